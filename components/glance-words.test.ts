import { expect, it } from 'vitest';
import type { PactSummary, SummaryGroup } from '../facts/glance-summary.ts';
import { glance } from './fixtures-glance.ts';
import { summaryWords } from './glance-words.ts';

const summary = (
  kind: PactSummary['kind'],
  groups: Partial<Record<SummaryGroup, string[]>>,
): PactSummary => ({
  subject: 'x',
  name: 'X',
  kind,
  countries: Object.values(groups).flat().length,
  groups: Object.entries(groups).map(([name, countries]) => ({
    name: name as SummaryGroup,
    countries: countries.map((country) => ({ subject: country, name: country })),
  })),
});

it('tells how many of the countries named stand where, and which', () =>
  expect(summaryWords(glance.summaries[0]!)).toBe(
    'Of the 4 countries named: 2 have left since this was published (Poland and Finland); ' +
      '1 never joined (Russia); 1 is a party (Ukraine).',
  ));

it('speaks of a single country by its name', () =>
  expect(summaryWords(summary('organization', { 'left-since': ['Mali'] }))).toBe(
    'Mali has left since this was published.',
  ));

it('says of all that they stand alike', () => {
  expect(summaryWords(summary('treaty', { inside: ['A', 'B'] }))).toBe(
    'Both countries named are parties (A and B).',
  );
  expect(summaryWords(summary('organization', { 'never-joined': ['A', 'B', 'C'] }))).toBe(
    'None of the 3 countries named is a member (A, B and C).',
  );
});

it('counts the rest where there are many', () =>
  expect(
    summaryWords(summary('former-state', { ended: 'A B C D E F G H I J'.split(' '), unknown: ['Z'] })),
  ).toContain('10 were part of it (A, B, C, D, E, F, G, H and 2 others); 1 has no verified status (Z)'));

it('says of an organisation that is over who was never in it, not who is not', () => {
  const over = summary('organization', { ended: ['Poland'], 'never-joined': ['China'] });
  expect(summaryWords({ ...over, hasEnded: true })).toBe(
    'Of the 2 countries named: 1 was a member earlier (Poland); 1 was never a member (China).',
  );
  const none = summary('organization', { 'never-joined': ['China', 'Chad'] });
  expect(summaryWords({ ...none, hasEnded: true })).toBe(
    'None of the 2 countries named was ever a member (China and Chad).',
  );
});

it('speaks of all countries named only where it counts them all', () => {
  const some = (groups: Parameters<typeof summary>[1]) =>
    summaryWords({ ...summary('former-state', groups), isPartial: true });
  expect(some({ ended: ['Estonia', 'Ukraine'] })).toBe('Estonia and Ukraine were part of it.');
  expect(some({ ended: ['Ukraine'], annexed: ['Estonia'] })).toBe(
    'Of 2 of the countries named: 1 was part of it (Ukraine); 1 was occupied and annexed (Estonia).',
  );
  expect(summaryWords({ ...summary('treaty', { 'never-joined': ['A', 'B'] }), isPartial: true })).toBe(
    'A and B never joined.',
  );
});

it('names nine, as counting one would be no shorter', () =>
  expect(summaryWords(summary('treaty', { inside: 'A B C D E F G H I'.split(' ') }))).toContain(
    '(A, B, C, D, E, F, G, H and I)',
  ));

it('tells who is about to leave or to join from who has', () =>
  expect(
    summaryWords(summary('organization', { leaving: ['Mali'], joining: ['Chad'], inside: ['Togo'] })),
  ).toBe(
    'Of the 3 countries named: 1 is leaving (Mali); 1 joins on a day already set (Chad); 1 is a member (Togo).',
  ));

it('says of a state that is gone who was never part of it', () =>
  expect(
    summaryWords({ ...summary('former-state', { 'never-joined': ['China', 'Chad'] }), hasEnded: true }),
  ).toBe('None of the 2 countries named was ever part of it (China and Chad).'));
