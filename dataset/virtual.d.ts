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
