import { describe, expect, it } from 'vitest';
import type { CountryNames } from './country-names.ts';
import { EMPTY_LEXICON } from './empty-lexicon.ts';
import {
  lexiconOfLanguage,
  readLanguageNames,
  writeLanguageNames,
  type LanguageNames,
} from './language-lexicon.ts';
import type { Lexicon, NameRule, NamesOfSubject } from './types.ts';

const georgia: NamesOfSubject = {
  subject: 'GEO',
  kind: 'country',
  spelling: 'proper',
  names: ['Gruzj(a|i)'],
};

function language(lexicon: Partial<Lexicon>, rest: Partial<LanguageNames> = {}): LanguageNames {
  return { lexicon: { ...EMPTY_LEXICON, ...lexicon }, endings: [], company: {}, ...rest };
}
const cldr = (names: Record<string, string[]>): Map<string, CountryNames> =>
  new Map(Object.entries(names).map(([subject, list]) => [subject, { names: list, abbreviations: [] }]));

function namesOf({ subjects }: Lexicon, subject: string): string[] {
  return subjects.filter((entry) => entry.subject === subject).flatMap(({ names }) => names);
}

describe('a language’s lexicon', () => {
  it('has every form of the dataset’s names beside those of CLDR', () => {
    const lexicon = lexiconOfLanguage(
      language({ subjects: [georgia] }),
      cldr({ GEO: ['Georgia'], POL: ['Polska'] }),
    );
    expect(namesOf(lexicon, 'GEO')).toEqual(['Gruzja', 'Gruzji', 'Georgia']);
    expect(namesOf(lexicon, 'POL')).toEqual(['Polska']);
  });

  it('leaves a name to the subject that the dataset gives it', () => {
    const lexicon = lexiconOfLanguage(language({ subjects: [georgia] }), cldr({ SGS: ['Gruzja'] }));
    expect(namesOf(lexicon, 'SGS')).toEqual([]);
  });

  it('leaves out a name that CLDR gives to two', () => {
    const lexicon = lexiconOfLanguage(language({}), cldr({ MAF: ['San Martin'], SXM: ['San Martin'] }));
    expect([...namesOf(lexicon, 'MAF'), ...namesOf(lexicon, 'SXM')]).toEqual([]);
  });

  it('adds an ending to names of one word that do not end in a hiss', () => {
    const names = cldr({ POL: ['Polen'], ZYP: ['Zypern'], LAO: ['Laos'], LKA: ['Sri Lanka'] });
    const lexicon = lexiconOfLanguage(language({}, { endings: ['s'] }), names);
    expect(namesOf(lexicon, 'POL')).toEqual(['Polen', 'Polens']);
    expect(namesOf(lexicon, 'LAO')).toEqual(['Laos']);
    expect(namesOf(lexicon, 'LKA')).toEqual(['Sri Lanka']);
  });

  it('lets a rule without names be about all names of its subject', () => {
    const rule: NameRule = { names: [], subject: 'GEO', notAfter: ['now(a|ej)'] };
    const { rules } = lexiconOfLanguage(
      language({ subjects: [georgia], rules: [rule] }),
      cldr({ GEO: ['Georgia'] }),
    );
    expect(rules).toEqual([
      { names: ['Gruzja', 'Gruzji', 'Georgia'], subject: 'GEO', notAfter: ['nowa', 'nowej'] },
    ]);
  });

  it('marks a country that needs company only beside one of its company', () => {
    const { rules } = lexiconOfLanguage(
      language({}, { company: { GEO: ['RUS', 'ARM'] } }),
      cldr({ GEO: ['Geórgia'], RUS: ['Rússia'], ARM: ['Armênia'] }),
    );
    expect(rules).toEqual([{ names: ['Geórgia'], subject: 'GEO', needs: ['Rússia', 'Armênia'] }]);
  });

  it('writes apostrophes as texts are compared', () => {
    expect(namesOf(lexiconOfLanguage(language({}), cldr({ CIV: ['Côte d’Ivoire'] })), 'CIV')).toEqual([
      "Côte d'Ivoire",
    ]);
  });

  it('comes back from its text', () => {
    const names = language({ subjects: [georgia] }, { endings: ['s'], company: { GEO: ['RUS'] } });
    expect(readLanguageNames(writeLanguageNames(names))).toEqual(names);
  });
});
