import { describe, expect, it } from 'vitest';
import { wordings } from '../spotting/wordings.ts';
import { compileRegions } from './compile-languages.ts';
import { loadLanguages, OTHER_LANGUAGE } from './language-names.ts';
import { loadDataset } from './load.ts';
import { goodFiles, withDataset } from './testing.ts';

const good = `
endings: [s]
company:
  POL: [SUN]
countries:
  POL: [Polen, Republik Polen]
pacts:
  mine-treaty:
    names: [Minenvertrag(|s|es)]
ambiguous_names:
  - { names: [Polen], not_after: [die] }
`;

function load(file: string): Promise<string> {
  return withDataset({ ...goodFiles, 'languages/de.yaml': file }, (directory) => {
    try {
      loadLanguages(loadDataset(directory), directory);
      return 'no error';
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  });
}
const broken = (from: string, to: string): string => {
  if (!good.includes(from)) throw new Error(`"${from}" is not in the good file`);
  return good.replace(from, to);
};

describe('a file of a language', () => {
  it('is read', async () => {
    expect(await load(good)).toBe('no error');
  });

  it.each([
    [
      'an unknown country',
      broken('POL: [Polen', 'POX: [Polen'),
      'dataset/languages/de.yaml:5  countries › POX: "POX" is not in dataset/countries.yaml.',
    ],
    [
      'unknown company',
      broken('POL: [SUN]', 'POL: [SUX]'),
      'dataset/languages/de.yaml:3  company › POL › entry 1: "SUX" is not in dataset/countries.yaml.',
    ],
    [
      'an unknown pact',
      broken('mine-treaty:', 'mines:'),
      'dataset/languages/de.yaml:7  pacts › mines: There is no dataset/pacts/mines.yaml.',
    ],
    [
      'a bracket left open',
      broken('Minenvertrag(|s|es)', 'Minenvertrag(|s|es'),
      'dataset/languages/de.yaml:8  pacts › mine-treaty › names › entry 1: "Minenvertrag(|s|es" has brackets that do not match',
    ],
    [
      'a name with two owners',
      broken('mine-treaty:', 'mine-treaty:\n    acronyms: [Polen]'),
      'dataset/languages/de.yaml:8  pacts › mine-treaty › acronyms: "Polen" is a name of POL and mine-treaty.',
    ],
    [
      'a rule about an unknown subject',
      broken('{ names: [Polen]', '{ subject: XXX'),
      'dataset/languages/de.yaml:10  ambiguous_names › entry 1 › subject: "XXX" is neither a country nor a pact.',
    ],
    [
      'a rule about nothing',
      broken('names: [Polen], ', ''),
      'dataset/languages/de.yaml:10  ambiguous_names › entry 1: The rule is about nothing.',
    ],
    [
      'an unknown field',
      broken('endings:', 'ending:'),
      'dataset/languages/de.yaml:1  ending: There is no such field.',
    ],
  ])('names %s, its place and the remedy', async (_, file, message) => {
    expect(await load(file)).toContain(message);
  });
});

describe('our languages', () => {
  const dataset = loadDataset();
  const languages = loadLanguages(dataset);
  const ours = [...languages].filter(([language]) => language !== OTHER_LANGUAGE);

  it('are six, and all others', () => {
    expect([...languages.keys()].sort()).toEqual(['de', 'es', 'fr', 'it', OTHER_LANGUAGE, 'pl', 'uk']);
  });

  it.each(ours)('%s names at least forty treaties and forty organisations', (_, { pacts = {} }) => {
    const kinds = new Map(dataset.pacts.map(({ id, kind }) => [id, kind]));
    const count = (kind: string) => Object.keys(pacts).filter((id) => kinds.get(id) === kind).length;
    expect(count('treaty')).toBeGreaterThanOrEqual(40);
    expect(count('organization')).toBeGreaterThanOrEqual(40);
  });

  it.each(['pl', 'uk'])(
    '%s has cases for every state whose name CLDR gives and grammar changes',
    (language) => {
      const { countries = {} } = languages.get(language) ?? {};
      const display = new Intl.DisplayNames([language], { type: 'region' });
      // Names in these endings are declined in both languages.
      const declined = dataset.countries.filter(({ kind, alpha2 }) => {
        const name = kind === 'state' && alpha2 ? (display.of(alpha2) ?? '') : '';
        return /^\p{Lu}\p{L}+(?:ia|ja|ія|ан|an)$/u.test(name);
      });
      const missing = declined.filter(({ id }) => (countries[id] ?? []).flatMap(wordings).length < 3);
      expect(missing.map(({ id }) => id)).toEqual([]);
    },
  );

  it('ask CLDR for no state that is gone, nor for a part of one', () => {
    const regions = compileRegions(dataset).split(',');
    expect(regions).toContain('PL POL');
    for (const gone of ['SU SUN', 'DD DDR', 'EU EU']) expect(regions).not.toContain(gone);
    expect(regions.every((pair) => /^[A-Z]{2} [A-Z]{3}$/.test(pair))).toBe(true);
  });
});
