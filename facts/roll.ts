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
  return participantsByName(facts, pact).map((country) => ({
    country,
    status: pactStatusOn(pact, country, country.id, day),
  }));
}

const orders = new WeakMap<Pact, readonly Country[]>();

/** The order is the same on every day, and costs more than all statuses of one. */
function participantsByName(facts: FactBase, pact: Pact): readonly Country[] {
  const known = orders.get(pact);
  if (known) return known;
  const countries = [...pact.participants.keys()].flatMap((id) => facts.countries.get(id) ?? []);
  const order = countries.sort(byName(facts));
  orders.set(pact, order);
  return order;
}

/** Who the parties or members of a pact are on a day, as its depositary counts. */
export function insideOf(roll: readonly RollEntry[]): RollEntry[] {
  return roll.filter(({ status }) => isInside(status));
}
