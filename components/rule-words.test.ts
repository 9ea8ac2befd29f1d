import { expect, it } from 'vitest';
import type { EffectRule } from '../facts/types.ts';
import { entryRuleWords } from './rule-words.ts';

it.each<[string, EffectRule['rounding'], string]>([
  ['P90D', 'none', '90 days after it deposits its instrument'],
  ['P1Y', 'none', 'one year after it deposits its instrument'],
  ['P0D', 'none', 'as soon as it deposits its instrument'],
  ['P6M', 'first-of-that-month', 'from the first day of the sixth month after it deposits its instrument'],
  [
    'P60D',
    'first-of-next-month',
    'from the first day of the month that follows 60 days after it deposits its instrument',
  ],
])('tells a rule of %s, %s', (delay, rounding, words) => {
  expect(entryRuleWords({ delay, rounding, article: '22(2)' })).toBe(
    `A state that joins is bound ${words} (Article 22(2)).`,
  );
});
