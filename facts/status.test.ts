import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pactStatusOn } from './status.ts';
import { someCountry, somePact } from './testing.ts';
import type { EventKind, MembershipEvent, Pact } from './types.ts';

const TODAY = '2026-11-23';
const happened = (kind: EventKind, date?: string, note?: string): MembershipEvent => ({
  kind,
  source: 'list',
  ...(date ? { date } : {}),
  ...(note ? { note } : {}),
});
const treatyWith = (...events: MembershipEvent[]): Pact => somePact({ events: { POL: events } });
const bodyWith = (...events: MembershipEvent[]): Pact =>
  somePact({ kind: 'organization', events: { POL: events } });
const poland = someCountry('POL');
/** A pact whose list is of these days. */
const fresh = (values: Parameters<typeof somePact>[0] = {}): Pact => somePact({ asOf: '2026-10', ...values });
const on = (pact: Pact, day: string, country = poland) => pactStatusOn(pact, country, country.id, day);

describe('status in a treaty', () => {
  const left = treatyWith(
    happened('signature', '1997-12-04'),
    happened('ratification', '2012-12-27'),
    happened('withdrawal-notified', '2025-08-20'),
    happened('withdrawal', '2026-02-20'),
  );

  it('follows signature, ratification, notice and withdrawal, each from its very day', () => {
    expect(on(left, '1997-12-03').kind).toBe('never-joined');
    expect(on(left, '1997-12-04')).toMatchObject({ kind: 'signatory', since: '1997-12-04' });
    expect(on(left, '2012-12-26').kind).toBe('signatory');
    expect(on(left, '2012-12-27')).toMatchObject({ kind: 'party', since: '2012-12-27', by: 'ratification' });
    expect(on(left, '2025-08-19').kind).toBe('party');
    expect(on(left, '2025-08-20')).toMatchObject({
      kind: 'withdrawing',
      on: '2026-02-20',
      notified: '2025-08-20',
    });
    expect(on(left, '2026-02-19').kind).toBe('withdrawing');
    expect(on(left, '2026-02-20')).toMatchObject({ kind: 'withdrew', on: '2026-02-20' });
  });

  it('falls back to signatory when a ratification is taken back', () => {
    const russia = treatyWith(
      happened('signature', '1996-09-24'),
      happened('ratification', '2000-06-30'),
      happened('ratification-withdrawn', '2023-11-03', 'It remains a signatory.'),
    );
    expect(on(russia, '2023-11-02').kind).toBe('party');
    expect(on(russia, '2023-11-03')).toMatchObject({
      kind: 'signatory',
      since: '1996-09-24',
      note: 'It remains a signatory.',
    });
  });

  it('is that of a party where the source does not tell how it joined', () => {
    expect(on(treatyWith(happened('consent', '2001-05-02')), TODAY)).toMatchObject({
      kind: 'party',
      since: '2001-05-02',
      by: 'consent',
    });
  });

  it('ends for every party on the day the treaty itself ends', () => {
    const newStart = somePact({
      ended: { date: '2026-02-05', note: 'Expired.' },
      events: { POL: [happened('ratification', '2011-02-05')] },
    });
    expect(on(newStart, '2026-02-04').kind).toBe('party');
    expect(on(newStart, '2026-02-05')).toMatchObject({
      kind: 'left',
      on: '2026-02-05',
      joined: '2011-02-05',
      dissolved: true,
    });
  });

  it('is none at all before the treaty was adopted', () => {
    expect(on(left, '1989-12-31').kind).toBe('before');
  });

  it('says never joined only where the list is complete', () => {
    expect(on(somePact({ complete: false }), TODAY)).toEqual({ kind: 'unknown', why: 'list-incomplete' });
    expect(on(fresh({ signaturesCovered: false }), TODAY)).toEqual({ kind: 'never-joined' });
  });

  it('says of which day an old list speaks that has not a state', () => {
    expect(on(somePact({ asOf: '2018-12' }), TODAY)).toMatchObject({ kind: 'never-joined', asOf: '2018-12' });
  });

  it('says never signed only where the list has every signature', () => {
    expect(on(fresh(), TODAY)).toEqual({ kind: 'never-joined', neverSigned: true });
  });

  it('counts one that declined an invitation as outside from then on', () => {
    const club = somePact({
      kind: 'organization',
      events: { POL: [happened('invited', '2023-08'), happened('invitation-declined', '2023-12')] },
    });
    expect(on(club, '2023-10-15')).toMatchObject({ kind: 'invited', since: '2023-08' });
    expect(on(club, '2024-01-01')).toEqual({ kind: 'never-joined', source: 'list' });
  });

  it('says of a state that could not join whom the treaty is open to', () => {
    const openTo = { whom: 'the states of Africa', notYet: ['SSD'] };
    const pelindaba = somePact({ openTo, events: { EGY: [happened('signature', '1996-04-11')] } });
    expect(on(pelindaba, TODAY)).toEqual({ kind: 'not-open', whom: 'the states of Africa' });
    expect(on(pelindaba, TODAY, someCountry('SSD')).kind).toBe('never-joined');
    expect(on(pelindaba, TODAY, someCountry('EGY')).kind).toBe('signatory');
    const soviets = someCountry('SUN', { kind: 'former' });
    expect(on(pelindaba, TODAY, soviets)).toEqual({ kind: 'unknown', why: 'list-incomplete' });
  });

  it('derives the effect of a withdrawal from its notice by the treaty’s own rule, where no source states it', () => {
    const withdrawalRule = { delay: 'P1Y', rounding: 'none', article: '127(1)' } as const;
    const leaving = somePact({
      withdrawalRule,
      events: { POL: [happened('accession', '2000-01-01'), happened('withdrawal-notified', '2026-06-24')] },
    });
    expect(on(leaving, '2026-06-23').kind).toBe('party');
    expect(on(leaving, '2027-06-23')).toMatchObject({
      kind: 'withdrawing',
      notified: '2026-06-24',
      on: '2027-06-24',
      derived: true,
    });
    expect(on(leaving, '2027-06-24')).toMatchObject({ kind: 'withdrew', on: '2027-06-24', derived: true });
  });

  it('derives no withdrawal where a source states it, or it was taken back', () => {
    const withdrawalRule = { delay: 'P1Y', rounding: 'none', article: '127(1)' } as const;
    const after = (event: MembershipEvent): Pact =>
      somePact({
        withdrawalRule,
        events: {
          POL: [happened('accession', '2000-01-01'), happened('withdrawal-notified', '2020-06-24'), event],
        },
      });
    expect(on(after(happened('withdrawal', '2020-12-24')), TODAY)).toEqual({
      kind: 'withdrew',
      on: '2020-12-24',
      source: 'list',
    });
    expect(on(after(happened('withdrawal')), TODAY)).toEqual({ kind: 'withdrew', source: 'list' });
    expect(on(after(happened('withdrawal-rescinded', '2021-01-01')), TODAY).kind).toBe('party');
  });

  it('returns to party when a withdrawal is rescinded', () => {
    const hungary = treatyWith(
      happened('ratification', '2001-11-30'),
      happened('withdrawal-notified', '2025-06-02'),
      happened('withdrawal-rescinded', '2026-05-29'),
    );
    expect(on(hungary, '2025-06-02').kind).toBe('withdrawing');
    expect(on(hungary, '2026-05-28').kind).toBe('withdrawing');
    expect(on(hungary, '2026-05-29').kind).toBe('party');
  });

  it('counts a second consent after a withdrawal', () => {
    const america = treatyWith(
      happened('acceptance', '2016-09-03'),
      happened('withdrawal', '2020-11-04'),
      happened('acceptance', '2021-01-20'),
      happened('withdrawal', '2026-01-27'),
    );
    expect(
      ['2020-11-03', '2020-11-04', '2021-01-20', '2026-01-27'].map((day) => on(america, day).kind),
    ).toEqual(['party', 'withdrew', 'party', 'withdrew']);
  });

  it('takes a withdrawal still ahead as under way only from the day of our list on, where notice has no day', () => {
    const leaving = treatyWith(happened('accession', '2000-01-01'), happened('withdrawal', '2027-06-24'));
    expect(on(leaving, '2026-02-02').kind).toBe('party');
    expect(on(leaving, '2026-02-03')).toMatchObject({ kind: 'withdrawing', on: '2027-06-24' });
    expect(on(leaving, '2027-06-24').kind).toBe('withdrew');
  });

  it('waits for entry into force by the treaty’s own rule', () => {
    const ottawa = somePact({
      adopted: { date: '1997-09-18' },
      inForce: '1999-03-01',
      entryRule: { delay: 'P6M', rounding: 'first-of-that-month', article: '17(2)' },
      events: {
        POL: [happened('ratification', '2012-12-27')],
        MHL: [happened('ratification', '2025-03-12')],
      },
    });
    expect(on(ottawa, '2012-12-27')).toMatchObject({ kind: 'party-from', on: '2013-06-01', derived: true });
    expect(on(ottawa, '2013-05-31').kind).toBe('party-from');
    expect(on(ottawa, '2013-06-01').kind).toBe('party');
    expect(on(ottawa, '2025-08-31', someCountry('MHL')).kind).toBe('party-from');
    expect(on(ottawa, '2025-09-01', someCountry('MHL')).kind).toBe('party');
  });

  it('of a past day names no day of entry into force that nobody could know then', () => {
    const treaty = somePact({
      inForce: '2002-07-01',
      events: { POL: [happened('ratification', '1999-01-01')] },
    });
    const then = on(treaty, '1999-01-02');
    expect(then).toMatchObject({ kind: 'party-from', since: '1999-01-01' });
    expect(then).not.toHaveProperty('on');
    const ahead = somePact({
      inForce: '2026-07-01',
      entryRule: { delay: 'P90D', rounding: 'none', article: '1' },
      events: { POL: [happened('ratification', '2026-01-01')] },
    });
    expect(on(ahead, '2026-02-03')).toMatchObject({ kind: 'party-from', on: '2026-07-01' });
  });

  it('says that nobody can sign yet what is not open yet', () => {
    const young = somePact({ complete: false });
    delete young.inForce;
    expect(pactStatusOn(young, someCountry('POL'), 'POL', '2026-01-01')).toEqual({
      kind: 'not-open-yet',
    });
  });

  it('never enters into force for a state before the treaty itself', () => {
    const rome = somePact({
      inForce: '2002-07-01',
      entryRule: { delay: 'P60D', rounding: 'first-of-next-month', article: '126(2)' },
      events: {
        POL: [happened('ratification', '1999-01-01')],
        UKR: [happened('ratification', '2024-10-25')],
      },
    });
    expect(on(rome, '2002-07-02')).toMatchObject({ kind: 'party' });
    expect(on(rome, '2024-12-31', someCountry('UKR'))).toMatchObject({
      kind: 'party-from',
      on: '2025-01-01',
    });
  });

  it('prefers a stated entry into force to the rule', () => {
    const pact = somePact({
      entryRule: { delay: 'P90D', rounding: 'none', article: '1' },
      events: { POL: [happened('accession', '2020-01-01'), happened('entry-into-force', '2020-02-01')] },
    });
    expect(on(pact, '2020-01-15')).toMatchObject({ kind: 'party-from', on: '2020-02-01', derived: false });
    expect(on(pact, '2020-02-01').kind).toBe('party');
  });

  it('keeps a party that claims suspension a party, with the note', () => {
    const claimed = treatyWith(
      happened('ratification', '2005-12-27'),
      happened('suspension', '2025-07-18', 'Rejected.'),
    );
    expect(on(claimed, '2025-07-17').note).toBeUndefined();
    expect(on(claimed, '2025-07-18')).toMatchObject({ kind: 'party', note: 'Rejected.' });
  });

  it('does not say never of a state of which only the leaving is known, nor of a union', () => {
    const gone = bodyWith(happened('left', '1994-04-02', 'A founding member until then.'));
    expect(on(gone, '1992-01-01')).toMatchObject({ kind: 'unknown', why: 'date-unverified' });
    expect(on(gone, '1994-04-02').kind).toBe('left');
    expect(on(somePact(), TODAY, someCountry('EU', { kind: 'union' }))).toEqual({ kind: 'not-eligible' });
  });

  it('tells a note only from the day of which it speaks', () => {
    const later = treatyWith({
      ...happened('accession', '1991-12-12', 'Announced in 2003 that it leaves.'),
      noteFrom: '2003-01-10',
    });
    expect(on(later, '2003-01-09').note).toBeUndefined();
    expect(on(later, '2003-01-10').note).toBeDefined();
  });

  it('points a territory to the state whose memberships apply', () => {
    const gibraltar = someCountry('GIB', { kind: 'territory', partOf: 'GBR' });
    expect(on(somePact(), TODAY, gibraltar)).toEqual({ kind: 'not-eligible', of: 'GBR' });
  });
});

describe('status in an organisation', () => {
  it('follows two phases of one membership', () => {
    const uzbekistan = bodyWith(
      happened('joined', '1992-05-15'),
      happened('left', '1999-04-02'),
      happened('joined', '2006'),
      happened('left', '2012-12-19'),
    );
    expect(on(uzbekistan, '1992-05-15')).toMatchObject({ kind: 'member', since: '1992-05-15' });
    expect(on(uzbekistan, '1999-04-02')).toMatchObject({ kind: 'left', on: '1999-04-02' });
    expect(on(uzbekistan, '2006-06-01')).toEqual({ kind: 'unknown', why: 'date-unverified' });
    expect(on(uzbekistan, '2007-01-01')).toMatchObject({ kind: 'member', since: '2006' });
    expect(on(uzbekistan, TODAY)).toMatchObject({ kind: 'left', on: '2012-12-19', joined: '2006' });
  });

  it('knows a membership without a date today, but not for the past', () => {
    const undated = bodyWith(happened('joined'));
    expect(on(undated, TODAY)).toEqual({ kind: 'member', source: 'list' });
    expect(on(undated, '2001-01-01')).toEqual({ kind: 'unknown', why: 'date-unverified' });
  });

  it('counts a second phase of one membership from the first, with the newer note', () => {
    const phases = bodyWith(
      happened('joined', '2024-03-31', 'Air borders.'),
      happened('joined', '2025-01-01', 'All borders.'),
    );
    expect(on(phases, '2024-12-31')).toMatchObject({ since: '2024-03-31', note: 'Air borders.' });
    expect(on(phases, '2025-01-01')).toMatchObject({ since: '2024-03-31', note: 'All borders.' });
  });

  it('tells of a joining ahead, and does not say that it will be the first where the list is incomplete', () => {
    const elected = somePact({
      kind: 'organization',
      complete: false,
      events: { POL: [happened('joined', '2027-01-01', 'Elected for two years.')] },
    });
    expect(on(elected, TODAY)).toEqual({
      kind: 'joining',
      on: '2027-01-01',
      source: 'list',
      note: 'Elected for two years.',
    });
    expect(on(elected, '2018-06-01')).toEqual({ kind: 'unknown', why: 'list-incomplete' });
    expect(on(elected, '2027-01-01').kind).toBe('member');
  });

  it('is dissolution, not departure, when everyone leaves on the last day', () => {
    const warsawPact = somePact({
      kind: 'organization',
      adopted: { date: '1955-05-14' },
      ended: { date: '1991-07-01', note: 'Dissolved.' },
      events: { POL: [happened('joined', '1955-05-14'), happened('left', '1991-07-01')] },
    });
    expect(on(warsawPact, TODAY)).toMatchObject({ kind: 'left', dissolved: true, joined: '1955-05-14' });
  });

  it('does not call annexation membership', () => {
    const union = somePact({
      kind: 'former-state',
      adopted: { date: '1922-12-30' },
      events: { EST: [happened('annexed', '1940-08-06'), happened('independence-restored', '1991-09-06')] },
    });
    expect(on(union, '1950-01-01', someCountry('EST')).kind).toBe('annexed');
    expect(on(union, TODAY, someCountry('EST'))).toMatchObject({ kind: 'was-annexed', since: '1940-08-06' });
    expect(on(union, TODAY)).toEqual({ kind: 'never-joined' });
  });

  it('takes the end of an elected term for no departure', () => {
    const term = [happened('joined', '2025-01-01'), happened('left', '2026-12-31')];
    const council = { ...bodyWith(...term), electedTerms: true as const };
    expect(on(council, TODAY)).toMatchObject({ kind: 'member', since: '2025-01-01', until: '2026-12-31' });
    expect(on(council, '2025-01-01')).toMatchObject({ kind: 'member', until: '2026-12-31' });
    expect(on(council, '2026-12-31').kind).toBe('member');
    expect(on(council, '2027-01-01')).toMatchObject({ kind: 'left', on: '2026-12-31', term: true });
  });

  it('turns a departure still ahead by itself', () => {
    const leaving = bodyWith(happened('joined', '2003-10-01'), happened('left', '2026-12-31', 'Announced.'));
    expect(on(leaving, TODAY)).toMatchObject({ kind: 'leaving', on: '2026-12-31', note: 'Announced.' });
    expect(on(leaving, '2026-12-31').kind).toBe('left');
  });
});

const kinds: EventKind[] = [
  'signature',
  'ratification',
  'accession',
  'withdrawal-notified',
  'withdrawal',
  'withdrawal-rescinded',
  'suspension',
];
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const partialDates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('for any events', () => {
  it('the order in which dated events are written does not matter', () => {
    const event = fc.tuple(fc.constantFrom(...kinds), days).map(([kind, date]) => happened(kind, date));
    const inTwoOrders = fc
      .uniqueArray(event, { selector: ({ kind, date }) => `${kind}${date}`, maxLength: 6 })
      .chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      );
    fc.assert(
      fc.property(inTwoOrders, days, ([events, shuffled], day) => {
        const ruled = (list: MembershipEvent[]) => ({
          ...treatyWith(...list),
          withdrawalRule: { delay: 'P6M', rounding: 'first-of-that-month', article: '20' } as const,
        });
        expect(on(treatyWith(...shuffled), day)).toEqual(on(treatyWith(...events), day));
        expect(on(ruled(shuffled), day)).toEqual(on(ruled(events), day));
      }),
    );
  });

  it('nothing that happens later changes the kind of status on a day', () => {
    const withoutNotice = kinds.filter((kind) => kind !== 'withdrawal');
    const event = fc
      .tuple(fc.constantFrom(...withoutNotice), days)
      .map(([kind, date]) => happened(kind, date));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), days, (events, day) => {
        const until = events.filter(({ date = '' }) => date <= day);
        const [then, hindsight] = [until, events].map((list) => on(treatyWith(...list), day));
        // A later departure tells that it was inside before, though not since when.
        const isOpen = then?.kind === 'never-joined' && hindsight?.kind === 'unknown';
        if (!isOpen) expect(hindsight?.kind).toBe(then?.kind);
      }),
    );
  });

  it('there is exactly one status on any day', () => {
    const event = fc
      .tuple(fc.constantFrom(...kinds), fc.option(partialDates, { nil: undefined }))
      .map(([kind, date]) => happened(kind, date));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), days, (events, day) => {
        expect(on(treatyWith(...events), day).kind).toBeTypeOf('string');
      }),
    );
    fc.assert(
      fc.property(days, days, (joined, day) => {
        const status = on(bodyWith(happened('joined', joined)), day);
        // From the day of our list on, a joining that is settled for a later day is told.
        const before = day >= '2026-02-03' && joined > '2026-02-03' ? 'joining' : 'never-joined';
        expect(status.kind).toBe(day >= joined ? 'member' : before);
      }),
    );
  });
});
