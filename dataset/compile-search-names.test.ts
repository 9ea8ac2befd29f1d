import { describe, expect, it } from 'vitest';
import { readSearchNames } from '../atlas/search-names.ts';
import { compileSearchNames } from './compile-search-names.ts';
import type { LanguageRow } from './language-names.ts';
import type { CountryRow, Dataset, PactRow } from './schema.ts';

const poland: CountryRow = {
  id: 'POL',
  alpha2: 'PL',
  kind: 'state',
  name: 'Poland',
  official_name: 'Republic of Poland',
  names: ['Polish Republic'],
  abbreviations: ['P.R.'],
  adjectives: ['Polish'],
  people: ['Poles'],
  former_names: ['Duchy of Warsaw'],
};
const scotland: CountryRow = {
  id: 'SCT',
  alpha2: 'GB-SCT',
  kind: 'territory',
  name: 'Scotland',
  official_name: 'Scotland',
};
const treaty: PactRow = {
  id: 'mine-treaty',
  kind: 'treaty',
  name: 'Mine Treaty',
  title: 'Treaty on Mines',
  names: ['(UN |)Mine (Pact|Accord)'],
  acronyms: ['MT'],
  descriptions: ['landmine ban'],
  bodies: { names: ['Mine Court'], acronyms: ['MC'] },
  summary: 'Bans mines.',
  complete: true,
  signatures_covered: true,
  as_of: '2026-02-03',
  events: {},
};
const dataset: Dataset = { countries: [poland, scotland], pacts: [treaty], sources: [] };
const languages = new Map<string, LanguageRow>([
  [
    'pl',
    {
      countries: { POL: ['Polsk(a|i|ę)', 'Rzeczpospolit(a|ej) Polsk(a|iej)'] },
      pacts: { 'mine-treaty': { descriptions: ['(traktat|układ) minow(y|ego)'], acronyms: ['MT', 'TM'] } },
    },
  ],
  ['other', { countries: { SCT: ['Skottland'] } }],
]);
const named = new Map(
  readSearchNames(compileSearchNames(dataset, languages)).map(({ subject, ...rest }) => [subject, rest]),
);
const texts = (subject: string, kind: string) =>
  named
    .get(subject)
    ?.names.filter((name) => name.kind === kind)
    .map(({ text, language = '' }) => `${language}:${text}`);

describe('the names to look up by', () => {
  it('of a country are its own, of other languages the first form, its codes and what it was called before', () => {
    expect(named.get('POL')?.kind).toBe('country');
    expect(texts('POL', 'name')).toEqual([
      'en:Poland',
      'en:Republic of Poland',
      'en:Polish Republic',
      'pl:Polska',
      'pl:Rzeczpospolita Polska',
    ]);
    expect(texts('POL', 'acronym')).toEqual(['en:P.R.']);
    expect(texts('POL', 'code')).toEqual([':PL', ':POL']);
    expect(texts('POL', 'former')).toEqual(['en:Duchy of Warsaw']);
  });

  it('of a pact are also its title, its organs its descriptions and each choice of a name that is no ending', () => {
    expect(named.get('mine-treaty')?.kind).toBe('treaty');
    expect(texts('mine-treaty', 'name')).toEqual([
      ...['en:Mine Treaty', 'en:Treaty on Mines', 'en:UN Mine Pact', 'en:UN Mine Accord'],
      ...['en:Mine Pact', 'en:Mine Accord', 'en:landmine ban', 'pl:traktat minowy', 'pl:układ minowy'],
    ]);
    expect(texts('mine-treaty', 'acronym')).toEqual(['en:MT', 'pl:TM']);
    expect(texts('mine-treaty', 'body')).toEqual(['en:Mine Court', 'en:MC']);
  });

  it('take no code of a part of a state for one of a country, and no language where several are meant', () => {
    expect(texts('SCT', 'code')).toEqual([':SCT']);
    expect(texts('SCT', 'name')).toEqual(['en:Scotland', ':Skottland']);
  });
});
