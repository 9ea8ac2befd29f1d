import factBaseText from 'virtual:fact-base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { isInside } from '../facts/roll.ts';
import { pactStatusOn } from '../facts/status.ts';
import { someCountry, someFacts, somePact } from '../facts/testing.ts';
import { cardsFor } from '../facts/cards.ts';
import { pactDays, pactSpan, pactView, sameOn } from './pact-view.ts';
import { lastTurning, turningDays } from './turning-days.ts';

const facts = readFactBase(factBaseText);
const anyPact = fc.constantFrom(...facts.pacts.keys());
const anyDay = fc
  .date({ min: new Date('1860-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
/** What a view shows of a day, without the day itself. */
const shown = (id: string, day: string) => {
  const view = pactView(facts, id, day)!;
  return JSON.stringify([
    view.rows,
    view.counts,
    view.inside,
    view.neverJoined,
    view.map,
    view.former,
    view.sources,
    view.isComplete,
    view.hasBegun,
    view.joining,
    view.undrawn,
    view.unions,
  ]);
};

describe('a pact on a day', () => {
  const mines = somePact({
    id: 'mines',
    events: {
      POL: [
        { kind: 'signature', date: '1991-01-01', source: 'list' },
        { kind: 'ratification', date: '1996-01-01', source: 'list' },
        { kind: 'withdrawal-notified', date: '2025-08-20', source: 'list' },
        { kind: 'withdrawal', date: '2026-02-20', source: 'list' },
      ],
      UKR: [{ kind: 'accession', date: '2000-01-01', source: 'list' }],
    },
  });
  const small = someFacts(
    [mines],
    ['UKR', 'POL', 'BTN'].map((id) => someCountry(id)),
  );
  const groups = (day: string) =>
    Object.fromEntries(pactView(small, 'mines', day)!.rows.map(({ subject, group }) => [subject, group]));

  it('has every country that ever was in its list, with its status then', () => {
    expect(groups('1989-12-31')).toEqual({ POL: 'before', UKR: 'before' });
    expect(groups('1991-01-01')).toMatchObject({ POL: 'signed', UKR: 'outside' });
    expect(groups('2000-01-01')).toMatchObject({ POL: 'inside', UKR: 'inside' });
    expect(groups('2025-09-01')).toMatchObject({ POL: 'leaving', UKR: 'inside' });
    expect(groups('2026-02-20')).toMatchObject({ POL: 'left', UKR: 'inside' });
  });

  it('then has who could have joined and never did, once the pact has begun', () => {
    expect(groups('1989-12-31')).not.toHaveProperty('BTN');
    expect(groups('1991-01-01')).toHaveProperty('BTN', 'outside');
    expect(pactView(small, 'mines', '2026-01-01')!.rows.at(-1)).toMatchObject({
      subject: 'BTN',
      now: { kind: 'never-joined' },
    });
  });

  it('counts its rows, its parties and who never joined', () => {
    const view = pactView(small, 'mines', '2025-09-01')!;
    expect(view.counts).toMatchObject({ inside: 1, leaving: 1, left: 0 });
    expect(view.inside).toBe(2);
    expect(view.neverJoined).toEqual(['BTN']);
    expect(view.map).toEqual({ inside: ['POL', 'UKR'], between: [], left: [], outside: ['BTN'] });
    expect(view.sources).toEqual({ list: { id: 'list', producer: 'The list' } });
  });

  it('has nobody outside before it began', () => {
    expect(pactView(small, 'mines', '1989-01-01')!.neverJoined).toEqual([]);
  });

  it('turns on the days of its events and of its list, and when that is old', () => {
    expect(pactDays(small, 'mines')).toEqual([
      '1990-01-01',
      '1991-01-01',
      '1996-01-01',
      '2000-01-01',
      '2025-08-20',
      '2026-02-03',
      '2026-02-20',
      // The list of 3 February may be out of date.
      '2026-11-04',
    ]);
  });

  it('is the same on another day between two turnings, but for the day', () => {
    const view = pactView(small, 'mines', '2025-09-01')!;
    const later = sameOn(view, '2025-10-01');
    expect([view.day, later.day, later.inside]).toEqual(['2025-09-01', '2025-10-01', 2]);
    expect(later.rows).toBe(view.rows);
    expect(later.sources).toEqual(view.sources);
  });

  it('is none if it is not known', () => {
    expect(pactView(small, 'no-such-treaty', '2000-01-01')).toBeUndefined();
    expect(pactDays(small, 'no-such-treaty')).toEqual([]);
    expect(pactSpan(small, 'no-such-treaty')).toBeUndefined();
    expect(pactSpan(small, 'mines')).toEqual({ first: '1990-01-01', last: '2026-02-20' });
  });
});

describe('any pact of the dataset on any day', () => {
  it('counts as many parties as its card of today', () => {
    const today = '2026-11-25';
    for (const id of facts.pacts.keys()) {
      const card = cardsFor(facts, { today, subjects: [id] })[id];
      expect(card?.kind === 'pact' && card.count.all).toBe(pactView(facts, id, today)!.inside);
    }
  });

  it('has for each row the status of that day, and as many rows in all groups as rows', () => {
    fc.assert(
      fc.property(anyPact, anyDay, (id, day) => {
        const view = pactView(facts, id, day)!;
        const statuses = view.rows.map(({ subject }) =>
          pactStatusOn(view.pact, facts.countries.get(subject), subject, day),
        );
        expect(view.rows.map(({ now }) => now)).toEqual(statuses);
        expect(Object.values(view.counts).reduce((a, b) => a + b, 0)).toBe(view.rows.length);
        expect(view.inside).toBe(statuses.filter(isInside).length);
      }),
    );
  });

  it('shows on a day what it showed on the last day on which anything turned', () => {
    fc.assert(
      fc.property(anyPact, anyDay, (id, day) => {
        const turned = lastTurning(pactDays(facts, id), day) ?? '1700-01-01';
        expect(shown(id, day)).toBe(shown(id, turned));
      }),
      { numRuns: 300 },
    );
  });

  it('shows another thing on each day on which a status turns than on the day before', () => {
    for (const id of ['ottawa-treaty', 'nato', 'un-security-council', 'warsaw-pact']) {
      for (const day of turningDays(facts, facts.pacts.get(id)!))
        expect(shown(id, day)).not.toBe(shown(id, dayBefore(day)));
    }
  });
});

describe('states that were none yet', () => {
  it('are as little in the list as on the map', () => {
    for (const [id, day] of [
      ['genocide-convention', '1955-12-31'],
      ['npt', '1970-12-31'],
      ['refugee-convention', '1960-12-31'],
    ] as const) {
      const view = pactView(facts, id, day)!;
      const outside = view.rows.filter(
        ({ subject, now }) => now.kind === 'never-joined' && facts.countries.get(subject)?.kind === 'state',
      );
      expect(outside.map(({ subject }) => subject).sort(), id).toEqual([...view.map.outside].sort());
    }
  });
});

describe('the last turning', () => {
  it('is the last day that is not after another', () => {
    const days = ['1990-01-01', '1991-01-01', '1992-01-01'];
    expect(lastTurning(days, '1989-12-31')).toBeUndefined();
    expect(lastTurning(days, '1990-01-01')).toBe('1990-01-01');
    expect(lastTurning(days, '1991-12-31')).toBe('1991-01-01');
    expect(lastTurning(days, '2000-01-01')).toBe('1992-01-01');
    expect(lastTurning([], '2000-01-01')).toBeUndefined();
  });
});
