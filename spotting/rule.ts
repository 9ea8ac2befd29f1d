import type { ArticleEvidence } from './article-evidence.ts';
import { capitalisedAfter, beginsSentence, capitalisedBefore, isInCapitals } from './surroundings.ts';
import { Phrases } from './phrases.ts';
import type { NameRule } from './types.ts';

/** A name's rule, made ready to be asked. */
export class Rule {
  readonly isAboutPersons: boolean;
  /** Whether there are towns of the name in America. */
  readonly isAboutTowns: boolean;
  /** Whether an article that names such a person means that person throughout, unless it speaks of the country. */
  readonly isAboutOnePerson: boolean;
  readonly #rule: NameRule;
  readonly #notAfter: Phrases;
  readonly #notBefore: Phrases;

  readonly #americanWords: readonly string[];

  /** @param americanWords what tells an article from a place in the United States */
  constructor(rule: NameRule, americanWords: readonly string[]) {
    this.#rule = rule;
    this.#americanWords = rule.americanTown ? americanWords : [];
    this.isAboutPersons = rule.person ?? false;
    this.isAboutTowns = rule.americanTown ?? false;
    this.isAboutOnePerson = this.isAboutPersons && rule.despite !== undefined;
    this.#notAfter = new Phrases(rule.notAfter ?? []);
    this.#notBefore = new Phrases(rule.notBefore ?? []);
  }

  /** False where the words around a place forbid this sense. */
  allowsAt(text: string, start: number, end: number, inCapitals: boolean): boolean {
    if (this.#notAfter.endBefore(text, start, inCapitals)) return false;
    if (this.#notBefore.beginAfter(text, end, inCapitals)) return false;
    if (this.#rule.prefix && text[end] !== '-') return false;
    if (this.#rule.wordInCapitals && isInCapitals(text, start, end)) return false;
    return !(this.#rule.notFirst && beginsSentence(text, start));
  }

  /** Whether the article has words that only go with this subject. */
  isSpokenOfIn(article: ArticleEvidence): boolean {
    return article.hasOne(this.#rule.despite) || article.hasOne(this.#rule.needs);
  }

  /** Whether what the article says lets a name have this sense. */
  holdsIn(article: ArticleEvidence, name: string, isTown: boolean): boolean {
    const { needs, hints, against, despite, abroad } = this.#rule;
    const isPerson = this.isAboutOnePerson && article.isPerson(name);
    // Of a player of the Bulls the article speaks, wherever he travels.
    if (isPerson && article.hasOne(against)) return false;
    if (article.hasOne(needs) || article.hasOne(despite)) return true;
    if (article.hasOne(against)) return false;
    if (isTown || isPerson) return false;
    if (!article.isAbroad && article.hasOne(this.#americanWords)) return false;
    if (article.hasOne(hints) || (abroad && article.isAbroad)) return true;
    return needs === undefined && hints === undefined && !abroad;
  }
}

/** Beside a name in a sentence, a word with a capital makes it a person's, unless it is one of these. */
export function isPartOfPersonName(
  text: string,
  start: number,
  end: number,
  mayFollow: ReadonlySet<string>,
  mayPrecede: Phrases,
): boolean {
  const before = capitalisedBefore(text, start);
  if (before !== undefined && !mayFollow.has(before)) return true;
  return capitalisedAfter(text, end) !== undefined && !mayPrecede.beginAfter(text, end);
}
