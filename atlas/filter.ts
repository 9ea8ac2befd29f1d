/** What is shown of a list, and in which order: narrowing and sorting of rows that a view has made. */
import type { SubjectId } from '../facts/types.ts';
import type { ChangesChoice, ComparisonChoice, ListChoice } from './address.ts';
import { isInside, type ComparisonRow } from './compare.ts';
import type { Change } from './dated-changes.ts';
import { fold } from './fold.ts';
import { dateOf, type Row } from './rows.ts';
import { foldedName, type SearchIndex } from './search.ts';
import { statusGroups } from './status-group.ts';

/** How subjects are named to this reader. */
export interface Naming {
  /** The name by which it is shown. */
  nameOf: (subject: SubjectId) => string;
  /** The order of shown names, as `Intl.Collator.compare` of the reader's language. */
  compare: (a: string, b: string) => number;
  /** Its names folded, by which a text finds it; `foldedNames` makes them. */
  foldedNames: ReadonlyMap<SubjectId, string>;
}

/** Every name of every subject in an index, folded, in one text each. */
export function foldedNames(index: SearchIndex): ReadonlyMap<SubjectId, string> {
  const texts = index.subjects.map((): string[] => []);
  for (const name of index.names) texts[name.subject]?.push(foldedName(index, name));
  return new Map(index.subjects.map(({ id }, place) => [id, texts[place]?.join('\n') ?? '']));
}

/**
 * The rows that a choice leaves, in its order: by group of status and then name, by name, or the latest date first and
 * those without a date last.
 */
export function chosenRows(rows: readonly Row[], choice: ListChoice, naming: Naming): Row[] {
  const { status, kind, sort = 'status' } = choice;
  const isNamed = namedBy(choice.text, naming);
  const left = rows.filter(
    (row) =>
      (status === undefined || row.group === status) &&
      (kind === undefined || row.pactKind === kind) &&
      isNamed(row.subject),
  );
  const date = (row: Row) => dateOf(row.now) ?? '';
  const order: Record<typeof sort, (a: Row, b: Row) => number> = {
    status: (a, b) => statusGroups.indexOf(a.group) - statusGroups.indexOf(b.group),
    date: (a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0),
    name: () => 0,
  };
  return sorted(left, order[sort], naming);
}

/** The rows of a comparison that a choice leaves, in its order; what is equal is in order of name. */
export function chosenComparison(
  rows: readonly ComparisonRow[],
  choice: ComparisonChoice,
  naming: Naming,
): ComparisonRow[] {
  const { filter = 'all', kind, sort = 'name' } = choice;
  const isNamed = namedBy(choice.text, naming);
  const passes: Record<typeof filter, (row: ComparisonRow) => boolean> = {
    all: () => true,
    differing: ({ difference }) => difference > 0,
    shared: ({ cells }) => cells.every(isInside),
  };
  const left = rows.filter(
    (row) => passes[filter](row) && (kind === undefined || row.pactKind === kind) && isNamed(row.subject),
  );
  const order: Record<typeof sort, (a: ComparisonRow, b: ComparisonRow) => number> = {
    name: () => 0,
    size: (a, b) => b.size - a.size,
    difference: (a, b) => b.difference - a.difference,
  };
  return sorted(left, order[sort], naming);
}

/**
 * The changes that a choice leaves, in their own order. A text finds them by country or by pact.
 * @param kindOf what a pact is
 */
export function chosenChanges(
  changes: readonly Change[],
  choice: ChangesChoice,
  naming: Naming,
  kindOf: (pact: SubjectId) => string | undefined,
): Change[] {
  const isNamed = namedBy(choice.text, naming);
  return changes.filter(
    ({ pact, country }) =>
      (choice.kind === undefined || kindOf(pact) === choice.kind) &&
      (isNamed(pact) || (country !== undefined && isNamed(country))),
  );
}

/** True of a subject with every word of a text in one of its names, in any order. */
function namedBy(text: string | undefined, { foldedNames, nameOf }: Naming): (subject: SubjectId) => boolean {
  const words = fold(text ?? '')
    .split(' ')
    .filter(Boolean);
  if (words.length === 0) return () => true;
  return (subject) =>
    (foldedNames.get(subject) ?? fold(nameOf(subject)))
      .split('\n')
      .some((name) => words.every((word) => name.includes(word)));
}

function sorted<T extends { subject: SubjectId }>(
  rows: readonly T[],
  order: (a: T, b: T) => number,
  { nameOf, compare }: Naming,
): T[] {
  const named = rows.map((row) => ({ row, name: nameOf(row.subject) }));
  return named.sort((a, b) => order(a.row, b.row) || compare(a.name, b.name)).map(({ row }) => row);
}
