/** A text in the spelling that names are kept in, with the way back to the original's offsets. */
interface NormalisedText {
  text: string;
  /** The offset in the original of the code unit at `offset`, or of the original's end. */
  originalOffset: (offset: number) => number;
}

const INVISIBLE = '\u00AD\u200B-\u200F\u2060-\u2064\u202A-\u202E\u2066-\u2069\uFEFF';
const SPACE = '\\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000';
const UNUSUAL = new RegExp(
  `[${INVISIBLE}\u2018\u2019\u02BC\u2032\u2010\u2011\u0300-\u036F]|[^\\S ]|[${SPACE}]{2}`,
);
const UNLIKE = `[${INVISIBLE}]+|[${SPACE}]{2,}|[^\\S ]|[\u2018\u2019\u02BC\u2032]|[\u2010\u2011]`;
const PIECE = new RegExp(UNLIKE, 'g');
/** Accents apart from their letters are rare, and looking for them takes a while. */
const MARK = /[\u0300-\u036F]/;
const PIECE_OR_ACCENTED = new RegExp(`${UNLIKE}|\\p{L}[\u0300-\u036F]+`, 'gu');

/**
 * Makes text comparable with the lexicon: every space one plain space, soft hyphens and other invisible
 * characters gone, curly apostrophes straight, special hyphens plain, letters composed with their accents.
 */
export function normalise(original: string): NormalisedText {
  if (!UNUSUAL.test(original)) return { text: original, originalOffset: (offset) => offset };
  const pieces: string[] = [];
  /** Where each replaced stretch begins in the result, and how far the original is ahead from its end on. */
  const froms: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  let copied = 0;
  for (const match of original.matchAll(MARK.test(original) ? PIECE_OR_ACCENTED : PIECE)) {
    const found = match[0];
    const replacement = replacementFor(found);
    if (replacement === found) continue;
    const kept = original.slice(copied, match.index);
    pieces.push(kept, replacement);
    copied = match.index + found.length;
    length += kept.length + replacement.length;
    froms.push(length);
    shifts.push(copied - length);
  }
  pieces.push(original.slice(copied));
  return {
    text: pieces.join(''),
    originalOffset: (offset) => offset + shiftAt(froms, shifts, offset),
  };
}

function replacementFor(found: string): string {
  const first = found.charCodeAt(0);
  if (first === 0x2018 || first === 0x2019 || first === 0x02bc || first === 0x2032) return "'";
  if (first === 0x2010 || first === 0x2011) return '-';
  if (/^\p{L}/u.test(found)) return found.normalize('NFC');
  return /\s/.test(found) && !found.startsWith('\uFEFF') ? ' ' : '';
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

/** A name as it is often printed where accents are hard to type. */
export function withoutAccents(name: string): string {
  // Elsewhere than in Latin, what looks like an accent can make another letter, as in Cyrillic.
  return name.normalize('NFD').replace(/(\p{Script=Latin})[\u0300-\u036F]+/gu, '$1').normalize('NFC');
}
