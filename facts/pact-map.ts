import type { RollEntry } from './roll.ts';
import type { Status } from './status.ts';
import type { CountryId, FactBase } from './types.ts';

/**
 * Which countries to draw how on a map of a pact. Whatever is unknown, cannot join or is no state of its own is in
 * none.
 */
export interface PactMap {
  /** Parties or members; of a pact that has ended, those that it had at its end. */
  inside: readonly CountryId[];
  /** Signatories; of an organisation its candidates, observers, associates and partners. */
  between: readonly CountryId[];
  left: readonly CountryId[];
  /** Of a treaty whose list is complete: states that could join and never did. */
  outside: readonly CountryId[];
}

type Group = keyof PactMap;

const GROUPS: Partial<Record<Status['kind'], Group>> = {
  party: 'inside',
  'party-from': 'inside',
  withdrawing: 'inside',
  member: 'inside',
  suspended: 'inside',
  leaving: 'inside',
  annexed: 'inside',
  'was-annexed': 'inside',
  signatory: 'between',
  joining: 'between',
  candidate: 'between',
  observer: 'between',
  associate: 'between',
  partner: 'between',
  invited: 'between',
  withdrew: 'left',
};

/** @param neverJoined the states that could join and never did */
export function pactMapOf(
  facts: FactBase,
  roll: readonly RollEntry[],
  neverJoined: readonly CountryId[],
): PactMap {
  const map: Record<Group, CountryId[]> = { inside: [], between: [], left: [], outside: [...neverJoined] };
  for (const { country, status } of roll) {
    const group = groupOf(status);
    if (group && facts.countries.get(country.id)?.kind !== 'union') map[group].push(country.id);
  }
  return map;
}

function groupOf(status: Status): Group | undefined {
  if (status.kind !== 'left') return GROUPS[status.kind];
  if (status.term) return undefined;
  return status.dissolved ? 'inside' : 'left';
}
