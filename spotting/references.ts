import { isCapitalAt, isWordAt } from './characters.ts';
import { wordFrom, wordUpTo } from './phrases.ts';
import type { Lexicon, ShortReference } from './types.ts';

/** After the noun these begin what tells it apart from any other: "the treaty between Chile and Peru". */
const TELLS_APART = new Set([
  'on',
  'of',
  'for',
  'with',
  'between',
  'against',
  'concerning',
  'signed',
  'called',
  'known',
]);
const POINTS_BACK = new Set(['the', 'this', 'that', 'The', 'This', 'That']);

/**
 * What an article has named so far, so that "the treaty" and "the alliance" can be understood. Precision first: a
 * reference that could be to something else is none.
 */
export class References {
  readonly #subjectsByNoun: (noun: string) => ReadonlySet<string>;
  readonly #neutral: ReadonlySet<string>;
  /** The names each subject was given, in the whole article so far. */
  readonly #named = new Map<string, Set<string>>();
  /** Nouns with which the article has spoken of something unknown. */
  readonly #doubtful = new Set<string>();
  /** What this paragraph has named. */
  #here = new Set<string>();
  #doubtfulHere = new Set<string>();

  constructor(lexicon: Lexicon, subjectsByNoun: (noun: string) => ReadonlySet<string>) {
    this.#subjectsByNoun = subjectsByNoun;
    this.#neutral = new Set(lexicon.neutralBeforeReference);
  }

  beginParagraph(): void {
    this.#here = new Set();
    this.#doubtfulHere = new Set();
  }

  /** Takes note of a subject that was named in full. */
  note(subject: string, name: string): void {
    this.#here.add(subject);
    const names = this.#named.get(subject);
    if (names) names.add(name);
    else this.#named.set(subject, new Set([name]));
  }

  /** The subject that a noun stands for at a place in a text, if that is beyond doubt. */
  subjectOf(reference: ShortReference, text: string, start: number, end: number): string | undefined {
    const noun = text.slice(start, end).toLowerCase();
    const before = text[start - 1] === ' ' ? wordUpTo(text, start - 1) : '';
    if (this.#neutral.has(before) || isCompound(reference, text, end)) return undefined;
    if (!POINTS_BACK.has(before) || isToldApart(text, end)) {
      this.#doubtful.add(noun);
      this.#doubtfulHere.add(noun);
      return undefined;
    }
    return this.#onlyOne(reference, noun);
  }

  #onlyOne(reference: ShortReference, noun: string): string | undefined {
    const possible = this.#possible(reference, noun);
    const here = possible.filter((subject) => this.#here.has(subject));
    const meant = here.length > 0 ? here : possible;
    const doubtful = here.length > 0 ? this.#doubtfulHere.has(noun) : this.#doubtful.has(noun);
    return meant.length === 1 && !doubtful ? meant[0] : undefined;
  }

  #possible({ subjects, after }: ShortReference, noun: string): string[] {
    const candidates = subjects ?? this.#subjectsByNoun(noun);
    const named = [...candidates].filter((subject) => this.#named.has(subject));
    if (!after) return named;
    return named.filter((subject) => after.some((name) => this.#named.get(subject)?.has(name)));
  }
}

/** "The convention centre" speaks of no convention, neither of the one that was named nor of another. */
function isCompound({ notBefore }: ShortReference, text: string, end: number): boolean {
  if (!notBefore || !/[ -]/.test(text[end] ?? '')) return false;
  return notBefore.includes(wordFrom(text, end + 1).toLowerCase());
}

function isToldApart(text: string, end: number): boolean {
  if (text[end] === '-' || isWordAt(text, end)) return true;
  if (text[end] !== ' ') return false;
  return TELLS_APART.has(wordFrom(text, end + 1)) || isCapitalAt(text, end + 1);
}

/** The treaties that have a noun in one of their names ("treaty" -> those called a treaty). */
export function treatiesByNoun(lexicon: Lexicon): (noun: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (noun) => {
    const subjects = known.get(noun) ?? treatiesCalled(noun, lexicon);
    known.set(noun, subjects);
    return subjects;
  };
}

function treatiesCalled(noun: string, { subjects }: Lexicon): Set<string> {
  const word = new RegExp(`\\b${noun}\\b`, 'i');
  return new Set(
    subjects
      .filter(({ kind, names }) => kind === 'treaty' && names.some((name) => word.test(name)))
      .map(({ subject }) => subject),
  );
}
