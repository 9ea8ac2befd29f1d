/** Dates and numbers in as few characters as they take in the fact base; see `facts/fact-base.ts`. */
import { earliestDay } from './dates.ts';
import type { Day, PartialDate } from './types.ts';

export const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

/** The value of the digit at a place of a text. */
export function digitAt(text: string, place: number): number {
  return VALUES.get(text.charCodeAt(place)) ?? 0;
}

const BEGINNING = Date.UTC(1800, 0, 1);
const DAY_LENGTH = 86_400_000;

/** The marks before a date that is not a day: of a month, of a year; or instead of one. */
const MONTH = '~';
const YEAR = '!';
const NONE = '.';

/**
 * A date as three digits of base 64 that count the days since 1800, after a mark if it is a month or a year; or
 * a mark alone for no date.
 * @throws RangeError for a date before 1800 or after 2517
 */
export function packDate(date: PartialDate | undefined): string {
  if (date === undefined) return NONE;
  const mark = date.length === 10 ? '' : date.length === 7 ? MONTH : YEAR;
  return mark + packDay(earliestDay(date));
}

function packDay(day: Day): string {
  const count = Math.round((Date.parse(day) - BEGINNING) / DAY_LENGTH);
  if (!(count >= 0 && count < 64 ** 3)) throw new RangeError(`${day} is not between 1800 and 2517.`);
  return [count >> 12, (count >> 6) & 63, count & 63].map((value) => DIGITS.charAt(value)).join('');
}

/** How many characters the date at a place of a text takes. */
export function packedLength(text: string, place: number): number {
  const mark = text[place];
  if (mark === NONE) return 1;
  return mark === MONTH || mark === YEAR ? 4 : 3;
}

/** The date at a place of a text. */
export function unpackDate(text: string, place: number): PartialDate | undefined {
  const mark = text[place];
  if (mark === NONE) return undefined;
  if (mark === MONTH) return unpackDay(text, place + 1).slice(0, 7);
  if (mark === YEAR) return unpackDay(text, place + 1).slice(0, 4);
  return unpackDay(text, place);
}

/** Days by their count: states join on the same ones, and a calendar is slow to ask. */
const knownDays = new Map<number, Day>();

function unpackDay(text: string, place: number): Day {
  const count = (digitAt(text, place) << 12) | (digitAt(text, place + 1) << 6) | digitAt(text, place + 2);
  const known = knownDays.get(count);
  if (known !== undefined) return known;
  const day = new Date(BEGINNING + count * DAY_LENGTH).toISOString().slice(0, 10);
  knownDays.set(count, day);
  return day;
}
