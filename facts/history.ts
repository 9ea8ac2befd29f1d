import { earliestDay, latestDay } from './dates.ts';
import { isInside as isCounted } from './roll.ts';
import { pactStatusOn } from './status.ts';
import type { Country, CountryId, History, MembershipEvent, Pact } from './types.ts';

/** With more of today's parties than this share of unknown beginning, a line through the years would tell wrong. */
const MOST_UNKNOWN = 0.05;
/** A line needs some years to be one. */
const FEWEST_YEARS = 3;

/**
 * The number of parties or members of a pact through the years, as a depositary counts them.
 * @returns undefined where it would mislead: for dissolved states, young pacts, and lists that lack their dates or
 * those who left
 */
export function historyOf(
  pact: Pact,
  countries: Pick<ReadonlyMap<CountryId, Country>, 'get'>,
): History | undefined {
  const beginning = pact.adopted?.date ?? pact.inForce;
  if (pact.kind === 'former-state' || !beginning || !pact.complete || pact.isShort) return undefined;
  const from = yearOf(beginning);
  const last = yearOf(pact.ended?.date ?? pact.asOf);
  const lastDay = pact.ended ? `${last}-12-31` : latestDay(pact.asOf);
  const changes = new Array<number>(Math.max(0, last - from + 1)).fill(0);
  if (changes.length < FEWEST_YEARS) return undefined;
  let dated = 0;
  let undated = 0;
  for (const id of pact.participants.keys()) {
    const events = pact.participants.get(id) ?? [];
    let wasInside = false;
    for (const year of yearsOfChange(pact, from, last, events)) {
      const isInside = isCounted(
        pactStatusOn(pact, countries.get(id), id, year === last ? lastDay : `${year}-12-31`),
      );
      if (isInside !== wasInside) changes[year - from]! += isInside ? 1 : -1;
      wasInside = isInside;
    }
    if (!wasInside) continue;
    if (events.some(({ date }) => date !== undefined)) dated += 1;
    else undated += 1;
  }
  if (dated === 0 && changes.every((change) => change === 0)) return undefined;
  if (undated > (dated + undated) * MOST_UNKNOWN) return undefined;
  let count = 0;
  return { from, counts: changes.map((change) => (count += change)) };
}

/** A status changes with an event, or at the latest two years after a notice, by the treaty's own rule. */
function yearsOfChange(pact: Pact, from: number, last: number, events: readonly MembershipEvent[]): number[] {
  const years = new Set([from, last, yearOf(pact.asOf)]);
  for (const { kind, date } of events) {
    if (date === undefined) continue;
    const latest = yearOf(date) + (kind === 'withdrawal-notified' ? 2 : 0);
    for (let year = yearOf(date); year <= latest; year += 1) years.add(year);
  }
  return [...years].filter((year) => from <= year && year <= last).sort((a, b) => a - b);
}

function yearOf(date: string): number {
  return Number(earliestDay(date).slice(0, 4));
}
