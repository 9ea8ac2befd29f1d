/** What a UTF-16 code unit is to a reader of words. Letters without capitals, as in Arabic, can begin a name, too. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
export const DIGIT = 3;
const UNCASED = 4;

const UNKNOWN = 255;
/** Asked once for each code unit, then remembered: asking the Unicode tables for each letter of a page would be felt. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a code unit; half of a pair that stands for a rarer character is `OTHER`. */
export function classOf(codeUnit: number): number {
  const known = classes[codeUnit]!;
  if (known !== UNKNOWN) return known;
  return (classes[codeUnit] = classify(String.fromCharCode(codeUnit)));
}

function classify(character: string): number {
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/[\p{Ll}\p{M}_]/u.test(character)) return LOWER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\p{L}/u.test(character) ? UNCASED : OTHER;
}

/** True for a letter, digit or mark; false beyond the text's edges. */
export function isWordAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && classOf(text.charCodeAt(offset)) !== OTHER;
}

export function isCapitalAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && classOf(text.charCodeAt(offset)) === UPPER;
}

export function isLowerAt(text: string, offset: number): boolean {
  return offset >= 0 && offset < text.length && classOf(text.charCodeAt(offset)) === LOWER;
}
