import { describe, expect, it } from 'vitest';
import { packRoll } from './compact-roll.ts';
import { readFactBase, type CompactFactBase } from './fact-base.ts';

const compact: CompactFactBase = {
  countries: {
    ids: 'POL UKR',
    kinds: ['state'],
    kind: [0, 0],
    names: ['Poland', 'Ukraine'],
    officialNames: ['Republic of Poland', ''],
    rare: {
      partOf: [],
      note: [1, 'A note.'],
      from: [],
      stateSince: [],
      partOfSince: [],
      until: [],
      predecessors: [],
      continuedBy: [],
    },
  },
  sources: [
    { id: 'first', producer: 'First' },
    { id: 'second', producer: 'Second', asOf: '2026-01' },
  ],
  pacts: [
    {
      id: 'mine-treaty',
      kind: 'treaty',
      name: 'Mine Treaty',
      title: 'Treaty on Mines',
      summary: 'Bans mines.',
      complete: true,
      signaturesCovered: true,
      asOf: '2026-02-03',
      sources: [1, 0],
      roll: packRoll(
        [
          [
            'POL',
            [
              { kind: 'signature', date: '1997-12-04', source: 'second' },
              { kind: 'ratification', date: '2012-12', source: 'first' },
            ],
          ],
        ],
        ['POL', 'UKR'],
        ['second', 'first'],
        {},
      ),
    },
  ],
};

const base = readFactBase(JSON.stringify(compact));

describe('the fact base', () => {
  it('reads pacts, their events and sources', () => {
    const pact = base.pacts.get('mine-treaty');
    expect(pact).toMatchObject({ name: 'Mine Treaty', mainSource: 'second' });
    expect(pact?.participants.get('POL')).toEqual([
      { kind: 'signature', date: '1997-12-04', source: 'second' },
      { kind: 'ratification', date: '2012-12', source: 'first' },
    ]);
    expect(base.sources.get('second')).toEqual({ id: 'second', producer: 'Second', asOf: '2026-01' });
  });

  it('reads countries', () => {
    expect([...base.countries.values()]).toEqual([
      { id: 'POL', kind: 'state', name: 'Poland', officialName: 'Republic of Poland' },
      { id: 'UKR', kind: 'state', name: 'Ukraine', officialName: 'Ukraine', note: 'A note.' },
    ]);
  });
});
