/** The compiled fact base; read it with `readFactBase` of `facts/fact-base.ts`. */
declare module 'virtual:fact-base' {
  const factBase: string;
  export default factBase;
}

/** The compiled lexicon, for `spotting/`. */
declare module 'virtual:lexicon' {
  const lexicon: string;
  export default lexicon;
}

/** The countries of the world as lines, as `WorldDrawing` of `facts/drawings.ts` in JSON. */
declare module 'virtual:world-drawing' {
  const drawing: string;
  export default drawing;
}

/** The flags, as `FlagsByCountry` of `facts/drawings.ts` in JSON. */
declare module 'virtual:flags' {
  const flags: string;
  export default flags;
}

/** The names in other languages; read one with `readLanguageNames` of `spotting/language-lexicon.ts`. */
declare module 'virtual:language-names' {
  const languageNames: {
    /** CLDR's codes of regions with our subjects: `AF AFG,AL ALB`. */
    regions: string;
    /** By language (`de`); `other` for those that have none of their own. */
    byLanguage: Readonly<Record<string, string>>;
  };
  export default languageNames;
}

/** Names and summaries in the reader's language; see `translatedFacts` of `facts/translated-facts.ts`. */
declare module 'virtual:pact-translations' {
  const translations: {
    /** CLDR's codes of regions with our countries: `AF AFG,AL ALB`. */
    regions: string;
    /** By language (`de`), for `readTranslations` of `facts/pact-translations.ts`. */
    byLanguage: Readonly<Record<string, string>>;
  };
  export default translations;
}

/** Every name to look subjects up by; make it an index with `searchIndex` of `atlas/search.ts`. */
declare module 'virtual:search-names' {
  const searchNames: string;
  export default searchNames;
}
