import type { Dataset, EventRow } from '../../dataset/schema.ts';
import type { CountryId, EventKind, PactId, PartialDate, SourceId } from '../../facts/types.ts';

/** How exact a date is. */
export type Precision = 'day' | 'month' | 'year' | 'none';

interface DumpedEvent {
  country: CountryId;
  pact: PactId;
  title: string;
  event: EventKind;
  date: PartialDate | null;
  precision: Precision;
  source: SourceId;
}

/** Every event there is, in order of pact, country and then as the file has them. */
export function dumpOf({ pacts }: Dataset): DumpedEvent[] {
  return [...pacts].sort(byId).flatMap(({ id, title, events }) =>
    Object.entries(events)
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([country, rows]) => rows.map((row) => dumped(country, id, title, row))),
  );
}

function dumped(country: CountryId, pact: PactId, title: string, row: EventRow): DumpedEvent {
  const { event, date, source } = row;
  return { country, pact, title, event, date: date ?? null, precision: precisionOf(date), source };
}

export function precisionOf(date: PartialDate | undefined): Precision {
  if (date === undefined) return 'none';
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

const byId = (a: { id: string }, b: { id: string }): number => compare(a.id, b.id);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
