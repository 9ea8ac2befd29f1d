import { addDuration, earliestDay, firstOfMonth } from './dates.ts';
import type { Day, Pact } from './types.ts';

/**
 * The day on which a treaty enters into force for a state that deposits its instrument on a day, by the treaty's
 * own rule, but never before the treaty itself is in force.
 * @returns undefined where we hold no reliable rule, or the treaty is not in force
 */
export function entryIntoForceAfter(
  pact: Pick<Pact, 'entryRule' | 'inForce'>,
  deposit: Day,
): Day | undefined {
  if (!pact.entryRule || !pact.inForce) return undefined;
  const { delay, rounding } = pact.entryRule;
  const end = addDuration(deposit, delay);
  const byRule =
    rounding === 'none'
      ? end
      : firstOfMonth(rounding === 'first-of-that-month' ? end : addDuration(firstOfMonth(end), 'P1M'));
  const treatyItself = earliestDay(pact.inForce);
  return byRule > treatyItself ? byRule : treatyItself;
}
