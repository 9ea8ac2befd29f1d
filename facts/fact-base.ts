/**
 * The fact base as it is shipped: one JSON text, written by `dataset/compile-facts.ts` and read here.
 *
 * Small because of four habits (`docs/decisions/0006-fact-base.md` has the measurements):
 * - countries are columns, not rows; what few of them have (a note, a parent) is listed by position;
 * - so are the events of a pact: who, what, when and whence are a text each (`facts/compact-roll.ts`);
 * - a day is three characters (`facts/compact-dates.ts`);
 * - an entry into force that follows from the treaty's own rule is not written, only that there is one.
 *
 * Quick because a pact's columns are looked at when somebody first asks who is in it, and the events of a country
 * when somebody first asks for that country.
 */
import { unpackRoll, type CompactRoll } from './compact-roll.ts';
import {
  UNCONFIRMED,
  type Country,
  type CountryId,
  type CountryKind,
  type FactBase,
  type Pact,
  type Source,
  type SourceId,
} from './types.ts';

/** The order of the columns that only some countries have. */
export const rareCountryFields = [
  ...(['partOf', 'note', 'from', 'until'] as const),
  ...(['stateSince', 'partOfSince', 'predecessors', 'continuedBy'] as const),
] as const;

export interface CompactCountries {
  /** Codes, separated by blanks. */
  ids: string;
  kinds: CountryKind[];
  /** For each country the place of its kind in `kinds`. */
  kind: number[];
  names: string[];
  /** Empty where it is the same as the name. */
  officialNames: string[];
  /** Per rare field: place of the country and value, in turn. */
  rare: Record<(typeof rareCountryFields)[number], (number | string)[]>;
}

export type CompactPact = Omit<Pact, 'participants' | 'mainSource'> & {
  /** Places in the list of all sources, the most frequent first. */
  sources: number[];
  /** The place of the source that shows who is inside, if not that of most events. */
  listSource?: number;
  roll: CompactRoll;
};

export interface CompactFactBase {
  countries: CompactCountries;
  sources: Source[];
  pacts: CompactPact[];
}

export function readFactBase(text: string): FactBase {
  // The text was compiled from a checked dataset in the same build, so its form is not checked again.
  const compact = JSON.parse(text) as CompactFactBase;
  const sourceIds = compact.sources.map(({ id }) => id);
  const sortedIds = sortIds(compact.countries.ids.split(' '));
  return {
    countries: new Map(readCountries(compact.countries).map((country) => [country.id, country])),
    pacts: new Map(compact.pacts.map((pact) => [pact.id, readPact(pact, sortedIds, sourceIds)])),
    sources: new Map(compact.sources.map((source) => [source.id, source])),
  };
}

/** The order on which the columns of a pact count. */
export function sortIds(ids: readonly CountryId[]): CountryId[] {
  return [...ids].sort();
}

function readCountries({ ids, kinds, kind, names, officialNames, rare }: CompactCountries): Country[] {
  const countries = ids
    .split(' ')
    .filter(Boolean)
    .map((id, index): Country => {
      const name = names[index] ?? id;
      const official = officialNames[index] ?? '';
      return {
        id,
        kind: kinds[kind[index] ?? 0] ?? 'state',
        name,
        officialName: official === '' ? name : official,
      };
    });
  for (const field of rareCountryFields) {
    const pairs = rare[field];
    for (let at = 0; at < pairs.length; at += 2) {
      const country = countries[Number(pairs[at])];
      const value = String(pairs[at + 1]);
      if (country && field === 'predecessors') country.predecessors = value.split(' ');
      else if (country && field !== 'predecessors') country[field] = value;
    }
  }
  return countries;
}

function readPact(
  { sources, listSource, roll, ...head }: CompactPact,
  sortedIds: readonly CountryId[],
  sourceIds: readonly SourceId[],
): Pact {
  const ownSources = sources.map((place) => sourceIds[place] ?? '');
  const mainSource =
    listSource === undefined ? ownSources.find((source) => source !== UNCONFIRMED) : sourceIds[listSource];
  return {
    ...head,
    ...(mainSource !== undefined && { mainSource }),
    participants: unpackRoll(roll, sortedIds, ownSources, head),
  };
}
