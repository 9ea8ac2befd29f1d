import { isWordAt } from './characters.ts';

/** A text in the spelling that names are kept in, with the way back to the original's offsets. */
interface NormalisedText {
  text: string;
  /** The offset in the original of the code unit at `offset`, or of the original's end. */
  originalOffset: (offset: number) => number;
}

/** A stretch that is written otherwise in the lexicon. */
interface Replacement {
  start: number;
  end: number;
  by: string;
}

/**
 * Makes text comparable with the lexicon: every space one plain space, as is a zero-width one between words, soft
 * hyphens and other invisible characters gone, curly apostrophes straight, special hyphens and joining dashes plain, letters composed with
 * their accents.
 */
export function normalise(original: string): NormalisedText {
  const pieces: string[] = [];
  /** Where each replaced stretch begins in the result, and how far the original is ahead from its end on. */
  const froms: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  let copied = 0;
  const unusual = new RegExp(UNUSUAL, 'g');
  for (let match = unusual.exec(original); match; match = unusual.exec(original)) {
    const replacement = replacementAt(original, match.index);
    if (!replacement) continue;
    const { start, end, by } = replacement;
    pieces.push(original.slice(copied, start), by);
    length += start - copied + by.length;
    copied = end;
    froms.push(length);
    shifts.push(copied - length);
    unusual.lastIndex = end;
  }
  if (copied === 0) return { text: original, originalOffset: (offset) => offset };
  pieces.push(original.slice(copied));
  return {
    text: pieces.join(''),
    originalOffset: (offset) => offset + shiftAt(froms, shifts, offset),
  };
}

/** What may have to be replaced. The browser's own machine looks for it, as most texts have little of it. */
const UNUSUAL =
  /[\0-\x1F\x7F-\xAD\u02BC\u0300-\u036F\u1680\u2000-\u2013\u2018\u2019\u2028-\u202F\u2032\u205F-\u206F\u2212\u3000\uFEFF]| (?=[\s\u200B])/;
/** Where a space has begun, a zero-width one is part of it. */
const SPACE = /[\s\u200B]/;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF]/;
/** The one of them that separates words, or shows where a long one may be broken. */
const BREAK = '\u200B';
const ACCENT = /[\u0300-\u036F]/;
const MOST_ACCENTS = 8;
const APOSTROPHE = /[\u2018\u2019\u02BC\u2032]/;
const HYPHEN = /[\u2010\u2011]/;
/** A dash between two letters or digits joins them, as a hyphen does. */
const DASH = /[\u2013\u2212]/;

function replacementAt(text: string, at: number): Replacement | undefined {
  const character = text.charAt(at);
  if (INVISIBLE.test(character)) {
    const end = endOf(text, at, INVISIBLE);
    return { start: at, end, by: isBreak(text, at, end) ? ' ' : '' };
  }
  if (SPACE.test(character)) return { start: at, end: endOf(text, at, SPACE), by: ' ' };
  if (APOSTROPHE.test(character)) return { start: at, end: at + 1, by: "'" };
  if (HYPHEN.test(character)) return { start: at, end: at + 1, by: '-' };
  if (DASH.test(character))
    return isWordAt(text, at - 1) && isWordAt(text, at + 1) ? { start: at, end: at + 1, by: '-' } : undefined;
  if (!ACCENT.test(character) || !/\p{L}/u.test(text[at - 1] ?? '')) return undefined;
  const end = endOf(text, at, ACCENT);
  // No letter has so many: composing them would take the longer the more there are.
  if (end - at > MOST_ACCENTS) return { start: at, end, by: '' };
  return { start: at - 1, end, by: text.slice(at - 1, end).normalize('NFC') };
}

/** True for a break between two words. Elsewhere, as in an address, it only tells where a line may end. */
function isBreak(text: string, start: number, end: number): boolean {
  return isWordAt(text, start - 1) && isWordAt(text, end) && text.slice(start, end).includes(BREAK);
}

/** Where a run of characters of one kind ends. */
function endOf(text: string, start: number, kind: RegExp): number {
  let end = start + 1;
  while (end < text.length && kind.test(text[end] ?? '')) end++;
  return end;
}

/** The shift of the last replacement that ends at or before an offset. */
function shiftAt(froms: readonly number[], shifts: readonly number[], offset: number): number {
  let low = 0;
  let high = froms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((froms[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (shifts[low - 1] ?? 0);
}

const NOT_PLAIN = /[^\0-\x7F]/;

/** A name as it is often printed where accents are hard to type. */
export function withoutAccents(name: string): string {
  if (!NOT_PLAIN.test(name)) return name;
  // Elsewhere than in Latin, what looks like an accent can make another letter, as in Cyrillic.
  return name
    .normalize('NFD')
    .replace(/(\p{Script=Latin})[\u0300-\u036F]+/gu, '$1')
    .normalize('NFC');
}
