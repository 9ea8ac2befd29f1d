import factBaseText from 'virtual:fact-base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { pactStatusOn } from '../facts/status.ts';
import { someCountry, someFacts, somePact } from '../facts/testing.ts';
import type { EventKind } from '../facts/types.ts';
import { compareCountries, comparePacts } from './compare.ts';
import { isTied } from './status-group.ts';

const happened = (kind: EventKind, date: string) => [{ kind, date, source: 'list' }];
const facts = someFacts(
  [
    somePact({ id: 'b', name: 'B', events: { POL: happened('accession', '2000-01-01') } }),
    somePact({
      id: 'a',
      name: 'A',
      history: { from: 1999, counts: [5, 7, 9] },
      events: { POL: happened('accession', '2000-01-01'), UKR: happened('signature', '2000-01-01') },
    }),
    somePact({ id: 'c', name: 'C', events: { DEU: happened('accession', '2000-01-01') } }),
    somePact({
      id: 'short',
      name: 'Short',
      complete: false,
      events: { POL: happened('accession', '2000-01-01') },
    }),
  ],
  ['POL', 'UKR', 'DEU'].map((id) => someCountry(id)),
);
const day = '2000-06-01';
const outline = (rows: ReturnType<typeof compareCountries>['rows']) =>
  rows.map(({ subject, cells, size, difference }) => [
    subject,
    cells.map(({ group }) => group),
    size,
    difference,
  ]);

describe('countries compared', () => {
  it('have a row for each pact with which one of them has a tie, in order of name', () => {
    expect(outline(compareCountries(facts, ['POL', 'UKR'], day).rows)).toEqual([
      ['a', ['inside', 'signed'], 7, 1],
      ['b', ['inside', 'outside'], 1, 1],
      ['short', ['inside', 'unknown'], 1, 0],
    ]);
  });

  it('count a difference for each pair of them', () => {
    const { rows } = compareCountries(facts, ['POL', 'UKR', 'DEU'], day);
    expect(rows.find(({ subject }) => subject === 'a')?.difference).toBe(3);
  });

  it('keep a union’s own row beside its members', () => {
    const real = readFactBase(factBaseText);
    const { rows } = compareCountries(real, ['POL', 'EU'], '2026-01-01');
    const own = rows.find(({ subject }) => subject === 'european-union');
    expect(own?.cells.map(({ group }) => group)).toEqual(['inside', 'unknown']);
    expect(own?.cells[1]?.isItself).toBe(true);
    expect(own?.difference).toBe(0);
  });

  it('tell of a territory what its state is, as that', () => {
    const real = readFactBase(factBaseText);
    const { rows } = compareCountries(real, ['GRL', 'POL'], '2026-01-01');
    const paris = rows.find(({ subject }) => subject === 'paris-agreement');
    expect(paris?.cells[0]).toMatchObject({ group: 'inside', holder: 'Denmark' });
  });

  it('tell a state that has ended nothing that the state after it did', () => {
    const real = readFactBase(factBaseText);
    const { rows } = compareCountries(real, ['SUN', 'RUS'], '2026-11-26');
    expect(rows.filter(({ cells }) => cells[0]?.continuedBy !== undefined)).toEqual([]);
    const then = compareCountries(real, ['SUN', 'RUS'], '1985-01-01').rows;
    const un = then.find(({ subject }) => subject === 'united-nations');
    expect(un?.cells[0]).toMatchObject({ continuedBy: 'Russia', group: 'inside' });
  });

  it('say what is not known', () => {
    const { columns, unknown } = compareCountries(facts, ['POL', 'XYZ'], day);
    expect([columns.map(({ subject }) => subject), unknown]).toEqual([['POL'], ['XYZ']]);
  });

  it('have the status of that day in each cell', () => {
    const real = readFactBase(factBaseText);
    const codes = fc.uniqueArray(fc.constantFrom(...real.countries.keys()), { minLength: 2, maxLength: 6 });
    const years = fc.integer({ min: 1900, max: 2030 });
    fc.assert(
      fc.property(codes, years, (of, year) => {
        const on = `${year}-01-01`;
        const { rows, columns } = compareCountries(real, of, on);
        expect(columns.map(({ subject }) => subject)).toEqual(of);
        const shown = new Map(rows.map((row) => [row.subject, row]));
        for (const pact of real.pacts.values()) {
          const statuses = of.map((code) => pactStatusOn(pact, real.countries.get(code), code, on));
          const row = shown.get(pact.id);
          if (statuses.some(isTied)) expect(row).toBeDefined();
          row?.cells.forEach(({ now, holder, continuedBy, isItself }, at) => {
            // What stands for another has a test of its own.
            if (!holder && !continuedBy && !isItself) expect(now).toEqual(statuses[at]);
          });
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('pacts compared', () => {
  it('have a row for each country with a tie to one of them, which counts where it is inside', () => {
    const { rows, columns } = comparePacts(facts, ['a', 'b'], day);
    expect(columns.map(({ subject, pactKind }) => [subject, pactKind])).toEqual([
      ['a', 'treaty'],
      ['b', 'treaty'],
    ]);
    expect(outline(rows)).toEqual([
      ['POL', ['inside', 'inside'], 2, 0],
      ['UKR', ['signed', 'outside'], 0, 1],
    ]);
    expect(rows[0]?.cells.map(({ subject }) => subject)).toEqual(['POL', 'POL']);
  });

  it('say what is not known', () => {
    expect(comparePacts(facts, ['a', 'no-such'], day).unknown).toEqual(['no-such']);
  });
});
