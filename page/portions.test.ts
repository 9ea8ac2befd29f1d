import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn, portionsOf } from './portions.ts';
import { Slices } from './slices.ts';

const NAME = /\b(?:United Nations|Nations|Poland)\b/g;
const find = (text: string) =>
  [...text.matchAll(NAME)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
const found = (text: string) => foundIn(portionsOf(text), find, new Slices());

describe('a long text, read in portions,', () => {
  it('gives all that is in it, once, wherever it is cut', async () => {
    const words = fc.constantFrom(
      'United Nations ',
      'Poland, ',
      'United ',
      'It is so. ',
      'words\nand\twords ',
      'x',
    );
    const texts = fc.array(words, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 4_000 }), async (some, times) => {
        const text = some.join('').repeat(Math.min(times, 40_000 / some.join('').length));
        expect(await found(text)).toEqual(find(text));
      }),
    );
  });

  it('gives a name that stands across a cut', async () => {
    for (let before = 9_980; before <= 10_005; before++) {
      const text = `${'w '.repeat(before / 2)}${before % 2 ? 'x ' : ''}United Nations${' w'.repeat(3_000)}`;
      expect(await found(text)).toEqual(find(text));
      expect(portionsOf(text).length).toBeGreaterThan(1);
    }
  });

  it('is read in portions of a bounded length, unless its words have none', () => {
    const prose = 'It is so in Poland. '.repeat(5_000);
    expect(Math.max(...portionsOf(prose).map(({ text }) => text.length))).toBeLessThan(13_100);
    expect(portionsOf('x'.repeat(50_000)).map(({ text }) => text.length)).toEqual([50_000]);
  });

  it('has nothing twice although its portions disagree on it', async () => {
    // Whatever text it is given, the second half of what another portion has found.
    const half = (text: string) =>
      text.startsWith('w') ? [{ start: 9_995, end: 10_010 }] : [{ start: 0, end: 4 }];
    const overlapping = [
      { text: 'w'.repeat(10_020), offset: 0, from: 0, to: 10_000 },
      { text: 'x'.repeat(20), offset: 10_000, from: 10_000, to: 10_020 },
    ];
    expect(await foundIn(overlapping, half, new Slices())).toEqual([{ start: 9_995, end: 10_010 }]);
  });
});

it('a text of ordinary length is one portion', () => {
  const text = 'It is so in Poland. '.repeat(400);
  expect(portionsOf(text)).toEqual([{ text, offset: 0, from: 0, to: text.length }]);
});
