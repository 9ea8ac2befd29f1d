import type { EffectRule } from '../facts/types.ts';

/** "A state that joins is bound 90 days after it deposits its instrument (Article 22(2))." */
export function entryRuleWords({ delay, rounding, article }: EffectRule): string {
  return `A state that joins is bound ${moment(delay, rounding)} (Article ${article}).`;
}

const DEPOSIT = 'it deposits its instrument';
const UNITS: Record<string, readonly [string, string]> = {
  D: ['day', 'days'],
  M: ['month', 'months'],
  Y: ['year', 'years'],
};
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

function moment(delay: string, rounding: EffectRule['rounding']): string {
  const count = Number(delay.slice(1, -1));
  const [one, many] = UNITS[delay.slice(-1)] ?? ['', ''];
  const span = count === 1 ? `one ${one}` : `${count} ${many}`;
  if (rounding === 'first-of-that-month') {
    return `from the first day of the ${ORDINALS[count] ?? `${count}th`} ${one} after ${DEPOSIT}`;
  }
  if (rounding === 'first-of-next-month') {
    return `from the first day of the month that follows ${span} after ${DEPOSIT}`;
  }
  return count === 0 ? `as soon as ${DEPOSIT}` : `${span} after ${DEPOSIT}`;
}
