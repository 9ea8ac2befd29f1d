import type { Standing } from '../facts/card.ts';
import { byNews } from '../facts/prominence.ts';
import { pactStatusOn } from '../facts/status.ts';
import { standingOf, statesBefore } from '../facts/standing.ts';
import type { Country, CountryId, Day, FactBase, Pact } from '../facts/types.ts';
import { datedChanges, type Change } from './dated-changes.ts';
import { countsOf, rowOf, sourcesById, type Counts, type Row, type SourcesById } from './rows.ts';
import { isTied, tiedGroups, type StatusGroup } from './status-group.ts';

export interface CountryView {
  kind: 'country';
  country: Country;
  day: Day;
  /**
   * Its memberships on that day by group, in the order of `tiedGroups`, without empty ones; in each, those that news
   * names often first. The name of a row is the pact's.
   */
  groups: readonly { group: StatusGroup; rows: readonly Row[] }[];
  /** In how many treaties and organisations it stands how, also in those without a row. */
  counts: Counts;
  /** Pacts that it never joined itself, but dissolved states before it did: those are each row's `predecessors`. */
  throughPredecessors: readonly Standing[];
  /** The sources of all rows and of the history, by id. */
  sources: SourcesById;
}

/** A country's memberships as they were or will be on a day; undefined for a code that is not known. */
export function countryView(facts: FactBase, code: CountryId, day: Day): CountryView | undefined {
  const country = facts.countries.get(code);
  if (!country) return undefined;
  const context = { today: day, subjects: [] };
  const stands = pactsFor(facts, country).map((pact) => ({
    pact,
    status: pactStatusOn(pact, country, code, day),
  }));
  const rows = stands
    .filter(({ status }) => isTied(status))
    .sort((a, b) => byNews(a.pact, b.pact))
    .map(({ pact }) => rowOf(standingOf(facts, pact, country, context, 'pact')));
  const before = statesBefore(facts, country);
  const throughPredecessors = stands
    .filter(
      ({ pact, status }) => status.kind === 'never-joined' && before.some((id) => pact.participants.has(id)),
    )
    .map(({ pact }) => standingOf(facts, pact, country, context, 'pact'))
    .filter(({ predecessors }) => predecessors?.some(({ now }) => isTied(now)));
  return {
    kind: 'country',
    country,
    day,
    groups: tiedGroups
      .map((group) => ({ group, rows: rows.filter((row) => row.group === group) }))
      .filter((group) => group.rows.length > 0),
    counts: countsOf(stands.filter(({ pact }) => pact.kind !== 'former-state').map(({ status }) => status)),
    throughPredecessors,
    sources: sourcesById(facts, [...rows, ...throughPredecessors]),
  };
}

/**
 * Everything dated that ever changed between a country and any pact, also what is ahead, the latest first. It is the
 * same on every day looked at.
 */
export function countryHistory(facts: FactBase, code: CountryId, today: Day): Change[] {
  const country = facts.countries.get(code);
  if (!country) return [];
  return pactsFor(facts, country)
    .flatMap((pact) => datedChanges(pact, code, today))
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A pact is no member of itself. */
function pactsFor(facts: FactBase, { id }: Country): Pact[] {
  return [...facts.pacts.values()].filter((pact) => pact.actsAs !== id);
}
