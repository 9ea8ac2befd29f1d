import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, mistakeInForms } from './name-forms.ts';

describe('the forms of a name', () => {
  it.each([
    ['Belarus', ['Belarus']],
    ['Polsk(a/i/ę/ą)', ['Polska', 'Polski', 'Polskę', 'Polską']],
    ['Irland(s)', ['Irland', 'Irlands']],
    ['Vereinte(/n/r) Nationen', ['Vereinte Nationen', 'Vereinten Nationen', 'Vereinter Nationen']],
    ['EE. UU(.)', ['EE. UU', 'EE. UU.']],
  ])('of %s', (name, forms) => {
    expect(formsOf(name)).toEqual(forms);
  });

  it('of a name with two brackets are all that they make together', () => {
    expect(new Set(formsOf('Kore(a/i) Północn(a/ej)'))).toEqual(
      new Set(['Korea Północna', 'Korea Północnej', 'Korei Północna', 'Korei Północnej']),
    );
  });

  it('are as many as the endings allow, and none has a bracket', () => {
    const ending = fc.stringMatching(/^[a-zą]{0,3}$/);
    const bracket = fc.array(ending, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(bracket, { maxLength: 3 }), (brackets) => {
        const forms = formsOf(brackets.map((endings) => `x(${endings.join('/')})`).join('-'));
        expect(forms).toHaveLength(brackets.reduce((product, endings) => product * endings.length, 1));
        for (const form of forms) expect(form).not.toMatch(/[()/]/);
      }),
    );
  });
});

describe('a mistake in the notation', () => {
  it.each(['Polsk(a', 'Polsk a/i', 'Pol)ska(', 'Nowa( /i) Zelandia'])('is seen in %s', (name) => {
    expect(mistakeInForms(name)).toContain(name);
  });
  it.each(['Polsk(a/i)', 'Irland(s)', 'Vereinte(/n/r) Nationen'])('is not seen in %s', (name) => {
    expect(mistakeInForms(name)).toBeUndefined();
  });
});
