import { nameOf } from '../facts/card.ts';
import { outsidersOf } from '../facts/outsiders.ts';
import { pactMapOf, type PactMap } from '../facts/pact-map.ts';
import { insideOf, rollOn } from '../facts/roll.ts';
import { beginning } from '../facts/status.ts';
import type { CountryId, Day, FactBase, Pact, PactId } from '../facts/types.ts';
import { countsOf, rowOf, sourcesById, type Counts, type Row, type SourcesById } from './rows.ts';
import { turningDays } from './turning-days.ts';

export interface PactView {
  kind: 'pact';
  pact: Pact;
  day: Day;
  /** Every country that is or ever was in its list, or will be, in order of its English name. */
  rows: readonly Row[];
  /** How many of the rows stand how. */
  counts: Counts;
  /** Parties or members as a depositary counts them: also who is bound from a later day, or is leaving. */
  inside: number;
  /** Those of them that are unions of states. */
  unions: readonly CountryId[];
  /** States that could have joined by that day and had not; none where our list cannot tell. */
  neverJoined: readonly CountryId[];
  map: PactMap;
  /** The sources of all rows and of the list, by id. */
  sources: SourcesById;
}

/** Who was or will be how in a pact on a day; undefined for an id that is not known. */
export function pactView(facts: FactBase, id: PactId, day: Day): PactView | undefined {
  const pact = facts.pacts.get(id);
  if (!pact) return undefined;
  const roll = rollOn(facts, pact, day);
  const rows = roll.map(({ country, status }) =>
    rowOf({
      subject: country.id,
      ...nameOf(country),
      pactKind: pact.kind,
      ...(country.kind === 'union' && { union: true as const }),
      now: status,
      asOf: pact.asOf,
    }),
  );
  const inside = insideOf(roll);
  const neverJoined =
    day < beginning(pact) ? [] : outsidersOf(facts, pact, roll).neverJoined.map((country) => country.id);
  return {
    kind: 'pact',
    pact,
    day,
    rows,
    counts: countsOf(rows.map(({ now }) => now)),
    inside: inside.length,
    unions: inside.filter(({ country }) => country.kind === 'union').map(({ country }) => country.id),
    neverJoined,
    map: pactMapOf(facts, roll, neverJoined),
    sources: sourcesById(facts, rows, [pact.mainSource]),
  };
}

/**
 * The days, in order, on which anything in a pact's view changes: between two of them every day shows the same, so
 * that a slider can snap to them, and `lastTurning` tells whether a view must be made anew. Empty for an unknown id.
 */
export function pactDays(facts: FactBase, id: PactId): Day[] {
  const pact = facts.pacts.get(id);
  return pact ? turningDays(facts, pact) : [];
}
