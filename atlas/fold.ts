/** What `String.normalize` leaves together, though readers without the key type it otherwise. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ŋ: 'n', ŧ: 't' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ґ: 'г', ς: 'σ' },
};
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
/** Apostrophes of all keyboards, as in "L'Aquila", and dots, as in "U.S.A.", are left out without a gap. */
const SILENT = /['’‘ʼʹ′`´.]/g;
const GAP = /[^\p{L}\p{N}+\n]+/gu;

/**
 * A text as it is compared: small letters without diacritics, words parted by single spaces. Whatever separates
 * words otherwise is a space; the plus of "OPEC+" stays.
 */
export function fold(text: string): string {
  return foldLines(text.replace(/\s/g, ' '));
}

/** The same of many lines at once, which is much quicker than of one after the other. */
export function foldLines(lines: string): string {
  return lines
    .replace(SILENT, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(SILENT, '')
    .replace(GAP, ' ')
    .replace(/ (?=\n|$)|(?<=\n|^) /g, '');
}
