import { isCapitalAt, isLowerAt, isWordAt } from './characters.ts';
import { withoutAccents } from './normalise.ts';
import type { MentionKind, NameRule, ShortReference, Spelling } from './types.ts';

/** One way to write one name. */
export interface Candidate {
  name: string;
  spelling: Spelling;
  /** Absent for a longer name that is no subject and only keeps its parts from being marked. */
  subject: string | undefined;
  kind: MentionKind;
  rule: NameRule | undefined;
  /** For a noun that only refers back. */
  reference: ShortReference | undefined;
}

/** What can begin at a word: names, the longest first once they are sorted, and telling words or phrases. */
interface Entry {
  names: Candidate[];
  cues: { cue: string; written: string }[];
  sorted: boolean;
}

/** So many letters of a small word are looked at before it is looked up. */
const BEGINNING = 4;

/**
 * Names and telling words by their first word. One pass over a text's words, with one look-up
 * for each that may begin something, finds every name, however many there are.
 */
export class NameIndex {
  readonly #entries = new Map<string, Entry>();
  /** How the small words and numbers begin at which something may begin. */
  readonly #smallBeginnings = new Set<string>();
  #words: RegExp | undefined;

  /** Adds a name. Accents are often left out in print, so it can be written without them, too. */
  add(candidate: Candidate): void {
    this.#addForm(candidate);
    const plain = withoutAccents(candidate.name);
    if (plain !== candidate.name) this.#addForm({ ...candidate, name: plain });
  }

  #addForm(candidate: Candidate): void {
    const word = firstWord(candidate.name);
    this.#entryOf(word).names.push(candidate);
    if (candidate.spelling === 'phrase') this.#beginSmall(word.toLowerCase());
    else if (isSmall(word)) this.#beginSmall(word);
  }

  /** Adds a telling word or phrase; one without capitals may also begin with one, as in headlines. */
  addCue(cue: string): void {
    const word = firstWord(cue);
    const entry = this.#entryOf(word);
    entry.cues.push({ cue, written: cue });
    if (!isSmall(word)) return;
    this.#beginSmall(word);
    if (cue === cue.toLowerCase()) entry.cues.push({ cue, written: capitalised(cue) });
  }

  /** One entry stands under a word in each way to write it, so that none has to be made small for the look-up. */
  #entryOf(word: string): Entry {
    const known = this.#entries.get(word);
    if (known) return known;
    const lower = word.toLowerCase();
    const entry = this.#entries.get(lower) ?? { names: [], cues: [], sorted: false };
    this.#entries.set(lower, entry);
    this.#entries.set(word, entry);
    this.#entries.set(capitalised(lower), entry);
    this.#entries.set(word.toUpperCase(), entry);
    return entry;
  }

  #beginSmall(word: string): void {
    this.#smallBeginnings.add(word.slice(0, BEGINNING));
  }

  /** What may begin with a word, if anything. */
  at(word: string): Entry | undefined {
    const entry = this.#entries.get(word);
    if (entry && !entry.sorted) {
      entry.names.sort((a, b) => b.name.length - a.name.length);
      entry.sorted = true;
    }
    return entry;
  }

  /**
   * Finds the beginnings of words at which something may begin. The browser's own machine passes over the rest, much
   * faster than a loop of ours. It may also stop within a word or at a sign: the caller has to look.
   */
  words(): RegExp {
    this.#words ??= new RegExp(
      `[A-Z\\xC0-\\u1FFF\\u2C00-\\u2FFF\\u3040-\\uFFFF]\\w*` + this.#smallWords(),
      'g',
    );
    this.#words.lastIndex = 0;
    return this.#words;
  }

  #smallWords(): string {
    const byLetter = new Map<string, string[]>();
    for (const beginning of this.#smallBeginnings) {
      const letter = beginning.charAt(0);
      if (letter > 'z') continue; // found like a capital
      const list = byLetter.get(letter);
      if (list) list.push(beginning.slice(1));
      else byLetter.set(letter, [beginning.slice(1)]);
    }
    const branches = [...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`);
    return branches.length > 0 ? `|(?<![\\w\\xC0-\\u1FFF])(?:${branches.join('|')})\\w*` : '';
  }
}

/** Words with a capital are all looked up; of others there are too many. */
function isSmall(word: string): boolean {
  return /^[\da-z]/.test(word);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const PLAIN_WORD = /^\w+(?![\w\x80-\uFFFF])/;

function firstWord(name: string): string {
  const plain = PLAIN_WORD.exec(name);
  return plain ? plain[0] : name.slice(0, wordEnd(name, 0));
}

/** Where the word ends that begins or goes on at an offset. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end;
}

/** The names of an entry that stand at a place in a text, the longest first, each in all its senses. */
export function namesAt(entry: Entry, text: string, start: number): Candidate[] {
  return entry.names.filter(
    ({ name, spelling }) => isWritten(name, spelling, text, start) && endsThere(name, text, start + name.length),
  );
}

function isWritten(name: string, spelling: Spelling, text: string, start: number): boolean {
  if (text.startsWith(name, start)) return true;
  if (spelling === 'exact' || !isSameWithoutCase(name, text, start)) return false;
  const written = text.slice(start, start + name.length);
  const upper = name.toUpperCase();
  if (written === upper) return true;
  if (spelling === 'proper' || written.toLowerCase() !== name.toLowerCase()) return false;
  return spelling === 'phrase' || written.startsWith(upper.charAt(0));
}

/** A quick look at the end and the middle of a name, where most that begin alike differ. */
function isSameWithoutCase(name: string, text: string, start: number): boolean {
  const last = name.length - 1;
  const middle = last >> 1;
  return (
    lowerOf(text.charCodeAt(start + last)) === lowerOf(name.charCodeAt(last)) &&
    lowerOf(text.charCodeAt(start + middle)) === lowerOf(name.charCodeAt(middle))
  );
}

/** Small letters of ASCII; all that is not ASCII counts as the same here. */
function lowerOf(codeUnit: number): number {
  if (codeUnit >= 0x80) return 0x80;
  return codeUnit >= 0x41 && codeUnit <= 0x5a ? codeUnit + 0x20 : codeUnit;
}

/** True if a phrase stands at a place in a text, as written, and no word goes on where it ends. */
export function standsAt(phrase: string, text: string, start: number): boolean {
  return text.startsWith(phrase, start) && !isWordAt(text, start + phrase.length);
}

/** A name ends where no letter, digit or part of an address goes on. */
function endsThere(name: string, text: string, end: number): boolean {
  if (end >= text.length) return true;
  if (isWordAt(text, end) || text[end] === '@') return false;
  const codePoint = text.codePointAt(end)!;
  if (codePoint > 0xffff && /[\p{L}\p{N}]/u.test(String.fromCodePoint(codePoint))) return false;
  if (text[end] !== '.') return true;
  // "U.S" is not "U.S." without its last stop.
  if (/\.\w$/.test(name)) return false;
  if (!isWordAt(text, end + 1)) return true;
  // "Jordan.com" is an address and "US.C" goes on; "Jordan.It" is a missing space.
  return !isLowerAt(text, end + 1) && !isCapitalAt(text, end - 1);
}
