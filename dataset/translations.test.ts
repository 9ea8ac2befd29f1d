import { describe, expect, it } from 'vitest';
import { readTranslations } from '../facts/pact-translations.ts';
import { compileRegions } from './compile-languages.ts';
import { compileTranslations } from './compile-translations.ts';
import { loadDataset } from './load.ts';
import { broken as brokenDataset, withDataset } from './testing.ts';
import { loadTranslations, translatedLanguages } from './translations.ts';

const good = `
pacts:
  mine-treaty:
    name: Minenvertrag
    title: Übereinkommen über Minen
    summary: Verbietet Minen.
    withdrawal_terms: Durch Notifikation.
  house-rules: { name: Hausordnung, summary: Verbietet Lärm. }
`;
const pact = 'pacts/mine-treaty.yaml';
const mineTreaty = brokenDataset(pact, 'complete: true', 'withdrawal_terms: By notice.\ncomplete: true');
const files = {
  ...mineTreaty,
  'pacts/house-rules.yaml': (mineTreaty[pact] ?? '')
    .replace('id: mine-treaty', 'id: house-rules')
    .replace('withdrawal_terms: By notice.\n', ''),
};

function load(more: Readonly<Record<string, string>>): Promise<string> {
  return withDataset({ ...files, ...more }, (directory) => {
    try {
      loadTranslations(loadDataset(directory), directory);
      return 'no error';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
}
const broken = (from: string, to: string): Record<string, string> => {
  if (!good.includes(from)) throw new Error(`"${from}" is not in the good file`);
  return { 'translations/de.yaml': good.replace(from, to) };
};

describe('a file of translations', () => {
  it('is read', async () => {
    expect(await load({ 'translations/de.yaml': good })).toBe('no error');
  });

  it('may be missing', async () => {
    expect(await load({})).toBe('no error');
  });

  it.each([
    [
      'an unknown pact',
      broken('mine-treaty:', 'mines:'),
      'dataset/translations/de.yaml:2  pacts › mines: There is no dataset/pacts/mines.yaml.',
    ],
    [
      'a title without a name',
      broken('    name: Minenvertrag\n', ''),
      'dataset/translations/de.yaml:2  pacts › mine-treaty › name: The field is missing. Add it.',
    ],
    [
      'a missing summary',
      broken(', summary: Verbietet Lärm.', ''),
      'dataset/translations/de.yaml:7  pacts › house-rules › summary: The field is missing. Add it.',
    ],
    [
      'an unknown field',
      broken('title:', 'full_title:'),
      'dataset/translations/de.yaml:4  pacts › mine-treaty › full_title: There is no such field.',
    ],
    [
      'a summary that is the English one',
      broken('Verbietet Minen.', 'Bans mines.'),
      'dataset/translations/de.yaml:5  pacts › mine-treaty › summary: It is the English text. Translate it,',
    ],
    [
      'a title that is the English one',
      broken('Übereinkommen über Minen', 'Treaty on Mines'),
      'dataset/translations/de.yaml:4  pacts › mine-treaty › title: It is the English text.',
    ],
    [
      'terms of withdrawal that English does not have',
      broken('Verbietet Lärm.', 'Verbietet Lärm., withdrawal_terms: Gar nicht.'),
      'dataset/translations/de.yaml:7  pacts › house-rules › withdrawal_terms: dataset/pacts/house-rules.yaml has no',
    ],
    [
      'one name of two pacts',
      broken('Hausordnung', 'Minenvertrag'),
      'dataset/translations/de.yaml:7  pacts › house-rules › name: "Minenvertrag" is the name of mine-treaty too.',
    ],
    [
      'stray blanks',
      broken('name: Minenvertrag', 'name: "Minen  vertrag"'),
      'dataset/translations/de.yaml:3  pacts › mine-treaty › name: The text has stray spaces or line breaks.',
    ],
    [
      'a language that is none of ours',
      { 'translations/xx.yaml': good },
      'dataset/translations/xx.yaml:1  the file: "xx" is no language of the extension (de, fr, es, pl, uk).',
    ],
    [
      'an unknown country',
      { 'translations/countries.yaml': 'POX: { de: P, fr: P, es: P, pl: P, uk: П }' },
      'dataset/translations/countries.yaml:1  POX: "POX" is not in dataset/countries.yaml.',
    ],
    [
      'a country without a name in one of the languages',
      { 'translations/countries.yaml': 'POL: { de: Polen, fr: Pologne, es: Polonia, pl: Polska }' },
      'dataset/translations/countries.yaml:1  POL › uk: The field is missing. Add it.',
    ],
  ])('names %s, its place and the remedy', async (_, edited, message) => {
    expect(await load(edited)).toContain(message);
  });

  it('names the mistakes of all files at once', async () => {
    const message = await load({
      ...broken('Verbietet Minen.', 'Bans mines.'),
      'translations/pl.yaml': 'pacts: {}\nnames: {}\n',
    });
    expect(message).toContain('dataset/translations/de.yaml:5');
    expect(message).toContain('dataset/translations/pl.yaml:2  names: There is no such field.');
  });
});

describe('our translations', () => {
  const dataset = loadDataset();
  const translations = loadTranslations(dataset);
  const texts = compileTranslations(translations);
  const regions = new Map(
    compileRegions(dataset)
      .split(',')
      .map((pair) => pair.split(' ').reverse() as [string, string]),
  );
  const countryName = (language: string, id: string): string | undefined => {
    const region = regions.get(id);
    const browserNames = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    return readTranslations(texts[language] ?? '').country(id) ?? (region && browserNames.of(region));
  };

  it.each(translatedLanguages)('name every country in %s, each by another name', (language) => {
    const names = new Map<string, string>();
    for (const { id } of dataset.countries) {
      const name = countryName(language, id);
      expect(name, id).toMatch(/^[\p{L}\p{M}’ʼ.\- –]+$/u);
      expect(names.get(name ?? ''), `${id} is named ${name}`).toBeUndefined();
      names.set(name ?? '', id);
    }
  });

  it('name every pact in German', () => {
    expect(Object.keys(translations.pacts.get('de') ?? {}).sort()).toEqual(
      dataset.pacts.map(({ id }) => id).sort(),
    );
  });

  const entries = [...translations.pacts].map(([language, pacts]) => ({ language, pacts }));
  it.each(entries)('tell in $language how to leave what they tell of', ({ pacts }) => {
    const english = dataset.pacts.filter((pact) => pact.withdrawal_terms !== undefined && pacts[pact.id]);
    expect(english.filter(({ id }) => !pacts[id]?.withdrawal_terms).map(({ id }) => id)).toEqual([]);
  });

  it.each(entries)('are set in $language with typographic quotes and apostrophes', ({ pacts }) => {
    const plain = Object.entries(pacts).filter(([, entry]) => /['"]/.test(Object.values(entry).join(' ')));
    expect(plain.map(([id]) => id)).toEqual([]);
  });

  const doubles = dataset.pacts.flatMap(({ id, acts_as: code, name }) => {
    return dataset.countries.some((it) => it.id === code && it.name === name)
      ? [{ id, code: code ?? '' }]
      : [];
  });
  it.each(doubles)('call $id, which is also $code, by one name', ({ id, code }) => {
    for (const [language, pacts] of translations.pacts) {
      const name = pacts[id]?.name;
      if (name !== undefined) expect(name, language).toBe(countryName(language, code));
    }
  });
});
