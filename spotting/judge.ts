import { definitionStart, fullNames } from './acronyms.ts';
import type { ArticleEvidence } from './article-evidence.ts';
import { classOf, DIGIT, isWordAt } from './characters.ts';
import type { Candidate } from './name-index.ts';
import { Phrases } from './phrases.ts';
import { isPartOfPersonName, Rule } from './rule.ts';
import type { References } from './references.ts';
import type { Hit, ScannedText } from './scan.ts';
import { capitalisedAfter, isCapitals, isHeadline } from './surroundings.ts';
import type { Lexicon, Mention, NameRule, Spelling } from './types.ts';

/** A name that is meant, with its offsets in the normalised text. */
type Meant = Mention;

const SHORT_ACRONYM = 3;

/** Before a name they tell a place, and no person. */
const OF_A_PLACE = new Phrases(['of', 'in', 'from', 'to']);

/** Decides whether a name that stands in a text means its subject there. What an ambiguous one means without evidence, its rule says. */
export class Judge {
  readonly #notAfter: Phrases;
  readonly #notBefore: Phrases;
  readonly #notAfterAdjective: Phrases;
  readonly #notBeforeAdjective: Phrases;
  readonly #mayFollow: ReadonlySet<string>;
  readonly #mayPrecede: Phrases;
  readonly #heads: ReadonlySet<string>;
  readonly #headsAdjective: ReadonlySet<string>;
  readonly #speech: Phrases;
  readonly #towns: Phrases;
  readonly #regions: Phrases;
  readonly #americanWords: readonly string[];
  readonly #rules = new Map<NameRule, Rule>();
  readonly #isNameOf: (written: string, subject: string) => boolean;

  constructor(lexicon: Lexicon) {
    this.#isNameOf = fullNames(lexicon);
    const beside = lexicon.besideCountries;
    this.#notAfter = new Phrases(beside.notAfter);
    this.#notBefore = new Phrases(beside.notBefore);
    this.#notAfterAdjective = new Phrases(beside.notAfterAdjective);
    this.#notBeforeAdjective = new Phrases(beside.notBeforeAdjective);
    this.#mayFollow = new Set(beside.mayFollow);
    this.#mayPrecede = new Phrases(beside.mayPrecede);
    this.#heads = new Set(beside.heads);
    this.#headsAdjective = new Set(beside.headsAdjective);
    this.#speech = new Phrases(beside.speech);
    this.#towns = new Phrases(beside.towns);
    this.#americanWords = lexicon.americanWords;
    this.#regions = new Phrases(lexicon.regions);
    for (const rule of lexicon.rules) this.#rules.set(rule, new Rule(rule, lexicon.americanWords));
  }

  /** Notes what a text says of persons and towns that bear a country's name. */
  learn({ text, hits }: ScannedText, article: ArticleEvidence): void {
    for (const [at, { start, candidates }] of hits.entries()) {
      const [candidate] = candidates;
      if (candidate?.sense.subject === undefined) continue;
      const { kind, subject, spelling } = candidate.sense;
      const end = start + candidate.name.length;
      if (spelling !== 'exact') article.addFullName(subject);
      else if (isForeignAcronym(text, start, end, hits[at - 1], (full) => this.#isNameOf(full, subject)))
        article.addForeignAcronym(candidate.name);
      if (!candidate.rule && (kind === 'country' || kind === 'demonym')) article.addCountry(subject);
      if (kind !== 'country') continue;
      if (this.#isInRegion(text, end)) article.addTown(candidate.name);
      else if (this.#towns.beginAfter(text, end)) article.addAmericanTown(candidate.name);
      if (!candidate.rule || !this.#rules.get(candidate.rule)?.isAboutOnePerson) continue;
      if (hasAge(text, start, end)) article.addPerson(candidate.name);
      // "Jordan News" names no person.
      if (this.#notBefore.beginAfter(text, end) || this.#beginsLongerName(text, start, end, this.#heads))
        continue;
      if (this.#isPersonAt(text, start, end) && !isHeadline(text, start, end))
        article.addPerson(candidate.name);
    }
  }

  /** The longest of the names at a place that is meant there; none within a longer name that is no subject. */
  meantAt(
    { start, candidates }: Hit,
    text: string,
    article: ArticleEvidence,
    references: References,
  ): Meant | undefined {
    for (const candidate of candidates) {
      const { name, sense } = candidate;
      const { kind, reference, body } = sense;
      const end = start + name.length;
      const subject = reference ? references.subjectOf(reference, text, start, end) : sense.subject;
      if (subject === undefined) return undefined;
      if (!reference && !this.#isMeant(candidate, text, start, end, article)) continue;
      if (!reference && (kind === 'org' || kind === 'treaty')) references.note(subject, name);
      return { start, end, subject, kind, ...(body && { body }) };
    }
    return undefined;
  }

  #isMeant(
    candidate: Candidate,
    text: string,
    start: number,
    end: number,
    article: ArticleEvidence,
  ): boolean {
    if (isInsideAddress(text, start)) return false;
    const { name, sense } = candidate;
    const { kind, spelling } = sense;
    if (
      spelling === 'exact' &&
      (isCurrency(text, start, end) || article.isForeignAcronym(name, sense.subject))
    )
      return false;
    const inCapitals = isCapitals(text, start, end);
    const isPlace = kind === 'country' || kind === 'area';
    if (isPlace && !this.#standsAlone(spelling, text, start, end, inCapitals)) return false;
    if (kind === 'demonym' && this.#isOtherAdjective(text, start, end, inCapitals)) return false;
    const rule = candidate.rule && this.#rules.get(candidate.rule);
    if (!rule) return kind !== 'country' || !this.#isTownIn(article, name, false);
    if (!rule.allowsAt(text, start, end, inCapitals)) return false;
    if (rule.isAboutPersons && this.#isPersonAt(text, start, end)) {
      if (!this.#actsInHeadline(text, start, end) || article.isPerson(name) || !rule.isSpokenOfIn(article))
        return false;
    }
    if (rule.isAboutOnePerson && article.isPerson(name) && this.#speaksAt(text, start, end)) return false;
    return rule.holdsIn(article, name, this.#isTownIn(article, name, rule.isAboutTowns));
  }

  /** False for a country's name that is part of another name: of an office, a company, a town, an ocean. */
  #standsAlone(spelling: Spelling, text: string, start: number, end: number, inCapitals: boolean): boolean {
    if (this.#notAfter.endBefore(text, start, inCapitals)) return false;
    if (this.#notBefore.beginAfter(text, end, inCapitals)) return false;
    if (this.#isInRegion(text, end) || this.#towns.beginAfter(text, end)) return false;
    if (hasAge(text, start, end)) return false;
    if (spelling === 'exact') return !isNumbered(text, start, end);
    return !this.#beginsLongerName(text, start, end, this.#heads);
  }

  /** "Malta Financial Services Authority": words with capitals go on to one that ends such a name. */
  #beginsLongerName(text: string, start: number, end: number, heads: ReadonlySet<string>): boolean {
    if (capitalisedAfter(text, end) === undefined || this.#mayPrecede.beginAfter(text, end)) return false;
    for (const word of capitalisedRun(text, end)) {
      if (heads.has(word)) return !isHeadline(text, start, end);
    }
    return false;
  }

  #isOtherAdjective(text: string, start: number, end: number, inCapitals: boolean): boolean {
    return (
      this.#notAfterAdjective.endBefore(text, start, inCapitals) ||
      this.#notBeforeAdjective.beginAfter(text, end, inCapitals) ||
      this.#beginsLongerName(text, start, end, this.#headsAdjective) ||
      isLanguage(text, start, end)
    );
  }

  #isPersonAt(text: string, start: number, end: number): boolean {
    return isPartOfPersonName(text, start, end, this.#mayFollow, this.#mayPrecede);
  }

  /** "Israel Strikes Beirut": in a headline every word has a capital, and a verb in the present tense follows a country. */
  #actsInHeadline(text: string, start: number, end: number): boolean {
    const after = capitalisedAfter(text, end);
    const acts = after === undefined || /[^s]s$/.test(after) || this.#mayPrecede.beginAfter(text, end);
    return acts && isHeadline(text, start, end);
  }

  /** "Jordan added", but not "the king of Jordan added". */
  #speaksAt(text: string, start: number, end: number): boolean {
    return this.#speech.beginAfter(text, end) && !OF_A_PLACE.endBefore(text, start);
  }

  /** "Lebanon, Pa." and "PERU, Ind." are towns. */
  #isInRegion(text: string, end: number): boolean {
    const isApart = text.startsWith(', ', end) || text.startsWith(' (', end);
    return isApart && this.#regions.beginAt(text, end + 2);
  }

  /** Whether an article that has named a town so means it throughout. "Lesotho High School" alone proves no town. */
  #isTownIn(article: ArticleEvidence, name: string, isAlsoATown: boolean): boolean {
    if (article.isTown(name)) return isAlsoATown || !article.isAbroad;
    return article.isAmericanTown(name) && !article.isAbroad && article.hasOne(this.#americanWords);
  }
}

/** Handles, hashtags, paths and host names are no prose. */
function isInsideAddress(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === '@' || before === '_') return true;
  // "Zaire/Congo" is two names, "example.com/Congo" and "/Congo" none.
  if (before === '/' && !isWordAt(text, start - 2)) return true;
  if (before === '/')
    return /(?:^|[\s(])[^\s(]*[.:/@][^\s(]*$/.test(text.slice(Math.max(0, start - 60), start - 1));
  return before === '.' && /[a-z0-9]/i.test(text[start - 2] ?? '');
}

/** "University of Kentucky (UK)": what stands before the brackets explains the acronym, and is no name of ours. */
function isForeignAcronym(
  text: string,
  start: number,
  end: number,
  before: Hit | undefined,
  isOurs: (full: string) => boolean,
): boolean {
  const definition = definitionStart(text, start, end);
  // Longer ones seldom mean two things.
  if (definition === undefined || end - start > SHORT_ACRONYM) return false;
  const known = before?.candidates.some(({ name }) => before.start + name.length === start - 2) ?? false;
  if (known && before!.start <= definition) return false;
  // The name may be misspelt.
  return !isOurs(text.slice(definition, start - 2));
}

/** "US$5", "$US 5" and "US $5", but not "gave the US $5". */
function isCurrency(text: string, start: number, end: number): boolean {
  if (/[$€£]/.test((text[start - 1] ?? '') + (text[end] ?? ''))) return true;
  return text.startsWith(' $', end) && text[end - 1] !== '.' && !ARTICLE.endBefore(text, start);
}

const ARTICLE = new Phrases(['the', 'The']);

/** "Jordan, 17, was last seen": persons have an age. In "Norway, 16, Germany, 12" countries have points. */
function hasAge(text: string, start: number, end: number): boolean {
  if (!text.startsWith(', ', end) || /\d,(?: and)? $/.test(text.slice(Math.max(0, start - 7), start)))
    return false;
  return /^\d{1,2}(?:,(?! [\d\p{Lu}])|\.(?!\d)| and\b)/u.test(text.slice(end + 2, end + 9));
}

const IN = new Phrases(['in', 'In']);

/** "He answered in Russian.": nothing follows that could be Russian. Peoples in the plural end in "s". */
function isLanguage(text: string, start: number, end: number): boolean {
  if (!/^(?:$|[.;:!?)"”…]|, (?!\p{Lu}))/u.test(text.slice(end, end + 3))) return false;
  return !/[^s]s$/.test(text.slice(start, end)) && IN.endBefore(text, start);
}

/**
 * Codes of roads and volumes of law reports: "US-75", "US 169" and "401 U.S. 66". In "U.S. 54" the letters with their
 * stops are still the country's name.
 */
function isNumbered(text: string, start: number, end: number): boolean {
  if (!/[ -]/.test(text[end] ?? '') || classOf(text.charCodeAt(end + 1)) !== DIGIT) return false;
  const after = /^[ -]\d{1,3}(?![\d,.]*\d|[-\p{L}%]| (?:billion|million|trillion|bn|m)\b)/u;
  if (!after.test(text.slice(end, end + 16))) return false;
  return text[end - 1] !== '.' || /(?:^|\D)\d{1,3} $/.test(text.slice(Math.max(0, start - 5), start));
}

/** The words with a capital that follow a name, across "of", "and" and the like. */
function capitalisedRun(text: string, end: number): string[] {
  const run = /^(?: (?:(?:of|and|for|the|&) )*\p{Lu}[\p{L}\p{N}'-]*)+/u.exec(text.slice(end, end + 120));
  return run?.[0].split(' ') ?? [];
}
