/** What spotting looks for: every subject's names, as the dataset gives them and as print varies them. */
import type { NamesOfSubject } from '../spotting/types.ts';
import { printForms } from './print-forms.ts';
import type { CountryRow, Dataset, PactRow } from './schema.ts';

/** The names of all subjects that have any; where a state and a territory share an adjective, it is the state's. */
export function namesOfSubjects(dataset: Dataset): NamesOfSubject[] {
  const subjects = [...dataset.countries.flatMap(namesOfCountry), ...dataset.pacts.flatMap(namesOfPact)];
  return preferStates(subjects, dataset).filter(({ names }) => names.length > 0);
}

function namesOfCountry(row: CountryRow): NamesOfSubject[] {
  // The Union's names belong to the organisation.
  if (row.kind === 'union') return [];
  const written = unique([row.name, row.official_name, ...(row.names ?? [])]);
  const demonyms = unique([...(row.adjectives ?? []), ...(row.people ?? []), ...(row.person ?? [])]);
  const abbreviations = unique(row.abbreviations ?? []);
  const kind = isArea(row) ? 'area' : 'country';
  return [
    { subject: row.id, kind, spelling: 'proper', names: written },
    { subject: row.id, kind, spelling: 'exact', names: abbreviations },
    {
      subject: row.id,
      kind: 'demonym',
      spelling: 'proper',
      // "Singapore" and "US" are nouns first.
      names: demonyms.filter((name) => !written.includes(name) && !abbreviations.includes(name)),
    },
  ];
}

/** A code of ours marks what has none of ISO; of these, former states were countries. */
export function isArea({ id, kind }: CountryRow): boolean {
  return id.startsWith('X-') && kind !== 'former';
}

function namesOfPact(row: PactRow): NamesOfSubject[] {
  // A dissolved state's names are in the table of countries.
  if (row.kind === 'former-state') return [];
  const kind = row.kind === 'treaty' ? 'treaty' : 'org';
  const { bodies } = row;
  const acronyms = unique(row.acronyms ?? []);
  const names = unique([row.name, row.title.replace(/^The /, ''), ...(row.names ?? [])]).filter(
    (name) => !acronyms.includes(name),
  );
  const descriptions = inPrint(row.descriptions ?? []);
  // A phrase is found in any case.
  const phrases = new Set(descriptions.map((name) => name.toLowerCase()));
  return [
    {
      subject: row.id,
      kind,
      spelling: 'title',
      names: inPrint(names).filter((name) => !phrases.has(name.toLowerCase())),
    },
    { subject: row.id, kind, spelling: 'exact', names: acronyms },
    { subject: row.id, kind, spelling: 'phrase', names: descriptions },
    { subject: row.id, kind: 'org', spelling: 'title', body: true, names: inPrint(bodies?.names ?? []) },
    { subject: row.id, kind: 'org', spelling: 'exact', body: true, names: bodies?.acronyms ?? [] },
  ];
}

/** Names that begin with "UN" however they are given: the spotter finds them with "U.N." and "United Nations", too. */
function beginningWithUn(name: string): string {
  return name.replace(/^(?:United Nations|U\.N\.)(?=[ '-])/, 'UN');
}

export function inPrint(names: readonly string[]): string[] {
  return unique(names.flatMap(printForms).map(beginningWithUn));
}

/** Where a state and a territory share an adjective ("French"), it means the state. */
function preferStates(subjects: NamesOfSubject[], dataset: Dataset): NamesOfSubject[] {
  const states = new Set(dataset.countries.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const ofStates = new Set(
    subjects.filter(({ subject }) => states.has(subject)).flatMap(({ names }) => names),
  );
  const isOther = ({ subject, kind }: NamesOfSubject) =>
    (kind === 'country' || kind === 'area' || kind === 'demonym') && !states.has(subject);
  return subjects.map((entry) =>
    isOther(entry) ? { ...entry, names: entry.names.filter((name) => !ofStates.has(name)) } : entry,
  );
}

export function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
