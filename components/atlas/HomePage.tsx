import type { FlagsByCountry } from '../../facts/drawings.ts';
import { say, type MessageKey } from '../../words/words.ts';
import { English } from '../English.tsx';
import { Flag } from '../Flag.tsx';
import { ChangeList, type ShownChange } from './ChangeList.tsx';

interface Listed {
  subject: string;
  name: string;
  nameLanguage?: 'en' | undefined;
  address: string;
}

interface Props {
  /** The next few changes. */
  ahead: readonly ShownChange[];
  changesAddress: string;
  /** Everything there is, by kind, each in order of name. */
  index: readonly { title: MessageKey; subjects: readonly Listed[] }[];
  flags: FlagsByCountry;
}

/** Where a reader begins who has not searched for anything yet. */
export function HomePage({ ahead, changesAddress, index, flags }: Props) {
  return (
    <>
      <h1>{say('atlas_title')}</h1>
      {ahead.length > 0 && (
        <section>
          <h2>{say('atlas_changes_next')}</h2>
          <ChangeList changes={ahead} />
          <p class="links">
            <a href={changesAddress}>{say('atlas_changes')}</a>
          </p>
        </section>
      )}
      {index.map(({ title, subjects }) => (
        <section key={title}>
          <details>
            <summary>
              <h2>{say('atlas_group_count', { group: say(title), count: subjects.length })}</h2>
            </summary>
            <ul class="index">
              {subjects.map(({ subject, name, nameLanguage, address }) => (
                <li key={subject}>
                  <a href={address}>
                    {flags[subject] && <Flag flag={flags[subject]} />}
                    <English language={nameLanguage}>{name}</English>
                  </a>
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
    </>
  );
}
