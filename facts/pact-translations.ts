/** The texts of `dataset/translations/` as they are shipped, written by `dataset/compile-translations.ts`. */
import type { CountryId, PactId } from './types.ts';

export interface CompactTranslations {
  /** Name, summary, title and terms of withdrawal; the last two are empty where there is none. */
  pacts: Record<PactId, [name: string, summary: string, title: string, withdrawalTerms: string]>;
  /** Names that the browser does not have, or has otherwise. */
  countries: Record<CountryId, string>;
}

/** What a pact is called in a language, and what is told of it there. */
export interface PactTranslation {
  name: string;
  /** The official title, where there is one in that language. */
  title?: string;
  summary: string;
  withdrawalTerms?: string;
}

/** Looked up by id; undefined for what has no established name in that language. */
interface Translations {
  pact: (id: PactId) => PactTranslation | undefined;
  country: (id: CountryId) => string | undefined;
}

export function readTranslations(text: string): Translations {
  // The text was compiled from checked files in the same build, so its form is not checked again.
  const { pacts, countries } = JSON.parse(text) as CompactTranslations;
  return {
    pact(id) {
      if (!Object.hasOwn(pacts, id)) return undefined;
      const [name, summary, title, withdrawalTerms] = pacts[id]!;
      return { name, summary, ...(title && { title }), ...(withdrawalTerms && { withdrawalTerms }) };
    },
    country: (id) => (Object.hasOwn(countries, id) ? countries[id] : undefined),
  };
}
