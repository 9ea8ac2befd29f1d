import {
  beginsSentence,
  followsOneOf,
  isCapitalised,
  isInCapitals,
  precedesOneOf,
  wordAfter,
  wordBefore,
} from './context.ts';
import type { Candidate } from './matcher.ts';
import type { Lexicon } from './types.ts';

/** The telling words that an article has, wherever they stand in it. */
export type ArticleEvidence = ReadonlySet<string>;

/** Collects from an article's texts the words that the rules ask for. */
export function evidenceReader(lexicon: Lexicon): (texts: Iterable<string>) => ArticleEvidence {
  const words = [...new Set(lexicon.rules.flatMap(({ needs = [], against = [] }) => [...needs, ...against]))];
  if (words.length === 0) return () => new Set();
  words.sort((a, b) => b.length - a.length);
  const source = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`;
  return (texts) => {
    const found = new Set<string>();
    const finder = new RegExp(pattern, 'gu');
    for (const text of texts) for (const [word] of text.matchAll(finder)) found.add(word);
    return found;
  };
}

/** Whether a name that stands in a text means its subject there. An ambiguous name without evidence does not. */
export function isMeant(
  candidate: Candidate,
  text: string,
  start: number,
  end: number,
  article: ArticleEvidence,
  lexicon: Lexicon,
): boolean {
  if (isInsideAddress(text, start)) return false;
  const { rule, kind } = candidate;
  const { everyCountry } = lexicon;
  if (kind === 'country') {
    if (followsOneOf(text, start, everyCountry.notAfter) || precedesOneOf(text, end, everyCountry.notBefore))
      return false;
    if (isTownInRegion(text, end, lexicon.regions)) return false;
  }
  if (kind === 'demonym') {
    if (
      followsOneOf(text, start, everyCountry.notAfterAdjective) ||
      precedesOneOf(text, end, everyCountry.notBeforeAdjective)
    )
      return false;
  }
  if (candidate.spelling === 'exact' && /[$€£]/.test((text[start - 1] ?? '') + (text[end] ?? '')))
    return false;
  if (!rule) return true;
  if (rule.notAfter && followsOneOf(text, start, rule.notAfter)) return false;
  if (rule.notBefore && precedesOneOf(text, end, rule.notBefore)) return false;
  if (rule.wordInCapitals && isInCapitals(text, start)) return false;
  if (rule.notFirst && beginsSentence(text, start)) return false;
  if (rule.person && isPartOfPersonName(text, start, end)) return false;
  const hasCue = rule.needs?.some((word) => article.has(word)) ?? false;
  if (rule.against?.some((word) => article.has(word)) && !hasCue) return false;
  return rule.needs === undefined || hasCue;
}

/** Handles, hashtags, paths and host names are no prose. */
function isInsideAddress(text: string, start: number): boolean {
  const before = text[start - 1];
  return (
    before === '@' ||
    before === '/' ||
    before === '_' ||
    (before === '.' && /[a-z0-9]/i.test(text[start - 2] ?? ''))
  );
}

/** "Lebanon, Pa." and "PERU, Ind." are towns. */
function isTownInRegion(text: string, end: number, regions: readonly string[]): boolean {
  if (!text.startsWith(', ', end)) return false;
  return regions.some(
    (region) => text.startsWith(region, end + 2) && !/[\p{L}]/u.test(text[end + 2 + region.length] ?? ''),
  );
}

/** Words that stand before a country's name without being a first name. */
const NO_FIRST_NAME = new Set(
  (
    'The In From To With And Of For By On At As But If When While Where After Before Since Under Over Against ' +
    'Between Like Unlike Via Both Or Nor Not Is Was Has Had Will Would Can Could Should May Might That This These ' +
    'Those Why How What Who Says Said Near Inside Outside Across Toward Towards Neighbouring Neighboring'
  ).split(' '),
);

function isPartOfPersonName(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  if (text[start - 1] === ' ' && isCapitalised(before) && !NO_FIRST_NAME.has(before ?? '')) return true;
  const after = wordAfter(text, end);
  return text[end] === ' ' && isCapitalised(after) && !isInCapitals(text, start);
}
