import factBaseText from 'virtual:fact-base';
import { describe, expect, it } from 'vitest';
import type { CardContent, CountryCard, PactCard, Standing } from './card.ts';
import { cardsFor } from './cards.ts';
import { readFactBase } from './fact-base.ts';
import { PACTS_IN_THE_NEWS } from './prominence.ts';
import { pactStatusOn } from './status.ts';

const facts = readFactBase(factBaseText);
const today = '2026-11-23';
const published = '2025-03-19';
const statusOf = (pact: string, country: string, day: string) =>
  pactStatusOn(facts.pacts.get(pact)!, facts.countries.get(country), country, day);

/** What an article of March 2025 on the four that announced to leave the Ottawa Treaty names. */
const subjects = [
  ...['nato', 'RUS', 'ottawa-treaty', 'UKR', 'POL', 'EST', 'LVA', 'LTU', 'USA', 'SUN', 'CHN', 'ROU'],
];
const cards = cardsFor(facts, { today, published, subjects });
const ottawa = cards['ottawa-treaty'] as PactCard;
const poland = cards['POL'] as CountryCard;
const rows = (card: CardContent): Standing[] =>
  card.kind === 'country'
    ? [...card.here, ...card.others, ...card.republics]
    : [...card.here, ...card.left.shown, ...card.ahead.shown, ...card.candidates];

describe('the cards of an article of March 2025', () => {
  it('count 161 parties to the Ottawa Treaty, and tell who has left since', () => {
    expect(ottawa.count).toEqual({ all: 161, unions: [], isShort: false });
    const changed = ottawa.here.filter(
      ({ then }) => then?.kind === 'party' && then.claimsSuspension === undefined,
    );
    expect(
      Object.fromEntries(changed.map(({ subject, now }) => [subject, 'on' in now && now.on])),
    ).toMatchObject({
      POL: '2026-02-20',
      EST: '2025-12-27',
      LVA: '2025-12-27',
      LTU: '2025-12-27',
    });
    expect(
      ottawa.here
        .filter(({ now }) => now.kind === 'never-joined')
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['CHN', 'RUS', 'USA']);
  });

  it('tell that Ukraine is a party that claims suspension, and what the others say', () => {
    const ukraine = ottawa.here.find(({ subject }) => subject === 'UKR');
    expect(ukraine?.now).toMatchObject({ kind: 'party', claimsSuspension: true });
    expect(ukraine?.now.note).toMatch(/allows no suspension/);
    expect(ukraine?.then).not.toHaveProperty('claimsSuspension');
  });

  it('tell of Poland then and now, NATO, the Warsaw Pact, and that it was no part of the Soviet Union', () => {
    const row = (subject: string) => rows(poland).find((standing) => standing.subject === subject)?.now;
    expect(row('nato')).toMatchObject({ kind: 'member', since: '1999-03-12' });
    expect(row('warsaw-pact')).toMatchObject({ kind: 'left', dissolved: true, joined: '1955-05-14' });
    expect(row('SUN')).toMatchObject({ kind: 'never-joined' });
  });

  it('do not tell of half the world that it was never part of the Soviet Union', () => {
    const names = (id: string) => (cards[id] as CountryCard).here.map(({ subject }) => subject);
    expect(names('USA')).not.toContain('SUN');
    expect(names('ROU')).toContain('SUN');
  });

  it('do not call the Baltic states members of the Soviet Union', () => {
    for (const id of ['EST', 'LVA', 'LTU']) {
      const row = (cards[id] as CountryCard).here.find(({ subject }) => subject === 'SUN');
      expect(row?.now.kind).toBe('was-annexed');
    }
  });
});

describe('statuses that are easily told wrong', () => {
  it.each([
    ['paris-agreement', 'USA', '2020-12-01', { kind: 'withdrew', on: '2020-11-04' }],
    ['paris-agreement', 'USA', '2025-03-19', { kind: 'withdrawing', on: '2026-01-27' }],
    ['rome-statute', 'RUS', '2025-03-19', { kind: 'signatory', since: '2000-09-13' }],
    ['rome-statute', 'HUN', '2025-07-01', { kind: 'withdrawing', notified: '2025-06-02' }],
    ['rome-statute', 'HUN', today, { kind: 'party' }],
    ['rome-statute', 'MLI', '2027-06-23', { kind: 'withdrawing', on: '2027-06-24' }],
    ['rome-statute', 'MLI', '2027-06-24', { kind: 'withdrew' }],
    ['csto', 'UZB', '2003-01-01', { kind: 'left', on: '1999-04-02' }],
    ['united-nations', 'SUN', '1980-01-01', { kind: 'unknown' }],
    ['united-nations', 'YUG', '1980-01-01', { kind: 'unknown' }],
    ['united-nations', 'IDN', '1966-01-01', { kind: 'left' }],
    ['united-nations', 'IDN', '1980-01-01', { kind: 'member' }],
    ['nato', 'UKR', '1988-01-01', { kind: 'unknown' }],
    ['npt', 'PRK', today, { kind: 'party' }],
    ['npt', 'TWN', today, { kind: 'unknown' }],
    ['european-union', 'GRL', today, { kind: 'not-eligible', of: 'DNK' }],
    ['european-union', 'X-NCY', today, { kind: 'not-eligible' }],
    ['warsaw-pact', 'POL', '1990-01-01', { kind: 'member' }],
    ['unesco', 'USA', today, { kind: 'leaving', on: '2026-12-31' }],
    ['unesco', 'USA', '2026-12-31', { kind: 'left' }],
    ['un-security-council', 'DNK', today, { kind: 'member', until: '2026-12-31' }],
    ['un-security-council', 'KOR', '2025-06-10', { kind: 'member', since: '2024-01-01' }],
    ['un-security-council', 'COD', '2025-06-10', { kind: 'never-joined' }],
    ['un-security-council', 'POL', today, { kind: 'never-joined' }],
    ['who-pandemic-agreement', 'POL', today, { kind: 'not-open-yet', source: 'health-policy-watch-2026-05' }],
    ['high-seas-treaty', 'FRA', today, { kind: 'party' }],
    ['un-security-council', 'AUT', today, { kind: 'joining', on: '2027-01-01' }],
    ['un-security-council', 'PAK', '2026-12-31', { kind: 'member' }],
    ['un-security-council', 'PAK', '2027-01-01', { kind: 'left', term: true }],
    ['commonwealth-of-nations', 'IRL', '1940-01-01', { kind: 'unknown' }],
    ['international-monetary-fund', 'CUB', '1950-01-01', { kind: 'unknown' }],
    ['commonwealth-of-independent-states', 'UKR', '2010-01-01', { kind: 'unknown' }],
    ['rome-statute', 'EU', today, { kind: 'not-eligible' }],
    ['united-nations', 'TWN', '1960-01-01', { kind: 'unknown' }],
    ['rome-statute', 'HUN', '2025-10-01', { kind: 'withdrawing', on: '2026-06-02', derived: true }],
    ['un-security-council', 'AUT', '2027-01-01', { kind: 'member', until: '2028-12-31' }],
    ['un-security-council', 'PAK', '2012-06-01', { kind: 'unknown' }],
    ['un-security-council', 'DEU', '2019-06-01', { kind: 'unknown' }],
    ['schengen-area', 'ROU', today, { kind: 'member', since: '2024-03-31' }],
    ['opec', 'ARE', '2026-04-30', { kind: 'member' }],
    ['opec', 'ARE', '2026-05-01', { kind: 'left' }],
    ['brics', 'SAU', today, { kind: 'invited', since: '2023-08' }],
    ['world-health-organization', 'USA', '2026-01-22', { kind: 'left' }],
    ['world-health-organization', 'ARG', '2026-03-16', { kind: 'member' }],
    ['commonwealth-of-independent-states', 'MDA', '2025-03-19', { kind: 'member' }],
    ['commonwealth-of-independent-states', 'MDA', today, { kind: 'leaving' }],
    ['interpol', 'POL', today, { kind: 'member' }],
    ['interpol', 'TWN', today, { kind: 'never-joined' }],
    ['yugoslavia', 'XKX', today, { kind: 'unknown' }],
    ['yugoslavia', 'HRV', today, { kind: 'left', on: '1991-06-25' }],
    // cspell:ignore mercosur
    ['mercosur', 'PRY', '2020-01-01', { kind: 'member' }],
    ['international-monetary-fund', 'CUB', today, { kind: 'left', on: '1964' }],
  ])('%s, %s on %s', (pact, country, day, expected) => {
    expect(statusOf(pact, country, day)).toMatchObject(expected);
  });

  it('shows then and now where a state left, returned and left again', () => {
    const context = { today, published: '2020-12-01', subjects: ['USA', 'paris-agreement'] };
    const [row] = (cardsFor(facts, context)['USA'] as CountryCard).here;
    expect(row).toMatchObject({ then: { on: '2020-11-04' }, now: { on: '2026-01-27' } });
  });

  it.each(['KAZ', 'UKR'])('tells on the line of %s, once its republic, what the Soviet Union was', (id) => {
    const card = cardsFor(facts, { today, subjects: [id, 'warsaw-pact'] })[id] as CountryCard;
    expect(card.here[0]).toMatchObject({ now: { kind: 'never-joined' }, predecessors: [{ subject: 'SUN' }] });
  });

  it('tells no such thing of a state that the Soviet Union annexed', () => {
    const card = cardsFor(facts, { today, subjects: ['EST', 'warsaw-pact'] })['EST'] as CountryCard;
    expect(card.here[0]).not.toHaveProperty('predecessors');
  });

  it('tells of the Soviet Union in the United Nations, which Russia continues', () => {
    const card = cardsFor(facts, { today, subjects: ['SUN', 'united-nations', 'ottawa-treaty'] })[
      'SUN'
    ] as CountryCard;
    expect(card.here).toMatchObject([
      { subject: 'united-nations', continuedBy: 'Russia', now: { since: '1945-10-24' } },
    ]);
  });

  it('tells on Russia’s line what the Soviet Union was', () => {
    const card = cardsFor(facts, { today, subjects: ['RUS', 'warsaw-pact'] })['RUS'] as CountryCard;
    expect(card.here[0]).toMatchObject({ now: { kind: 'never-joined' }, predecessors: [{ subject: 'SUN' }] });
  });
});

it('every subject has a card, and whatever a card says has a source on it', () => {
  const all = [...facts.pacts.keys(), ...facts.countries.keys()].filter(
    // One card for the two: the state's for a former state, the organisation's for a union.
    (id) => facts.pacts.get(id)?.kind !== 'former-state' && facts.countries.get(id)?.kind !== 'union',
  );
  const everything = cardsFor(facts, { today, published, subjects: all });
  const without: string[] = [];
  for (const id of all) {
    const card = everything[id];
    const claims = rows(card!).filter(({ now }) => now.kind !== 'unknown' && now.kind !== 'not-eligible');
    if (!card || (claims.length > 0 && card.sources.length === 0)) without.push(id);
    for (const { now } of claims) {
      const source = facts.sources.get(now.source ?? '');
      const isCited = card?.sources.some(
        ({ producer, asOf }) => producer === source?.producer && asOf === source.asOf,
      );
      if (now.source !== 'unconfirmed' && !isCited) without.push(`${id}: ${now.kind} ${now.source ?? ''}`);
    }
  }
  expect(without).toEqual([]);
});

it('the pacts that are told first are all in the dataset, each once', () => {
  expect(PACTS_IN_THE_NEWS.filter((id) => !facts.pacts.has(id))).toEqual([]);
  expect(new Set(PACTS_IN_THE_NEWS).size).toBe(PACTS_IN_THE_NEWS.length);
});

it('what is prominent in the news comes first on a country’s card, and a recent change before it', () => {
  const others = (id: string) =>
    (cardsFor(facts, { today, subjects: [id] })[id] as CountryCard).others.map(({ subject }) => subject);
  expect(others('DEU').slice(0, 3)).toEqual(['european-union', 'nato', 'g7']);
  expect(others('USA')[0]).toBe('paris-agreement');
});

it('an old article is not told today’s status as that of its day, where our list does not reach back so far', () => {
  const asked = { today, published: '2003-02-05', subjects: ['un-security-council', 'DEU', 'PAK', 'FRA'] };
  const council = cardsFor(facts, asked)['un-security-council'] as PactCard;
  const then = Object.fromEntries(council.here.map((row) => [row.subject, row.then?.kind]));
  expect(then).toEqual({ DEU: 'unknown', PAK: 'unknown', FRA: undefined });
});

it('a territory that belonged to another state when the article was published is not told the present one’s status of then', () => {
  const asked = { today, published: '1985-12-31', subjects: ['HKG', 'united-nations'] };
  const hongKong = cardsFor(facts, asked)['HKG'] as CountryCard;
  expect(hongKong.here[0]).toMatchObject({
    holder: 'China',
    now: { kind: 'member' },
    then: { kind: 'unknown' },
  });
});

it('a territory has no part in a membership of its state that does not extend to it', () => {
  const subjects = ['GRL', 'FRO', 'european-union', 'nato'];
  const greenland = cardsFor(facts, { today, subjects })['GRL'] as CountryCard;
  const now = Object.fromEntries(greenland.here.map((row) => [row.subject, [row.now.kind, row.holder]]));
  expect(now).toEqual({ 'european-union': ['not-eligible', undefined], nato: ['member', 'Denmark'] });
});
