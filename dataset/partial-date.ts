/**
 * Dates as exact as their source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
 *
 * A shorter date is not a day with parts missing but a span of days, so two dates of different precision can
 * only be compared by what their spans allow.
 */

export const partialDatePattern = /^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/;

const lastDayOf = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** True for a date of any precision that the calendar knows; years before 1000 are taken for mistakes. */
export function isPartialDate(text: string): boolean {
  if (!partialDatePattern.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

/** The first day that a date can mean. */
export function earliestDay(date: string): string {
  return (date + '-01-01').slice(0, 10);
}

/** The last day that a date can mean. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${twoDigits(lastDayOf(year, month))}`;
}

/** True unless `first` is certainly later than `second`. */
export function mayPrecede(first: string, second: string): boolean {
  return earliestDay(first) <= latestDay(second);
}
