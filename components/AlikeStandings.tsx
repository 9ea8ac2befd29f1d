import type { Standing } from '../facts/card.ts';
import { say } from '../words/words.ts';
import { Words } from './Standing.tsx';
import type { StatusWords } from './status-words.ts';
import { SubjectNames } from './SubjectName.tsx';

/** So many are named at once; the rest are a click away. */
const SHOWN = 6;

interface Props {
  words: StatusWords;
  standings: readonly Standing[];
}

/** One row for all that have one and the same status. */
export function AlikeStandings({ words, standings }: Props) {
  // One more takes no more room than saying that there is one more.
  const shown = standings.length <= SHOWN + 1 ? standings.length : SHOWN;
  return (
    <li class="alike">
      <Words words={words} />
      <span class="unseen">{say('common_whose', { whose: '', what: '' })}</span>
      <span class="alike-names">
        <SubjectNames subjects={standings.slice(0, shown)} />
      </span>
      {shown < standings.length && (
        <details class="alike-names">
          <summary>{say('common_and_more', { count: standings.length - shown })}</summary>
          <SubjectNames subjects={standings.slice(shown)} />
        </details>
      )}
    </li>
  );
}
