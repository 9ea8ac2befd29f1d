import { dayOutOfDate } from '../facts/age.ts';
import { nameOf } from '../facts/card.ts';
import { formerStatesOf, type FormerStates } from '../facts/former-states.ts';
import { addDuration, earliestDay, latestDay } from '../facts/dates.ts';
import { outsidersOf } from '../facts/outsiders.ts';
import { pactMapOf, type PactMap } from '../facts/pact-map.ts';
import { insideOf, rollOn, type RollEntry } from '../facts/roll.ts';
import { beginning, isCompleteOn, pactStatusOn, type Status } from '../facts/status.ts';
import type { Country, CountryId, Day, FactBase, Pact, PactId } from '../facts/types.ts';
import { countsOf, rowOf, sourcesById, type Counts, type Row, type SourcesById } from './rows.ts';
import { turningDays } from './turning-days.ts';

export interface PactView {
  kind: 'pact';
  pact: Pact;
  day: Day;
  /** False before there was anything to join. */
  hasBegun: boolean;
  /** Every country that is or ever was in its list, or will be and is a state by then, in order of its English name; then who never joined. */
  rows: readonly Row[];
  /** False where our list may lack some who were in it on that day. */
  isComplete: boolean;
  /** How many of the rows stand how. */
  counts: Counts;
  /** Parties or members as a depositary counts them: also who is bound from a later day, or is leaving. */
  inside: number;
  /** How many of them are bound from a later day only. */
  joining: number;
  /** Those of them that are unions of states. */
  unions: readonly CountryId[];
  /** States that could have joined by that day and had not; none where our list cannot tell. */
  neverJoined: readonly CountryId[];
  map: PactMap;
  /** States that have a line, and no place on a map of today. */
  undrawn: readonly CountryId[];
  /** States that existed on that day, are gone, and have no line of their own. */
  former: FormerStates;
  /** The sources of all rows and of the list, by id. */
  sources: SourcesById;
}

/** Who was or will be how in a pact on a day; undefined for an id that is not known. */
export function pactView(facts: FactBase, id: PactId, day: Day): PactView | undefined {
  const pact = facts.pacts.get(id);
  if (!pact) return undefined;
  const roll = rollOn(facts, pact, day);
  const inside = insideOf(roll);
  const hasBegun = day >= beginning(pact);
  const neverJoined = hasBegun ? outsidersOf(facts, pact, roll, day).neverJoined : [];
  let made: readonly Row[] | undefined;
  const rows = () => (made ??= rowsOf(pact, roll, neverJoined, day));
  const map = pactMapOf(
    facts,
    roll,
    neverJoined.map((country) => country.id),
  );
  return {
    kind: 'pact',
    pact,
    day,
    hasBegun,
    isComplete: isCompleteOn(pact, day) || day >= earliestDay(pact.asOf),
    // While a slider moves, nobody asks for these.
    get rows() {
      return rows();
    },
    get counts() {
      return countsOf(rows().map(({ now }) => now));
    },
    get sources() {
      return sourcesById(facts, rows(), [pact.mainSource]);
    },
    inside: inside.length,
    joining: inside.filter(({ status }) => status.kind === 'party-from').length,
    unions: inside.filter(({ country }) => country.kind === 'union').map(({ country }) => country.id),
    neverJoined: neverJoined.map((country) => country.id),
    map,
    undrawn: [...map.inside, ...map.between, ...map.left].filter(
      (code) => facts.countries.get(code)?.kind === 'former',
    ),
    former: inside.length > 0 ? formerStatesOf(facts, pact, roll, day) : { untold: [], continued: [] },
  };
}

/** The same view on another day between the same two turnings; what takes long is made once for both. */
export function sameOn(view: PactView, day: Day): PactView {
  return Object.assign(Object.create(view) as PactView, { day });
}

function rowsOf(pact: Pact, roll: readonly RollEntry[], neverJoined: readonly Country[], day: Day): Row[] {
  const withoutLine = neverJoined
    .filter(({ id }) => !pact.participants.has(id))
    .map((country) => ({ country, status: pactStatusOn(pact, country, country.id, day) }));
  const outside = new Set(neverJoined.map(({ id }) => id));
  // Who was no state yet was not outside.
  const inList = roll.filter(
    ({ country, status }) =>
      status.kind !== 'never-joined' || outside.has(country.id) || !isYetToCome(country, day),
  );
  return [...inList, ...withoutLine].map(({ country, status }) => toRow(pact, country, status));
}

function isYetToCome({ stateSince }: Country, day: Day): boolean {
  return stateSince !== undefined && day < latestDay(stateSince);
}

function toRow(pact: Pact, country: Country, now: Status): Row {
  return rowOf({
    subject: country.id,
    ...nameOf(country),
    pactKind: pact.kind,
    ...(country.kind === 'union' && { union: true as const }),
    now,
    asOf: pact.asOf,
  });
}

/**
 * The days, in order, on which anything in a pact's view changes: between two of them every day shows the same, so
 * that a slider can snap to them, and `lastTurning` tells whether a view must be made anew. Empty for an unknown id.
 */
export function pactDays(facts: FactBase, id: PactId): Day[] {
  const pact = facts.pacts.get(id);
  if (!pact) return [];
  const days = turningDays(facts, pact);
  const ofStates = [...facts.countries.values()].flatMap(beginningAndEnd);
  const ofList = [
    earliestDay(pact.asOf),
    ...(pact.completeSince ? [latestDay(pact.completeSince)] : []),
    // From then on, who never joined is told with the day of the list.
    ...(pact.ended ? [] : [dayOutOfDate(pact.asOf)]),
  ];
  return [...new Set([...days, ...ofStates, ...ofList])].sort();
}

/** The first and the last day on which anything happened in a pact, or is to happen; undefined for what has no day. */
export function pactSpan(facts: FactBase, id: PactId): { first: Day; last: Day } | undefined {
  const pact = facts.pacts.get(id);
  const days = pact ? turningDays(facts, pact) : [];
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}

/** The days on which a state comes among those that can be outside, or among those that are gone, or leaves them. */
function beginningAndEnd({ stateSince, kind, from, until }: Country): Day[] {
  if (kind !== 'former') return stateSince === undefined ? [] : [latestDay(stateSince)];
  return [...(from ? [earliestDay(from)] : []), ...(until ? [addDuration(latestDay(until), 'P1D')] : [])];
}
