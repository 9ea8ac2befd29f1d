import type { CompactTranslations } from '../facts/pact-translations.ts';
import { translatedLanguages, type Translations } from './translations.ts';

/** One text for each language, in the form that `facts/pact-translations.ts` reads. */
export function compileTranslations({ pacts, countries }: Translations): Record<string, string> {
  return Object.fromEntries(
    translatedLanguages.map((language) => {
      const entries = Object.entries(pacts.get(language) ?? {});
      const compact: CompactTranslations = {
        pacts: Object.fromEntries(
          entries.map(([id, { name, summary, title = '', withdrawal_terms: terms = '' }]) => {
            return [id, [name, summary, title, terms]];
          }),
        ),
        countries: Object.fromEntries(
          Object.entries(countries).map(([code, names]) => [code, names[language]]),
        ),
      };
      return [language, JSON.stringify(compact)];
    }),
  );
}
