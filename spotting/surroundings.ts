/** What stands around a place in a text. */
import { isCapitalAt, isLowerAt, isWordAt } from './characters.ts';
import { wordFrom, wordUpTo } from './phrases.ts';

/** How far to look for what kind of line a name stands in, in UTF-16 code units. */
const NEAR = 60;
/** Shorter words are small in headlines, too. */
const LONG_WORD = 4;

/** The capitalised word right before, joined by a space; undefined for any other, and at a sentence's end. */
export function capitalisedBefore(text: string, start: number): string | undefined {
  if (text[start - 1] !== ' ') return undefined;
  if (isSentenceEnd(text, beforeQuotes(text, start - 2))) return undefined;
  const word = wordUpTo(text, start - 1);
  return isCapitalAt(word, 0) ? word : undefined;
}

/** The capitalised word right after, joined by a space. */
export function capitalisedAfter(text: string, end: number): string | undefined {
  return text[end] === ' ' && isCapitalAt(text, end + 1) ? wordFrom(text, end + 1) : undefined;
}

/** The offset of what stands before quotation marks that end there. */
function beforeQuotes(text: string, offset: number): number {
  let at = offset;
  while (/['"”»]/.test(text[at] ?? '')) at--;
  return at;
}

/** Titles before a name whose stop ends no sentence. */
const TITLES = new Set(
  'Adm Atty Brig Capt Col Dr Fr Gen Gov Hon Lt Maj Mr Mrs Ms Messrs Mt Pres Prof Rep Reps Rev Sen Sens Sgt St'.split(
    ' ',
  ),
);

/** True for the sign that ends a sentence. The stop of an initial or a title ("D.", "Gov.") does not. */
function isSentenceEnd(text: string, offset: number): boolean {
  const sign = text[offset];
  if (sign === '!' || sign === '?' || sign === ':' || sign === '…') return true;
  if (sign !== '.') return false;
  const word = wordUpTo(text, offset);
  const isInitial = word.length === 1 && isCapitalAt(word, 0) && text[offset - 2] !== '.';
  return !TITLES.has(word) && !isInitial;
}

/** True where a sentence, a headline or a quotation begins. */
export function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:…]['"”’)]* ?|["“'‘(\-–—•|] ?|\n)$/u.test(text.slice(Math.max(0, start - 5), start));
}

/**
 * True in a line set in title case or capitals, as headlines, captions and lists of names are: there a capital
 * beside a name tells nothing.
 */
export function isHeadline(text: string, start: number, end: number): boolean {
  let capitals = 0;
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  for (let at = from; at < to; at++) {
    if (!isWordAt(text, at)) continue;
    const first = at;
    while (isWordAt(text, at)) at++;
    if (first >= start && first < end) continue;
    if (isLowerAt(text, first) && at - first >= LONG_WORD) return false;
    if (isCapitalAt(text, first)) capitals++;
  }
  return capitals > 0;
}

function lineStart(text: string, start: number): number {
  const limit = Math.max(0, start - NEAR);
  for (let at = start - 1; at > limit; at--) {
    if (/[.!?:;|•]/.test(text[at] ?? '') && text[at + 1] === ' ' && isSentenceEnd(text, at)) return at + 1;
  }
  return limit === 0 ? 0 : nextGap(text, limit);
}

function lineEnd(text: string, end: number): number {
  const limit = Math.min(text.length, end + NEAR);
  for (let at = end; at < limit; at++) {
    if (/[.!?:;|•]/.test(text[at] ?? '') && text[at + 1] === ' ' && isSentenceEnd(text, at)) return at;
  }
  return limit === text.length ? limit : text.lastIndexOf(' ', limit);
}

function nextGap(text: string, offset: number): number {
  const gap = text.indexOf(' ', offset);
  return gap < 0 ? text.length : gap;
}

/** True for a stretch of text without a small letter. */
export function isCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLowerAt(text, at)) return false;
  return true;
}

/** True where the line is set in capitals, as headlines and datelines are. */
export function isInCapitals(text: string, start: number, end: number): boolean {
  if (!isCapitals(text, start, end)) return false;
  const before = wordUpTo(text, start - 1);
  const after = wordFrom(text, end + 1);
  // Between two words in capitals, as in "LET US PRAY", whatever else the paragraph says.
  if (isWordInCapitals(before) && isWordInCapitals(after)) return true;
  if (isLowerAt(before, 1) || isLowerAt(after, 1)) return false;
  let small = 0;
  let capitals = 0;
  for (let at = Math.max(0, start - NEAR); at < Math.min(text.length, end + NEAR); at++) {
    if (isCapitalAt(text, at)) capitals++;
    else if (isLowerAt(text, at)) small++;
  }
  return small + capitals > 8 && small <= 0.2 * (small + capitals);
}

function isWordInCapitals(word: string): boolean {
  return word.length > 1 && isCapitalAt(word, 0) && isCapitals(word, 0, word.length);
}
