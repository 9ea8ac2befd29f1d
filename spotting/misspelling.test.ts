import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMisspelling } from './misspelling.ts';

describe('a misspelling', () => {
  it.each([
    ['World Health Organsation', 'World Health Organization'],
    ['World Helath Organization', 'World Health Organization'],
    ['Europaen Union', 'European Union'],
    ['Shanghai Co-operaton Organisation', 'Shanghai Co-operation Organisation'],
    ['Gulf Corporation Council', 'Gulf Cooperation Council'],
    ['United Kindgom', 'United Kingdom'],
  ])('is one: %s', (written, name) => expect(isMisspelling(written, name)).toBe(true));

  it.each([
    ['International Cricket Council', 'International Criminal Court'],
    ['International Chamber of Commerce', 'International Criminal Court'],
    ['World Travel Organization', 'World Trade Organization'],
    ['American Union', 'African Union'],
    ['University of Kentucky', 'United Kingdom'],
    ['World Helath Organisaton', 'World Trade Organization'],
    ['Wrold Helath Organization', 'World Health Organization'],
    ['Arab Lead', 'Arab Leag'],
  ])('is none, but another name: %s', (written, name) => expect(isMisspelling(written, name)).toBe(false));

  it('is seen from either side, and includes the name itself', () => {
    const name = fc.array(fc.stringMatching(/^[A-Z][a-z]{0,11}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(name, name, (some, others) => {
        const [one, other] = [some.join(' '), others.join(' ')];
        expect(isMisspelling(one, one)).toBe(true);
        expect(isMisspelling(one, other)).toBe(isMisspelling(other, one));
      }),
    );
  });

  it('may leave out one letter of a long word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{6,12}$/), fc.nat(), (word, seed) => {
        const at = 1 + (seed % (word.length - 1));
        const short = word.slice(0, at) + word.slice(at + 1);
        expect(isMisspelling(`World ${short}`, `World ${word}`)).toBe(true);
      }),
    );
  });
});
