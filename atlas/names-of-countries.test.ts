// cspell:disable
import searchNames from 'virtual:search-names';
import translations from 'virtual:pact-translations';
import { describe, expect, it } from 'vitest';
import { namesOfCountries } from './names-of-countries.ts';
import { search, searchIndex } from './search.ts';

const others = namesOfCountries(['de', 'es', 'fr', 'pl', 'uk'], translations.regions);
const index = searchIndex(searchNames, undefined, others);

describe('names of countries in languages that the reader may know', () => {
  it.each([
    ['Frankreich', 'FRA'],
    ['España', 'ESP'],
    ['Österreich', 'AUT'],
    ['Pays-Bas', 'NLD'],
    ['Szwajcaria', 'CHE'],
    ['Японія', 'JPN'],
  ])('%s finds its country first, as it is written', (name, code) => {
    expect(search(index, name, 1)[0]).toMatchObject({ subject: code, name, match: 'whole' });
  });

  it('do not come before the English ones', () => {
    expect(search(index, 'France', 1)[0]).toMatchObject({ subject: 'FRA', language: 'en' });
  });

  it('are told once, whatever writes them the same way', () => {
    const france = index.subjects.findIndex(({ id }) => id === 'FRA');
    const names = index.names.filter(({ subject }) => subject === france).map(({ name }) => name.text);
    expect(names.filter((name) => name === 'Frankreich')).toHaveLength(1);
  });
});
