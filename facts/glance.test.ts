import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glanceOf, type Glance } from './glance.ts';
import type { SummaryGroup } from './glance-summary.ts';
import { someCountry, someFacts, somePact } from './testing.ts';
import type { EventKind, MembershipEvent } from './types.ts';

const happened = (kind: EventKind, date?: string): MembershipEvent => ({
  kind,
  source: 'list',
  ...(date && { date }),
});
const consented = happened('ratification', '2005-12-27');

const mines = somePact({
  id: 'mines',
  name: 'Mine Treaty',
  events: {
    POL: [consented, happened('withdrawal', '2026-02-20')],
    ARG: [consented, happened('withdrawal', '2010-02-20')],
    LTU: [consented, happened('withdrawal')],
    UKR: [consented],
    MLI: [consented, happened('withdrawal-notified', '2026-06-24'), happened('withdrawal', '2027-06-24')],
    TUV: [happened('accession', '2025-09-01')],
    USA: [happened('signature', '1998-01-01')],
    EU: [happened('approval', '2001-01-01')],
  },
});
const alliance = somePact({
  id: 'alliance',
  kind: 'organization',
  name: 'Alliance',
  complete: false,
  events: { POL: [happened('joined', '1999-03-12')] },
});
const union = somePact({
  id: 'union',
  kind: 'organization',
  name: 'Union',
  actsAs: 'EU',
  events: { POL: [happened('joined', '2004-05-01')] },
});
const soviets = somePact({
  id: 'soviets',
  kind: 'former-state',
  name: 'Old Union',
  actsAs: 'SUN',
  ended: { date: '1991-12-26', note: 'It was dissolved.' },
  events: {
    UKR: [happened('joined', '1990-01-01'), happened('left', '1991-12-26')],
    LTU: [happened('annexed', '1990-08-03'), happened('independence-restored', '1991-09-06')],
  },
});
const ended = somePact({
  id: 'ended',
  name: 'Ended Treaty',
  asOf: '2018',
  ended: { date: '2026-11-23', note: 'It has expired.' },
  events: { POL: [consented] },
});
const council = somePact({
  id: 'council',
  kind: 'organization',
  name: 'Council',
  electedTerms: true,
  events: { POL: [happened('joined', '2020-01-01'), happened('left', '2021-12-31')] },
});
const body = somePact({
  id: 'body',
  kind: 'organization',
  name: 'Body',
  events: {
    POL: [happened('joined', '1999-03-12'), happened('left', '2027-01-01')],
    ARG: [happened('joined', '2027-01-01')],
    LTU: [happened('candidate', '2024-01-01')],
    UKR: [happened('invited', '2024-01-01')],
    MLI: [happened('joined', '1999-01-01'), happened('suspended', '2025-10-01')],
  },
});
const closed = somePact({
  id: 'closed',
  name: 'Closed Treaty',
  openTo: { whom: 'two states' },
  events: { POL: [happened('ratification', '2026-10-01'), happened('entry-into-force', '2027-04-01')] },
});
const draft = somePact({ id: 'draft', name: 'Draft Treaty', events: {} });
delete draft.inForce;
const states = ['POL', 'ARG', 'LTU', 'UKR', 'MLI', 'TUV', 'USA', 'CHN'];
const facts = someFacts(
  [mines, alliance, union, soviets, ended, council, body, closed, draft],
  [
    ...states.map((id) => someCountry(id)),
    someCountry('VAT', { kind: 'observer' }),
    someCountry('XXK', { kind: 'disputed', partOf: 'POL' }),
    someCountry('GIB', { kind: 'territory', partOf: 'POL' }),
    someCountry('EU', { kind: 'union' }),
    someCountry('SUN', { kind: 'former', name: 'Old Union' }),
  ],
);
const days = { today: '2026-11-23', published: '2025-03-19' };
const named = (...subjects: string[]) => subjects.map((subject) => ({ subject, mentions: 1 }));
const glance = (...subjects: string[]) => glanceOf(facts, named(...subjects), days);
const groupsOf = ({ summaries }: Glance, at = 0) =>
  Object.fromEntries(
    (summaries[at]?.groups ?? []).map(({ name, countries }) => [
      name,
      countries.map(({ subject }) => subject).join(' '),
    ]),
  ) as Partial<Record<SummaryGroup, string>>;

describe('the groups of a glance', () => {
  it('hold everything named, the most often named first, and nothing unknown', () => {
    const { groups } = glanceOf(
      facts,
      [
        { subject: 'UKR', mentions: 2 },
        { subject: 'mines', mentions: 3 },
        { subject: 'POL', mentions: 5 },
        { subject: 'atlantis', mentions: 9 },
        { subject: 'alliance', mentions: 1 },
        { subject: 'SUN', mentions: 1 },
      ],
      days,
    );
    expect(groups).toEqual({
      treaties: [{ subject: 'mines', mentions: 3, name: 'Mine Treaty' }],
      organisations: [{ subject: 'alliance', mentions: 1, name: 'Alliance' }],
      countries: [
        { subject: 'POL', mentions: 5, name: 'Land of POL' },
        { subject: 'UKR', mentions: 2, name: 'Land of UKR' },
      ],
      former: [{ subject: 'SUN', mentions: 1, name: 'Old Union' }],
    });
  });
});

describe('the matrix', () => {
  it('has a row for each country and a column for each pact, and a status with its day in each cell', () => {
    const { matrix } = glance('POL', 'mines', 'UKR', 'alliance');
    expect(matrix.columns.map(({ name }) => name)).toEqual(['Mine Treaty', 'Alliance']);
    expect(
      matrix.rows.map(({ subject, cells }) => [subject, ...cells.map((cell) => cell?.now.kind)]),
    ).toEqual([
      ['POL', 'withdrew', 'member'],
      ['UKR', 'party', 'unknown'],
    ]);
    expect(matrix.rows[0]?.cells[0]).toMatchObject({ now: { on: '2026-02-20' }, then: { kind: 'party' } });
    expect(matrix.rows[1]?.cells[0]).not.toHaveProperty('then');
  });

  it('counts a union that joins as a party among its rows, last, and leaves empty what it cannot be', () => {
    const { matrix } = glance('union', 'POL', 'mines');
    expect(
      matrix.rows.map(({ subject, cells }) => [subject, ...cells.map((cell) => cell?.now.kind)]),
    ).toEqual([
      ['POL', 'member', 'withdrew'],
      ['EU', undefined, 'party'],
    ]);
    expect(glance('union', 'POL').matrix.rows.map(({ subject }) => subject)).toEqual(['POL']);
  });

  it('shows a territory the standing of its state, as that state’s', () => {
    expect(glance('GIB', 'mines').matrix.rows[0]?.cells[0]).toMatchObject({
      holder: 'Land of POL',
      now: { kind: 'withdrew' },
    });
  });

  it('names a dissolved state by its code as a column, too', () => {
    const { matrix } = glance('SUN', 'UKR');
    expect(matrix.columns.map(({ subject }) => subject)).toEqual(['SUN']);
    expect(matrix.rows.map(({ subject, cells }) => [subject, cells[0]?.now.kind])).toEqual([
      ['UKR', 'left'],
      ['SUN', undefined],
    ]);
  });

  it('says of each list of which day it is, and whether that is long ago', () =>
    expect(glance('ended', 'mines').matrix.columns.map(({ asOf, isOld }) => [asOf, isOld])).toEqual([
      // What is over does not change any more.
      ['2018', false],
      ['2026-02-03', true],
    ]));

  it('says of which source each cell is', () => {
    const { sources, matrix } = glance('POL', 'mines');
    expect(sources[matrix.rows[0]?.cells[0]?.now.source ?? '']).toEqual({ id: 'list', producer: 'The list' });
  });
});

describe('the summary of a pact', () => {
  it('puts each country into one group, what has changed since publication first', () => {
    const glanced = glance('mines', ...states);
    expect(groupsOf(glanced)).toEqual({
      'left-since': 'POL',
      'joined-since': 'TUV',
      'leaving-since': 'MLI',
      left: 'ARG LTU',
      'never-joined': 'CHN',
      signatory: 'USA',
      inside: 'UKR',
    });
    expect(glanced.summaries[0]?.groups[0]?.name).toBe('left-since');
  });

  it('tells who is about to leave, to join or to be a party from those that are', () => {
    expect(groupsOf(glance('body', ...states))).toEqual({
      leaving: 'POL',
      'never-joined': 'TUV USA CHN',
      associated: 'LTU UKR',
      joining: 'ARG',
      // What has changed since is not that it joined.
      inside: 'MLI',
    });
    expect(groupsOf(glance('closed', 'POL', 'CHN'))).toEqual({ joining: 'POL', 'not-open': 'CHN' });
  });

  it('does not say that one has left whose term or treaty has ended', () => {
    expect(groupsOf(glance('council', 'POL'))).toEqual({ ended: 'POL' });
    expect(groupsOf(glance('ended', 'POL'))).toEqual({ ended: 'POL' });
  });

  it('is none where no state is named', () => expect(glance('mines', 'GIB').summaries).toEqual([]));

  it('tells of no change where the article has no day', () => {
    const glanced = glanceOf(facts, named('mines', 'POL', 'TUV'), { today: days.today });
    expect(groupsOf(glanced)).toEqual({ left: 'POL', inside: 'TUV' });
  });

  it('claims nothing of a country that an incomplete list does not name', () => {
    expect(groupsOf(glance('alliance', 'CHN'))).toEqual({ unknown: 'CHN' });
  });

  it('tells annexation from membership', () =>
    expect(groupsOf(glance('SUN', 'UKR', 'LTU'))).toEqual({ ended: 'UKR', annexed: 'LTU' }));

  it('says whether it counts every country named, as "all of them" would be wrong where it does not', () => {
    const isPartial = (...subjects: string[]) => glance(...subjects).summaries.map((one) => one.isPartial);
    expect(isPartial('SUN', 'UKR', 'LTU')).toEqual([undefined]);
    // Who was never part of a state that is gone is not told.
    expect(isPartial('SUN', 'UKR', 'LTU', 'CHN')).toEqual([true]);
    expect(isPartial('mines', 'UKR', 'CHN', 'GIB')).toEqual([true]);
    expect(isPartial('mines', 'UKR', 'CHN', 'SUN', 'union')).toEqual([undefined, true, undefined]);
  });

  it('takes what cannot join, or not yet, for no status that is not verified', () => {
    expect(groupsOf(glance('mines', 'XXK'))).toEqual({ 'not-eligible': 'XXK' });
    expect(groupsOf(glance('draft', 'CHN'))).toEqual({ 'not-open-yet': 'CHN' });
  });

  it('knows what is over', () =>
    expect(glance('SUN', 'UKR', 'mines').summaries.map(({ name, hasEnded }) => [name, hasEnded])).toEqual([
      ['Old Union', true],
      ['Mine Treaty', undefined],
    ]));

  it('takes a pact for over from its last day on', () =>
    expect(glance('ended', 'POL').summaries[0]?.hasEnded).toBe(true));

  it('counts observers among states', () =>
    expect(groupsOf(glance('mines', 'VAT'))).toEqual({ 'never-joined': 'VAT' }));

  it('counts neither unions nor territories nor states that are gone', () => {
    expect(groupsOf(glance('mines', 'union', 'GIB', 'SUN', 'UKR'))).toEqual({ inside: 'UKR' });
  });

  it('comes first for a pact in which something changed', () => {
    expect(glance('alliance', 'mines', 'POL').summaries.map(({ name }) => name)).toEqual([
      'Mine Treaty',
      'Alliance',
    ]);
    expect(glance('alliance', 'body', 'POL').summaries.map(({ name }) => name)).toEqual(['Body', 'Alliance']);
  });
});

it('a glance counts each state once in each pact, and has one cell for each pair, whatever is named', () => {
  const subject = fc.constantFrom(
    ...states,
    'GIB',
    'EU',
    'SUN',
    'mines',
    'alliance',
    'union',
    'soviets',
    'x',
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ subject, mentions: fc.nat(9) }), { selector: (s) => s.subject }),
      (all) => {
        const { matrix, summaries } = glanceOf(facts, all, days);
        for (const { cells } of matrix.rows) expect(cells).toHaveLength(matrix.columns.length);
        for (const { groups, countries } of summaries) {
          const counted = groups.flatMap((group) => group.countries.map((country) => country.subject));
          expect(new Set(counted).size).toBe(counted.length);
          expect(counted).toHaveLength(countries);
        }
      },
    ),
  );
});
