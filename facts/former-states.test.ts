import factBaseText from 'virtual:fact-base';
import { describe, expect, it } from 'vitest';
import { readFactBase } from './fact-base.ts';
import { formerStatesOf } from './former-states.ts';
import { outsidersOf } from './outsiders.ts';
import { rollOn } from './roll.ts';
import { someCountry, someFacts, somePact } from './testing.ts';

const facts = readFactBase(factBaseText);
const on = (id: string, day: string) => {
  const pact = facts.pacts.get(id)!;
  return formerStatesOf(facts, pact, rollOn(facts, pact, day), day);
};

describe('states that are gone', () => {
  it('are untold on a day on which they existed, where the whole world takes part', () => {
    expect(on('united-nations', '1991-06-01').untold).toEqual(expect.arrayContaining(['YUG', 'CSK']));
    expect(on('united-nations', '1991-06-01').untold).not.toContain('DDR');
    expect(on('united-nations', '1989-06-01').untold).toContain('DDR');
    expect(on('united-nations', '2026-01-01')).toEqual({ untold: [], continued: [] });
  });

  it('stand in the line of the state that continues them', () => {
    expect(on('united-nations', '1991-06-01').continued).toEqual([{ state: 'SUN', by: 'RUS' }]);
    expect(on('united-nations', '2001-06-01').continued).toEqual([{ state: 'X-SCG', by: 'SRB' }]);
    expect(on('united-nations', '1991-06-01').untold).not.toContain('SUN');
  });

  it('are not missed where they have a line of their own, or had nothing to do with it', () => {
    // The line of Russia in the union is that of the republic.
    expect(on('soviet-union', '1985-12-31')).toEqual({ untold: [], continued: [] });
    expect(on('warsaw-pact', '1970-01-01')).toEqual({ untold: [], continued: [] });
    expect(on('nato', '1970-01-01')).toEqual({ untold: [], continued: [] });
    expect(on('asean', '1970-01-01')).toEqual({ untold: [], continued: [] });
  });

  it('are missed in the place of those who succeeded to it, or took it at once', () => {
    const pact = somePact({
      events: { SVK: [{ kind: 'succession', date: '1993-05-28', source: 'list' }] },
      adopted: { date: '1980-01-01' },
    });
    const some = someFacts(
      [pact],
      [
        someCountry('SVK', { predecessors: ['CSK'] }),
        someCountry('CSK', { kind: 'former', from: '1918-10-28', until: '1992-12-31' }),
      ],
    );
    const untoldOn = (day: string) => formerStatesOf(some, pact, rollOn(some, pact, day), day).untold;
    expect(untoldOn('1992-12-31')).toEqual(['CSK']);
    expect(untoldOn('1993-01-01')).toEqual([]);
  });
});

describe('states outside a treaty', () => {
  const outsideOn = (day: string) => {
    const pact = facts.pacts.get('npt')!;
    return outsidersOf(facts, pact, rollOn(facts, pact, day), day).neverJoined.map(({ id }) => id);
  };

  it('are those that existed by then', () => {
    expect(outsideOn('1985-01-01')).toEqual(expect.arrayContaining(['IND', 'FRA', 'CHN']));
    for (const id of ['UKR', 'SSD', 'NAM', 'CZE', 'HRV']) expect(outsideOn('1985-01-01')).not.toContain(id);
    expect(outsideOn('2012-01-01')).toContain('SSD');
  });

  it('do not begin in the year of their independence, whose day is not known', () => {
    const pact = somePact();
    const some = someFacts([pact], [someCountry('SSD', { stateSince: '2011' })]);
    const neverOn = (day: string) => outsidersOf(some, pact, [], day).neverJoined.length;
    expect(neverOn('2011-12-30')).toBe(0);
    expect(neverOn('2011-12-31')).toBe(1);
  });
});
