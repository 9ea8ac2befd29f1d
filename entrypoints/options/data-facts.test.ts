import factBaseText from 'virtual:fact-base';
import { expect, it } from 'vitest';
import { readFactBase } from '../../facts/fact-base.ts';
import { dataFacts } from './data-facts.ts';

const facts = readFactBase(factBaseText);

it('tells how much there is, of which days, and how much of it is old on a day', () => {
  const early = dataFacts(facts, '1.2.3', '2000-01-01');
  const late = dataFacts(facts, '1.2.3', '2100-01-01');
  expect(early).toMatchObject({ version: '1.2.3' });
  expect(early.old).toBe(0);
  const living = [...facts.pacts.values()].filter(({ ended }) => !ended);
  expect(late.old).toBe(living.length);
  expect(living.map(({ asOf }) => asOf)).toContain(late.days?.from);
});

it('counts neither former states nor unions, neither among the treaties nor among the countries', () => {
  const { pacts, countries } = dataFacts(facts, '1.2.3', '2026-01-01');
  const kinds = (all: Iterable<{ kind: string }>, ...wanted: string[]) =>
    [...all].filter(({ kind }) => wanted.includes(kind)).length;
  expect(pacts).toBe(kinds(facts.pacts.values(), 'treaty', 'organization'));
  expect(pacts).toBeLessThan(facts.pacts.size);
  expect(countries).toBe(kinds(facts.countries.values(), 'state', 'observer', 'disputed', 'territory'));
  expect(countries).toBeLessThan(facts.countries.size);
});
