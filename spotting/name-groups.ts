/**
 * Names and telling words, grouped by their first word as a text that is cheap to take apart: of the ten thousand
 * names that a lexicon has, an article needs those that begin with some of its words. The first line lists the
 * senses; each other line is `Ottawa|01a Treaty|01a Convention|!`: a first word, then what follows it in a name of a
 * sense, or in a telling word or phrase.
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
const CUE = '!';
/** Before a first word that may begin with a small letter or be a number. */
const SMALL = '+';

/** @throws Error for a name that has a bar or a line break in it */
export function groupsOf(lexicon: Lexicon): string {
  const groups = new Map<string, string[]>();
  const senses: string[] = [];
  const small = new Set<string>();
  const put = (name: string, mark: string, mayBeSmall: boolean) => {
    if (/[|\n]/.test(name)) throw new Error(`The name "${name}" has a bar or line break. Remove it.`);
    const word = firstWordOf(name);
    const entry = mark + name.slice(word.length);
    const group = groups.get(word);
    if (!group) groups.set(word, [entry]);
    else if (!group.includes(entry)) group.push(entry);
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
  const lines = [...groups].map(([word, group]) =>
    [(small.has(word) ? SMALL : '') + word, ...group].join('|'),
  );
  return [senses.join('|'), ...lines].join('\n');
}

/** The telling words of all rules; those without capitals also with one, as in headlines. */
function cuesOf({ rules, americanWords }: Lexicon): Set<string> {
  const cues = new Set(americanWords);
  for (const { needs = [], hints = [], against = [], despite = [] } of rules)
    for (const words of [needs, hints, against, despite]) for (const word of words) cues.add(word);
  for (const cue of [...cues]) if (cue === cue.toLowerCase() && isLowerAt(cue, 0)) cues.add(capitalised(cue));
  return cues;
}

/** What begins with one word: names with their senses, the longest first, and telling words or phrases. */
export interface Group {
  names: { name: string; sense: Sense }[];
  cues: string[];
}

/** A text of groups, taken apart as far as each question needs. */
export class NameGroups {
  /** The senses, made when the first group is read. */
  readonly #senseText: string;
  readonly #references: readonly ShortReference[];
  #senses: Sense[] | undefined;
  readonly lines: readonly string[];

  constructor(text: string, references: readonly ShortReference[]) {
    const [senses = '', ...lines] = text.split('\n');
    this.#senseText = senses;
    this.#references = references;
    this.lines = lines;
  }

  static wordOf(line: string): { word: string; maybeSmall: boolean } {
    const maybeSmall = line.startsWith(SMALL);
    return { word: line.slice(maybeSmall ? 1 : 0, line.indexOf('|')), maybeSmall };
  }

  /** @param lines those whose first words differ in their capitals only */
  read(lines: readonly string[]): Group {
    this.#senses ??= this.#senseText.split('|').map((text) => senseOf(text, this.#references));
    const group: Group = { names: [], cues: [] };
    for (const line of lines) {
      const { word } = NameGroups.wordOf(line);
      const [, ...entries] = line.split('|');
      for (const entry of entries) {
        if (entry.startsWith(CUE)) group.cues.push(word + entry.slice(CUE.length));
        else {
          const sense = this.#senses[Number.parseInt(entry.slice(0, SENSE_DIGITS), 36)]!;
          group.names.push({ name: word + entry.slice(SENSE_DIGITS), sense });
        }
      }
    }
    group.names.sort((a, b) => b.name.length - a.name.length);
    return group;
  }

  /** All names by their senses. */
  subjects(): NamesOfSubject[] {
    const bySense = new Map<Sense, NamesOfSubject>();
    for (const { name, sense } of this.read(this.lines).names) {
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
    return this.read(this.lines)
      .names.filter(({ sense }) => sense.subject === undefined && sense.reference === undefined)
      .map(({ name }) => name);
  }
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
