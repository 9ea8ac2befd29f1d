import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLexicon, writeLexicon } from './lexicon.ts';
import type { Lexicon, NamesOfSubject } from './types.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[|\n]/.test(text));
const subjects: fc.Arbitrary<NamesOfSubject[]> = fc.array(
  fc.record({
    subject: fc.constantFrom('POL', 'X-ABK', 'ap-2', 'ottawa-treaty'),
    kind: fc.constantFrom('country', 'demonym', 'org', 'treaty'),
    spelling: fc.constantFrom('proper', 'title', 'exact', 'phrase'),
    names: fc.array(name, { minLength: 1 }),
  }),
);
const rest: Omit<Lexicon, 'subjects'> = {
  blocked: ['British Columbia'],
  besideCountries: {
    notAfter: ['New'],
    notBefore: [],
    notAfterAdjective: [],
    notBeforeAdjective: ['Airways'],
    mayFollow: ['Eastern'],
    mayPrecede: ['President'],
    heads: ['Authority'],
    headsAdjective: ['Journal'],
    speech: ['added'],
    towns: ['Township'],
  },
  regions: ['Pa.'],
  americanWords: ['Sheriff'],
  references: [{ words: ['alliance'], subjects: ['nato'], kind: 'org', notBefore: ['partner'] }],
  neutralBeforeReference: ['military'],
  rules: [{ names: ['Georgia'], needs: ['Tbilisi'] }],
};

describe('the lexicon’s text', () => {
  it('gives back every name of every subject, and the rules', () => {
    fc.assert(
      fc.property(subjects, (some) => {
        const lexicon: Lexicon = { ...rest, subjects: some };
        expect(readLexicon(writeLexicon(lexicon))).toEqual(lexicon);
      }),
    );
  });

  it('refuses a name that it could not give back', () => {
    const entry: NamesOfSubject = { subject: 'POL', kind: 'country', spelling: 'proper', names: ['Po|and'] };
    expect(() => writeLexicon({ ...rest, subjects: [entry] })).toThrow('"Po|and" of POL has a bar');
  });
});
