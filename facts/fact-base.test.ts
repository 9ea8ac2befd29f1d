import { describe, expect, it } from 'vitest';
import { eventKinds, readFactBase, type CompactFactBase } from './fact-base.ts';

const letter = (kind: (typeof eventKinds)[number]): string =>
  String.fromCharCode(97 + eventKinds.indexOf(kind));

const compact: CompactFactBase = {
  countries: {
    ids: 'POL UKR',
    kinds: ['state'],
    kind: [0, 0],
    names: ['Poland', 'Ukraine'],
    officialNames: ['Republic of Poland', ''],
    rare: { partOf: [], note: [1, 'A note.'], from: [], until: [], predecessors: [] },
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
      notes: ['Disputed.'],
      events: [
        `POL ${letter('signature')}19971204${letter('ratification')}201212~1;${letter('withdrawal')}`,
        `UKR ${letter('accession')}2005${letter('suspension')}20250718~1;#0;`,
      ].join('\n'),
    },
  ],
};

const base = readFactBase(JSON.stringify(compact));

describe('the fact base', () => {
  it('reads dates as exactly as they were written', () => {
    expect(base.pacts.get('mine-treaty')?.participants.get('POL')).toEqual([
      { kind: 'signature', date: '1997-12-04', source: 'second' },
      { kind: 'ratification', date: '2012-12', source: 'first' },
      { kind: 'withdrawal', source: 'second' },
    ]);
  });

  it('reads notes and sources', () => {
    expect(base.pacts.get('mine-treaty')?.participants.get('UKR')).toEqual([
      { kind: 'accession', date: '2005', source: 'second' },
      { kind: 'suspension', date: '2025-07-18', source: 'first', note: 'Disputed.' },
    ]);
    expect(base.sources.get('second')).toEqual({ id: 'second', producer: 'Second', asOf: '2026-01' });
  });

  it('reads countries', () => {
    expect([...base.countries.values()]).toEqual([
      { id: 'POL', kind: 'state', name: 'Poland', officialName: 'Republic of Poland' },
      { id: 'UKR', kind: 'state', name: 'Ukraine', officialName: 'Ukraine', note: 'A note.' },
    ]);
  });

  it('takes the events of a pact apart once', () => {
    const pact = base.pacts.get('mine-treaty');
    expect(pact?.participants).toBe(pact?.participants);
  });

  it('has a letter for every kind of event', () => {
    expect(eventKinds.length).toBeLessThanOrEqual(26);
    expect(new Set(eventKinds).size).toBe(eventKinds.length);
  });
});
