/** Finds countries and pacts by any of their names, letter by letter as they are typed. */
import type { FactBase, SubjectId } from '../facts/types.ts';
import { fold, foldLines } from './fold.ts';
import { readSearchNames, type NameKind, type SearchedKind, type SearchName } from './search-names.ts';
import { placesOfSlip, possibleSlips } from './typing-error.ts';

/**
 * How a name answers what was typed, the best first: it is the name; it is an acronym or code; the name begins with
 * it; every word of it begins a word of the name; they are somewhere inside; or they would be but for one slip.
 */
const matches = ['whole', 'acronym', 'start', 'word', 'inside', 'almost'] as const;
type Match = (typeof matches)[number];

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

/** Names in a language beside those of the dataset: CLDR's of countries, translations of pacts. */
export interface ExtraNames {
  /** As BCP 47 gives it: `de`. */
  language: string;
  names: ReadonlyMap<SubjectId, readonly string[]>;
}

/** How `search` looks names up; made by `searchIndex`. */
export interface SearchIndex {
  subjects: readonly { id: SubjectId; kind: SearchedKind }[];
  names: readonly IndexedName[];
  /** All names folded, in their order; before each of their words a space, after each name a line break. */
  text: string;
  /** Places of acronyms and codes among the names. */
  short: readonly number[];
}

interface IndexedName {
  name: SearchName;
  /** Place of its subject. */
  subject: number;
  /** Where it begins and ends in the whole text, with the space before it and without the line break. */
  begin: number;
  end: number;
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
 * @param own names in the reader's language: the first of a subject is that by which it goes
 * @param others names in languages that the reader may know
 */
export function searchIndex(text: string, own?: ExtraNames, others: readonly ExtraNames[] = []): SearchIndex {
  const read = new Set([undefined, 'en', own?.language]);
  const subjects = readSearchNames(text);
  const names: IndexedName[] = [];
  subjects.forEach(({ subject, names: ofDataset }, place) => {
    const known = new Set(ofDataset.map((name) => name.text));
    const more = others.flatMap((some) => extraOf(some, subject)).filter((name) => !known.has(name.text));
    [...(own ? extraOf(own, subject) : []), ...ofDataset, ...more].forEach((name, at) => {
      const strangeness = (read.has(name.language) ? 0 : 10) + (at === 0 ? 0 : 1);
      const order = strangeness + KIND_ORDER.indexOf(name.kind);
      names.push({ name, subject: place, begin: 0, end: 0, order });
    });
  });
  const folded = foldLines(names.map(({ name }) => name.text).join('\n'));
  const whole = ` ${folded.replaceAll('\n', '\n ')}\n`;
  let begin = 0;
  for (const name of names) {
    name.begin = begin;
    name.end = whole.indexOf('\n', begin);
    begin = name.end + 1;
  }
  return {
    subjects: subjects.map(({ subject: id, kind }) => ({ id, kind })),
    names,
    text: whole,
    short: names.flatMap(({ name }, at) => (isShort(name) ? [at] : [])),
  };
}

function extraOf({ language, names }: ExtraNames, subject: SubjectId): SearchName[] {
  const texts = names.get(subject) ?? [];
  return texts.map((text) => ({ text: text.replace(/\s/g, ' '), kind: 'name', language }));
}

function isShort({ kind }: SearchName): boolean {
  return kind === 'acronym' || kind === 'code';
}

/** A name of an index, folded, with a space before it, so that each of its words has one. */
export function foldedName({ text }: SearchIndex, { begin, end }: IndexedName): string {
  return text.slice(begin, end);
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
    .map(({ name: { name, subject }, rank }) => {
      const { id, kind } = index.subjects[subject]!;
      const { text, kind: nameKind, language } = name;
      const match = matches[rank]!;
      return { subject: id, kind, name: text, nameKind, ...(language !== undefined && { language }), match };
    });
}

/**
 * Without countries that are found as pacts, too: the European Union, or a dissolved state with its republics. The page
 * of the one leads to that of the other.
 */
export function withoutDoubles<Found extends { subject: SubjectId }>(
  { pacts }: Pick<FactBase, 'pacts'>,
  results: readonly Found[],
): Found[] {
  const codes = new Set(results.flatMap(({ subject }) => pacts.get(subject)?.actsAs ?? []));
  return results.filter(({ subject }) => !codes.has(subject));
}

function namesLike(index: SearchIndex, folded: string): Candidate[] {
  const words = folded.split(' ');
  const starts = words.map((word) => ` ${word}`);
  const whole = ` ${folded}`;
  const matchOf = (name: string): Match | undefined => {
    if (!words.every((word) => name.includes(word))) return undefined;
    if (name.startsWith(whole)) return name.length === whole.length ? 'whole' : 'start';
    return starts.every((start) => name.includes(start)) ? 'word' : 'inside';
  };
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  const long = namesWith(index, longest).filter(({ name }) => !isShort(name));
  return [
    ...long.flatMap((name) => candidate(name, matchOf(foldedName(index, name)))),
    ...shortNamesLike(index, folded.replaceAll(' ', '')),
  ];
}

/** Acronyms and codes, which are found from their beginning only, and whatever spaces there are: "EE. UU.". */
function shortNamesLike(index: SearchIndex, compact: string): Candidate[] {
  return index.short.flatMap((at) => {
    const name = index.names[at]!;
    const own = foldedName(index, name).replaceAll(' ', '');
    if (!own.startsWith(compact)) return [];
    return candidate(name, own === compact ? 'acronym' : 'start');
  });
}

function namesAlmostLike(index: SearchIndex, folded: string): Candidate[] {
  return possibleSlips(folded).flatMap(({ wrong, others }) =>
    placesOfSlip(index.text, wrong)
      .map((place) => nameAt(index, place))
      .filter((name) => others.every((word) => foldedName(index, name).includes(word)))
      .flatMap((name) => candidate(name, 'almost')),
  );
}

/** The name in which a place of the whole text lies. */
function nameAt({ names }: SearchIndex, place: number): IndexedName {
  let [low, high] = [0, names.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (names[middle]!.begin <= place) low = middle;
    else high = middle - 1;
  }
  return names[low]!;
}

/** Every name in which a text stands, found in one go through all of them. */
function namesWith({ names, text }: SearchIndex, sought: string): IndexedName[] {
  const found: IndexedName[] = [];
  let at = 0;
  for (let hit = text.indexOf(sought); hit >= 0; hit = text.indexOf(sought, names[at]!.end)) {
    while (names[at]!.end < hit) at += 1;
    found.push(names[at]!);
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
  return a.rank - b.rank || a.name.order - b.name.order || lengthOf(a.name) - lengthOf(b.name);
}

function lengthOf({ begin, end }: IndexedName): number {
  return end - begin;
}
