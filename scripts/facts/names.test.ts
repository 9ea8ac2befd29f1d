// cspell:ignore divoire Türkiye Turkiye Łódź lodz
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordings } from '../../spotting/wordings.ts';
import { fold, meaningOf, namesIn } from './names.ts';
import { readDataset } from './read-dataset.ts';

const dataset = await readDataset();
const names = namesIn(dataset);

/** Every name with its owner, spelled as in the files. */
const named: [string, string][] = [
  ...dataset.countries.flatMap((row) =>
    [
      row.id, row.alpha2, row.name, row.official_name, row.names, row.abbreviations, row.adjectives, row.people,
      row.person, row.former_names,
    ].flat().flatMap((name): [string, string][] => (name === undefined ? [] : [[name, row.id]])),
  ),
  ...dataset.pacts.flatMap((row) =>
    [row.id, row.name, row.title, row.names, row.acronyms, row.descriptions]
      .flat()
      .flatMap((name) => (name === undefined ? [] : wordings(name)))
      .map((name): [string, string] => [name, row.id]),
  ),
]; // prettier-ignore

function possible(word: string): string[] {
  const meaning = meaningOf(names, word);
  if (meaning.is === 'unknown') return [];
  const subjects = meaning.is === 'known' ? [meaning.subject, ...meaning.others] : meaning.choices;
  return subjects.map(({ id }) => id);
}

describe('A name', () => {
  test('of the dataset means its own subject, or that is among the choices, in whatever case and with any accents', () => {
    const respelled = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => name.toLowerCase(),
      (name: string) => name.normalize('NFD'),
      (name: string) => name.normalize('NFD').replace(/\p{M}/gu, ''),
      (name: string) => `The ${name} `,
      (name: string) => name.replaceAll("'", '’'),
      (name: string) => name.replaceAll(' ', '-'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...named), respelled, ([name, owner], respell) => {
        expect(possible(respell(name))).toContain(owner);
      }),
      { numRuns: 2000 },
    );
  });

  test('that is a code or an id always means that subject first', () => {
    for (const { id } of [...dataset.countries, ...dataset.pacts]) {
      expect(meaningOf(names, id)).toMatchObject({ is: 'known', subject: { id } });
    }
  });

  test.each([
    ['Mine Ban Treaty', 'ottawa-treaty'],
    ['OPEC+', 'opec-plus'],
    ['opec', 'opec'],
    ['cote divoire', 'CIV'],
    ['Türkiye', 'TUR'],
    ['TURKIYE', 'TUR'],
    ['PL', 'POL'],
    ['Polish', 'POL'],
    ['U.S.', 'USA'],
  ])('%s means %s', (name, id) => {
    expect(meaningOf(names, name)).toMatchObject({ is: 'known', subject: { id } });
  });

  test('that is a code and also somebody’s name tells of both', () => {
    expect(meaningOf(names, 'NAM')).toMatchObject({
      subject: { id: 'NAM', about: 'country' },
      others: [{ id: 'non-aligned-movement' }],
    });
  });

  test('of several is ambiguous', () => {
    expect(meaningOf(names, 'Congo')).toMatchObject({ is: 'ambiguous' });
    expect(possible('Congo').sort()).toEqual(['COD', 'COG']);
  });

  test.each(['', ' ', '-', '???', 'Atlantis'])('"%s" means nothing', (word) => {
    expect(meaningOf(names, word)).toEqual({ is: 'unknown' });
  });
});

test('Names are folded to one spelling', () => {
  expect(fold('  The Łódź–São Tomé ')).toBe('lodz sao tome');
  expect(fold('the')).toBe('the');
});
