import type { EventRow } from '../../dataset/schema.ts';
import type { Amendment } from './amendment.ts';
import { additions, amendments } from './amendments.ts';
import { sourceIdOf } from './source-ids.ts';

/** The columns that `participation.csv` and `memberships.csv` share. */
export interface TableRow {
  pact: string;
  country: string;
  event: string;
  date: string;
  precision: string;
  confidence: string;
  source: string;
  as_of: string;
}

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
  'consent',
  'joined',
  'annexed',
  'entry-into-force',
];

const rank = ({ event }: EventRow): number => (order.includes(event) ? order.indexOf(event) : order.length);

const consents = new Set(['ratification', 'acceptance', 'approval', 'accession', 'succession', 'consent']);

/** What became of the rows of one pact. */
interface Imported {
  /** By country code, both sorted, with the amendments made. */
  events: Map<string, EventRow[]>;
  /** Rows that were left out for another reason than an amendment, in words. */
  leftOut: string[];
}

/**
 * @param entryOf The day on which the treaty, by its own rule, enters into force for a state that joins on a day
 */
export function eventsOf(
  pact: string,
  allRows: readonly TableRow[],
  entryOf: (joined: string) => string | undefined = () => undefined,
): Imported {
  const rows = allRows.filter((row) => row.pact === pact);
  const dated: { country: string; when: string; event: EventRow }[] = [];
  const leftOut: string[] = [];
  const unused = new Set(amendments.filter((amendment) => amendment.pact === pact));

  const amended = rows.map((row) => {
    const own = rows.filter(({ country }) => country === row.country);
    const matching = amendments.filter((amendment) => amends(amendment, row, own));
    for (const amendment of matching) unused.delete(amendment);
    // What is said of one country goes before what is said of all.
    return { row, amendment: Object.assign({}, ...matching.toSorted(byReach)) as Partial<Amendment> };
  });
  const kept = amended.filter(({ amendment }) => !amendment.drop);
  for (const { row, amendment } of kept) {
    const reason = reasonAgainst(row, kept, entryOf);
    if (reason) {
      leftOut.push(`${row.country} ${row.event} ${row.date}: ${reason}`);
      continue;
    }
    dated.push({
      country: row.country,
      when: amendment.date ?? row.date,
      event: eventOf(row, amendment),
    });
  }
  for (const { countries, date, event, source, note, before } of additions.filter(
    (one) => one.pact === pact,
  )) {
    const added: EventRow = { ...(date && { date }), event, source, ...(note && { note }) };
    // An event without a date goes last, unless it is known where it belongs.
    const when = date ?? (before === undefined ? '9999' : `${before} before`.replace(/\d (?=before)/, '/'));
    for (const country of countries.split(' ')) dated.push({ country, when, event: added });
  }
  for (const { countries, event } of unused) {
    throw new Error(
      `The amendment of ${pact} for ${countries} (${event}) changes no row. Correct or remove it.`,
    );
  }
  dated.sort((a, b) => (a.when === b.when ? rank(a.event) - rank(b.event) : a.when < b.when ? -1 : 1));

  const events = new Map<string, EventRow[]>();
  for (const { country, event } of dated) events.set(country, [...(events.get(country) ?? []), event]);
  return { events: new Map([...events].sort(([a], [b]) => (a < b ? -1 : 1))), leftOut };
}

const byReach = (a: Amendment, b: Amendment): number =>
  Number(b.countries === '*') - Number(a.countries === '*');

/** Why a row is no event of ours, if it is not. */
function reasonAgainst(
  row: TableRow,
  all: readonly { row: TableRow; amendment: Partial<Amendment> }[],
  entryOf: (joined: string) => string | undefined,
): string | undefined {
  const joinings = all.filter((other) => other.row.country === row.country && consents.has(other.row.event));
  if (row.event === 'territorial_application') return 'an act for a territory';
  if (row.event === 'signature' && !supportedDate(row) && joinings.length > 0) {
    return 'an unconfirmed signature of a state that joined';
  }
  if (row.event !== 'entry_into_force') return undefined;
  const joined = joinings
    .filter(
      ({ row: { date }, amendment }) => amendment.date !== null && date.length === 10 && date <= row.date,
    )
    .map((other) => other.row)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!joined || joined.event === 'succession') return undefined;
  const byRule = entryOf(joined.date);
  return byRule === undefined || byRule === row.date
    ? undefined
    : `by the treaty's own rule it would be ${byRule} (${joined.event} of ${joined.date})`;
}

function amends(amendment: Amendment, row: TableRow, own: readonly TableRow[]): boolean {
  const { pact, countries, except = '', event, on, unlessSigned, ifDayOfEntry } = amendment;
  const named = (list: string): boolean => list.split(' ').includes(row.country);
  return (
    pact === row.pact &&
    event === row.event &&
    (on === undefined || on === row.date) &&
    (countries === '*' ? !named(except) : named(countries)) &&
    (!unlessSigned || !own.some((other) => other.event === 'signature')) &&
    (!ifDayOfEntry || own.some((other) => other.event === 'entry_into_force' && other.date === row.date))
  );
}

function eventOf(row: TableRow, amendment: Partial<Amendment>): EventRow {
  const source = amendment.source ?? sourceIdOf(row);
  if (!source) {
    throw new Error(
      `No id for the source "${row.source}" of "${row.as_of}" (${row.pact}, ${row.country}, ${row.event}). ` +
        'Add it to scripts/import-facts/source-ids.ts (or treaty-source-ids.ts) and dataset/sources.yaml.',
    );
  }
  const date = amendment.date === undefined ? supportedDate(row) : amendment.date;
  const event = amendment.becomes ?? (row.event.replaceAll('_', '-') as EventRow['event']);
  return { ...(date && { date }), event, source, ...(amendment.note && { note: amendment.note }) };
}

/** As much of the date as a text that was read supports. */
function supportedDate({ date, precision, confidence }: TableRow): string | undefined {
  if (confidence === 'low') return undefined;
  const length = { day: 10, month: 7, year: 4 }[precision];
  return length ? date.slice(0, length) || undefined : undefined;
}
