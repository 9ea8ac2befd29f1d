import type { PartialDate } from '../facts/types.ts';

const LOCALE = 'en-GB';
const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'short', year: 'numeric' },
  10: { day: 'numeric', month: 'short', year: 'numeric' },
};
/** By length of the date. To make one takes as long as to write fifty dates. */
const formats = new Map<number, Intl.DateTimeFormat>();

/** "19 Mar 2025", "Mar 2025" or "2025": never more than is known, and never broken across lines. */
export function dateWords(date: PartialDate): string {
  const format =
    formats.get(date.length) ?? new Intl.DateTimeFormat(LOCALE, { ...FORMATS[date.length], timeZone: 'UTC' });
  formats.set(date.length, format);
  const day = new Date(`${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00Z`);
  return format.format(day).replaceAll(' ', '\u00A0');
}

/** "1955–1991", "1955–2026" or "until 1991", never broken across lines. */
export function spanWords(from: PartialDate | undefined, until: PartialDate | undefined): string | undefined {
  const [first, last] = [from?.slice(0, 4), until?.slice(0, 4)];
  if (first && last) return first === last ? first : `${first}–\u2060${last}`;
  if (last) return `until ${last}`;
  return first && `since ${first}`;
}

/** Words that are to leave the screen, without what held them together there. */
export function plainWords(words: string): string {
  return words.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
}

/** "a, b and c" */
export function listWords(items: readonly string[]): string {
  return new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(items);
}

/** The same in parts: items, each with its place among them, and what stands between. */
export function listParts(items: readonly string[]): { text: string; item?: number }[] {
  let item = 0;
  const parts = new Intl.ListFormat(LOCALE, { type: 'conjunction' }).formatToParts(items);
  return parts.map(({ type, value }) =>
    type === 'element' ? { text: value, item: item++ } : { text: value },
  );
}

export function numberWords(count: number): string {
  return new Intl.NumberFormat(LOCALE).format(count);
}
