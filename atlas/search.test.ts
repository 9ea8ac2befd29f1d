import searchNames from 'virtual:search-names';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { somePact } from '../facts/testing.ts';
import { search, searchIndex, withoutDoubles } from './search.ts';
import { readSearchNames, writeSearchNames, type NamedSubject } from './search-names.ts';

const named = (subject: string, ...names: string[]): NamedSubject => ({
  subject,
  kind: 'treaty',
  names: names.map((text) => ({ text, kind: 'name', language: 'en' })),
});
const small = searchIndex(
  writeSearchNames([
    named('landmines', 'Landmine Accord', 'Accord on Mines'),
    named('mine-ban', 'Ban of Mines'),
    named('mines', 'Mines'),
    named('minerals', 'Minerals Pact'),
    named('trade', 'Trade Accord'),
    {
      subject: 'MNS',
      kind: 'country',
      names: [
        { text: 'Land of Mountains', kind: 'name', language: 'en' },
        { text: 'M.I.N.E.S.', kind: 'acronym', language: 'en' },
        { text: 'MN', kind: 'code' },
      ],
    },
  ]),
);
const subjects = (query: string, only?: 'countries' | 'pacts') =>
  search(small, query, 10, only).map(({ subject }) => subject);

const index = searchIndex(searchNames);
const all = readSearchNames(searchNames);
const allNames = all.flatMap(({ subject, names }) => names.map((name) => ({ subject, ...name })));
const anyName = fc.constantFrom(...allNames);
const found = (query: string) => search(index, query, 5).map(({ subject }) => subject);

describe('a search', () => {
  it('has the whole name first, then an acronym, a beginning, the beginning of a word, and what is inside', () => {
    expect(search(small, 'mines', 10).map(({ subject, match }) => [subject, match])).toEqual([
      ['mines', 'whole'],
      ['MNS', 'acronym'],
      ['mine-ban', 'word'],
      ['landmines', 'word'],
    ]);
    expect(search(small, 'mine', 10).map(({ subject, match }) => [subject, match])).toEqual([
      ['mines', 'start'],
      ['minerals', 'start'],
      ['MNS', 'start'],
      ['mine-ban', 'word'],
      ['landmines', 'word'],
    ]);
    expect(search(small, 'ines', 1)[0]?.match).toBe('inside');
  });

  it('says which name answered, of what kind and in which language', () => {
    expect(search(small, 'accord mines', 1)).toEqual([
      {
        subject: 'landmines',
        kind: 'treaty',
        name: 'Accord on Mines',
        nameKind: 'name',
        language: 'en',
        match: 'word',
      },
    ]);
    expect(search(small, 'mn', 1)).toEqual([
      { subject: 'MNS', kind: 'country', name: 'MN', nameKind: 'code', match: 'acronym' },
    ]);
  });

  it('finds several words in any order, of one name only', () => {
    expect(subjects('mines on accord')).toEqual(['landmines']);
    expect(subjects('minerals trade')).toEqual([]);
  });

  it('is of countries or of pacts only, where that is asked', () => {
    expect(subjects('mines', 'countries')).toEqual(['MNS']);
    expect(subjects('mines', 'pacts')).not.toContain('MNS');
  });

  it.each(['', ' ', '–', '"', '\n'])('finds nothing for %j', (query) => expect(subjects(query)).toEqual([]));

  it('gives no more than it is asked for', () => expect(search(index, 'treaty', 3)).toHaveLength(3));

  it.each([
    ['minreals', 'minerals'],
    ['minerals pcat', 'minerals'],
    ['minnerals', 'minerals'],
    ['mynerals', 'minerals'],
    ['inerals', 'minerals'],
    ['landmineaccord', 'landmines'],
    ['pact minrals', 'minerals'],
  ])('forgives one slip: %s', (query, subject) => expect(subjects(query)).toEqual([subject]));

  it.each(['minz', 'mynreals', 'pcat minrals', 'mxxerals'])('does not guess at %s', (query) =>
    expect(subjects(query)).toEqual([]),
  );

  it('forgives no slip where something is found without', () => {
    expect(subjects('miner')).toEqual(['minerals']);
  });

  it('finds and tells the names in the reader’s language that it is given', () => {
    const german = searchIndex(writeSearchNames(all), {
      language: 'de',
      names: new Map([['POL', ['Polen']]]),
    });
    expect(search(german, 'polen', 1)[0]).toMatchObject({ subject: 'POL', name: 'Polen', language: 'de' });
  });
});

describe('a search in the names of the dataset', () => {
  it('finds every subject by every one of its names', () => {
    const missed = allNames.filter(({ subject, text }) => !found(text).includes(subject));
    expect(missed).toEqual([]);
  });

  it('finds the same whatever the capitals, accents and spaces', () => {
    fc.assert(
      fc.property(anyName, fc.nat(), ({ text }, length) => {
        const query = text.slice(0, 1 + (length % text.length));
        const bare = query.normalize('NFD').replace(/\p{M}/gu, '');
        for (const other of [
          query.toUpperCase(),
          query.toLowerCase(),
          bare,
          ` ${query.replaceAll(' ', '  ')} `,
        ])
          expect(search(index, other, 8)).toEqual(search(index, query, 8));
      }),
    );
  });

  it('with a letter more finds nothing that it did not find before, unless it forgives a slip', () => {
    fc.assert(
      fc.property(anyName, fc.nat(), ({ text }, length) => {
        const longer = text.slice(0, 2 + (length % text.length));
        const exact = (query: string) =>
          search(index, query, Infinity)
            .filter(({ match }) => match !== 'almost')
            .map(({ subject }) => subject);
        expect(exact(longer.slice(0, -1))).toEqual(expect.arrayContaining(exact(longer)));
      }),
    );
  });

  it('forgives a slip in a name', () => {
    const long = allNames
      .filter(({ kind, text }) => kind === 'name' && /^\p{L}{6,}$/u.test(text))
      .map(({ subject, text }) => ({ subject, typed: fold(text) }));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), ({ subject, typed }, place) => {
        const at = place % (typed.length - 1);
        const slipped = typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2);
        const results = search(index, slipped, 50);
        const isAnotherName = results.some(({ match }) => match !== 'almost');
        expect(isAnotherName || results.some((result) => result.subject === subject)).toBe(true);
      }),
    );
  });

  it('never throws, and orders the same query the same way', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(search(index, query, 5)).toEqual(search(index, query, 5));
      }),
    );
  });

  it.each([
    ['us', 'USA'],
    ['UK', 'GBR'],
    ['DE', 'DEU'],
    ['pol', 'POL'],
    ['nato', 'nato'],
    ['otan', 'nato'],
    ['НАТО', 'nato'],
    ['opec', 'opec'],
    ['OPEC+', 'opec-plus'],
    ['ottawa', 'ottawa-treaty'],
    ['mine ban treaty', 'ottawa-treaty'],
    ['Unia Afrykanska', 'african-union'],
    ['Обʼєднані Арабські Емірати', 'ARE'],
    ["Об'єднані арабські", 'ARE'],
    ['Grossbritannien', 'GBR'],
    ['Ceylon', 'LKA'],
    ['ottwa', 'ottawa-treaty'],
    ['united sates', 'USA'],
  ])('for %s has %s first', (query, subject) => expect(found(query)[0]).toBe(subject));
});

describe('the text of all names', () => {
  it('is read as it was written', () => {
    expect(writeSearchNames(all)).toBe(searchNames);
  });

  it('holds descriptions, and no adjective or form that is not the first', () => {
    const texts = new Set(allNames.map(({ text }) => text));
    for (const none of ['Polish', 'Poles', 'Polskę', 'Uni(a|i|ę|ą) Afrykańsk(a|iej|ą)'])
      expect(texts).not.toContain(none);
    for (const one of ['Polska', 'landmine ban', 'Unia Afrykańska', "traité d'Ottawa"])
      expect(texts).toContain(one);
  });
});

describe('one thing that is country and pact', () => {
  const pacts = new Map([
    ['european-union', somePact({ id: 'european-union', actsAs: 'EU' })],
    ['nato', somePact({ id: 'nato' })],
  ]);
  const found = (...subjects: string[]) =>
    withoutDoubles(
      { pacts },
      subjects.map((subject) => ({ subject })),
    ).map(({ subject }) => subject);

  it('is found once, as the pact', () => {
    expect(found('EU', 'european-union', 'POL')).toEqual(['european-union', 'POL']);
  });

  it('is found as the country where only that is', () => {
    expect(found('EU', 'nato')).toEqual(['EU', 'nato']);
  });
});
