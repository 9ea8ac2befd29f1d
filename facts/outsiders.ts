import type { RollEntry } from './roll.ts';
import type { Country, FactBase, Pact } from './types.ts';

/** States outside a treaty that they can join. Only where our list is complete. */
export function outsidersOf(
  facts: FactBase,
  pact: Pact,
  roll: readonly RollEntry[],
): { signed: Country[]; neverJoined: Country[] } {
  const isOpen = pact.kind === 'treaty' && pact.complete && !pact.ended;
  const statuses = new Map(roll.map(({ country, status }) => [country.id, status.kind]));
  const states = [...facts.countries.values()].filter(({ kind }) => isOpen && kind === 'state');
  return {
    signed: states.filter(({ id }) => statuses.get(id) === 'signatory'),
    neverJoined: states.filter(({ id }) => {
      const canJoin = !pact.openTo || pact.openTo.notYet?.includes(id);
      return (statuses.get(id) ?? (canJoin && 'never-joined')) === 'never-joined';
    }),
  };
}
