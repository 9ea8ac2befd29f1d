export type MentionKind = 'country' | 'demonym' | 'org' | 'treaty';

/** A stretch of text that names a subject. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** ISO 3166-1 alpha-3 (or our code) for countries and demonyms, a pact's id otherwise. */
  subject: string;
  kind: MentionKind;
}

/**
 * How a name may be written in running text.
 * - `proper`: as in the list, or all in capitals
 * - `title`: as `proper`, or with any capitals after a first capital letter ("Ottawa treaty")
 * - `exact`: only as in the list ("US", never "us" or "Us")
 * - `phrase`: in any case ("landmine treaty")
 */
export type Spelling = 'proper' | 'title' | 'exact' | 'phrase';

/** The names of one subject, grouped by what they are and how they may be written. */
export interface NamesOfSubject {
  subject: string;
  kind: MentionKind;
  spelling: Spelling;
  names: string[];
}

/** What tells whether an ambiguous name means its subject. Words are matched as written. */
export interface NameRule {
  names: string[];
  /** The one sense this rule is about, where several subjects share the name. */
  subject?: string;
  /** Not this subject right after one of these words. */
  notAfter?: string[];
  /** Not this subject right before one of these words. */
  notBefore?: string[];
  /** Only if the article has one of these words. */
  needs?: string[];
  /** Not if the article has one of these words, unless it also has one of `needs`. */
  against?: string[];
  /** Also a given name or surname: not beside another capitalised word. */
  person?: boolean;
  /** Reads as an ordinary word in a headline all in capitals. */
  wordInCapitals?: boolean;
  /** Only with a capital where no sentence begins. */
  notFirst?: boolean;
}

/** All that spotting knows, as compiled from the dataset. */
export interface Lexicon {
  subjects: NamesOfSubject[];
  /** Longer names that are no subject and must not be split. */
  blocked: string[];
  /** Words beside any country's name that make it part of something else. */
  everyCountry: {
    notAfter: string[];
    notBefore: string[];
    notBeforeAdjective: string[];
    notAfterAdjective: string[];
  };
  /** Places after a comma that make "Lebanon, Pa." a town. */
  regions: string[];
  /** Words with a capital that stand before a country's name without being a first name; the English ones if left out. */
  noFirstNames?: string[];
  rules: NameRule[];
}
