import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountryCard, PactCard, Standing } from './card.ts';
import { rankedFor, type Nearby } from './nearness.ts';

const row = (subject: string, values: Partial<Standing> = {}): Standing => ({
  subject,
  name: subject,
  pactKind: 'treaty',
  now: { kind: 'party' },
  ...values,
});
const changed = (subject: string) => row(subject, { now: { kind: 'withdrew' }, then: { kind: 'party' } });
const nearby = (values: Partial<Record<keyof Nearby, string[]>>): Nearby => ({
  own: new Set(values.own),
  sentence: new Set(values.sentence),
  paragraph: new Set(values.paragraph),
});
const pactCard = (...here: Standing[]) => ({ kind: 'pact', here }) as PactCard;
const countryCard = (...here: Standing[]) => ({ kind: 'country', here }) as CountryCard;
const order = (card: { here: Standing[] }) => card.here.map(({ subject }) => subject);

describe('the rows of a card', () => {
  it('begin with the same sentence, then the same paragraph, then the page as it came', () => {
    const card = pactCard(row('MLI'), row('TCD'), row('LVA'), row('POL'));
    const near = nearby({ sentence: ['POL'], paragraph: ['POL', 'LVA'] });
    expect(order(rankedFor(card, near))).toEqual(['POL', 'LVA', 'MLI', 'TCD']);
  });

  it('are led by what has changed, among those as near', () => {
    const card = pactCard(row('MLI'), changed('TCD'), row('POL'), changed('LVA'));
    const near = nearby({ sentence: ['POL', 'LVA'] });
    expect(order(rankedFor(card, near))).toEqual(['LVA', 'POL', 'TCD', 'MLI']);
  });

  it('are led by another status before another day of the same, and leave the card as it came', () => {
    const again = row('MLI', { now: { kind: 'party', since: '2025' }, then: { kind: 'party' } });
    const card = pactCard(row('POL'), again, changed('TCD'));
    expect(order(rankedFor(card, nearby({})))).toEqual(['TCD', 'MLI', 'POL']);
    expect(order(card)).toEqual(['POL', 'MLI', 'TCD']);
  });

  it('begin on a country’s card with what the article is about, on a pact’s with what stands near', () => {
    const near = nearby({ own: ['mines'], sentence: ['nato'] });
    expect(order(rankedFor(countryCard(row('nato'), row('mines')), near))).toEqual(['mines', 'nato']);
    expect(order(rankedFor(pactCard(row('mines'), row('nato')), near))).toEqual(['nato', 'mines']);
  });

  it('end with what a country could never join, unless that stands in the same sentence', () => {
    const closed = row('inf-treaty', { now: { kind: 'not-open', whom: 'its two parties' } });
    const card = countryCard(closed, row('nato'), row('rome-statute'));
    const about = { own: ['inf-treaty'], sentence: ['rome-statute'] };
    expect(order(rankedFor(card, nearby(about)))).toEqual(['rome-statute', 'nato', 'inf-treaty']);
    const named = nearby({ ...about, sentence: ['inf-treaty', 'rome-statute'] });
    expect(order(rankedFor(card, named))).toEqual(['inf-treaty', 'rome-statute', 'nato']);
  });

  it('are not led by what is not known to have changed', () => {
    const undated = row('TCD', { then: { kind: 'unknown', why: 'date-unverified' } });
    expect(order(rankedFor(pactCard(row('MLI'), undated, changed('POL')), nearby({})))).toEqual([
      'POL',
      'MLI',
      'TCD',
    ]);
  });

  it('are all still there', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(id), fc.array(id), (named, sentence, paragraph) => {
        const ranked = rankedFor(pactCard(...named.map((one) => row(one))), nearby({ sentence, paragraph }));
        expect(order(ranked).sort()).toEqual([...named].sort());
      }),
    );
  });
});
