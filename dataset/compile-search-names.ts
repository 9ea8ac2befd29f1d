import {
  writeSearchNames,
  type NamedSubject,
  type NameKind,
  type SearchName,
} from '../atlas/search-names.ts';
import { wordings } from '../spotting/wordings.ts';
import type { LanguageRow } from './language-names.ts';
import type { CountryRow, Dataset, PactRow } from './schema.ts';

type Languages = ReadonlyMap<string, LanguageRow>;

/**
 * Every name by which somebody would look up a country or a pact, as the text that goes into the atlas. Adjectives,
 * names of peoples are none; nor is a form of a name that is not its first.
 */
export function compileSearchNames(dataset: Dataset, languages: Languages): string {
  return writeSearchNames([
    ...dataset.countries.map((row) => countryIn(row, languages)),
    ...dataset.pacts.map((row) => pactIn(row, languages)),
  ]);
}

function countryIn(row: CountryRow, languages: Languages): NamedSubject {
  const codes = [row.alpha2, row.id].filter((code) => code !== undefined && /^[A-Z]{2,3}$/.test(code));
  const names: SearchName[] = [
    ...as('name', 'en', [row.name, row.official_name, ...(row.names ?? [])]),
    ...as('acronym', 'en', row.abbreviations),
    ...codes.map((text): SearchName => ({ text: text ?? '', kind: 'code' })),
    ...as('former', 'en', row.former_names),
    ...[...languages].flatMap(([language, { countries = {}, abbreviations = {} }]) => [
      ...as('name', language, countries[row.id]),
      ...as('acronym', language, abbreviations[row.id]),
    ]),
  ];
  return { subject: row.id, kind: 'country', names: distinct(names) };
}

function pactIn(row: PactRow, languages: Languages): NamedSubject {
  const { bodies } = row;
  const names: SearchName[] = [
    ...as('name', 'en', [row.name, row.title, ...(row.names ?? []), ...(row.descriptions ?? [])]),
    ...as('acronym', 'en', row.acronyms),
    ...as('body', 'en', [...(bodies?.names ?? []), ...(bodies?.acronyms ?? [])]),
    ...[...languages].flatMap(([language, { pacts = {}, bodies: organs = {} }]) => [
      // Where a language has its treaties begin with a small letter, the files call their names descriptions.
      ...as('name', language, [...(pacts[row.id]?.names ?? []), ...(pacts[row.id]?.descriptions ?? [])]),
      ...as('acronym', language, pacts[row.id]?.acronyms),
      ...as('body', language, [...(organs[row.id]?.names ?? []), ...(organs[row.id]?.acronyms ?? [])]),
    ]),
  ];
  return { subject: row.id, kind: row.kind, names: distinct(names) };
}

/** @param language `other` has names of several languages, and none can be told */
function as(kind: NameKind, language: string, texts: readonly string[] = []): SearchName[] {
  const all = language === 'en' ? texts : texts.map(withFirstEndings);
  const known = language === 'other' ? {} : { language };
  return all.flatMap(wordings).map((text) => ({ text, kind, ...known }));
}

/** "Uni(a|i|ę|ą) Afrykańsk(a|iej|ą)" as "Unia Afrykańska": of endings the first, the nominative; other choices stay. */
function withFirstEndings(pattern: string): string {
  return pattern.replace(/(?<=[\p{L}'’])\(([^()|]*)\|[^()]*\)/gu, '$1');
}

/** Of names that are written the same way, as in two languages, the first. */
function distinct(names: readonly SearchName[]): SearchName[] {
  const byText = new Map<string, SearchName>();
  for (const name of names) if (!byText.has(name.text)) byText.set(name.text, name);
  return [...byText.values()];
}
