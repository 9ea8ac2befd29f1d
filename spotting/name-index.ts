import { classOf, isCapitalAt, isLowerAt, isWordAt, LOWER } from './characters.ts';
import { withoutAccents } from './normalise.ts';
import type { MentionKind, NameRule, Spelling } from './types.ts';

/** One way to write one name. */
export interface Candidate {
  name: string;
  lower: string;
  upper: string;
  spelling: Spelling;
  /** Absent for a longer name that is no subject and only keeps its parts from being marked. */
  subject?: string;
  kind: MentionKind;
  rule?: NameRule;
}

/** What can begin at a word: names, the longest first, and telling words or phrases. */
interface Entry {
  names: Candidate[];
  cues: { cue: string; written: string }[];
  longest: number;
}

/**
 * Names and telling words by their first word, under each way it may be written. One pass over a text's words,
 * with one look-up for each that may begin something, finds every name, however many there are.
 */
export class NameIndex {
  readonly #entries = new Map<string, Entry>();
  /** Tells most words without a capital apart from the few at which a phrase may begin. */
  readonly #lowerStarts = new Uint8Array(4096);

  /** Adds a name, with its accents and without them: both are common in print. */
  addName(name: string, rest: Pick<Candidate, 'spelling' | 'subject' | 'kind' | 'rule'>): void {
    this.#addForm(name, rest);
    const plain = withoutAccents(name);
    if (plain !== name) this.#addForm(plain, rest);
  }

  #addForm(name: string, rest: Pick<Candidate, 'spelling' | 'subject' | 'kind' | 'rule'>): void {
    const candidate = { name, lower: name.toLowerCase(), upper: name.toUpperCase(), ...rest };
    for (const word of writings(firstWord(name), rest.spelling)) {
      const entry = this.#entryOf(word);
      entry.names.push(candidate);
      entry.longest = Math.max(entry.longest, name.length);
    }
  }

  /** Adds a telling word or phrase; one without capitals may also begin with one, as in headlines. */
  addCue(cue: string): void {
    this.#entryOf(firstWord(cue)).cues.push({ cue, written: cue });
    const capitalised = cue.charAt(0).toUpperCase() + cue.slice(1);
    if (cue === cue.toLowerCase() && capitalised !== cue)
      this.#entryOf(firstWord(capitalised)).cues.push({ cue, written: capitalised });
  }

  /** To be called once, when all names are in. */
  finish(): this {
    for (const { names } of this.#entries.values()) names.sort((a, b) => b.name.length - a.name.length);
    return this;
  }

  #entryOf(word: string): Entry {
    const known = this.#entries.get(word);
    if (known) return known;
    const entry = { names: [], cues: [], longest: 0 };
    this.#entries.set(word, entry);
    if (classOf(word.charCodeAt(0)) === LOWER) this.#lowerStarts[startOf(word, 0)] = 1;
    return entry;
  }

  /** What may begin with the word between two offsets, if anything. */
  at(text: string, start: number, end: number): Entry | undefined {
    const isLower = classOf(text.charCodeAt(start)) === LOWER;
    if (isLower && this.#lowerStarts[startOf(text, start)] === 0) return undefined;
    return this.#entries.get(text.slice(start, end));
  }
}

/** A hash of a word's first three code units. */
function startOf(text: string, start: number): number {
  return (
    (text.charCodeAt(start) * 31 + text.charCodeAt(start + 1) * 7 + (text.charCodeAt(start + 2) || 0)) & 4095
  );
}

function firstWord(name: string): string {
  let end = 0;
  while (isWordAt(name, end)) end++;
  return name.slice(0, end);
}

function writings(word: string, spelling: Spelling): Set<string> {
  const written = new Set([word]);
  if (spelling === 'exact') return written;
  written.add(word.toUpperCase());
  const lower = word.toLowerCase();
  if (spelling !== 'proper') written.add(word.charAt(0).toUpperCase() + lower.slice(1));
  if (spelling === 'phrase') written.add(lower);
  return written;
}

/** The names of an entry that stand at a place in a text, the longest first, each in all its senses. */
export function namesAt(entry: Entry, text: string, start: number): Candidate[] {
  if (entry.names.length === 0) return [];
  const lower = text.slice(start, start + entry.longest).toLowerCase();
  return entry.names.filter(
    (candidate) =>
      lower.startsWith(candidate.lower) &&
      isWritten(candidate, text, start) &&
      endsThere(candidate.name, text, start + candidate.name.length),
  );
}

function isWritten({ name, upper, spelling }: Candidate, text: string, start: number): boolean {
  if (text.startsWith(name, start)) return true;
  if (spelling === 'exact') return false;
  if (text.startsWith(upper, start)) return true;
  if (spelling === 'proper') return false;
  // Only the capitals differ: the caller has compared the rest.
  return spelling === 'phrase' || text.startsWith(upper.charAt(0), start);
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
  if (name.includes('.') && !name.endsWith('.')) return false;
  if (!isWordAt(text, end + 1)) return true;
  // "Jordan.com" is an address and "US.C" goes on; "Jordan.It" is a missing space.
  return !isLowerAt(text, end + 1) && !isCapitalAt(text, end - 1);
}
