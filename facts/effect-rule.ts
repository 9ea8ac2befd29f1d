import { addDuration, earliestDay, firstOfMonth, latestDay } from './dates.ts';
import type { Day, EffectRule, EventKind, MembershipEvent, Pact } from './types.ts';

/** The day on which an act of a day takes effect by a treaty's rule. */
export function effectOf({ delay, rounding }: EffectRule, act: Day): Day {
  const end = addDuration(act, delay);
  if (rounding === 'none') return end;
  return firstOfMonth(rounding === 'first-of-that-month' ? end : addDuration(firstOfMonth(end), 'P1M'));
}

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
  const byRule = effectOf(pact.entryRule, deposit);
  const treatyItself = earliestDay(pact.inForce);
  return byRule > treatyItself ? byRule : treatyItself;
}

const SETTLES_A_NOTICE = new Set<EventKind>(['withdrawal', 'withdrawal-rescinded', 'withdrawal-notified']);

/**
 * The events of a state, and after each notice of withdrawal of which nothing more is known, the withdrawal that
 * follows from it by the treaty's own rule.
 */
export function withDerivedWithdrawals(
  events: readonly MembershipEvent[],
  rule: EffectRule | undefined,
): readonly MembershipEvent[] {
  if (!rule || !events.some(({ kind }) => kind === 'withdrawal-notified')) return events;
  return events.flatMap((event) => {
    const { kind, date, source } = event;
    if (kind !== 'withdrawal-notified' || date?.length !== 10) return [event];
    const isSettled = events.some(
      (other) =>
        other !== event &&
        SETTLES_A_NOTICE.has(other.kind) &&
        (other.date === undefined || latestDay(other.date) >= date),
    );
    if (isSettled) return [event];
    return [
      event,
      { kind: 'withdrawal' as const, date: effectOf(rule, date), source, derived: true as const },
    ];
  });
}
