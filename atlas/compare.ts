import { nameOf, type Standing, type TitledSubject } from '../facts/card.ts';
import { byName } from '../facts/prominence.ts';
import { ownOrHoldersOn, standingOf } from '../facts/standing.ts';
import type {
  Country,
  CountryId,
  Day,
  FactBase,
  Pact,
  PactId,
  PactKind,
  PartialDate,
  SubjectId,
} from '../facts/types.ts';
import { rowOf, sourcesById, type Row, type SourcesById } from './rows.ts';
import { tiedGroups, type StatusGroup } from './status-group.ts';

const collator = new Intl.Collator('en');

export interface Comparison {
  kind: 'compare-countries' | 'compare-pacts';
  day: Day;
  columns: readonly ComparedSubject[];
  /** What was asked for and is not known. */
  unknown: readonly SubjectId[];
  /** Each pact (or country) to which at least one of the columns is tied, in order of its English name. */
  rows: readonly ComparisonRow[];
  /** The sources of all cells, by id. */
  sources: SourcesById;
}

/** A subject that stands for itself in a comparison; of a pact also its kind and the day its list speaks of. */
export interface ComparedSubject extends TitledSubject {
  pactKind?: PactKind;
  asOf?: PartialDate;
}

export interface ComparisonRow extends ComparedSubject {
  /** One for each column, in their order: its status with this row's subject. */
  cells: readonly Row[];
  /**
   * How big it is, for sorting: of a pact the number of parties or members at the end of that day's year, or where no
   * line through the years is told of it, how many are in its list; of a country, in how many columns it is inside.
   */
  size: number;
  /** How many pairs of its cells are in different groups, those left aside of which nothing is known. */
  difference: number;
}

/** How some countries stand to every pact on a day. */
export function compareCountries(facts: FactBase, codes: readonly CountryId[], day: Day): Comparison {
  const countries = codes.flatMap((code) => facts.countries.get(code) ?? []);
  const rows = [...facts.pacts.values()]
    .map((pact) => {
      const cells = countries.map((country) => cell(facts, pact, country, day, 'pact'));
      return rowFrom(columnOfPact(pact), sizeIn(pact, day), cells);
    })
    .filter(hasATie)
    .sort((a, b) => collator.compare(a.name, b.name));
  return {
    kind: 'compare-countries',
    day,
    columns: countries.map(columnOfCountry),
    unknown: codes.filter((code) => !facts.countries.has(code)),
    rows,
    sources: sourcesOfCells(facts, rows),
  };
}

/** How every country stands to some pacts on a day. */
export function comparePacts(facts: FactBase, ids: readonly PactId[], day: Day): Comparison {
  const pacts = ids.flatMap((id) => facts.pacts.get(id) ?? []);
  const codes = new Set(pacts.flatMap(({ participants }) => [...participants.keys()]));
  const rows = [...codes]
    .flatMap((code) => facts.countries.get(code) ?? [])
    .sort(byName(facts))
    .map((country) => {
      const cells = pacts.map((pact) => cell(facts, pact, country, day, 'country'));
      return rowFrom(columnOfCountry(country), cells.filter(isInside).length, cells);
    })
    .filter(hasATie);
  return {
    kind: 'compare-pacts',
    day,
    columns: pacts.map(columnOfPact),
    unknown: ids.filter((id) => !facts.pacts.has(id)),
    rows,
    sources: sourcesOfCells(facts, rows),
  };
}

function cell(facts: FactBase, pact: Pact, country: Country, day: Day, about: 'pact' | 'country'): Row {
  const row = rowOf(
    about === 'pact'
      ? ownOrHoldersOn(facts, pact, country, day)
      : standingOf(facts, pact, country, { today: day, subjects: [] }, 'country'),
  );
  return pact.actsAs === country.id ? { ...row, group: 'unknown', isItself: true } : row;
}

function rowFrom(subject: ComparedSubject, size: number, cells: readonly Row[]): ComparisonRow {
  return { ...subject, cells, size, difference: differenceOf(cells) };
}

function differenceOf(cells: readonly Row[]): number {
  const known = cells.filter(({ group }) => !TELLS_NOTHING.has(group));
  const pairs = known.flatMap((one, at) => known.slice(at + 1).filter((other) => other.group !== one.group));
  return pairs.length;
}

const TELLS_NOTHING = new Set<StatusGroup>(['unknown', 'before']);

/** As a depositary counts: who is leaving is inside still. */
export function isInside({ group }: Pick<Row, 'group'>): boolean {
  return group === 'inside' || group === 'leaving';
}

function hasATie({ cells }: ComparisonRow): boolean {
  return cells.some(({ group }) => tiedGroups.includes(group));
}

function columnOfCountry(country: Country): ComparedSubject {
  return { subject: country.id, ...nameOf(country) };
}

function columnOfPact(pact: Pact): ComparedSubject {
  const { id, kind, asOf } = pact;
  return { subject: id, ...nameOf(pact), pactKind: kind, asOf };
}

function sizeIn({ history, participants }: Pact, day: Day): number {
  if (!history) return participants.size;
  const year = Math.min(Number(day.slice(0, 4)) - history.from, history.counts.length - 1);
  return history.counts[year] ?? 0;
}

function sourcesOfCells(facts: FactBase, rows: readonly ComparisonRow[]): SourcesById {
  const standings: Standing[] = rows.flatMap(({ cells }) => cells);
  return sourcesById(facts, standings);
}
