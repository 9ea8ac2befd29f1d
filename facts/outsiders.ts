import { latestDay } from './dates.ts';
import type { RollEntry } from './roll.ts';
import type { Country, Day, FactBase, Pact } from './types.ts';

/**
 * States outside a treaty that they can join. Only where our list is complete.
 * @param day that of the roll; who was no state of its own yet was not outside
 */
export function outsidersOf(
  facts: FactBase,
  pact: Pact,
  roll: readonly RollEntry[],
  day: Day,
): { signed: Country[]; neverJoined: Country[] } {
  const isOpen = pact.kind === 'treaty' && pact.complete && !pact.ended;
  const statuses = new Map(roll.map(({ country, status }) => [country.id, status.kind]));
  const states = [...facts.countries.values()].filter(({ kind }) => isOpen && kind === 'state');
  return {
    signed: states.filter(({ id }) => statuses.get(id) === 'signatory'),
    neverJoined: states.filter(({ id, stateSince }) => {
      if (stateSince !== undefined && latestDay(stateSince) > day) return false;
      const canJoin = !pact.openTo || pact.openTo.notYet?.includes(id);
      return (statuses.get(id) ?? (canJoin && 'never-joined')) === 'never-joined';
    }),
  };
}
