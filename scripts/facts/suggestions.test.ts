// cspell:ignore Polnd otawa Zimbabve natto naot treety
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesIn } from './names.ts';
import { editDistance, suggestionsFor } from './suggestions.ts';
import { readDataset } from './read-dataset.ts';

const names = namesIn(await readDataset());
const suggested = (word: string) => suggestionsFor(names, word).map(({ subject }) => subject.id);

describe('Suggestions', () => {
  test.each([
    ['Polnd', 'POL'],
    ['otawa treaty', 'ottawa-treaty'],
    ['ottawa', 'ottawa-treaty'],
    ['cluster munitions', 'convention-on-cluster-munitions'],
    ['Zimbabve', 'ZWE'],
    ['NATTO', 'nato'],
  ])('for %s begin with %s', (word, id) => {
    expect(suggested(word)[0]).toBe(id);
  });

  test('are five at most, and each subject comes once', () => {
    const many = suggested('united');
    expect(many).toHaveLength(5);
    expect(new Set(many).size).toBe(5);
  });

  test('are none for what is like nothing', () => {
    expect(suggested('qqqqqqqqqqqq')).toEqual([]);
  });
});

describe('The edit distance', () => {
  test.each([
    ['', 'abc', 3],
    ['nato', 'nato', 0],
    ['nato', 'naot', 1],
    ['treaty', 'treety', 1],
    ['iran', 'iraq', 1],
    ['kitten', 'sitting', 3],
  ])('between "%s" and "%s" is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is the same both ways, and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});
