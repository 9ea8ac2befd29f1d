import type { EventRow } from '../../dataset/schema.ts';
import * as general from './amendments.ts';
import type { Amendment } from './amendments.ts';
import * as ofOrganizations from './organization-amendments.ts';
import { organizationSourceIds } from './organization-sources.ts';
import { sourceIds } from './source-ids.ts';

const amendments: readonly Amendment[] = [...general.amendments, ...ofOrganizations.amendments];
const additions = [...general.additions, ...ofOrganizations.additions];
const idsOfSources = { ...sourceIds, ...organizationSourceIds };

/** The columns that `participation.csv` and `memberships.csv` share. */
export interface TableRow {
  pact: string;
  country: string;
  event: string;
  date: string;
  precision: string;
  confidence: string;
  source: string;
  /** Only in `memberships.csv`: a source of the membership itself, not of its date. */
  second_source?: string;
}

const LAST = '9999';

/** What happens on one day happens in this order: one signs before one ratifies, even on the same day. */
const order: readonly EventRow['event'][] = [
  'observer',
  'candidate',
  'invited',
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'joined',
  'annexed',
  'entry-into-force',
];

const rank = ({ event }: EventRow): number => (order.includes(event) ? order.indexOf(event) : order.length);

/** The events of one pact by country code, both sorted, with the amendments made. */
export function eventsOf(pact: string, rows: readonly TableRow[]): Map<string, EventRow[]> {
  const dated: { country: string; when: string; event: EventRow }[] = [];
  const unused = new Set(amendments.filter((amendment) => amendment.pact === pact));

  for (const row of rows) {
    // Application to a territory is no event of the state itself; issue 3 decides how to show it.
    if (row.pact !== pact || row.event === 'territorial_application') continue;
    const matching = amendments.filter((amendment) => amends(amendment, row));
    for (const amendment of matching) unused.delete(amendment);
    if (matching.some(({ drop }) => drop)) continue;
    const when = matching[0]?.date ?? (row.date || (row.event === 'joined' ? '' : LAST));
    dated.push({ country: row.country, when, event: eventOf(row, matching[0]) });
  }
  for (const { countries, date, event, source, note } of additions.filter((one) => one.pact === pact)) {
    const added: EventRow = { ...(date && { date }), event, source, ...(note && { note }) };
    // An event without a date goes last: where it belongs is not known.
    for (const country of countries.split(' ')) dated.push({ country, when: date ?? LAST, event: added });
  }
  for (const { countries, event } of unused) {
    throw new Error(
      `The amendment of ${pact} for ${countries} (${event}) changes no row. Correct or remove it.`,
    );
  }
  dated.sort((a, b) => (a.when === b.when ? rank(a.event) - rank(b.event) : a.when < b.when ? -1 : 1));

  const events = new Map<string, EventRow[]>();
  for (const { country, event } of dated) events.set(country, [...(events.get(country) ?? []), event]);
  return new Map([...events].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function amends(amendment: Amendment, row: TableRow): boolean {
  return (
    amendment.pact === row.pact &&
    amendment.event === row.event &&
    (amendment.on === undefined || amendment.on === row.date) &&
    (amendment.before === undefined || row.date < amendment.before) &&
    (amendment.countries === '*' || amendment.countries.split(' ').includes(row.country))
  );
}

function eventOf(row: TableRow, amendment: Amendment | undefined): EventRow {
  const date = amendment?.date === undefined ? supportedDate(row) : amendment.date;
  const source = amendment?.source ?? sourceOfMembership(row, date) ?? idsOfSources[row.source];
  if (!source) {
    throw new Error(
      `No id for the source "${row.source}" (${row.pact}, ${row.country}, ${row.event}). ` +
        'Add it to scripts/import-facts/source-ids.ts or organization-sources.ts, and to dataset/sources.yaml.',
    );
  }
  const event = amendment?.becomes ?? (row.event.replaceAll('_', '-') as EventRow['event']);
  return { ...(date && { date }), event, source, ...(amendment?.note && { note: amendment.note }) };
}

/** Where the source does not support the date it gives, a membership rests on the second source alone. */
function sourceOfMembership(
  { second_source: second }: TableRow,
  date: string | null | undefined,
): string | undefined {
  return !date && second?.startsWith('factbook.json@2026-01-22') ? 'world-factbook-2026-01' : undefined;
}

/** As much of the date as a text that was read supports. */
function supportedDate({ date, precision, confidence }: TableRow): string | undefined {
  if (confidence === 'low') return undefined;
  const length = { day: 10, month: 7, year: 4 }[precision];
  return length ? date.slice(0, length) || undefined : undefined;
}
