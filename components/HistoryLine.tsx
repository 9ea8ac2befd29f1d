import type { Day, History, PactKind, PartialDate } from '../facts/types.ts';
import { dated, dateWords } from '../words/formats.ts';
import { say } from '../words/words.ts';

interface Props {
  history: History;
  pactKind: PactKind;
  /** The day of the last count. */
  asOf: PartialDate;
  published?: Day | undefined;
}

const WIDTH = 352;
const HEIGHT = 48;
/** Room for the line's own width, and for the dot at its end. */
const INSET = 4;

/** How many were in it year by year, with the article's day marked; the turning points in words. */
export function HistoryLine({ history, pactKind, asOf, published }: Props) {
  const { from, counts } = history;
  const first = counts.findIndex((count) => count > 0);
  if (first < 0) return null;
  const most = Math.max(...counts);
  const xOf = (year: number) => INSET + ((year - from) / (counts.length - 1)) * (WIDTH - 2 * INSET);
  const yOf = (count: number) => INSET + (1 - count / most) * (HEIGHT - 2 * INSET);
  const last = counts.at(-1) ?? 0;
  const end = from + counts.length - 1;
  const line = counts.map((count, index) => {
    const y = round(yOf(count));
    const x = round(xOf(from + index));
    return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
  });
  const day = published === undefined ? undefined : yearWithin(published);
  const isMarked = day !== undefined && day >= from && day <= end + 1;
  const words = historyWords(history, first, most, pactKind, asOf);
  return (
    <figure class="history-line">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
        <path class="history-ground" d={`M0 ${HEIGHT - 1}H${WIDTH}`} />
        {isMarked && (
          <path class="history-day" d={`M${round(Math.min(xOf(day), WIDTH - INSET))} 0V${HEIGHT}`} />
        )}
        <path class="history-count" d={line.join('')} />
        <circle class="history-end" cx={xOf(end)} cy={round(yOf(last))} r="3" />
      </svg>
      <figcaption>
        {words}
        {isMarked && published && (
          <>
            {' '}
            <span class="history-key">{say('history_published', { date: dateWords(published) })}</span>
          </>
        )}
      </figcaption>
    </figure>
  );
}

/** A day as a place between years: counts are of a year's end, so that 1 January 2025 lies just after 2024. */
function yearWithin(day: Day): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year - 1 + (Date.parse(day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

function historyWords(
  { from, counts }: History,
  first: number,
  most: number,
  pactKind: PactKind,
  asOf: PartialDate,
): string {
  const last = counts.at(-1) ?? 0;
  const start = counts[first] ?? 0;
  const hasPeak = most > last && most > start;
  const points = [
    say('history_end_of_year', { count: start, year: String(from + first) }),
    ...(hasPeak ? [say('history_peak', { count: most, year: String(from + counts.indexOf(most)) })] : []),
    say('history_last', { count: last, ...dated(asOf) }),
  ].reduce((before, more) => say('common_then_detail', { first: before, second: more }));
  return say(pactKind === 'treaty' ? 'history_parties' : 'history_members', { points });
}

const round = (value: number): number => Math.round(value * 10) / 10;
