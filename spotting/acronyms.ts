import { isCapitalAt } from './characters.ts';
import { isMisspelling } from './misspelling.ts';
import type { Lexicon } from './types.ts';

/** The longest name before an acronym that is looked at, in UTF-16 code units. */
const LONGEST = 120;

/** "of the" and "and for", but no clause. */
const MOST_SMALL = 2;

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
  let small = 0;
  let next = start - 2;
  for (const word of words) {
    const initial = from + word.index;
    // The words of one name follow each other; a few small ones may stand among them.
    if (text.slice(initial + word[0].length, next).trim() !== '') return undefined;
    next = initial;
    if (!isCapitalAt(text, initial)) {
      if (++small > MOST_SMALL) return undefined;
      continue;
    }
    small = 0;
    const capitals = word[0].replace(/[^\p{Lu}]/gu, '');
    if (!letters.slice(0, missing).toUpperCase().endsWith(capitals)) return undefined;
    missing -= capitals.length;
    if (missing === 0) return initial;
  }
  return undefined;
}

/** Tells whether what is written before an acronym is a name of the subject that it stands for, be it misspelt. */
export function fullNames(lexicon: Lexicon): (written: string, subject: string) => boolean {
  const known = new Map<string, readonly string[]>();
  return (written, subject) => {
    const names = known.get(subject) ?? namesInFull(subject, lexicon);
    known.set(subject, names);
    return names.some((name) => isMisspelling(written, name));
  };
}

function namesInFull(subject: string, { subjects }: Lexicon): string[] {
  return subjects
    .filter((entry) => entry.subject === subject && entry.spelling !== 'exact')
    .flatMap(({ names }) => names);
}
