import { describe, expect, test } from 'vitest';
import { answerTo, libraryOf } from './answer.ts';
import type { CountryAnswer, MembershipAnswer, PactAnswer } from './answer-types.ts';
import { readDataset } from './read-dataset.ts';

const dataset = await readDataset();
const library = libraryOf(dataset);
const today = '2026-11-23';

function answer(words: string, day = today) {
  const found = answerTo(library, words.split(' '), { day, today });
  if ('is' in found) throw new Error(`"${words}" is ${found.is}.`);
  return found;
}
const membership = (words: string, day?: string) => answer(words, day) as MembershipAnswer;
const ofCountry = (words: string, day?: string) => answer(words, day) as CountryAnswer;
const ofPact = (words: string, day?: string) => answer(words, day) as PactAnswer;

describe('The answer on a membership', () => {
  test('is data that scripts can rely on', () => {
    expect(membership('POL ottawa-treaty')).toEqual({
      about: 'membership',
      day: '2026-11-23',
      country: { code: 'POL', name: 'Poland', kind: 'state', officialName: 'Republic of Poland' },
      pact: expect.objectContaining({
        id: 'ottawa-treaty',
        name: 'Ottawa Treaty',
        kind: 'treaty',
        complete: true,
        asOf: '2026-02-03',
        mayBeOutOfDate: true,
      }) as unknown,
      status: {
        kind: 'withdrew',
        on: '2026-02-20',
        source: 'untc-2026-02',
        label: 'Withdrew',
        detail: 'in effect since 20 Feb 2026',
      },
      events: [
        { event: 'signature', date: '1997-12-04', precision: 'day', source: 'untc-2026-02' },
        { event: 'ratification', date: '2012-12-27', precision: 'day', source: 'untc-2026-02' },
        { event: 'withdrawal-notified', date: '2025-08-20', precision: 'day', source: 'untc-2026-02' },
        { event: 'withdrawal', date: '2026-02-20', precision: 'day', source: 'untc-2026-02' },
      ],
      sources: {
        'untc-2026-02': expect.objectContaining({
          producer: 'United Nations Treaty Collection',
          asOf: '2026-02-03',
        }) as unknown,
      },
    });
  });

  test.each([
    ['1997-09-17', 'before', 'Did not exist yet'],
    ['1997-12-03', 'never-joined', 'Not a party'],
    ['1997-12-04', 'signatory', 'Signatory, not a party'],
    ['2012-12-26', 'signatory', 'Signatory, not a party'],
    ['2012-12-27', 'party-from', 'Party, in force from 1 Jun 2013'],
    ['2013-06-01', 'party', 'State Party'],
    ['2025-08-19', 'party', 'State Party'],
    ['2025-08-20', 'withdrawing', 'Withdrawing, in effect on 20 Feb 2026'],
    ['2026-02-19', 'withdrawing', 'Withdrawing, in effect on 20 Feb 2026'],
    ['2026-02-20', 'withdrew', 'Withdrew'],
  ])('of Poland in the Ottawa Treaty on %s is "%s"', (day, kind, label) => {
    expect(membership('POL ottawa-treaty', day).status).toMatchObject({ kind, label });
  });

  test('says "never" of today only', () => {
    expect(membership('USA ottawa-treaty').status.label).toBe('Never joined');
    expect(membership('USA ottawa-treaty', '2020-01-01').status.label).toBe('Not a party');
  });

  test('of a treaty that is not open to the country says to whom it is', () => {
    const { status, pact } = membership('POL bangkok-treaty');
    expect(status).toMatchObject({ kind: 'not-open', whom: pact.openTo?.whom, label: 'Not a party' });
    expect(ofPact('bangkok-treaty').roll.some(({ code }) => code === 'POL')).toBe(false);
  });

  test('of a territory tells whose memberships apply', () => {
    const { status, holder } = membership('GRL paris-agreement');
    expect(status.kind).toBe('not-eligible');
    expect(holder).toMatchObject({ code: 'DNK', status: { kind: 'party' } });
  });

  test('of a disputed territory does not tell whose it is', () => {
    expect(membership('X-CRI paris-agreement').holder).toBeUndefined();
  });

  test('tells what a dissolved predecessor was', () => {
    expect(membership('RUS warsaw-pact').predecessors).toMatchObject([{ code: 'SUN' }]);
  });
});

describe('The answer on a country', () => {
  test('has every pact with a status, in order of id', () => {
    const { memberships } = ofCountry('POL');
    expect(memberships.map(({ id }) => id)).toEqual(dataset.pacts.map(({ id }) => id));
  });

  test('leaves out what the country is itself, and points to it', () => {
    const { memberships, seeAlso } = ofCountry('EU');
    expect(memberships.some(({ id }) => id === 'european-union')).toBe(false);
    expect(seeAlso).toEqual([{ id: 'european-union', name: 'European Union', about: 'pact' }]);
  });

  test('agrees with each single answer', () => {
    const { memberships } = ofCountry('POL', '2025-03-19');
    for (const id of ['nato', 'ottawa-treaty', 'warsaw-pact', 'tpnw']) {
      const { status, events } = membership(`POL ${id}`, '2025-03-19');
      expect(memberships.find((line) => line.id === id)).toMatchObject({ status, events });
    }
  });
});

describe('The answer on a pact', () => {
  test('counts as the depositary does, beside what others count', () => {
    expect(ofPact('nato').count).toMatchObject({ inside: 32, reference: { count: 32, asOf: '2026-08' } });
    expect(ofPact('nato', '2023-04-03').count.inside).toBe(30);
    expect(ofPact('nato', '2023-04-04').count.inside).toBe(31);
  });

  test('counts apart of whom nobody knows what they were on the day', () => {
    for (const [id, day] of [
      ['interpol', '2010-01-01'],
      ['european-convention-on-human-rights', '2000-01-01'],
      ['axis-powers', '1941-01-01'],
      ['nato', today],
    ] as const) {
      const { count, roll } = ofPact(id, day);
      const unknown = roll.filter(({ status, events }) => status.kind === 'unknown' && events.length > 0);
      expect(count.unknown).toBe(unknown.length);
    }
    expect(ofPact('interpol', '2010-01-01').count.unknown).toBeGreaterThan(180);
    expect(ofPact('nato').count.unknown).toBe(0);
  });

  test('leaves out what others count, unless that is of the day and the pact is still there', () => {
    expect(ofPact('nato').count).toHaveProperty('reference');
    expect(ofPact('nato', '2026-11-22').count).not.toHaveProperty('reference');
    expect(ofPact('nato', '2026-11-24').count).not.toHaveProperty('reference');
    expect(ofPact('warsaw-pact').count).not.toHaveProperty('reference');
    expect(ofPact('warsaw-pact', '1980-01-01').count).not.toHaveProperty('reference');
  });

  test('counts as many as its reference says', { timeout: 60_000 }, () => {
    const differing = dataset.pacts.flatMap(({ id, reference_count: reference }) => {
      const { parties, members, short_by: shortBy = 0 } = reference ?? {};
      const { inside } = ofPact(id).count;
      return !reference || inside === (parties ?? members ?? 0) - shortBy ? [] : [`${id}: ${inside}`];
    });
    expect(differing).toEqual([]);
  });

  test('has in its roll who has an event, and who never joined a treaty with a complete list', () => {
    const { roll } = ofPact('ottawa-treaty');
    const codes = (kind: string) => roll.flatMap(({ code, status }) => (status.kind === kind ? [code] : []));
    expect(codes('withdrew').sort()).toEqual(['EST', 'FIN', 'LTU', 'LVA', 'POL']);
    expect(codes('never-joined')).toEqual(expect.arrayContaining(['USA', 'RUS', 'CHN']));
    expect(ofPact('nato').roll.some(({ status }) => status.kind === 'never-joined')).toBe(false);
  });

  test('names every source that its lines do', () => {
    for (const words of ['nato', 'european-convention-on-human-rights', 'POL']) {
      const found = answer(words);
      const text = JSON.stringify(found);
      for (const [, id] of text.matchAll(/"(?:source|noteSource)":"([^"]+)"/g)) {
        expect(found.sources).toHaveProperty(id ?? '');
      }
    }
  });
});
