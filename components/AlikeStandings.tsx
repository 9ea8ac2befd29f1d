import type { Standing } from '../facts/card.ts';
import { numberWords } from './dates.ts';
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
      <span class="unseen">{': '}</span>
      <span class="alike-names">
        <SubjectNames subjects={standings.slice(0, shown)} />
      </span>
      {shown < standings.length && (
        <details class="alike-names">
          <summary>and {numberWords(standings.length - shown)} more</summary>
          <SubjectNames subjects={standings.slice(shown)} />
        </details>
      )}
    </li>
  );
}
