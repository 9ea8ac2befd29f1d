import { addDuration, latestDay } from './dates.ts';
import type { Day, FactBase, Pact, PartialDate } from './types.ts';

/** How long facts are taken to be fresh. */
const FRESH_FOR = 'P9M';

/** True if what was known on a day is so old that a reader should be told. */
export function mayBeOutOfDate(asOf: PartialDate, today: Day): boolean {
  return addDuration(latestDay(asOf), FRESH_FOR) < today;
}

/** True of a list that can still change, and is so old that a reader should be told. */
export function isListOld(pact: Pick<Pact, 'asOf' | 'ended'>, today: Day): boolean {
  return pact.ended === undefined && mayBeOutOfDate(pact.asOf, today);
}

/** The latest day of which any of our lists speaks: the age of the dataset as a whole. */
export function knownUntil({ pacts }: FactBase): PartialDate {
  return [...pacts.values()]
    .map(({ asOf }) => asOf)
    .reduce((newest, asOf) => (latestDay(asOf) > latestDay(newest) ? asOf : newest), '1900');
}
