import { expect, test } from 'vitest';
import { summary } from './test-summary.ts';

const report = (numPassedTests: number, numFailedTests: number) => ({
  numPassedTests,
  numFailedTests,
  testResults: [],
});

test('The summary adds up the reports', () => {
  expect(summary([report(3, 0), report(4, 1)], 1)).toBe('7 passed, 1 failed');
});

test('The summary counts a file that never came to its tests', () => {
  const broken = { ...report(2, 0), testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(summary([broken], 1)).toBe('2 passed, 1 failed');
});

test('The summary counts a failure outside the tests', () => {
  expect(summary([report(5, 0)], 2)).toBe('5 passed, 1 failed');
  expect(summary([], 1)).toBe('0 passed, 1 failed');
});
