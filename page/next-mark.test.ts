import { expect, it } from 'vitest';
import { nextMark } from './next-mark.ts';

/** Marks by where they stand below the top of the window. */
const MARKS = [-200, -10, 40, 900];
const step = (direction: 1 | -1, current?: number, marks = MARKS) =>
  nextMark(marks, direction, current, (top) => top);

it('begins below the top of the window, or above it when going back', () => {
  expect(step(1)).toBe(40);
  expect(step(-1)).toBe(-10);
});

it('goes on from the current mark, and round the end', () => {
  expect(step(1, -200)).toBe(-10);
  expect(step(1, 900)).toBe(-200);
  expect(step(-1, -200)).toBe(900);
});

it('begins anew if the current mark is gone', () => expect(step(1, 7)).toBe(40));

it('goes round where everything is above or below', () => {
  expect(step(1, undefined, [-2, -1])).toBe(-2);
  expect(step(-1, undefined, [-2, -1])).toBe(-1);
  expect(step(-1, undefined, [1, 2])).toBe(2);
});

it('leads nowhere on a page without marks', () => expect(step(1, undefined, [])).toBeUndefined());
