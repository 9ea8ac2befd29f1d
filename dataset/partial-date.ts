/**
 * Dates as exact as their source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 *
 * A shorter date is not a day with parts missing but a span of days, so two dates of different precision can
 * only be compared by what their spans allow.
 */
import { earliestDay, isPartialDate as isOnTheCalendar, latestDay } from '../facts/dates.ts';

export { earliestDay, latestDay };

export const partialDatePattern = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/;

/** True for a date of any precision that the calendar knows; years before 1800 are taken for mistakes. */
export function isPartialDate(text: string): boolean {
  return isOnTheCalendar(text) && text >= '1800';
}

/** True unless `first` is certainly later than `second`. */
export function mayPrecede(first: string, second: string): boolean {
  return earliestDay(first) <= latestDay(second);
}
