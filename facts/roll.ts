import { byName } from './prominence.ts';
import { pactStatusOn, type Status } from './status.ts';
import type { Country, Day, FactBase, Pact } from './types.ts';

/** One country's line in the roll of a pact. */
export interface RollEntry {
  country: Country;
  status: Status;
}

/** Statuses by which a depositary counts a state among the parties, or an organisation among its members. */
const INSIDE = new Set<Status['kind']>([
  'party',
  'party-from',
  'withdrawing',
  'member',
  'suspended',
  'leaving',
]);

export function isInside(status: Status): boolean {
  return INSIDE.has(status.kind);
}

/** Every country with an event in a pact, with its status on a day, in order of name. */
export function rollOn(facts: FactBase, pact: Pact, day: Day): RollEntry[] {
  const entries: RollEntry[] = [];
  for (const id of pact.participants.keys()) {
    const country = facts.countries.get(id);
    if (country) entries.push({ country, status: pactStatusOn(pact, country, id, day) });
  }
  const order = byName(facts);
  return entries.sort((a, b) => order(a.country, b.country));
}

/** Who the parties or members of a pact are on a day, as its depositary counts. */
export function insideOf(roll: readonly RollEntry[]): RollEntry[] {
  return roll.filter(({ status }) => isInside(status));
}
