import { readLexicon, writeGroupedLexicon } from '../spotting/lexicon.ts';
import type { Lexicon, NamesOfSubject, NameRule, ShortReference } from '../spotting/types.ts';
import { mistake } from './load.ts';
import { printForms } from './print-forms.ts';
import type { CountryRow, Dataset, PactRow } from './schema.ts';
import type { AmbiguousName, ShortReferenceRow, SpottingRules } from './spotting-rules.ts';

/**
 * Every name of every subject, with the rules that tell ambiguous ones apart, as the text that goes into the
 * page script.
 * @throws Error if two subjects share a name and no rule says when it means which
 */
export function compileLexicon(dataset: Dataset, rules: SpottingRules): string {
  const subjects = [...dataset.countries.flatMap(namesOfCountry), ...dataset.pacts.flatMap(namesOfPact)];
  const shared = preferStates(subjects, dataset);
  const lexicon: Lexicon = {
    subjects: shared.filter(({ names }) => names.length > 0),
    blocked: rules.longerNames,
    besideCountries: {
      notAfter: rules.besideCountries.not_after,
      notBefore: rules.besideCountries.not_before,
      notAfterAdjective: rules.besideCountries.not_after_adjective,
      notBeforeAdjective: rules.besideCountries.not_before_adjective,
      mayFollow: rules.besideCountries.may_follow,
      mayPrecede: rules.besideCountries.may_precede,
      heads: rules.besideCountries.heads,
      headsAdjective: rules.besideCountries.heads_adjective,
      speech: rules.besideCountries.speech,
      towns: rules.besideCountries.towns,
    },
    regions: rules.regions,
    americanWords: rules.americanWords,
    rules: rules.ambiguousNames.map(toRule),
    references: rules.shortReferences.references.map(toReference),
    neutralBeforeReference: rules.shortReferences.neutral,
  };
  const text = writeGroupedLexicon(lexicon);
  refuseUnruled(readLexicon(text));
  return text;
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

const BEGINS_WITH_UN = /^UN(?=[ '-])/;

function otherUnForms(name: string): string[] {
  if (!BEGINS_WITH_UN.test(name)) return [];
  return ['U.N.', 'United Nations'].map((form) => name.replace(BEGINS_WITH_UN, form));
}

/** Names that begin with "UN" however they are given: the spotter finds them with "U.N." and "United Nations", too. */
function beginningWithUn(name: string): string {
  return name.replace(/^(?:United Nations|U\.N\.)(?=[ '-])/, 'UN');
}

function inPrint(names: readonly string[]): string[] {
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

function refuseUnruled({ subjects, rules }: Lexicon): void {
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
  const { not_after, not_before, word_in_capitals, not_first, american_town, ...same } = row;
  return stated({
    ...same,
    // The spotter knows that "U.N." is "UN"; whoever asks for a name's rule does not.
    names: unique(inPrint(same.names).flatMap((name) => [name, ...otherUnForms(name)])),
    notAfter: not_after,
    notBefore: not_before,
    wordInCapitals: word_in_capitals,
    notFirst: not_first,
    americanTown: american_town,
  });
}

function toReference({ not_before, ...same }: ShortReferenceRow): ShortReference {
  return stated({ ...same, notBefore: not_before });
}

/** Without the fields that a file leaves out. */
function stated<Row extends object>(row: Row): { [Field in keyof Row]: Exclude<Row[Field], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [Field in keyof Row]: Exclude<Row[Field], undefined>;
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
