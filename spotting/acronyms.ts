import { isCapitalAt } from './characters.ts';

/** The longest name before an acronym that is looked at, in UTF-16 code units. */
const LONGEST = 120;

/**
 * Where the name begins that an acronym in brackets stands for, as in "Christian Peacemaker Teams (CPT)": the words
 * before it whose capitals are its letters. Undefined if there is none.
 */
export function definitionStart(text: string, start: number, end: number): number | undefined {
  if (text[start - 1] !== '(' || text[end] !== ')' || text[start - 2] !== ' ') return undefined;
  const letters = text.slice(start, end).replace(/[^\p{L}]/gu, '');
  const from = Math.max(0, start - 2 - LONGEST);
  const words = [...text.slice(from, start - 2).matchAll(/[\p{L}\p{N}'’&-]+/gu)].reverse();
  let missing = letters.length;
  for (const word of words) {
    const initial = from + word.index;
    if (!isCapitalAt(text, initial)) continue;
    const capitals = word[0].replace(/[^\p{Lu}]/gu, '');
    if (!letters.slice(0, missing).toUpperCase().endsWith(capitals)) return undefined;
    missing -= capitals.length;
    if (missing === 0) return initial;
  }
  return undefined;
}
