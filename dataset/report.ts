/** What the dataset holds, counted: for reviewers, for closing notes and for whoever wonders how complete it is. */
import { insideOf, rollOn } from '../facts/roll.ts';
import type { Day, FactBase } from '../facts/types.ts';
import type { Dataset, PactRow } from './schema.ts';

const NAMES: Record<PactRow['kind'], string> = {
  treaty: 'treaties',
  organization: 'organisations',
  'former-state': 'former states',
};

const PRECISIONS = { 10: 'day', 7: 'month', 4: 'year', 0: 'none' } as const;

/** A report in Markdown; `facts` is what the dataset compiles to, `today` the day for which parties are counted. */
export function reportOn(dataset: Dataset, facts: FactBase, today: Day): string {
  return [
    `# The dataset on ${today}`,
    `${dataset.pacts.length} pacts, ${dataset.countries.length} countries, ${dataset.sources.length} sources.`,
    '## Events, by how exact their date is',
    precisionTable(dataset),
    '## Counts that differ from what others count',
    differences(dataset),
    '## Every pact',
    pactTable(dataset, facts, today),
  ].join('\n\n');
}

function precisionTable({ pacts }: Dataset): string {
  const rows = Object.entries(NAMES).map(([kind, name]) => {
    const ofKind = pacts.filter((pact) => pact.kind === kind);
    const dates = ofKind.flatMap(({ events }) => Object.values(events).flat()).map(({ date = '' }) => date);
    const counts = [10, 7, 4, 0].map((length) => dates.filter((date) => date.length === length).length);
    return [name, ofKind.length, dates.length, ...counts];
  });
  const total = rows.reduce(
    (sum, row) => row.map((value, at) => add(sum[at], value)),
    ['all', 0, 0, 0, 0, 0, 0],
  );
  const heads = ['', 'pacts', 'events', ...[10, 7, 4, 0].map((length) => PRECISIONS[length as 10])];
  return table(heads, [...rows, total]);
}

function add(sum: string | number | undefined, value: string | number | undefined): string | number {
  return typeof sum === 'number' && typeof value === 'number' ? sum + value : (sum ?? '');
}

function differences({ pacts }: Dataset): string {
  const rows = pacts.flatMap(({ id, reference_count: reference }) => {
    if (!reference?.short_by) return [];
    const theirs = reference.parties ?? reference.members ?? 0;
    return [[id, theirs - reference.short_by, theirs, reference.as_of, reference.reason ?? '']];
  });
  return table(['pact', 'ours', 'theirs', 'as of', 'why'], rows);
}

function pactTable({ pacts }: Dataset, facts: FactBase, today: Day): string {
  const rows = pacts.map(({ id, kind, complete, ended, events, as_of: asOf }) => {
    const pact = facts.pacts.get(id);
    const all = Object.values(events).flat();
    const inside = pact && !ended ? insideOf(rollOn(facts, pact, today)).length : 'ended';
    const undated = all.filter(({ date }) => date === undefined).length;
    return [id, kind, inside, all.length, undated, complete ? 'yes' : 'no', asOf];
  });
  return table(['pact', 'kind', 'inside', 'events', 'undated', 'complete', 'as of'], rows);
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
