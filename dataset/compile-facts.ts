/** Writes the fact base in the compact form that `facts/fact-base.ts` describes and reads. */
import {
  rareCountryFields,
  readFactBase,
  sortIds,
  type CompactCountries,
  type CompactFactBase,
  type CompactPact,
} from '../facts/fact-base.ts';
import { historyOf } from '../facts/history.ts';
import { packRoll } from '../facts/compact-roll.ts';
import type { EffectRule, MembershipEvent, Source } from '../facts/types.ts';
import type { CountryRow, Dataset, EventRow, PactRow, SourceRow } from './schema.ts';

/** The text of the fact base: only what a card needs, in the order of the dataset. */
export function compileFacts(dataset: Dataset): string {
  const used = new Set(dataset.pacts.flatMap(sourcesOf));
  const sources = dataset.sources.filter(({ id }) => used.has(id));
  const sortedIds = sortIds(dataset.countries.map(({ id }) => id));
  const placeOf = new Map(sources.map(({ id }, place) => [id, place]));
  const compact: CompactFactBase = {
    countries: compactCountries(dataset.countries),
    sources: sources.map(compactSource),
    pacts: dataset.pacts.map((pact) => compactPact(pact, sortedIds, placeOf)),
  };
  return JSON.stringify(withHistories(compact));
}

/** Counted from what a reader of the fact base will read, by the very rules that cards follow. */
function withHistories(compact: CompactFactBase): CompactFactBase {
  const { pacts, countries } = readFactBase(JSON.stringify(compact));
  return {
    ...compact,
    pacts: compact.pacts.map((pact) => {
      const history = historyOf(pacts.get(pact.id)!, countries);
      return history ? { ...pact, history } : pact;
    }),
  };
}

function sourcesOf({ list_source: listSource, events }: PactRow): string[] {
  const ofEvents = Object.values(events)
    .flat()
    .map(({ source }) => source);
  return [...(listSource === undefined ? [] : [listSource]), ...ofEvents];
}

function compactCountries(countries: readonly CountryRow[]): CompactCountries {
  const kinds = distinct(countries.map(({ kind }) => kind));
  const rows = countries.map(
    ({
      part_of: partOf,
      continued_by: continuedBy,
      state_since: stateSince,
      part_of_since: partOfSince,
      note,
      from,
      until,
      predecessors,
    }) => ({
      partOf,
      stateSince,
      partOfSince,
      note,
      from,
      until,
      predecessors: predecessors?.join(' '),
      continuedBy,
    }),
  );
  const rare = Object.fromEntries(
    rareCountryFields.map((field) => [
      field,
      rows.flatMap((row, place) => (row[field] ? [place, row[field]] : [])),
    ]),
  ) as CompactCountries['rare'];
  return {
    ids: countries.map(({ id }) => id).join(' '),
    kinds,
    kind: countries.map(({ kind }) => kinds.indexOf(kind)),
    names: countries.map(({ name }) => name),
    officialNames: countries.map(({ name, official_name }) => (official_name === name ? '' : official_name)),
    rare,
  };
}

function compactSource({ id, producer, as_of: asOf, url }: SourceRow): Source {
  return { id, producer, ...(asOf && { asOf }), ...(url && { url }) };
}

function compactPact(
  pact: PactRow,
  sortedIds: readonly string[],
  placeOf: ReadonlyMap<string, number>,
): CompactPact {
  const events = Object.values(pact.events).flat();
  const sources = byFrequency(events.map(({ source }) => source));
  const { entry_rule: entry, withdrawal_rule: withdrawal, open_to: openTo, ended, adopted } = pact;
  return {
    id: pact.id,
    kind: pact.kind,
    name: pact.name,
    title: pact.title,
    summary: pact.summary,
    ...(adopted && { adopted: { date: adopted.date, ...(adopted.place && { place: adopted.place }) } }),
    ...(pact.in_force && { inForce: pact.in_force }),
    ...(ended && { ended }),
    ...(pact.depositary && { depositary: pact.depositary }),
    ...(pact.seat && { seat: pact.seat }),
    ...(pact.official_url && { officialUrl: pact.official_url }),
    ...(pact.acts_as && { actsAs: pact.acts_as }),
    ...(openTo && { openTo: { whom: openTo.whom, ...(openTo.not_yet && { notYet: openTo.not_yet }) } }),
    ...(pact.beyond && { beyond: pact.beyond }),
    ...(entry && { entryRule: effectRule(entry) }),
    ...(withdrawal && { withdrawalRule: effectRule(withdrawal) }),
    ...(pact.withdrawal_terms && { withdrawalTerms: pact.withdrawal_terms }),
    ...(pact.elected_terms && { electedTerms: true as const }),
    ...((pact.reference_count?.short_by ?? 0) > 0 && { isShort: true as const }),
    complete: pact.complete,
    ...(pact.complete_since && { completeSince: pact.complete_since }),
    signaturesCovered: pact.signatures_covered && events.some(({ event }) => event === 'signature'),
    asOf: pact.as_of,
    sources: sources.map((source) => placeOf.get(source) ?? -1),
    ...(pact.list_source !== undefined && { listSource: placeOf.get(pact.list_source) ?? -1 }),
    roll: packRoll(
      Object.entries(pact.events).map(([code, list]) => [code, list.map(toEvent)]),
      sortedIds,
      sources,
      { ...(entry && { entryRule: effectRule(entry) }), ...(pact.in_force && { inForce: pact.in_force }) },
    ),
  };
}

const effectRule = ({ delay, rounding, article }: EffectRule): EffectRule => ({ delay, rounding, article });

function toEvent({ event: kind, date, source, note, note_from: noteFrom }: EventRow): MembershipEvent {
  return { kind, ...(date && { date }), source, ...(note && { note }), ...(noteFrom && { noteFrom }) };
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function byFrequency(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
