import { isCapitalAt, isLowerAt, isWordAt } from './characters.ts';
import { NameGroups, NEXT, nextOf, type Sense } from './name-groups.ts';
import type { Lexicon, NameRule, Spelling } from './types.ts';

/** One way to write one name, in one of its senses. */
export interface Candidate {
  name: string;
  sense: Sense;
  rule: NameRule | undefined;
}

/** Names that begin alike, read from their line as texts ask for them. */
interface Group {
  line: string;
  /** What they begin with: a word, or another form of it. */
  beginning: string;
  short: readonly Candidate[] | undefined;
  /** By what follows the beginning in a text, as some words begin hundreds of names. */
  possible: Map<string, readonly Candidate[]> | undefined;
}

/** What can begin at a word. */
interface Entry {
  groups: Group[];
  /** Telling words or phrases; undefined while nobody has asked. */
  cues: readonly string[] | undefined;
}

const NONE: readonly Candidate[] = [];

/** So many letters of a small word are looked at before it is looked up. */
const BEGINNING = 4;

/** Other forms of a first word that begins many names, each with its own first word. */
const OTHER_FORMS: ReadonlyMap<string, [first: string, written: string][]> = new Map([
  [
    'UN',
    [
      ['U', 'U.N.'],
      ['United', 'United Nations'],
    ],
  ],
]);

/**
 * Names and telling words by their first word. One pass over a text's words, with one look-up for each that may
 * begin something, finds every name, however many there are.
 */
export class NameIndex {
  readonly #groups: NameGroups;
  readonly #ruleOf: (name: string, subject: string | undefined) => NameRule | undefined;
  readonly #entries = new Map<string, Entry>();
  readonly #words: RegExp;

  constructor(groups: string, lexicon: Lexicon) {
    this.#groups = new NameGroups(groups, lexicon.references);
    this.#ruleOf = rulesByName(lexicon.rules);
    /** How the small words and numbers begin at which something may begin. */
    const smallBeginnings = new Set<string>();
    for (const line of this.#groups.lines) {
      const { word, maybeSmall } = NameGroups.wordOf(line);
      this.#addGroup(word, word, line);
      for (const [first, written] of OTHER_FORMS.get(word) ?? []) this.#addGroup(first, written, line);
      if (maybeSmall) smallBeginnings.add(beginningOf(word)).add(beginningOf(word.toLowerCase()));
    }
    this.#words = wordPattern(smallBeginnings);
  }

  /** An entry stands under a word in each way to write it, so that none has to be made small for the look-up. */
  #addGroup(word: string, beginning: string, line: string): void {
    const group: Group = { line, beginning, short: undefined, possible: undefined };
    const lower = word.toLowerCase();
    const known = this.#entries.get(lower);
    if (known) {
      known.groups.push(group);
      this.#entries.set(word, known);
      return;
    }
    const entry = { groups: [group], cues: undefined };
    this.#entries.set(lower, entry);
    this.#entries.set(word, entry);
    this.#entries.set(lower.charAt(0).toUpperCase() + lower.slice(1), entry);
    this.#entries.set(word.toUpperCase(), entry);
  }

  /** What may begin with a word, if anything. */
  at(word: string): Entry | undefined {
    return this.#entries.get(word);
  }

  /** The telling words of an entry. */
  cuesOf(entry: Entry): readonly string[] {
    return (entry.cues ??= entry.groups.flatMap(({ line, beginning }) => NameGroups.cuesOf(line, beginning)));
  }

  /** The names of an entry that stand at a place in a text, the longest first, each in all its senses. */
  namesAt({ groups }: Entry, text: string, start: number): readonly Candidate[] {
    let found = NONE;
    for (const group of groups) {
      const end = start + group.beginning.length;
      const possible = this.#possible(group, text.slice(end, end + NEXT));
      const here = possible.length === 0 ? NONE : possible.filter((one) => isHere(one, text, start));
      if (here.length > 0)
        found = found === NONE ? here : [...found, ...here].sort((a, b) => b.name.length - a.name.length);
    }
    return found;
  }

  /** The names of a group that may go on as a text does, and those that are short. */
  #possible(group: Group, follows: string): readonly Candidate[] {
    const { line, beginning } = group;
    if (!group.short) {
      group.short = this.#read(line, beginning, '');
      if (NameGroups.hasLong(line)) group.possible = new Map();
    }
    if (!group.possible) return group.short;
    const known = group.possible.get(follows);
    if (known) return known;
    const next = nextOf(follows, 0);
    const long = next === '' ? NONE : this.#read(line, beginning, next);
    const possible = long.length === 0 ? group.short : [...long, ...group.short];
    group.possible.set(follows, possible);
    return possible;
  }

  #read(line: string, beginning: string, next: string): readonly Candidate[] {
    return this.#groups
      .names(line, beginning, next)
      .map(({ name, sense }) => ({ name, sense, rule: this.#ruleOf(name, sense.subject) }));
  }

  /**
   * Finds the beginnings of words at which something may begin. The browser's own machine passes over the rest, much
   * faster than a loop of ours. It may also stop within a word or at a sign: the caller has to look.
   */
  words(): RegExp {
    this.#words.lastIndex = 0;
    return this.#words;
  }
}

function isHere({ name, sense }: Candidate, text: string, start: number): boolean {
  return isWritten(name, sense.spelling, text, start) && endsThere(name, text, start + name.length);
}

function beginningOf(word: string): string {
  return word.slice(0, BEGINNING);
}

/** All words with a capital, as most names begin with one; of others only those that begin like one of these. */
function wordPattern(smallBeginnings: ReadonlySet<string>): RegExp {
  const byLetter = new Map<string, string[]>();
  for (const beginning of smallBeginnings) {
    const letter = beginning.charAt(0);
    if (!/[\da-z]/.test(letter)) continue; // found like a capital
    const list = byLetter.get(letter);
    if (list) list.push(beginning.slice(1));
    else byLetter.set(letter, [beginning.slice(1)]);
  }
  const branches = [...byLetter].map(([letter, rests]) => `${letter}(?:${rests.join('|')})`);
  const small = branches.length > 0 ? `|(?<![\\w\\xC0-\\u1FFF])(?:${branches.join('|')})\\w*` : '';
  return new RegExp(`[A-Z\\xC0-\\u1FFF\\u2C00-\\u2FFF\\u3040-\\uFFFF]\\w*${small}`, 'g');
}

/** The rule for a name in one of its senses, or else for all of them. */
function rulesByName(
  rules: readonly NameRule[],
): (name: string, subject: string | undefined) => NameRule | undefined {
  let byName: Map<string, NameRule[]> | undefined;
  return (name, subject) => {
    byName ??= indexed(rules);
    const own = byName.get(name);
    return own?.find((rule) => rule.subject === subject) ?? own?.find((rule) => rule.subject === undefined);
  };
}

function indexed(rules: readonly NameRule[]): Map<string, NameRule[]> {
  const byName = new Map<string, NameRule[]>();
  for (const rule of rules) {
    for (const name of rule.names) {
      const others = byName.get(name);
      if (others) others.push(rule);
      else byName.set(name, [rule]);
    }
  }
  return byName;
}

/** Where the word ends that begins or goes on at an offset. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end;
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
