/** Finds countries and pacts by any of their names, letter by letter as they are typed. */
import type { SubjectId } from '../facts/types.ts';
import { fold, foldAll } from './fold.ts';
import { readSearchNames, type NameKind, type SearchedKind, type SearchName } from './search-names.ts';
import { placesOfSlip, possibleSlips } from './typing-error.ts';

/**
 * How a name answers what was typed, the best first: it is the name; it is an acronym or code; the name begins with
 * it; every word of it begins a word of the name; they are somewhere inside; or they would be but for one slip.
 */
const matches = ['whole', 'acronym', 'start', 'word', 'inside', 'almost'] as const;
export type Match = (typeof matches)[number];

export interface SearchResult {
  subject: SubjectId;
  kind: SearchedKind;
  /** The name that was found, as it is written, and what kind of name it is. */
  name: string;
  nameKind: NameKind;
  /** Of the name, as BCP 47 gives it; absent where it has none, as a code. */
  language?: string;
  match: Match;
}

/** Names in the reader's language beside those of the dataset: CLDR's of countries, translations of pacts. */
export interface ExtraNames {
  /** As BCP 47 gives it: `de`. */
  language: string;
  names: ReadonlyMap<SubjectId, readonly string[]>;
}

/** How `search` looks names up; made by `searchIndex`. */
export interface SearchIndex {
  subjects: readonly { id: SubjectId; kind: SearchedKind }[];
  names: readonly IndexedName[];
  /** Names that are found as a whole or from their beginning only. */
  short: readonly number[];
  /** All folded names with a line break after each, and the place where each begins. */
  text: string;
  begins: Int32Array;
}

interface IndexedName extends SearchName {
  /** Folded, with a space before it, so that each of its words has one. */
  folded: string;
  /** Of an acronym or code, without any space. */
  compact: string | undefined;
  /** Place of its subject. */
  subject: number;
  /** Among names that answer equally well, the lowest is told. */
  order: number;
}

interface Candidate {
  name: IndexedName;
  rank: number;
}

const LONGEST_QUERY = 200;
const KIND_ORDER: readonly NameKind[] = ['name', 'acronym', 'former', 'code', 'body'];

/**
 * What `search` looks in. Made once; takes some milliseconds.
 * @param text the default export of `virtual:search-names`
 */
export function searchIndex(text: string, extraNames?: ExtraNames): SearchIndex {
  const subjects = readSearchNames(text);
  const given = subjects.flatMap(({ subject, names }, place) => {
    const extra = (extraNames?.names.get(subject) ?? []).map((name): SearchName => ({
      text: name,
      kind: 'name',
      language: extraNames?.language ?? '',
    }));
    const everyday = extra[0] ?? names[0];
    return [...extra, ...names].map((name) => ({ name, place, isEveryday: name === everyday }));
  });
  const folded = foldAll(given.map(({ name }) => name.text.replace(/\s/g, ' ')));
  const read = new Set([undefined, 'en', extraNames?.language]);
  const names = given.map(({ name, place, isEveryday }, at): IndexedName => {
    const isShort = name.kind === 'acronym' || name.kind === 'code';
    return {
      ...name,
      folded: ` ${folded[at]}`,
      compact: isShort ? folded[at]!.replaceAll(' ', '') : undefined,
      subject: place,
      order: (read.has(name.language) ? 0 : 10) + (isEveryday ? 0 : 1) + KIND_ORDER.indexOf(name.kind),
    };
  });
  const begins = new Int32Array(names.length + 1);
  names.forEach((name, at) => (begins[at + 1] = begins[at]! + name.folded.length + 1));
  return {
    subjects: subjects.map(({ subject: id, kind }) => ({ id, kind })),
    names,
    short: names.flatMap(({ compact }, at) => (compact === undefined ? [] : [at])),
    text: names.map((name) => `${name.folded}\n`).join(''),
    begins,
  };
}

/**
 * The subjects that have a name with every word of the query in it, in any order, whatever its capitals, accents and
 * punctuation; each once, with the name that answers best. If there are none, those that would be found but for one
 * slip in a query of five letters or more. The order depends on nothing but index and query.
 * @param limit how many at most
 * @param only leaves the other kinds out
 */
export function search(
  index: SearchIndex,
  query: string,
  limit: number,
  only?: 'countries' | 'pacts',
): SearchResult[] {
  const folded = fold(query.slice(0, LONGEST_QUERY));
  if (folded === '') return [];
  const isSought = index.subjects.map(({ kind }) => !only || (kind === 'country') === (only === 'countries'));
  const among = (candidates: readonly Candidate[]) => candidates.filter(({ name }) => isSought[name.subject]);
  const found = among(namesLike(index, folded));
  return bestOfEach(found.length > 0 ? found : among(namesAlmostLike(index, folded)))
    .slice(0, limit)
    .map(({ name, rank }) => {
      const { id, kind } = index.subjects[name.subject]!;
      const { text, kind: nameKind, language } = name;
      const match = matches[rank]!;
      return { subject: id, kind, name: text, nameKind, ...(language !== undefined && { language }), match };
    });
}

function namesLike(index: SearchIndex, folded: string): Candidate[] {
  const compact = folded.replaceAll(' ', '');
  const words = folded.split(' ');
  const starts = words.map((word) => ` ${word}`);
  const whole = ` ${folded}`;
  const matchOf = ({ folded: name, compact: short }: IndexedName): Match | undefined => {
    if (short !== undefined || !words.every((word) => name.includes(word))) return undefined;
    if (name.startsWith(whole)) return name.length === whole.length ? 'whole' : 'start';
    return starts.every((start) => name.includes(start)) ? 'word' : 'inside';
  };
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const found = namesWith(index, longest).flatMap((name) => candidate(name, matchOf(name)));
  for (const at of index.short) {
    const name = index.names[at]!;
    if (name.compact!.startsWith(compact))
      found.push(...candidate(name, name.compact === compact ? 'acronym' : 'start'));
  }
  return found;
}

function namesAlmostLike(index: SearchIndex, folded: string): Candidate[] {
  return possibleSlips(folded).flatMap(({ wrong, others }) =>
    placesOfSlip(index.text, wrong)
      .map((place) => nameAt(index, place))
      .filter((name) => others.every((word) => name.folded.includes(word)))
      .flatMap((name) => candidate(name, 'almost')),
  );
}

/** The name in which a place of the whole text lies. */
function nameAt({ names, begins }: SearchIndex, place: number): IndexedName {
  let [low, high] = [0, names.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return names[low]!;
}

/** Every name in which a text stands, found in one go through all of them. */
function namesWith({ names, text, begins }: SearchIndex, sought: string): IndexedName[] {
  const found: IndexedName[] = [];
  let at = 0;
  for (let hit = text.indexOf(sought); hit >= 0; hit = text.indexOf(sought, begins[at])) {
    while (begins[at]! <= hit) at += 1;
    found.push(names[at - 1]!);
  }
  return found;
}

function candidate(name: IndexedName, match: Match | undefined): Candidate[] {
  return match === undefined ? [] : [{ name, rank: matches.indexOf(match) }];
}

/** For each subject the name that answers best; the best first. */
function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const one of candidates) {
    const other = best.get(one.name.subject);
    if (!other || inOrder(one, other) < 0) best.set(one.name.subject, one);
  }
  return [...best.values()].sort((a, b) => inOrder(a, b) || a.name.subject - b.name.subject);
}

function inOrder(a: Candidate, b: Candidate): number {
  return a.rank - b.rank || a.name.order - b.name.order || a.name.folded.length - b.name.folded.length;
}
