import type { Lexicon } from './types.ts';

/** A lexicon that finds nothing, for others to begin with. */
export const EMPTY_LEXICON: Lexicon = {
  subjects: [],
  blocked: [],
  besideCountries: {
    notAfter: [],
    notBefore: [],
    notAfterAdjective: [],
    notBeforeAdjective: [],
    mayFollow: [],
    mayPrecede: [],
    heads: [],
    headsAdjective: [],
    speech: [],
    towns: [],
  },
  regions: [],
  americanWords: [],
  rules: [],
  references: [],
  neutralBeforeReference: [],
};
