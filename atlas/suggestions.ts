/** What the browser's address bar suggests while a name is typed there, and where what is entered leads. */
import type { CountryKind, FactBase, PactKind, SubjectId } from '../facts/types.ts';
import { addressOf, readAddress } from './address.ts';
import { search, withoutDoubles, type ExtraNames, type SearchIndex } from './search.ts';

/** Browsers show few. */
const MOST_SUGGESTED = 6;
/** Longer than any name; what goes on is a sentence, and none of them is found. */
const LONGEST_LOOKED_UP = 100;

export interface Suggestion {
  /** Of the atlas, from its `#` on; what `addressOfInput` is given if it is chosen. */
  address: string;
  /** In the language of the facts, where there is one in it. */
  name: string;
  kind: CountryKind | PactKind;
  /** The name that was found, where it is another; never a code. */
  matched?: string;
}

/** The names by which the facts themselves go, for `searchIndex`; undefined where they are in English. */
export function extraNames({ language, countries, pacts }: FactBase): ExtraNames | undefined {
  if (language === undefined) return undefined;
  const translated = [...countries.values(), ...pacts.values()].filter(
    ({ nameLanguage }) => nameLanguage === undefined,
  );
  return { language, names: new Map(translated.map(({ id, name }) => [id, [name]])) };
}

/** The best answers to what is typed, the best first. */
export function suggestionsFor(index: SearchIndex, facts: FactBase, typed: string): Suggestion[] {
  const found = withoutDoubles(facts, search(index, typed, MOST_SUGGESTED + 1));
  return found.slice(0, MOST_SUGGESTED).flatMap((result) => {
    const suggestion = suggestionOf(facts, result.subject);
    if (!suggestion) return [];
    const isOther = result.name !== suggestion.name && result.nameKind !== 'code';
    return { ...suggestion, ...(isOther && { matched: result.name }) };
  });
}

function suggestionOf({ countries, pacts }: FactBase, subject: SubjectId): Suggestion | undefined {
  const country = countries.get(subject);
  if (country) {
    const address = addressOf({ kind: 'country', code: subject, choice: {} });
    return { address, name: country.name, kind: country.kind };
  }
  const pact = pacts.get(subject);
  if (!pact) return undefined;
  const address = addressOf({ kind: 'pact', id: subject, choice: {} });
  return { address, name: pact.name, kind: pact.kind };
}

/** Where what is entered in the address bar leads: to the address of a suggestion, or to a search. */
export function addressOfInput(entered: string): string {
  const text = entered.trim();
  return text.startsWith('#/') ? addressOf(readAddress(text)) : addressOfSelection(text);
}

/** The search for words that somebody has selected on a page, or typed. */
export function addressOfSelection(selected: string): string {
  const query = cut(selected.replace(/\s+/gu, ' ').trim());
  return query === '' ? addressOf({ kind: 'home' }) : addressOf({ kind: 'find', query });
}

/** Between two words where there is a space; else between two characters. */
function cut(text: string): string {
  if (text.length <= LONGEST_LOOKED_UP) return text;
  const start = text.slice(0, LONGEST_LOOKED_UP + 1);
  const end = start.lastIndexOf(' ');
  return end > 0 ? start.slice(0, end) : start.slice(0, -1).replace(/[\uD800-\uDBFF]$/, '');
}
