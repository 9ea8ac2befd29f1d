import type { ListDays } from '../facts/age.ts';
import type { CitedSource } from '../facts/card.ts';
import type { PartialDate } from '../facts/types.ts';
import { useCardPlace } from './card-place.ts';
import { dated, dateWords } from '../words/formats.ts';
import { say } from '../words/words.ts';
import { TurnOff } from './TurnOff.tsx';

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
  const place = useCardPlace();
  const { openAtlas } = place?.actions ?? {};
  if (!main && !officialUrl && !place?.actions) return null;
  return (
    <>
      <div class="more-sources">
        {lists && <p>{listsWords(lists)}</p>}
        {rest.length > 0 && (
          <details>
            <summary>{say('card_more_sources', { count: rest.length })}</summary>
            <p>{rest.map((source) => citedWords(source)).reduce(joined)}</p>
          </details>
        )}
      </div>
      <footer>
        {main && <p>{mainWords(main, rest.length, asOf, isOld)}</p>}
        {officialUrl && (
          <a href={officialUrl} target="_blank" rel="noopener noreferrer">
            {say('card_official_page')}
          </a>
        )}
        {place && openAtlas && (
          <button type="button" class="atlas" onClick={() => openAtlas(place.card)}>
            {say('card_atlas')}
          </button>
        )}
        <TurnOff />
      </footer>
    </>
  );
}

function mainWords(
  main: CitedSource,
  others: number,
  asOf: PartialDate | undefined,
  isOld: boolean | undefined,
): string {
  const source = citedWords(main, asOf);
  const words = others > 0 ? say('card_sources', { source, count: others }) : say('card_source', { source });
  return asOf && isOld ? say('card_may_be_old', { words }) : words;
}

function listsWords({ from, to, isOld }: ListDays): string {
  const words =
    from === to
      ? say('card_list_of', dated(from))
      : say('card_lists_of', { from: dateWords(from), to: dateWords(to) });
  return isOld ? say('card_lists_may_be_old', { words }) : words;
}

/** `asOf` is the day of the list as a whole, for which its source may have another. */
function citedWords({ producer, asOf: own }: CitedSource, asOf?: PartialDate): string {
  const day = asOf ?? own;
  return day ? say('fact_source', { source: producer, ...dated(day) }) : producer;
}

function joined(before: string, more: string): string {
  return say('common_then_more', { first: before, second: more });
}
