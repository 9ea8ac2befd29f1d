import type { Day, PartialDate } from './types.ts';

/**
 * Days are ISO 8601 strings, so that they compare as text and never shift with a time zone.
 */

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days in a month (1–12) of the Gregorian calendar. */
function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a real calendar day, month or year written `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL_DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day that a partial date can mean. */
export function earliestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that a partial date can mean. */
export function latestDay(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${pad(daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))))}`;
}

/** The calendar day of a moment where the reader is. */
export function localDay(moment: Date): Day {
  return toDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/**
 * The day that lies an ISO 8601 duration (years, months, days) after another. A day that the resulting month
 * does not have becomes that month's last.
 * @throws RangeError for anything that is not such a duration
 */
export function addDuration(day: Day, duration: string): Day {
  const match = DURATION.exec(duration);
  if (!match || duration === 'P')
    throw new RangeError(`"${duration}" is not a duration such as P6M or P90D.`);
  const [years, months, days] = [Number(match[1] ?? 0), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  const moved = addMonths(day, 12 * years + months);
  if (days === 0) return moved;
  const [year, month, dayOfMonth] = moved.split('-').map(Number);
  return shiftDays(year!, month!, dayOfMonth! + days);
}

/** The day some months after another, or before it if they are below zero; of a shorter month at most the last. */
export function addMonths(day: Day, months: number): Day {
  const monthIndex = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4)) + Math.floor(monthIndex / 12);
  const month = (((monthIndex % 12) + 12) % 12) + 1;
  return toDay(year, month, Math.min(Number(day.slice(8, 10)), daysInMonth(year, month)));
}

export function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

function shiftDays(year: number, month: number, dayOfMonth: number): Day {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, dayOfMonth);
  return moment.toISOString().slice(0, 10);
}

function toDay(year: number, month: number, dayOfMonth: number): Day {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(dayOfMonth)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
