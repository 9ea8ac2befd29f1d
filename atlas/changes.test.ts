import factBaseText from 'virtual:fact-base';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { someCountry, someFacts, somePact } from '../facts/testing.ts';
import type { MembershipEvent } from '../facts/types.ts';
import { changes, sourcesOfChanges } from './changes.ts';
import { countryHistory } from './country-view.ts';

const event = (kind: MembershipEvent['kind'], date: string): MembershipEvent => ({
  kind,
  date,
  source: 'list',
});
const today = '2026-11-25';
const rule = { delay: 'P6M', rounding: 'none', article: '17' } as const;
const facts = someFacts(
  [
    somePact({
      id: 'mines',
      entryRule: rule,
      withdrawalRule: rule,
      events: {
        POL: [event('ratification', '2000-01-01'), event('withdrawal-notified', '2026-08-20')],
        UKR: [event('accession', '2026-07-01')],
        DEU: [event('ratification', '2000-01-01'), event('withdrawal', '2026-02-20')],
      },
    }),
    somePact({
      id: 'seas',
      adopted: { date: '2023-06-19' },
      inForce: '2026-10-01',
      entryRule: rule,
      events: { POL: [event('ratification', '2024-01-01')], UKR: [event('ratification', '2026-06-01')] },
    }),
    somePact({
      id: 'council',
      kind: 'organization',
      electedTerms: true,
      ended: { date: '2027-06-30', note: 'It ends.' },
      events: { POL: [event('joined', '2025-01-01'), event('left', '2026-12-31')] },
    }),
  ],
  ['POL', 'UKR', 'DEU'].map((id) => someCountry(id)),
);
const told = ({
  date,
  what,
  pact,
  country = '',
}: {
  date: string;
  what: string;
  pact: string;
  country?: string;
}) => `${date} ${what} ${pact} ${country}`.trim();

describe('what changes', () => {
  const found = changes(facts, today, { back: 6, ahead: 12 });

  it('lately is told with the latest first, a pact’s entry into force once for all that had joined', () => {
    expect(found.past.map(told)).toEqual([
      '2026-10-01 pact-in-force seas',
      '2026-08-20 withdrawal-notified mines POL',
      '2026-07-01 accession mines UKR',
      '2026-06-01 ratification seas UKR',
    ]);
  });

  it('next is told with the soonest first, also what follows by a treaty’s own rule', () => {
    expect(found.ahead.map(told)).toEqual([
      '2026-12-01 entry-into-force seas UKR',
      '2026-12-31 left council POL',
      '2027-01-01 entry-into-force mines UKR',
      '2027-02-20 withdrawal mines POL',
      '2027-06-30 pact-ended council',
    ]);
    expect(found.ahead.map(({ derived = false }) => derived)).toEqual([true, false, true, true, false]);
    expect(found.ahead[1]).toHaveProperty('term', true);
  });

  it('has its sources', () => expect(found.sources).toEqual({ list: { id: 'list', producer: 'The list' } }));

  it('reaches as far as it is asked to', () => {
    expect(changes(facts, today, { back: 1, ahead: 1 })).toMatchObject({
      past: [],
      ahead: [{ date: '2026-12-01' }],
    });
    expect(changes(facts, today, { back: 12, ahead: 1 }).past.map(told)).toContain(
      '2026-02-20 withdrawal mines DEU',
    );
  });

  it('in the dataset is what the histories of all countries have of that time', () => {
    const real = readFactBase(factBaseText);
    const { past, ahead, sources } = changes(real, today, { back: 12, ahead: 24 });
    const near = [...real.countries.keys()]
      .flatMap((code) => countryHistory(real, code, today))
      .filter(({ date }) => date.length === 10 && date >= '2025-11-25' && date <= '2028-11-25')
      .filter(
        ({ what, pact, date }) => what !== 'entry-into-force' || date !== real.pacts.get(pact)?.inForce,
      );
    const all = [...past, ...ahead].filter(
      ({ country, date }) => country !== undefined && date.length === 10,
    );
    expect(all.map(told).sort()).toEqual(near.map(told).sort());
    expect(sourcesOfChanges(real, [...past, ...ahead])).toEqual(sources);
  });
});
