import type { EffectRule } from '../facts/types.ts';
import { say, type MessageKey } from '../words/words.ts';

/** "A state that joins is bound 90 days after it deposits its instrument (Article 22(2))." */
export function entryRuleWords({ delay, rounding, article }: EffectRule): string {
  return say('rule_entry', { moment: moment(delay, rounding), article });
}

const UNITS: Record<string, MessageKey> = { D: 'rule_days', M: 'rule_months', Y: 'rule_years' };

function moment(delay: string, rounding: EffectRule['rounding']): string {
  const count = Number(delay.slice(1, -1));
  if (rounding === 'first-of-that-month') return say('rule_moment_first_of_month', { count });
  const span = say(UNITS[delay.slice(-1)] ?? 'rule_days', { count });
  if (rounding === 'first-of-next-month') return say('rule_moment_first_of_next_month', { span });
  return count === 0 ? say('rule_moment_at_once') : say('rule_moment_after', { span });
}
