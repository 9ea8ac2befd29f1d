import { describe, expect, it } from 'vitest';
import { historyOf } from './history.ts';
import { someCountry, somePact } from './testing.ts';
import type { EventKind, MembershipEvent } from './types.ts';

const happened = (kind: EventKind, date?: string): MembershipEvent => ({
  kind,
  source: 'list',
  ...(date && { date }),
});
const countries = new Map(['POL', 'UKR', 'MLI', 'BTN'].map((id) => [id, someCountry(id)]));
const events = {
  POL: [happened('ratification', '1992-05-01'), happened('withdrawal', '1995-02-20')],
  UKR: [happened('signature', '1991-01-01'), happened('ratification', '1993-12-31')],
  MLI: [happened('accession', '1995-01-01')],
};
const values = {
  adopted: { date: '1990-06-01' },
  inForce: '1992-01-01',
  asOf: '1996-03-01',
  events,
};

describe('the number of parties by year', () => {
  it('counts who is inside at the end of each year, and on the list’s day at last', () => {
    expect(historyOf(somePact(values), countries)).toEqual({ from: 1990, counts: [0, 0, 1, 2, 2, 2, 2] });
  });

  it('counts none that joins after the list’s day', () => {
    const later = { ...events, BTN: [happened('accession', '1996-06-01')] };
    expect(historyOf(somePact({ ...values, events: later }), countries)?.counts.at(-1)).toBe(2);
  });

  it('ends with the pact', () => {
    const ended = somePact({ ...values, ended: { date: '1994-05-01', note: 'Ended.' }, events });
    expect(historyOf(ended, countries)?.counts).toEqual([0, 0, 1, 2, 0]);
  });

  it.each([
    ['a list that lacks some', { complete: false }],
    ['a list that is known to be short', { isShort: true as const }],
    ['a dissolved state', { kind: 'former-state' as const }],
    ['a young pact', { adopted: { date: '1995-01-01' } }],
    ['a list without dates', { events: { ...events, BTN: [happened('ratification')] } }],
    ['a list without anybody', { events: {} }],
  ])('is not told of %s', (_, others) => {
    expect(historyOf(somePact({ ...values, events, ...others }), countries)).toBeUndefined();
  });
});
