/**
 * Names and telling words, grouped by their first word and by what follows it, as a text that is cheap to take apart: of
 * the ten thousand names that a lexicon has, an article needs those that begin with some of its words. The first line
 * lists the senses. Each other line has a first word and, after tabs, the rest of what begins with it: first all that is
 * short, and telling words; then chunks of those that go on with the same three letters, which stand before them:
 * `Ottawa⇥!⇥ tr~01a Treaty~01a Treaty on Mines⇥ co~01a Convention`.
 */
import { isLowerAt, isWordAt } from './characters.ts';
import { withoutAccents } from './normalise.ts';
import { senseCode, senseOfCode } from './sense-code.ts';
import type { Lexicon, MentionKind, NamesOfSubject, ShortReference, Spelling } from './types.ts';

/** What a name can mean, and how it may be written. */
export interface Sense {
  spelling: Spelling;
  /** Absent for a longer name that is no subject and only keeps its parts from being marked. */
  subject: string | undefined;
  kind: MentionKind;
  /** It names an organ, agency or court of the subject. */
  body: boolean;
  /** For a noun that only refers back. */
  reference: ShortReference | undefined;
}

const SENSE_DIGITS = 3;
/** So much of what follows a first word tells its names apart, in UTF-16 code units. */
export const NEXT = 3;
const CUE = '!';
/** Before a first word that may begin with a small letter or be a number. */
const SMALL = '+';

/** @throws Error for a name that has a tilde, tab or line break in it */
export function groupsOf(lexicon: Lexicon): string {
  const groups = new Map<string, Map<string, Set<string>>>();
  const senses: string[] = [];
  const small = new Set<string>();
  const put = (name: string, mark: string, mayBeSmall: boolean) => {
    if (/[~\t\n]/.test(name))
      throw new Error(`The name "${name}" has a tilde, tab or line break. Remove it.`);
    const word = firstWordOf(name);
    const next = mark === CUE ? '' : nextOf(name, word.length);
    const chunks = groups.get(word) ?? new Map<string, Set<string>>();
    groups.set(word, chunks.set(next, (chunks.get(next) ?? new Set()).add(mark + name.slice(word.length))));
    if (mayBeSmall || /^[\da-z]/.test(word)) small.add(word);
  };
  const putAll = (sense: string, spelling: Spelling, names: readonly string[]) => {
    const mark = senses.length.toString(36).padStart(SENSE_DIGITS, '0');
    senses.push(sense);
    for (const name of names) {
      put(name, mark, spelling === 'phrase');
      // Accents are often left out in print.
      const plain = withoutAccents(name);
      if (plain !== name) put(plain, mark, spelling === 'phrase');
    }
  };
  for (const entry of lexicon.subjects) putAll(senseCode(entry), entry.spelling, entry.names);
  putAll('00', 'proper', lexicon.blocked);
  for (const [at, { words }] of lexicon.references.entries()) putAll(`#${at}`, 'exact', words);
  for (const cue of cuesOf(lexicon)) put(cue, CUE, false);
  const lines = [...groups].map(([word, chunks]) => lineOf((small.has(word) ? SMALL : '') + word, chunks));
  return [senses.join('~'), ...lines].join('\n');
}

function lineOf(word: string, chunks: ReadonlyMap<string, ReadonlySet<string>>): string {
  const long = [...chunks].filter(([next]) => next !== '').map(([next, rests]) => [next, ...rests].join('~'));
  return [word, [...(chunks.get('') ?? [])].join('~'), ...long].join('\t');
}

/** The letters after a first word by which its names are found, in small letters; none if there are fewer. */
export function nextOf(text: string, end: number): string {
  const next = text.slice(end, end + NEXT);
  return next.length < NEXT ? '' : next.toLowerCase();
}

/** The telling words of all rules; those without capitals also with one, as in headlines. */
function cuesOf({ rules, americanWords }: Lexicon): Set<string> {
  const cues = new Set(americanWords);
  for (const { needs = [], hints = [], against = [], despite = [] } of rules)
    for (const words of [needs, hints, against, despite]) for (const word of words) cues.add(word);
  for (const cue of [...cues]) if (cue === cue.toLowerCase() && isLowerAt(cue, 0)) cues.add(capitalised(cue));
  return cues;
}

/** A name in one of its senses. */
interface NameInSense {
  name: string;
  sense: Sense;
}

/** A text of groups, taken apart as far as each question needs. */
export class NameGroups {
  /** The senses, made when the first name is read. */
  readonly #senseText: string;
  readonly #references: readonly ShortReference[];
  #senses: Sense[] | undefined;
  /** One for each first word. */
  readonly lines: readonly string[];

  constructor(text: string, references: readonly ShortReference[]) {
    const end = text.indexOf('\n');
    this.#senseText = text.slice(0, end);
    this.#references = references;
    this.lines = end < 0 ? [] : text.slice(end + 1).split('\n');
  }

  static wordOf(line: string): { word: string; maybeSmall: boolean } {
    const maybeSmall = line.startsWith(SMALL);
    return { word: line.slice(maybeSmall ? 1 : 0, line.indexOf('\t')), maybeSmall };
  }

  /** False for a line with nothing but short names and telling words. */
  static hasLong(line: string): boolean {
    return line.indexOf('\t') !== line.lastIndexOf('\t');
  }

  /** The telling words that a line has. */
  static cuesOf(line: string, word: string): string[] {
    return shortOf(line)
      .filter((entry) => entry.startsWith(CUE))
      .map((entry) => word + entry.slice(CUE.length));
  }

  /**
   * The names of a line that go on with some letters, the longest first.
   * @param word what they begin with
   * @param next as `nextOf` gives it; empty for those that are short
   */
  names(line: string, word: string, next: string): NameInSense[] {
    const entries = next === '' ? shortOf(line) : chunkOf(line, next);
    return entries
      .filter((entry) => !entry.startsWith(CUE))
      .map((entry) => ({ name: word + entry.slice(SENSE_DIGITS), sense: this.#senseAt(entry) }))
      .sort((a, b) => b.name.length - a.name.length);
  }

  #senseAt(entry: string): Sense {
    this.#senses ??= this.#senseText.split('~').map((text) => senseOf(text, this.#references));
    return this.#senses[Number.parseInt(entry.slice(0, SENSE_DIGITS), 36)]!;
  }

  /** All names, by their senses. */
  subjects(): NamesOfSubject[] {
    const bySense = new Map<Sense, NamesOfSubject>();
    for (const { name, sense } of this.#all()) {
      const { subject, kind, spelling, body } = sense;
      if (subject === undefined) continue;
      const known = bySense.get(sense);
      if (known) known.names.push(name);
      else bySense.set(sense, { subject, kind, spelling, ...(body && { body }), names: [name] });
    }
    return [...bySense.values()];
  }

  /** The longer names that are no subject. */
  blocked(): string[] {
    return this.#all()
      .filter(({ sense }) => sense.subject === undefined && sense.reference === undefined)
      .map(({ name }) => name);
  }

  #all(): NameInSense[] {
    return this.lines.flatMap((line) => {
      const { word } = NameGroups.wordOf(line);
      const [, , ...chunks] = line.split('\t');
      return ['', ...chunks.map((chunk) => chunk.slice(0, NEXT))].flatMap((next) =>
        this.names(line, word, next),
      );
    });
  }
}

function shortOf(line: string): string[] {
  const start = line.indexOf('\t') + 1;
  const end = line.indexOf('\t', start);
  return entriesIn(line.slice(start, end < 0 ? undefined : end));
}

function chunkOf(line: string, next: string): string[] {
  const start = line.indexOf(`\t${next}~`);
  if (start < 0) return [];
  const end = line.indexOf('\t', start + 1);
  return entriesIn(line.slice(start + NEXT + 2, end < 0 ? undefined : end));
}

function entriesIn(text: string): string[] {
  return text === '' ? [] : text.split('~');
}

function senseOf(text: string, references: readonly ShortReference[]): Sense {
  if (text.startsWith('#')) {
    const reference = references[Number(text.slice(1))]!;
    const body = reference.after !== undefined;
    return { subject: undefined, kind: reference.kind, spelling: 'exact', body, reference };
  }
  const { subject, kind, spelling, body = false } = senseOfCode(text);
  return { subject: subject || undefined, kind, spelling, body, reference: undefined };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function firstWordOf(name: string): string {
  let end = 0;
  while (isWordAt(name, end)) end++;
  return name.slice(0, end);
}
