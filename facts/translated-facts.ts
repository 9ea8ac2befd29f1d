import { readTranslations, type PactTranslation } from './pact-translations.ts';
import type { Country, CountryId, FactBase, Pact } from './types.ts';

/** The module `virtual:pact-translations`. */
interface TranslationTexts {
  /** Codes of regions in CLDR with the countries they stand for: `AF AFG,AL ALB`. */
  regions: string;
  /** By language (`de`), for `readTranslations`. */
  byLanguage: Readonly<Record<string, string>>;
}

/**
 * The same facts with names, titles and summaries in a language, so that whatever is made of them (cards, glances, rolls
 * in order of name) is in it too. A text that has no translation stays English and is marked so (`nameLanguage: 'en'`).
 *
 * @param language BCP 47, such as `de` or `de-AT`; the facts are returned as they are if there is nothing in it
 */
export function translatedFacts(
  facts: FactBase,
  language: string,
  { regions, byLanguage }: TranslationTexts,
): FactBase {
  const general = language.split('-')[0] ?? '';
  const text = Object.hasOwn(byLanguage, general) ? byLanguage[general] : undefined;
  if (text === undefined) return facts;
  const translations = readTranslations(text);
  const regionOf = regionsByCountry(regions);
  const browserNames = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const countryName = (id: CountryId): string | undefined => {
    const region = regionOf.get(id);
    return translations.country(id) ?? (region && browserNames.of(region));
  };
  return {
    ...facts,
    language,
    countries: new Map([...facts.countries].map(([id, it]) => [id, translateCountry(it, countryName(id))])),
    pacts: new Map([...facts.pacts].map(([id, it]) => [id, translatePact(it, translations.pact(id))])),
  };
}

function regionsByCountry(regions: string): ReadonlyMap<CountryId, string> {
  const pairs = regions.split(',').map((pair) => pair.split(' ') as [string, CountryId]);
  return new Map(pairs.map(([region, id]) => [id, region]));
}

/** Official names of states are not translated. One that is the everyday name stays so, to be told once only. */
function translateCountry(country: Country, name: string | undefined): Country {
  if (name === undefined) return { ...country, nameLanguage: 'en' };
  const officialName = country.officialName === country.name ? name : country.officialName;
  return { ...country, name, officialName };
}

function translatePact(pact: Pact, translation: PactTranslation | undefined): Pact {
  if (!translation) {
    return {
      ...pact,
      nameLanguage: 'en',
      titleLanguage: 'en',
      summaryLanguage: 'en',
      ...(pact.withdrawalTerms && { withdrawalTermsLanguage: 'en' as const }),
    };
  }
  const { name, summary, withdrawalTerms } = translation;
  // Where the title is no other than the name, it is not told beside it.
  const title = translation.title ?? (pact.title === pact.name ? name : undefined);
  return {
    ...pact,
    name,
    summary,
    ...(title === undefined ? { titleLanguage: 'en' as const } : { title }),
    ...(withdrawalTerms
      ? { withdrawalTerms }
      : pact.withdrawalTerms && { withdrawalTermsLanguage: 'en' as const }),
  };
}
