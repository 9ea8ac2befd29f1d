/** An `area` is a place without an ISO code of its own, disputed or under another's rule, such as the Gaza Strip. */
export type MentionKind = 'country' | 'demonym' | 'org' | 'treaty' | 'area';

/** A stretch of text that names a subject. Offsets count UTF-16 code units; `end` is exclusive. */
export interface Mention {
  start: number;
  end: number;
  /** ISO 3166-1 alpha-3 (or our code) for countries and demonyms, a pact's id otherwise. */
  subject: string;
  kind: MentionKind;
  /** The text names an organ, agency or court of the subject. */
  body?: true;
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
  /** They are names of its organs, agencies and courts. */
  body?: true;
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
  /** As good as `needs` where the article has none of the words of `against`. */
  hints?: string[];
  /** Not if the article has one of these words, unless it also has one of `needs` or `despite`. */
  against?: string[];
  /** Whatever else the article says, it means this subject if the article has one of these words. */
  despite?: string[];
  /** Also a given name or surname: not beside another capitalised word, nor in an article about such a person. */
  person?: boolean;
  /** Reads as an ordinary word in a headline all in capitals. */
  wordInCapitals?: boolean;
  /** Only with a capital where no sentence begins. */
  notFirst?: boolean;
  /** Only if the article names another country, too, or has one of `hints`. */
  abroad?: boolean;
  /** Also a town in America: not in an article from there that has no other country in it. */
  americanTown?: boolean;
  /** Only as the first part of a compound ("Sino-"). */
  prefix?: boolean;
}

/** Words beside any country's name that tell what it is part of. Matched as written, or all in capitals. */
export interface BesideCountries {
  /** Right before it: it is part of another name ("Bank of", "Gulf of"). */
  notAfter: string[];
  /** Right after it: it is part of another name ("Airlines", "Department"). */
  notBefore: string[];
  notAfterAdjective: string[];
  notBeforeAdjective: string[];
  /** Words with a capital that may stand before it in a sentence ("Eastern", "Monday"). Others make it part of a name. */
  mayFollow: string[];
  /** Words with a capital that may stand after it in a sentence ("President", "Monday"). */
  mayPrecede: string[];
  /** Words that end a longer name which begins with a country's full name ("Authority"). */
  heads: string[];
  /** The same for names that begin with its adjective ("Journal"). */
  headsAdjective: string[];
  /** After a name that the article also gives a person they tell the person ("Jordan added"). */
  speech: string[];
  /** Words that tell a town of that name ("Township"); the article then means the town wherever it names it. */
  towns: string[];
}

/** A noun that, after "the", refers back to what the article has named before, such as "alliance". */
export interface ShortReference {
  words: string[];
  kind: MentionKind;
  /** The subjects it can stand for; all treaties that have it in a name if left out. */
  subjects?: string[];
  /** Only if the subject was named by one of these names. */
  after?: string[];
  /** Words, in small letters, that make another thing of it right after it ("convention" before "centre"). */
  notBefore?: string[];
}

/** All that spotting knows, as compiled from the dataset. */
export interface Lexicon {
  subjects: NamesOfSubject[];
  /** All names and telling words by their first word (name-groups.ts); made when first needed if left out. */
  groups?: string;
  /** Longer names that are no subject and must not be split. */
  blocked: string[];
  besideCountries: BesideCountries;
  /** Places after a comma that make "Lebanon, Pa." a town. */
  regions: string[];
  /** Words that tell an article from a place in the United States. */
  americanWords: string[];
  rules: NameRule[];
  references: ShortReference[];
  /** Words between "the" and such a noun that leave its meaning as it is. */
  neutralBeforeReference: string[];
}
