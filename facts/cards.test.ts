import { describe, expect, it } from 'vitest';
import type { CountryCard, PactCard } from './card.ts';
import { cardOf, cardsFor } from './cards.ts';
import { someCountry, someFacts, somePact } from './testing.ts';
import type { EventKind, MembershipEvent } from './types.ts';

const happened = (kind: EventKind, date?: string): MembershipEvent => ({
  kind,
  source: 'list',
  ...(date && { date }),
});

const mines = somePact({
  id: 'mines',
  name: 'Mine Treaty',
  events: {
    POL: [
      happened('ratification', '2012-12-27'),
      happened('withdrawal-notified', '2025-08-20'),
      happened('withdrawal', '2026-02-20'),
    ],
    UKR: [happened('ratification', '2005-12-27')],
    MLI: [
      happened('ratification', '2000-01-01'),
      happened('withdrawal-notified', '2026-06-24'),
      happened('withdrawal', '2027-06-24'),
    ],
  },
});
const alliance = somePact({
  id: 'alliance',
  kind: 'organization',
  name: 'Alliance',
  events: { POL: [happened('joined', '1999-03-12')], USA: [happened('joined', '1990-01-01')] },
});
const union = somePact({
  id: 'old-union',
  kind: 'former-state',
  name: 'Old Union',
  actsAs: 'SUN',
  events: { UKR: [happened('joined', '1990-01-01'), happened('left', '1991-12-26')] },
});
const countries = ['POL', 'UKR', 'USA', 'CHN', 'MLI', 'BTN'].map((id) => someCountry(id));
const facts = someFacts(
  [mines, alliance, union],
  [
    ...countries,
    someCountry('SUN', { kind: 'former' }),
    someCountry('GIB', { kind: 'territory', partOf: 'POL' }),
  ],
);
const context = { today: '2026-11-23', published: '2025-03-19' };
const land = (id: string) => ({ subject: id, name: `Land of ${id}` });
const country = (id: string, ...others: string[]) =>
  cardsFor(facts, { ...context, subjects: [id, ...others] })[id] as CountryCard;
const pact = (id: string, ...others: string[]) =>
  cardsFor(facts, { ...context, subjects: [id, ...others] })[id] as PactCard;

describe('a country’s card', () => {
  it('does not let what came on an unknown day seem to have been so when the article was published', () => {
    const undated = somePact({ id: 'undated', asOf: '2025-12', events: { POL: [happened('ratification')] } });
    const card = (published?: string) =>
      cardsFor(someFacts([undated], countries), {
        today: '2026-11-23',
        subjects: ['POL', 'undated'],
        ...(published && { published }),
      })['POL'] as CountryCard;
    expect(card('2019-08-02').here[0]).toMatchObject({
      now: { kind: 'party' },
      then: { kind: 'unknown', why: 'date-unverified' },
    });
    expect(card('2026-01-01').here[0]!.then).toBeUndefined();
    expect(card().here[0]!.then).toBeUndefined();
  });

  it('tells first of the pacts the article names, in its order, then of the others', () => {
    const card = country('POL', 'mines');
    expect(card.here.map(({ subject }) => subject)).toEqual(['mines']);
    expect(card.others.map(({ subject }) => subject)).toEqual(['alliance']);
    expect(country('POL', 'alliance', 'mines').here.map(({ name }) => name)).toEqual([
      'Alliance',
      'Mine Treaty',
    ]);
  });

  it('puts then beside now only where the status has changed since', () => {
    const [changed] = country('POL', 'mines').here;
    expect(changed).toMatchObject({ then: { kind: 'party' }, now: { kind: 'withdrew', on: '2026-02-20' } });
    const [same] = country('UKR', 'mines').here;
    expect(same).not.toHaveProperty('then');
  });

  it('shows no then where the article has no day', () => {
    const cards = cardsFor(facts, { today: '2026-11-23', subjects: ['POL', 'mines'] });
    expect((cards['POL'] as CountryCard).here[0]).not.toHaveProperty('then');
  });

  it('leads with a recent departure among its other memberships', () => {
    expect(country('POL').others.map(({ name }) => name)).toEqual(['Mine Treaty', 'Alliance']);
  });

  it('says never part of it of a dissolved state the article names, to those who were its allies', () => {
    const bloc = somePact({
      id: 'bloc',
      kind: 'organization',
      ended: { date: '1991-07-01', note: 'Dissolved.' },
      events: { SUN: [happened('joined', '1990-01-01')], POL: [happened('joined', '1990-01-01')] },
    });
    const withBloc = someFacts([union, bloc], [...facts.countries.values()]);
    const here = (id: string) =>
      (cardsFor(withBloc, { ...context, subjects: [id, 'SUN'] })[id] as CountryCard).here;
    expect(here('POL')).toMatchObject([{ subject: 'SUN', now: { kind: 'never-joined' } }]);
    expect(here('USA')).toEqual([]);
  });

  it('lists the republics of a dissolved state', () => {
    const card = country('SUN');
    expect(card.republics.map(({ subject }) => subject)).toEqual(['UKR']);
    expect(card.here).toEqual([]);
  });

  it('tells a dissolved state’s membership as that of the state that continues it, and nothing of later pacts', () => {
    const [old, later] = [
      somePact({
        id: 'old',
        kind: 'organization',
        adopted: { date: '1945' },
        events: { RUS: [happened('joined', '1945-10-24')] },
      }),
      somePact({
        id: 'later',
        adopted: { date: '1997-09-18' },
        events: { RUS: [happened('accession', '1999')] },
      }),
    ];
    const apart = somePact({
      id: 'apart',
      adopted: { date: '1980' },
      events: { RUS: [happened('accession', '1999')] },
    });
    const soviets = someCountry('SUN', { kind: 'former', until: '1991-12-26', continuedBy: 'RUS' });
    const base = someFacts([old, later, apart], [soviets, someCountry('RUS')]);
    const subjects = ['SUN', 'old', 'later', 'apart'];
    const card = cardsFor(base, { ...context, subjects })['SUN'] as CountryCard;
    expect(card.here).toMatchObject([
      { subject: 'old', continuedBy: 'Land of RUS', now: { kind: 'member' } },
      { subject: 'apart', now: { kind: 'unknown' } },
    ]);
  });

  it('names whose memberships apply to a territory', () => {
    const card = country('GIB', 'mines');
    expect(card.partOf).toEqual({ subject: 'POL', name: 'Land of POL' });
    expect(card.here).toMatchObject([{ subject: 'mines', holder: 'Land of POL', now: { kind: 'withdrew' } }]);
  });
});

describe('a pact’s card', () => {
  it('counts the parties of today, those under notice among them', () => {
    expect(pact('mines').count).toMatchObject({ all: 2, unions: [] });
  });

  it('leads with the countries of the article whose status has changed', () => {
    expect(pact('mines', 'UKR', 'USA', 'POL').here.map(({ subject }) => subject)).toEqual([
      'POL',
      'UKR',
      'USA',
    ]);
  });

  it('tells who left, what is ahead and which prominent states are outside', () => {
    const card = pact('mines');
    expect(card.left.shown.map(({ subject }) => subject)).toEqual(['POL']);
    expect(card.ahead.shown).toMatchObject([
      { subject: 'MLI', now: { kind: 'withdrawing', on: '2027-06-24' } },
    ]);
    expect(card.neverJoined).toEqual({ named: [land('CHN'), land('USA'), land('BTN')], others: 0 });
    expect(pact('mines', 'USA').neverJoined).toEqual({ named: [land('CHN'), land('BTN')], others: 0 });
  });

  it('names only the prominent of many states outside', () => {
    const many = Array.from({ length: 9 }, (_, at) => someCountry(`X-AA${at}`));
    const crowded = someFacts([mines], [...countries, ...many]);
    const card = cardsFor(crowded, { ...context, subjects: ['mines'] })['mines'] as PactCard;
    expect(card.neverJoined).toEqual({ named: [land('CHN'), land('USA')], others: 10 });
  });

  it('counts none outside a treaty but those it is open to', () => {
    const openTo = { whom: 'the states of Asia', notYet: ['BTN'] };
    const regional = someFacts([{ ...mines, openTo }], countries);
    const card = cardsFor(regional, { ...context, subjects: ['mines', 'USA'] })['mines'] as PactCard;
    expect(card.openTo).toBe('the states of Asia');
    expect(card.neverJoined).toEqual({ named: [land('BTN')], others: 0 });
    expect(card.here).toMatchObject([{ subject: 'USA', now: { kind: 'not-open' } }]);
  });

  it('claims no absence where the list is not complete', () => {
    const partial = someFacts([{ ...mines, complete: false }], countries);
    const card = cardsFor(partial, { ...context, subjects: ['mines', 'USA'] })['mines'] as PactCard;
    expect(card.neverJoined).toEqual({ named: [], others: 0 });
    expect(card.here[0]?.now.kind).toBe('unknown');
  });

  it('cites every source with the day it speaks of', () => {
    expect(pact('mines', 'UKR').sources).toEqual([{ id: 'list', producer: 'The list' }]);
  });
});

it('has no card for a subject that the fact base does not hold', () => {
  expect(cardsFor(facts, { ...context, subjects: ['nowhere'] })).toEqual({});
});

describe('the card of a subject that the article does not name', () => {
  it('tells of it what the article is about', () => {
    const card = cardOf(facts, { ...context, subjects: ['mines'] }, 'POL') as CountryCard;
    expect(card.here.map(({ subject }) => subject)).toEqual(['mines']);
  });

  it('is there for every row of a card, and for nothing else', () => {
    const { here, others } = country('POL', 'mines', 'SUN');
    for (const { subject } of [...here, ...others])
      expect(cardOf(facts, { ...context, subjects: [] }, subject)).toBeDefined();
    expect(cardOf(facts, { ...context, subjects: [] }, 'nothing')).toBeUndefined();
  });
});
