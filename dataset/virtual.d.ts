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
