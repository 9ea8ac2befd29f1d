import factBaseText from 'virtual:fact-base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { pactStatusOn } from '../facts/status.ts';
import { countryHistory, countryView } from './country-view.ts';
import { isTied } from './status-group.ts';

const facts = readFactBase(factBaseText);
const groupsOf = (code: string, day: string) =>
  Object.fromEntries(
    countryView(facts, code, day)!.groups.map(({ group, rows }) => [
      group,
      rows.map(({ subject }) => subject),
    ]),
  );

describe('a country on a day', () => {
  it('has its memberships by how it stood then', () => {
    expect(groupsOf('POL', '1985-01-01')['inside']).toContain('warsaw-pact');
    expect(groupsOf('POL', '1985-01-01')['inside']).not.toContain('nato');
    expect(groupsOf('POL', '2025-09-01')['leaving']).toEqual(['ottawa-treaty']);
    expect(groupsOf('POL', '2026-11-25')['left']).toContain('ottawa-treaty');
  });

  it('begins with where it is inside, and in a group with what news names often', () => {
    const { groups } = countryView(facts, 'POL', '2026-11-25')!;
    expect(groups[0]?.group).toBe('inside');
    expect(groups[0]?.rows.slice(0, 2).map(({ subject }) => subject)).toEqual(['european-union', 'nato']);
  });

  it('tells what the state before it was in, where it was not itself', () => {
    const { groups } = countryView(facts, 'RUS', '1985-01-01')!;
    const outside = groups.find(({ group }) => group === 'outside');
    const warsaw = outside?.rows.find(({ subject }) => subject === 'warsaw-pact');
    expect(warsaw?.predecessors?.[0]).toMatchObject({ subject: 'SUN', now: { kind: 'member' } });
  });

  it('is none if it is not known', () => {
    expect(countryView(facts, 'XYZ', '2000-01-01')).toBeUndefined();
    expect(countryHistory(facts, 'XYZ', '2026-11-25')).toEqual([]);
  });

  it('of a territory is that of its state, and says so', () => {
    const row = (id: string) =>
      countryView(facts, 'GRL', '2026-11-25')!
        .groups.flatMap(({ rows }) => rows)
        .find(({ subject }) => subject === id);
    expect(row('paris-agreement')).toMatchObject({ holder: 'Denmark', group: 'inside' });
    expect(row('nordic-council')?.holder).toBeUndefined();
    // Denmark's membership does not extend to it.
    expect(row('european-union')).toBeUndefined();
  });

  it('of a territory that belonged to another state then says nothing of the one it belongs to now', () => {
    const held = (day: string) =>
      countryView(facts, 'HKG', day)!.groups.flatMap(({ rows }) => rows.filter(({ holder }) => holder));
    expect(held('1985-12-31')).toEqual([]);
    expect(held('1997-07-01').length).toBeGreaterThan(10);
  });

  it('of a state that never was a part of another says nothing of that', () => {
    const of = (day: string) => countryView(facts, 'X-SCG', day)!.groups.flatMap(({ rows }) => rows);
    expect(of('1980-12-31')).toEqual([]);
    expect(of('2003-01-01').find(({ subject }) => subject === 'YUG')).toBeUndefined();
    expect(of('2003-01-01').find(({ subject }) => subject === 'united-nations')?.continuedBy).toBe('Serbia');
  });

  it('of a state that is gone is also that of the state that continues it, and never of what was made later', () => {
    const rows = countryView(facts, 'SUN', '1985-01-01')!.groups.flatMap((group) => group.rows);
    const row = (id: string) => rows.find(({ subject }) => subject === id);
    expect(row('united-nations')).toMatchObject({ continuedBy: 'Russia', group: 'inside' });
    expect(row('warsaw-pact')?.continuedBy).toBeUndefined();
    expect(row('ottawa-treaty')).toBeUndefined();
    const after = countryView(facts, 'SUN', '2026-11-25')!.groups.flatMap((group) => group.rows);
    expect(after.filter(({ continuedBy }) => continuedBy !== undefined)).toEqual([]);
  });

  it('has a row for each pact that it has a tie with, and counts its rows', () => {
    const anyDay = fc.integer({ min: 1900, max: 2030 }).map((year) => `${year}-06-15`);
    fc.assert(
      fc.property(fc.constantFrom(...facts.countries.values()), anyDay, (country, day) => {
        const { groups, counts, sources } = countryView(facts, country.id, day)!;
        const rows = groups.flatMap((group) => group.rows);
        const shown = new Set(rows.map(({ subject }) => subject));
        for (const pact of facts.pacts.values()) {
          const isOwn = pact.actsAs === country.id;
          if (!isOwn && isTied(pactStatusOn(pact, country, country.id, day)))
            expect(shown).toContain(pact.kind === 'former-state' ? (pact.actsAs ?? pact.id) : pact.id);
        }
        expect(Object.values(counts).reduce((a, b) => a + b)).toBe(rows.length);
        for (const { group, rows: some } of groups) expect(counts[group]).toBe(some.length);
        for (const { now } of rows) {
          if (now.source && now.source !== 'unconfirmed') expect(sources).toHaveProperty(now.source);
        }
      }),
    );
  });
});

describe('the history of a country', () => {
  const history = countryHistory(facts, 'POL', '2026-11-25');

  it('has what changed, the latest first', () => {
    const days = history.map(({ date }) => date);
    expect(days).toEqual([...days].sort().reverse());
    expect(history).toContainEqual({
      what: 'withdrawal',
      date: '2026-02-20',
      pact: 'ottawa-treaty',
      country: 'POL',
      source: 'untc-2026-02',
    });
    expect(history).toContainEqual(
      expect.objectContaining({ what: 'joined', pact: 'nato', date: '1999-03-12' }),
    );
  });

  it('has the entry into force that follows by the treaty’s own rule, marked as such', () => {
    expect(history).toContainEqual(
      expect.objectContaining({
        what: 'entry-into-force',
        pact: 'ottawa-treaty',
        date: '2013-06-01',
        derived: true,
      }),
    );
  });

  it('attributes nothing to a source that is none', () => {
    for (const code of facts.countries.keys()) {
      for (const { source } of countryHistory(facts, code, '2026-11-25'))
        expect(source).not.toBe('unconfirmed');
    }
  });
});
