import { expect, it } from 'vitest';
import { isToReader } from './messages.ts';

it.each([1, -1])('a step of %s is for the reader', (direction) =>
  expect(isToReader({ name: 'step', direction })).toBe(true),
);

it.each([0, 2, '1', [1], true, undefined])('a step of %j is not', (direction) =>
  expect(isToReader({ name: 'step', direction })).toBe(false),
);
