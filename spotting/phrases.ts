import { isWordAt } from './characters.ts';

/**
 * Words and phrases that tell something when they stand right beside a name, found by the word next to it.
 * "'s" may be one; it joins a name without a gap.
 */
export class Phrases {
  readonly #phrases: readonly string[];
  #byFirst: Map<string, string[]> | undefined;
  #byLast: Map<string, string[]> | undefined;

  constructor(phrases: readonly string[]) {
    this.#phrases = phrases;
  }

  /** True if one of the phrases ends right before a name that starts there, as whole words. */
  endBefore(text: string, start: number, inCapitals = false): boolean {
    if (this.#phrases.length === 0 || !isGap(text, start - 1)) return false;
    this.#byLast ??= indexed(this.#phrases, (phrase) => wordUpTo(phrase, phrase.length));
    return this.#matches(this.#byLast, wordUpTo(text, start - 1), inCapitals, (phrase) => {
      const from = start - 1 - phrase.length;
      return from >= 0 && text.startsWith(phrase, from) && !isWordAt(text, from - 1);
    });
  }

  /** True if one of the phrases begins right after a name that ends there, as whole words. */
  beginAfter(text: string, end: number, inCapitals = false): boolean {
    const from = text[end] === "'" ? end : end + 1;
    if (this.#phrases.length === 0 || (from === end + 1 && !isGap(text, end))) return false;
    return this.beginAt(text, from, inCapitals);
  }

  /** True if one of the phrases begins at an offset, as whole words. */
  beginAt(text: string, from: number, inCapitals = false): boolean {
    this.#byFirst ??= indexed(this.#phrases, (phrase) => wordFrom(phrase, 0));
    return this.#matches(
      this.#byFirst,
      wordFrom(text, from),
      inCapitals,
      (phrase) => text.startsWith(phrase, from) && !isWordAt(text, from + phrase.length),
    );
  }

  #matches(
    index: ReadonlyMap<string, string[]>,
    word: string,
    inCapitals: boolean,
    stands: (phrase: string) => boolean,
  ): boolean {
    const phrases = index.get(word.toLowerCase());
    if (!phrases) return false;
    return phrases.some((phrase) => stands(phrase) || (inCapitals && stands(phrase.toUpperCase())));
  }
}

/** Made when first asked for: most rules never are. */
function indexed(phrases: readonly string[], wordOf: (phrase: string) => string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const phrase of phrases) {
    const word = wordOf(phrase).toLowerCase();
    const list = index.get(word);
    if (list) list.push(phrase);
    else index.set(word, [phrase]);
  }
  return index;
}

/** A name's neighbour is joined to it by a space or hyphen. */
function isGap(text: string, offset: number): boolean {
  const character = text[offset];
  return character === ' ' || character === '-';
}

/** The word that begins at an offset, or the sign that stands there. */
export function wordFrom(text: string, start: number): string {
  let end = start;
  while (isWordAt(text, end)) end++;
  return text.slice(start, Math.max(end, start + 1));
}

/** The word that ends at an offset, without the stop that may end it. */
export function wordUpTo(text: string, end: number): string {
  let last = end;
  while (last > 0 && !isWordAt(text, last - 1) && /[.'’&]/.test(text[last - 1] ?? '')) last--;
  let start = last;
  while (isWordAt(text, start - 1)) start--;
  return text.slice(start, last);
}
