/** What a view shows, as a file for spreadsheets: a record for each country and pact, with its day and its sources. */
import type { Status } from '../facts/status.ts';
import type { Day, PactKind, SourceId, SubjectId } from '../facts/types.ts';
import type { Comparison, ComparisonRow } from './compare.ts';
import type { CountryView } from './country-view.ts';
import { csvOf } from './csv.ts';
import type { Change } from './dated-changes.ts';
import type { PactView } from './pact-view.ts';
import { dateOf, type Row, type SourcesById } from './rows.ts';
import { isTied } from './status-group.ts';

/**
 * The columns, in their order. Dates are as exact as their source, after ISO 8601; `day` is the day looked at,
 * `status-of` whose status it is (of a territory, mostly the state's), `list-as-of` that of which our list speaks, `looked-up` that of the export.
 */
const statusColumns = [
  ...([
    'country',
    'country-code',
    'pact',
    'pact-kind',
    'status',
    'details',
    'status-of',
    'date',
    'note',
  ] as const),
  ...(['sources', 'source-addresses', 'sources-as-of', 'list-as-of', 'day', 'looked-up'] as const),
] as const;
const changeColumns = [
  ...(['date', 'country', 'country-code', 'pact', 'pact-kind', 'change', 'derived', 'note'] as const),
  ...(['sources', 'source-addresses', 'sources-as-of', 'list-as-of', 'looked-up'] as const),
] as const;

export type StatusColumn = (typeof statusColumns)[number];
export type ChangeColumn = (typeof changeColumns)[number];

/** Every word of an export. */
export interface ExportWords {
  column: (column: StatusColumn | ChangeColumn) => string;
  nameOf: (subject: SubjectId) => string;
  pactKind: (kind: PactKind) => string;
  /** `union`: of a party that is no state. */
  status: (status: Status, of: { pactKind: PactKind; union: boolean; day: Day }) => string;
  details: (status: Status, of: { pactKind: PactKind; union: boolean; day: Day }) => string;
  change: (change: Change) => string;
  /** Of what is the same on both sides. */
  itself: string;
  /** A line of a dissolved state before it: "Soviet Union: member until its end". */
  before: (name: string, status: string) => string;
  /** Of a day that no source states: by the treaty's own rule. */
  derived: string;
}

/** What stands behind an export beside its rows. */
interface Behind {
  words: ExportWords;
  /** The reader's day. */
  lookedUp: Day;
}

/** @param rows those of the view that are shown, in their order */
export function exportRows(view: CountryView | PactView, rows: readonly Row[], behind: Behind): string {
  const pairs = rows.map((row): Pair => {
    return view.kind === 'country'
      ? { country: view.country.id, pact: row.subject, row }
      : { country: row.subject, pact: view.pact.id, row };
  });
  return statusFile(pairs, view, behind);
}

/** @param rows those of the comparison that are shown, in their order; each is as many records as there are columns */
export function exportComparison(
  comparison: Comparison,
  rows: readonly ComparisonRow[],
  behind: Behind,
): string {
  const pairs = rows.flatMap(({ subject, cells }) =>
    cells.map((row, at): Pair => {
      const column = comparison.columns[at]!.subject;
      return comparison.kind === 'compare-countries'
        ? { country: column, pact: subject, row }
        : { country: subject, pact: column, row };
    }),
  );
  return statusFile(pairs, comparison, behind);
}

/**
 * @param changes those that are shown, in their order
 * @param pactOf what is known of a pact: its kind, and the day its list speaks of
 */
export function exportChanges(
  changes: readonly Change[],
  sources: SourcesById,
  pactOf: (pact: SubjectId) => { kind: PactKind; asOf: string } | undefined,
  { words, lookedUp }: Behind,
): string {
  const records = changes.map((change) => {
    const { date, country, pact, derived, note = '', source } = change;
    const { kind, asOf } = pactOf(pact) ?? {};
    const fields: Record<ChangeColumn, string> = {
      date,
      country: country === undefined ? '' : words.nameOf(country),
      'country-code': country ?? '',
      pact: words.nameOf(pact),
      'pact-kind': kind === undefined ? '' : words.pactKind(kind),
      change: words.change(change),
      derived: derived ? words.derived : '',
      note,
      ...sourceFields([source], sources),
      'list-as-of': asOf ?? '',
      'looked-up': lookedUp,
    };
    return changeColumns.map((column) => fields[column]);
  });
  return csvOf([changeColumns.map(words.column), ...records]);
}

interface Pair {
  country: SubjectId;
  pact: SubjectId;
  row: Row;
}

function statusFile(
  pairs: readonly Pair[],
  { day, sources }: { day: Day; sources: SourcesById },
  { words, lookedUp }: Behind,
): string {
  const records = pairs.map(({ country, pact, row }) => {
    const { now, pactKind, union = false, asOf = '' } = row;
    const of = { pactKind, union, day };
    const before = (row.predecessors ?? [])
      .filter((one) => isTied(one.now))
      .map((one) => words.before(one.name, words.status(one.now, of)));
    const fields: Record<StatusColumn, string> = {
      country: words.nameOf(country),
      'country-code': country,
      pact: words.nameOf(pact),
      'pact-kind': words.pactKind(pactKind),
      status: row.isItself ? words.itself : words.status(now, of),
      details: words.details(now, of),
      'status-of': row.holder ?? row.continuedBy ?? words.nameOf(country),
      date: dateOf(now) ?? '',
      note: [now.note, ...before].filter(Boolean).join('; '),
      ...sourceFields([now.source, now.noteSource], sources),
      'list-as-of': asOf,
      day,
      'looked-up': lookedUp,
    };
    return statusColumns.map((column) => fields[column]);
  });
  return csvOf([statusColumns.map(words.column), ...records]);
}

/** Where there are several, all are in one field, parted by semicolons; of an unknown one nothing is told. */
function sourceFields(
  ids: readonly (SourceId | undefined)[],
  sources: SourcesById,
): Record<'sources' | 'source-addresses' | 'sources-as-of', string> {
  const cited = [...new Set(ids)].flatMap((id) => (id === undefined ? [] : (sources[id] ?? [])));
  const joined = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('; ');
  return {
    sources: joined(cited.map(({ producer }) => producer)),
    'source-addresses': joined(cited.map(({ url }) => url)),
    'sources-as-of': joined(cited.map(({ asOf }) => asOf)),
  };
}
