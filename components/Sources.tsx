import { Fragment } from 'preact';
import type { ListDays } from '../facts/age.ts';
import type { CitedSource } from '../facts/card.ts';
import type { PartialDate } from '../facts/types.ts';
import { useCardPlace } from './card-place.ts';
import { dateWords } from './dates.ts';
import { TurnOff } from './TurnOff.tsx';

const MAY_BE_OUT_OF_DATE = '; may be out of date';

interface Props {
  sources: readonly CitedSource[];
  /** The day our list speaks of, where the sources stand behind one list. */
  asOf?: PartialDate | undefined;
  isOld?: boolean;
  /** The days of which the lists speak, where the sources stand behind many. */
  lists?: ListDays | undefined;
  officialUrl?: string | undefined;
}

/** Who says so, and of which day that is: the main source always in sight, with the way out; the others below all else. */
export function Sources({ sources, asOf, isOld, lists, officialUrl }: Props) {
  const [main, ...rest] = sources;
  const hasActions = useCardPlace()?.actions !== undefined;
  if (!main && !officialUrl && !hasActions) return null;
  return (
    <>
      <div class="more-sources">
        {lists && <p>{listsWords(lists)}</p>}
        {rest.length > 0 && (
          <details>
            <summary>{rest.length === 1 ? '1 more source' : `${rest.length} more sources`}</summary>
            <p>
              <Cited sources={rest} />
            </p>
          </details>
        )}
      </div>
      <footer>
        {main && (
          <p>
            {rest.length > 0 ? 'Sources: ' : 'Source: '}
            <Cited sources={[main]} asOf={asOf} />
            {rest.length > 0 && ` and ${rest.length} more`}
            {asOf && isOld && MAY_BE_OUT_OF_DATE}
          </p>
        )}
        {officialUrl && (
          <a href={officialUrl} target="_blank" rel="noopener noreferrer">
            Official page
          </a>
        )}
        <TurnOff />
      </footer>
    </>
  );
}

function listsWords({ from, to, isOld }: ListDays): string {
  const days = from === to ? `List of ${dateWords(from)}` : `Lists of ${dateWords(from)} to ${dateWords(to)}`;
  return isOld ? `${days}; some may be out of date` : days;
}

/** `asOf` is the day of the list as a whole, for which its source may have another. */
function Cited({ sources, asOf }: { sources: readonly CitedSource[]; asOf?: PartialDate | undefined }) {
  return sources.map((source, index) => {
    const day = asOf ?? source.asOf;
    return (
      <Fragment key={source.producer + (source.asOf ?? '')}>
        {index > 0 && '; '}
        {source.producer}
        {day && `, as of ${dateWords(day)}`}
      </Fragment>
    );
  });
}
