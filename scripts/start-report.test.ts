import { expect, test } from 'vitest';
import { tally } from './start-report.ts';

test('The tally names each text once, in reading order, with its count', () => {
  expect(tally(['NATO', 'Poland', 'NATO'])).toEqual([
    ['NATO', 2],
    ['Poland', 1],
  ]);
});
