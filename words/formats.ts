/** Dates, spans, lists and numbers in the reader's language. */
import { locale, onNewWords, say } from './words.ts';

/** A date as exactly as it is known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
type PartialDate = string;

const FORMATS: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { month: 'short', year: 'numeric' },
  10: { day: 'numeric', month: 'short', year: 'numeric' },
};
/** By length of the date. To make one takes as long as to write fifty dates. */
const formats = new Map<number, Intl.DateTimeFormat>();
let lists: Intl.ListFormat | undefined;
let numbers: Intl.NumberFormat | undefined;
onNewWords(() => {
  formats.clear();
  lists = undefined;
  numbers = undefined;
});

/** "19 Mar 2025", "Mar 2025" or "2025": never more than is known, and never broken across lines. */
export function dateWords(date: PartialDate): string {
  const format =
    formats.get(date.length) ??
    new Intl.DateTimeFormat(locale(), { ...FORMATS[date.length], timeZone: 'UTC' });
  formats.set(date.length, format);
  const day = new Date(`${date}${'-01'.repeat((10 - date.length) / 3)}T00:00:00Z`);
  return format.format(day).replaceAll(' ', '\u00A0');
}

/** What a message needs to tell a date: its words, and how exact it is, as languages say "on" or "in" by that. */
export function dated(date: PartialDate): { date: string; precision: 'day' | 'month' | 'year' } {
  const precision = date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
  return { date: dateWords(date), precision };
}

/** "1955–1991", "until 1991" or "since 1955", never broken across lines. */
export function spanWords(from: PartialDate | undefined, until: PartialDate | undefined): string | undefined {
  const [first, last] = [from?.slice(0, 4), until?.slice(0, 4)];
  if (first && last) return first === last ? first : `${first}–\u2060${last}`;
  if (last) return say('common_until', dated(last));
  return first && say('common_since', dated(first));
}

/** Words that are to leave the screen, without what held them together there. */
export function plainWords(words: string): string {
  return words.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
}

/** "a, b and c" */
export function listWords(items: readonly string[]): string {
  return listFormat().format(items);
}

/** The same in parts: items, each with its place among them, and what stands between. */
export function listParts(items: readonly string[]): { text: string; item?: number }[] {
  let item = 0;
  return listFormat()
    .formatToParts(items)
    .map(({ type, value }) => (type === 'element' ? { text: value, item: item++ } : { text: value }));
}

export function numberWords(count: number): string {
  return (numbers ??= new Intl.NumberFormat(locale())).format(count);
}

function listFormat(): Intl.ListFormat {
  return (lists ??= new Intl.ListFormat(locale(), { type: 'conjunction' }));
}
