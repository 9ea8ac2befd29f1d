import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompactTranslations } from './pact-translations.ts';
import { cardOf } from './cards.ts';
import { glanceOf } from './glance.ts';
import { rollOn } from './roll.ts';
import { someCountry, someFacts, somePact } from './testing.ts';
import { translatedFacts } from './translated-facts.ts';

const today = '2026-11-23';
const events = Object.fromEntries(
  ['ALB', 'CZE', 'EGY', 'POL', 'X-CRI'].map((id) => [
    id,
    [{ kind: 'ratification' as const, date: '1995-01-01', source: 'list' }],
  ]),
);
const facts = someFacts(
  [
    somePact({ id: 'mine-treaty', name: 'Mine Treaty', withdrawalTerms: 'By notice.', events }),
    somePact({
      id: 'house-rules',
      name: 'House Rules',
      title: 'Rules of the House',
      withdrawalTerms: 'Never.',
      events,
    }),
    somePact({ id: 'pact', name: 'The Pact', title: 'The Pact', events }),
  ],
  [
    someCountry('ALB', { name: 'Albania' }),
    someCountry('CZE', { name: 'Czechia' }),
    someCountry('EGY', { name: 'Egypt', officialName: 'Egypt' }),
    someCountry('POL', { name: 'Poland' }),
    someCountry('X-CRI', { name: 'Crimea', kind: 'disputed' }),
  ],
);

const german: CompactTranslations = {
  pacts: {
    'mine-treaty': ['Minenvertrag', 'Verbietet Minen.', 'Übereinkommen über Minen', 'Durch Notifikation.'],
    pact: ['Der Pakt', 'Verbietet etwas.', '', ''],
  },
  countries: { 'X-CRI': 'Krim' },
};
const texts = {
  regions: 'AL ALB,CZ CZE,EG EGY,PL POL',
  byLanguage: { de: JSON.stringify(german), pl: JSON.stringify({ pacts: {}, countries: {} }) },
};
const inGerman = translatedFacts(facts, 'de', texts);

describe('facts in another language', () => {
  it('name a pact, and tell of it, as its translation does', () => {
    expect(inGerman.pacts.get('mine-treaty')).toMatchObject({
      name: 'Minenvertrag',
      title: 'Übereinkommen über Minen',
      summary: 'Verbietet Minen.',
      withdrawalTerms: 'Durch Notifikation.',
    });
  });

  it('mark no text of a pact that is fully translated', () => {
    const fields = Object.keys(inGerman.pacts.get('mine-treaty') ?? {});
    expect(fields.filter((field) => field.endsWith('Language'))).toEqual([]);
  });

  it('keep a pact without a translation in English, and mark each of its texts', () => {
    expect(inGerman.pacts.get('house-rules')).toMatchObject({
      name: 'House Rules',
      nameLanguage: 'en',
      titleLanguage: 'en',
      summaryLanguage: 'en',
      withdrawalTermsLanguage: 'en',
    });
  });

  it('do not show the English title of a pact whose title is its name', () => {
    const card = cardOf(inGerman, { today, subjects: [] }, 'pact');
    expect(card).toMatchObject({ title: 'Der Pakt', summary: 'Verbietet etwas.' });
    expect(card).not.toHaveProperty('officialTitle');
  });

  it('name countries as the browser does, or as our file does where that has none', () => {
    const names = [...inGerman.countries.values()].map(({ name }) => name);
    expect(names).toEqual(['Albanien', 'Tschechien', 'Ägypten', 'Polen', 'Krim']);
    expect(inGerman.countries.get('EGY')?.officialName).toBe('Ägypten');
  });

  it('keep a country in English, and mark it, that has a name neither here nor there', () => {
    const inPolish = translatedFacts(facts, 'pl', texts);
    expect(inPolish.countries.get('X-CRI')).toMatchObject({ name: 'Crimea', nameLanguage: 'en' });
  });

  it.each([
    ['de', ['Ägypten', 'Albanien', 'Krim', 'Polen', 'Tschechien']],
    ['pl', ['Albania', 'Crimea', 'Czechy', 'Egipt', 'Polska']],
  ])('call a roll in the order of names in %s', (language, expected) => {
    const translated = translatedFacts(facts, language, texts);
    const roll = rollOn(translated, translated.pacts.get('mine-treaty')!, today);
    expect(roll.map(({ country }) => country.name)).toEqual(expected);
  });

  it('are read for a variant of a language too', () => {
    expect(translatedFacts(facts, 'de-AT', texts).pacts.get('pact')?.name).toBe('Der Pakt');
  });

  it.each(['en', 'it', 'constructor'])(
    'are the English ones in %s, of which there are no texts',
    (language) => {
      expect(translatedFacts(facts, language, texts)).toBe(facts);
    },
  );

  it('leave the English facts as they are', () => {
    expect(facts.pacts.get('mine-treaty')?.name).toBe('Mine Treaty');
  });
});

describe('what is made of them', () => {
  const context = { today, subjects: ['POL', 'house-rules', 'mine-treaty'] };

  it('is a card that tells which of its texts are in English', () => {
    expect(cardOf(inGerman, context, 'house-rules')).toMatchObject({
      title: 'House Rules',
      titleLanguage: 'en',
      officialTitleLanguage: 'en',
      summaryLanguage: 'en',
      withdrawalTermsLanguage: 'en',
    });
  });

  it('is a card whose lines tell so too', () => {
    const card = cardOf(inGerman, context, 'POL');
    expect(card?.title).toBe('Polen');
    expect(card?.here).toMatchObject([{ name: 'House Rules', nameLanguage: 'en' }, { name: 'Minenvertrag' }]);
    expect(card?.here[1]).not.toHaveProperty('nameLanguage');
  });

  it('is a glance whose columns tell so, and whose countries are not taken for English', () => {
    const named = context.subjects.map((subject) => ({ subject, mentions: 1 }));
    const { matrix, summaries, groups } = glanceOf(inGerman, named, { today });
    expect(matrix.columns[0]).toMatchObject({ name: 'House Rules', nameLanguage: 'en' });
    expect(groups.treaties[0]).toMatchObject({ name: 'House Rules', nameLanguage: 'en' });
    expect(summaries[0]).toMatchObject({ name: 'House Rules', nameLanguage: 'en' });
    expect(summaries[0]?.groups[0]?.countries).toEqual([{ subject: 'POL', name: 'Polen' }]);
  });

  const anyTranslation = fc.record(
    { title: fc.constantFrom('', 'Titel'), terms: fc.constantFrom('', 'Bedingung') },
    { requiredKeys: ['title', 'terms'] },
  );

  it('is, for any translations, marked as English exactly where it is the English text', () => {
    const ids = [...facts.pacts.keys()];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), anyTranslation), (entries) => {
        const pacts: CompactTranslations['pacts'] = Object.fromEntries(
          Object.entries(entries).map(([id, { title, terms }]) => [
            id,
            [`Name ${id}`, 'Satz.', title, terms],
          ]),
        );
        const translated = translatedFacts(facts, 'de', {
          ...texts,
          byLanguage: { de: JSON.stringify({ pacts, countries: {} }) },
        });
        for (const id of ids) {
          const [english, other] = [facts.pacts.get(id)!, translated.pacts.get(id)!];
          expect(other.nameLanguage === 'en').toBe(other.name === english.name);
          expect(other.titleLanguage === 'en').toBe(other.title === english.title);
          expect(other.summaryLanguage === 'en').toBe(other.summary === english.summary);
          expect(other.withdrawalTermsLanguage === 'en').toBe(
            other.withdrawalTerms !== undefined && other.withdrawalTerms === english.withdrawalTerms,
          );
          expect(other.participants).toBe(english.participants);
        }
      }),
    );
  });
});
