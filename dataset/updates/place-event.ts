/** Where in a country's list a new event belongs. */
import { earliestDay } from '../partial-date.ts';
import type { EventRow } from '../schema.ts';
import { isEnding, isJoining } from './compare-events.ts';

/** The order of acts of one day: who signs and ratifies at once signs first. */
function rank(event: EventRow['event']): number {
  if (event === 'signature') return 0;
  if (isJoining(event)) return 1;
  if (event === 'withdrawal-notified' || event === 'leaving') return 3;
  return isEnding(event) ? 4 : 2;
}

/** The index at which `event` is to be put, so that the list stays in the order in which things happened. */
export function placeOf(
  event: Pick<EventRow, 'event' | 'date'>,
  rows: readonly Pick<EventRow, 'event' | 'date'>[],
): number {
  const comesBefore = (row: Pick<EventRow, 'event' | 'date'>): boolean => {
    if (row.date && event.date) {
      const [first, second] = [earliestDay(row.date), earliestDay(event.date)];
      return first < second || (first === second && rank(row.event) <= rank(event.event));
    }
    return rank(row.event) <= rank(event.event);
  };
  return rows.findLastIndex(comesBefore) + 1;
}
