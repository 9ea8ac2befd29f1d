/** From the words of a question to the country, the pact or both that it is about. */
import { meaningOf, type Meaning, type Names, type Subject } from './names.ts';
import { UsageError } from './question.ts';
import { suggestionsFor, type Suggestion } from './suggestions.ts';

export type Asked =
  | { is: 'country' | 'pact'; subject: Subject; others: readonly Subject[] }
  | { is: 'membership'; country: Subject; pact: Subject }
  | { is: 'ambiguous'; word: string; choices: readonly Subject[] }
  | { is: 'unknown'; unknown: readonly { word: string; suggestions: readonly Suggestion[] }[] };

/**
 * Names of several words may come unquoted, so that any cut between two words may be the one between country
 * and pact.
 *
 * @param ownPact the pact that is itself a country (the European Union), by the country's code
 * @throws UsageError where two names are known that do not make a country and a pact
 */
export function askedBy(names: Names, words: readonly string[], ownPact: ReadonlyMap<string, string>): Asked {
  const whole = words.join(' ');
  const meaning = meaningOf(names, whole);
  if (meaning.is === 'known') {
    return { is: meaning.subject.about, subject: meaning.subject, others: meaning.others };
  }
  if (meaning.is === 'ambiguous') return { ...meaning, word: whole };
  const cuts = words.slice(1).map((_, index) => [
    words.slice(0, index + 1).join(' '),
    words.slice(index + 1).join(' '),
  ] as const); // prettier-ignore
  const meanings = cuts.map((pair) => pair.map((word) => ({ word, meaning: meaningOf(names, word) })));
  const known = meanings.find((pair) => pair.every(({ meaning: { is } }) => is !== 'unknown'));
  if (known) return membershipOf(known, ownPact);
  return unknown(names, words, meanings);
}

interface Word {
  word: string;
  meaning: Meaning;
}

function membershipOf(pair: Word[], ownPact: ReadonlyMap<string, string>): Asked {
  const [first = [], second = []] = pair.map(({ meaning }) => allMeanings(meaning));
  const all = first
    .flatMap((one) => second.map((other) => pairOf(one, other)))
    .filter((found) => found !== undefined)
    .filter(({ country, pact }) => ownPact.get(country.id) !== pact.id)
    .filter((one, index, pairs) => index === pairs.findIndex((other) => isSame(one, other)));
  // "POL NAM" can only mean the Non-Aligned Movement; "NAM CTBT" means Namibia, whose code it is.
  const leading = all.filter(({ country, pact }) =>
    pair.every(({ meaning }) => meaning.is === 'known' && [country, pact].includes(meaning.subject)),
  );
  const found = leading.length > 0 ? leading : all;
  if (found.length === 1) return { is: 'membership', ...found[0]! };
  if (found.length === 0) throw new UsageError(noPair(first, second));
  const vague = pair.find(({ meaning }) => allMeanings(meaning).length > 1) ?? pair[0]!;
  const meant = new Set(found.flatMap(({ country, pact }) => [country, pact]));
  return {
    is: 'ambiguous',
    word: vague.word,
    choices: allMeanings(vague.meaning).filter((choice) => meant.has(choice)),
  };
}

function allMeanings(meaning: Meaning): readonly Subject[] {
  if (meaning.is === 'unknown') return [];
  return meaning.is === 'known' ? [meaning.subject, ...meaning.others] : meaning.choices;
}

interface Pair {
  country: Subject;
  pact: Subject;
}

function isSame(one: Pair, other: Pair): boolean {
  return one.country === other.country && one.pact === other.pact;
}

function pairOf(one: Subject, other: Subject): Pair | undefined {
  if (one.about === 'country' && other.about === 'pact') return { country: one, pact: other };
  if (one.about === 'pact' && other.about === 'country') return { country: other, pact: one };
  return undefined;
}

function noPair(first: readonly Subject[], second: readonly Subject[]): string {
  const isPair = first.some((one) => second.some((other) => pairOf(one, other)));
  if (isPair) return 'A pact is no member of itself.';
  const what = first[0]?.about === 'country' ? 'countries' : 'pacts';
  return `${first[0]?.name ?? ''} and ${second[0]?.name ?? ''} are two ${what}. Name a country and a pact.`;
}

/** What nothing is called by: the rest beside the longest name that is known, else all words, together or each. */
function unknown(names: Names, words: readonly string[], meanings: Word[][]): Asked {
  const [halfKnown] = meanings
    .filter((pair) => pair.some(({ meaning }) => meaning.is !== 'unknown'))
    .sort((a, b) => knownLength(b) - knownLength(a));
  const withSuggestions = (word: string) => ({ word, suggestions: suggestionsFor(names, word) });
  const rest = halfKnown?.find(({ meaning }) => meaning.is === 'unknown');
  if (rest) return { is: 'unknown', unknown: [withSuggestions(rest.word)] };
  const whole = withSuggestions(words.join(' '));
  const isOneName = whole.suggestions.length > 0 || words.length !== 2;
  return { is: 'unknown', unknown: isOneName ? [whole] : words.map(withSuggestions) };
}

function knownLength(pair: Word[]): number {
  return pair.find(({ meaning }) => meaning.is !== 'unknown')?.word.length ?? 0;
}
