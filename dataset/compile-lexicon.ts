import { writeLexicon } from '../spotting/lexicon.ts';
import type { Lexicon, NamesOfSubject, NameRule } from '../spotting/types.ts';
import { mistake } from './load.ts';
import type { CountryRow, Dataset, PactRow } from './schema.ts';
import type { AmbiguousName, SpottingRules } from './spotting-rules.ts';

/**
 * Every name of every subject, with the rules that tell ambiguous ones apart, as the text that goes into the
 * page script.
 * @throws Error if two subjects share a name and no rule says when it means which
 */
export function compileLexicon(dataset: Dataset, rules: SpottingRules): string {
  const subjects = [...dataset.countries.flatMap(namesOfCountry), ...dataset.pacts.flatMap(namesOfPact)];
  const shared = preferStates(subjects, dataset);
  refuseUnruled(shared, rules.ambiguousNames);
  const lexicon: Lexicon = {
    subjects: shared.filter(({ names }) => names.length > 0),
    blocked: rules.longerNames,
    everyCountry: {
      notAfter: rules.besideCountries.not_after,
      notBefore: rules.besideCountries.not_before,
      notAfterAdjective: rules.besideCountries.not_after_adjective,
      notBeforeAdjective: rules.besideCountries.not_before_adjective,
    },
    regions: rules.regions,
    rules: rules.ambiguousNames.map(toRule),
  };
  return writeLexicon(lexicon);
}

function namesOfCountry(row: CountryRow): NamesOfSubject[] {
  // The Union's names belong to the organisation.
  if (row.kind === 'union') return [];
  const written = unique([row.name, row.official_name, ...(row.names ?? [])]);
  const demonyms = unique([...(row.adjectives ?? []), ...(row.people ?? []), ...(row.person ?? [])]);
  const abbreviations = unique(row.abbreviations ?? []);
  return [
    { subject: row.id, kind: 'country', spelling: 'proper', names: written },
    { subject: row.id, kind: 'country', spelling: 'exact', names: abbreviations },
    {
      subject: row.id,
      kind: 'demonym',
      spelling: 'proper',
      // "Singapore" and "US" are nouns first.
      names: demonyms.filter((name) => !written.includes(name) && !abbreviations.includes(name)),
    },
  ];
}

function namesOfPact(row: PactRow): NamesOfSubject[] {
  // A dissolved state's names are in the table of countries.
  if (row.kind === 'former-state') return [];
  const kind = row.kind === 'treaty' ? 'treaty' : 'org';
  const acronyms = unique(row.acronyms ?? []);
  return [
    {
      subject: row.id,
      kind,
      spelling: 'title',
      names: unique([row.name, row.title, ...(row.names ?? [])]).filter((name) => !acronyms.includes(name)),
    },
    { subject: row.id, kind, spelling: 'exact', names: acronyms },
    { subject: row.id, kind, spelling: 'phrase', names: unique(row.descriptions ?? []) },
  ];
}

/** Where a state and a territory share an adjective ("French"), it means the state. */
function preferStates(subjects: NamesOfSubject[], dataset: Dataset): NamesOfSubject[] {
  const states = new Set(dataset.countries.filter(({ kind }) => kind === 'state').map(({ id }) => id));
  const ofStates = new Set(
    subjects.filter(({ subject }) => states.has(subject)).flatMap(({ names }) => names),
  );
  const isOther = ({ subject, kind }: NamesOfSubject) =>
    (kind === 'country' || kind === 'demonym') && !states.has(subject);
  return subjects.map((entry) =>
    isOther(entry) ? { ...entry, names: entry.names.filter((name) => !ofStates.has(name)) } : entry,
  );
}

function refuseUnruled(subjects: NamesOfSubject[], rules: AmbiguousName[]): void {
  const owners = new Map<string, Set<string>>();
  for (const { subject, names } of subjects) {
    for (const name of names) owners.set(name, (owners.get(name) ?? new Set()).add(subject));
  }
  const problems: string[] = [];
  for (const [name, ids] of owners) {
    if (ids.size < 2) continue;
    const unruled = [...ids].filter(
      (id) => !rules.some((rule) => rule.subject === id && rule.names.includes(name)),
    );
    if (unruled.length === 0) continue;
    problems.push(
      `"${name}" is a name of ${[...ids].join(' and ')}. Remove it from one of them, or say in ` +
        `dataset/spotting/ambiguous-names.yaml with a rule for each (subject: ${unruled.join(', ')}) what tells them apart.`,
    );
  }
  const ruled = rules.flatMap(({ names, subject }) => names.map((name) => `${name} ${subject ?? ''}`));
  for (const key of new Set(ruled.filter((key, index) => ruled.indexOf(key) !== index))) {
    problems.push(`dataset/spotting/ambiguous-names.yaml has two rules for "${key.trim()}". Merge them.`);
  }
  if (problems.length > 0) throw mistake(problems.join('\n'));
}

export function toRule(row: AmbiguousName): NameRule {
  const { names, subject, needs, against, not_after, not_before, person, word_in_capitals, not_first } = row;
  return {
    names,
    ...(subject && { subject }),
    ...(needs && { needs }),
    ...(against && { against }),
    ...(not_after && { notAfter: not_after }),
    ...(not_before && { notBefore: not_before }),
    ...(person && { person }),
    ...(word_in_capitals && { wordInCapitals: word_in_capitals }),
    ...(not_first && { notFirst: not_first }),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
