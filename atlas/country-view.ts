import { byNews } from '../facts/prominence.ts';
import { isAfterItsEnd, ownOrHoldersOn } from '../facts/standing.ts';
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
   * names often first. The name of a row is the pact's. Where a state stands for it, as for a territory that cannot join
   * itself, a row is that state's, and says so. Last, `outside`, are pacts that it never joined itself, but a dissolved
   * state before it did: that is each row's `predecessors`.
   */
  groups: readonly { group: StatusGroup; rows: readonly Row[] }[];
  /** How many of the rows stand how. */
  counts: Counts;
  /** The sources of all rows and of the history, by id. */
  sources: SourcesById;
}

/** A country's memberships as they were or will be on a day; undefined for a code that is not known. */
export function countryView(facts: FactBase, code: CountryId, day: Day): CountryView | undefined {
  const country = facts.countries.get(code);
  if (!country) return undefined;
  const all = pactsFor(facts, country)
    .filter((pact) => !isAfterItsEnd(pact, country))
    .sort(byNews)
    .map((pact) => rowOf(ownOrHoldersOn(facts, pact, country, day)));
  const groups = [...tiedGroups, 'outside' as const]
    .map((group) => ({ group, rows: all.filter((row) => row.group === group && isToBeTold(row)) }))
    .filter((group) => group.rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  return {
    kind: 'country',
    country,
    day,
    groups,
    counts: countsOf(rows.map(({ now }) => now)),
    sources: sourcesById(facts, rows),
  };
}

function isToBeTold({ group, predecessors = [] }: Row): boolean {
  return group !== 'outside' || predecessors.some(({ now }) => isTied(now));
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
