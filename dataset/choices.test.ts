import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordings } from '../spotting/wordings.ts';
import { isWellFormed } from './choices.ts';

describe('a name with choices', () => {
  it.each([
    ['Ottawa Treaty', true],
    ['((UN|U.N.) |)Charter (1945)', true],
    ['Treaty (1997', false],
    ['Treaty 1997) (a|b)', false],
    ['Treaty) and (Pact', false],
    ['treaty|pact', false],
  ])('is well formed or not: %s', (name, expected) => expect(isWellFormed(name)).toBe(expected));

  it('loses no part if it is well formed', () => {
    const signs = fc.array(fc.constantFrom('(', '|', ')', 'x'), { maxLength: 12 });
    fc.assert(
      fc.property(signs, (parts) => {
        const name = parts.map((sign, at) => (sign === 'x' ? String.fromCharCode(97 + at) : sign)).join('');
        fc.pre(isWellFormed(name));
        const found = wordings(name).join(' ');
        const letters = name.match(/[a-z]/g) ?? [];
        expect(letters.filter((letter) => !found.includes(letter))).toEqual([]);
      }),
    );
  });
});
