import { Fragment } from 'preact';
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
  /** Those to which it happened on that day; empty where it is the pact's own, or the list is of one country. */
  countries: readonly (LinkedName & { flag: FlagDrawing | undefined })[];
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
      {changes.map(({ id, date, what, countries, pact, isDerived, note }) => (
        <li key={id}>
          <time dateTime={date}>{dateWords(date)}</time>
          <div>
            <Name {...pact} />
            {say('common_whose', { whose: '', what: '' })}
            <span class="what">{what}</span>
            {isDerived && <span class="status-detail"> ({say('status_by_rule')})</span>}
            {countries.length > 0 && (
              <span class="who">
                {countries.map(({ flag, ...country }, at) => (
                  <Fragment key={country.address}>
                    {at > 0 && say('common_then_detail', { first: '', second: '' })}
                    {flag && <Flag flag={flag} />}
                    <Name {...country} />
                  </Fragment>
                ))}
              </span>
            )}
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
