import { describe, expect, it } from 'vitest';
import { readLexicon } from '../spotting/lexicon.ts';
import { compileLexicon } from './compile-lexicon.ts';
import type { CountryRow, Dataset } from './schema.ts';
import type { AmbiguousName } from './spotting-rules.ts';

const country = (values: Partial<CountryRow> & { id: string }): CountryRow => ({
  kind: 'state',
  name: `Land of ${values.id}`,
  official_name: `Republic of ${values.id}`,
  ...values,
});
const dataset = (...countries: CountryRow[]): Dataset => ({ countries, pacts: [], sources: [] });
const rules = (...ambiguousNames: AmbiguousName[]) => ({
  longerNames: [],
  regions: [],
  americanWords: [],
  besideCountries: {
    not_after: [],
    not_before: [],
    not_after_adjective: [],
    not_before_adjective: [],
    may_follow: [],
    may_precede: [],
    heads: [],
    heads_adjective: [],
    speech: [],
    towns: [],
  },
  ambiguousNames,
  shortReferences: { neutral: [], references: [] },
});

describe('compileLexicon', () => {
  const congos = [country({ id: 'COD', names: ['Congo'] }), country({ id: 'COG', names: ['Congo'] })];

  it('refuses a name of two subjects that no rule tells apart, and says what to do', () => {
    expect(() => compileLexicon(dataset(...congos), rules())).toThrow(
      /"Congo" is a name of COD \(dataset\/countries\.yaml\) and COG \(dataset\/countries\.yaml\)\. Remove it .*ambiguous-names\.yaml.*COD, COG/,
    );
    const cue = { names: ['Congo'], needs: ['Kinshasa'] };
    expect(() => compileLexicon(dataset(...congos), rules({ ...cue, subject: 'COD' }))).toThrow(
      /subject: COG/,
    );
    const both = rules({ ...cue, subject: 'COD' }, { ...cue, subject: 'COG' });
    expect(() => compileLexicon(dataset(...congos), both)).not.toThrow();
  });

  it('refuses two rules for one sense of one name', () => {
    const twice = rules({ names: ['Georgia'], person: true }, { names: ['Georgia'], needs: ['Tbilisi'] });
    expect(() => compileLexicon(dataset(), twice)).toThrow(/two rules for "Georgia"\. Merge them/);
  });

  it('gives a shared adjective to the state, not to its territory', () => {
    const france = country({ id: 'FRA', adjectives: ['French'] });
    const island = country({ id: 'SPM', kind: 'territory', adjectives: ['French'] });
    const { subjects } = readLexicon(compileLexicon(dataset(island, france), rules()));
    const owners = subjects.filter(({ names }) => names.includes('French')).map(({ subject }) => subject);
    expect(owners).toEqual(['FRA']);
  });

  it('hands on which words make another thing of a short reference', () => {
    const references = [{ words: ['convention'], kind: 'treaty' as const, not_before: ['centre'] }];
    const given = { ...rules(), shortReferences: { neutral: [], references } };
    expect(readLexicon(compileLexicon(dataset(), given)).references).toEqual([
      { words: ['convention'], kind: 'treaty', notBefore: ['centre'] },
    ]);
  });
});
