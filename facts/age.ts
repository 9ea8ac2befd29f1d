import { addDuration, latestDay } from './dates.ts';
import type { Day, Pact, PartialDate } from './types.ts';

/** How long facts are taken to be fresh. */
const FRESH_FOR = 'P9M';

/** True if what was known on a day is so old that a reader should be told. */
export function mayBeOutOfDate(asOf: PartialDate, today: Day): boolean {
  return addDuration(latestDay(asOf), FRESH_FOR) < today;
}

/** The first day on which what was known on a day may be out of date. */
export function dayOutOfDate(asOf: PartialDate): Day {
  return addDuration(addDuration(latestDay(asOf), FRESH_FOR), 'P1D');
}

/** True of a list that can still change, and is so old that a reader should be told. */
export function isListOld(pact: Pick<Pact, 'asOf' | 'ended'>, today: Day): boolean {
  return pact.ended === undefined && mayBeOutOfDate(pact.asOf, today);
}

/** The days of which some lists that can still change speak: the oldest, the newest, and whether any is old. */
export interface ListDays {
  from: PartialDate;
  to: PartialDate;
  isOld: boolean;
}

/** @returns undefined where no list can change any more */
export function daysOfLists(pacts: readonly Pact[], today: Day): ListDays | undefined {
  const days = pacts.filter(({ ended }) => !ended).map(({ asOf }) => asOf);
  const sorted = days.sort((a, b) => (latestDay(a) < latestDay(b) ? -1 : 1));
  const [from, to] = [sorted[0], sorted.at(-1)];
  if (from === undefined || to === undefined) return undefined;
  return { from, to, isOld: mayBeOutOfDate(from, today) };
}
