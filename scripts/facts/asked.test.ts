// cspell:ignore otawa Polnd
import { describe, expect, test } from 'vitest';
import { askedBy } from './asked.ts';
import { namesIn } from './names.ts';
import { readDataset } from './read-dataset.ts';

const names = namesIn(await readDataset());
const ownPact = new Map([
  ['EU', 'european-union'],
  ['SUN', 'soviet-union'],
]);
const ask = (...words: string[]) => askedBy(names, words, ownPact);

describe('A question', () => {
  test.each([
    [['POL', 'ottawa-treaty']],
    [['ottawa-treaty', 'pol']],
    [['Poland', 'Ottawa Treaty']],
    [['the', 'Ottawa', 'Treaty', 'Poland']],
    [['Poland Ottawa Treaty'.toUpperCase().split(' ')].flat()],
  ])('of %j is about Poland in the Ottawa Treaty', (words) => {
    expect(ask(...words)).toMatchObject({
      is: 'membership',
      country: { id: 'POL' },
      pact: { id: 'ottawa-treaty' },
    });
  });

  test.each([
    [['South', 'Korea'], 'country', 'KOR'],
    [['Mine', 'Ban', 'Treaty'], 'pact', 'ottawa-treaty'],
    [['EU'], 'country', 'EU'],
    [['European Union'], 'pact', 'european-union'],
  ])('of %j is about one %s', (words, is, id) => {
    expect(ask(...words)).toMatchObject({ is, subject: { id } });
  });

  test.each([
    [['POL', 'NAM'], 'POL', 'non-aligned-movement'],
    [['NAM', 'CTBT'], 'NAM', 'comprehensive-test-ban-treaty'],
    [['NAM', 'NAM'], 'NAM', 'non-aligned-movement'],
    [['POL', 'EU'], 'POL', 'european-union'],
    [['EU', 'Paris Agreement'], 'EU', 'paris-agreement'],
  ])('of %j is clear by the other name', (words, country, pact) => {
    expect(ask(...words)).toMatchObject({ is: 'membership', country: { id: country }, pact: { id: pact } });
  });

  test('with an ambiguous name gets the choices', () => {
    const asked = ask('POL', 'Vienna Convention');
    expect(asked).toMatchObject({ is: 'ambiguous', word: 'Vienna Convention' });
    expect(asked.is === 'ambiguous' && asked.choices.map(({ id }) => id)).toContain(
      'vienna-convention-on-the-law-of-treaties',
    );
    expect(ask('Congo', 'nato')).toMatchObject({ is: 'ambiguous', word: 'Congo' });
  });

  test('with an unknown name gets suggestions for that one alone', () => {
    const asked = ask('POL', 'otawa', 'treaty');
    expect(asked).toMatchObject({ is: 'unknown', unknown: [{ word: 'otawa treaty' }] });
  });

  test('with two unknown names gets suggestions for both, unless they are like one name', () => {
    expect(ask('Polnd', 'ottawa')).toMatchObject({ unknown: [{ word: 'Polnd' }, { word: 'ottawa' }] });
    expect(ask('outer', 'space')).toMatchObject({ unknown: [{ word: 'outer space' }] });
  });

  test.each([
    [['POL', 'DEU'], /Poland and Germany are two countries/],
    [['nato', 'npt'], /two pacts/],
    [['EU', 'EU'], /no member of itself/],
    [['SUN', 'soviet-union'], /no member of itself/],
  ])('of %j is no question', (words, message) => {
    expect(() => ask(...words)).toThrow(message);
  });
});
