import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordings } from './wordings.ts';

describe('wordings', () => {
  it.each([
    ['Ottawa Treaty', ['Ottawa Treaty']],
    ['(landmine|mine) (ban|treaty)', ['landmine ban', 'landmine treaty', 'mine ban', 'mine treaty']],
    ['(UN |)Charter', ['UN Charter', 'Charter']],
    ['((UN|U.N.) |)Charter', ['UN Charter', 'U.N. Charter', 'Charter']],
    [
      'Bacteriological (Biological) (Weapons|Arms)',
      ['Bacteriological (Biological) Weapons', 'Bacteriological (Biological) Arms'],
    ],
  ])('of %s', (name, expected) => expect(wordings(name)).toEqual(expected));

  it('are as many as there are ways to choose, each with what stands around the choices', () => {
    const word = fc.stringMatching(/^[A-Za-z ]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(word, { minLength: 2, maxLength: 4 }), { maxLength: 4 }),
        (choices) => {
          const all = wordings(choices.map((options) => `x(${options.join('|')})`).join('') + 'y');
          expect(all).toHaveLength(choices.reduce((product, options) => product * options.length, 1));
          expect(all.every((one) => one.endsWith('y') && !/[(|)]/.test(one))).toBe(true);
        },
      ),
    );
  });
});
