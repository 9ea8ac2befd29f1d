import type { FlagDrawing } from '../../facts/drawings.ts';
import type { PartialDate } from '../../facts/types.ts';
import { dateWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';
import { English } from '../English.tsx';
import { Flag } from '../Flag.tsx';

interface LinkedName {
  name: string;
  nameLanguage?: 'en' | undefined;
  address: string;
}

/** Something that happened, or will, in words. */
export interface ShownChange {
  id: string;
  date: PartialDate;
  what: string;
  /** Where the list is not of one country. */
  country?: (LinkedName & { flag: FlagDrawing | undefined }) | undefined;
  pact: LinkedName;
  /** True if the day follows by the treaty's own rule. */
  isDerived: boolean;
  note?: string | undefined;
}

/** Changes with their dates, in the order given. */
export function ChangeList({ changes }: { changes: readonly ShownChange[] }) {
  if (changes.length === 0) return null;
  return (
    <ol class="changes">
      {changes.map(({ id, date, what, country, pact, isDerived, note }) => (
        <li key={id}>
          <time dateTime={date}>{dateWords(date)}</time>
          <div>
            {country && (
              <>
                {country.flag && <Flag flag={country.flag} />}
                <Name {...country} />
                {say('common_whose', { whose: '', what: '' })}
              </>
            )}
            <span class="what">{what}</span>
            {' – '}
            <Name {...pact} />
            {isDerived && <span class="status-detail"> ({say('status_by_rule')})</span>}
            {note && (
              <span class="note">
                <English language="en">{note}</English>
              </span>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Name({ name, nameLanguage, address }: LinkedName) {
  return (
    <a href={address}>
      <English language={nameLanguage}>{name}</English>
    </a>
  );
}
