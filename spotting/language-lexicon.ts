import type { CountryNames } from './country-names.ts';
import { readLexicon, writeLexicon } from './lexicon.ts';
import { normalise } from './normalise.ts';
import type { Lexicon, NameRule, NamesOfSubject } from './types.ts';
import { wordings } from './wordings.ts';

/**
 * What the dataset adds to the names that CLDR gives in one language. Names and words may hold choices
 * (wordings.ts), as for the cases of a name. A rule without names is about every name of its subject.
 */
export interface LanguageNames {
  lexicon: Lexicon;
  /** What a country's name of one word can end in besides: in German, "s". */
  endings: string[];
  /** Countries whose names mean something else too often: marked only where the article names one of these as well. */
  company: Record<string, string[]>;
}

/** @throws Error for a name that the text could not give back */
export function writeLanguageNames({ lexicon, ...rest }: LanguageNames): string {
  // In a lexicon's text a bar separates names.
  const subjects = withNames(lexicon.subjects, (name) => name.replaceAll('|', '/'));
  return JSON.stringify({ lexicon: writeLexicon({ ...lexicon, subjects }), ...rest });
}

export function readLanguageNames(text: string): LanguageNames {
  const { lexicon, ...rest } = JSON.parse(text) as Omit<LanguageNames, 'lexicon'> & { lexicon: string };
  const read = readLexicon(lexicon);
  const subjects = withNames(read.subjects, (name) => name.replaceAll('/', '|'));
  return { lexicon: { ...read, subjects }, ...rest };
}

function withNames(entries: readonly NamesOfSubject[], change: (name: string) => string): NamesOfSubject[] {
  return entries.map((entry) => ({ ...entry, names: entry.names.map(change) }));
}

/**
 * The lexicon of one language: the dataset's names with all their forms, and CLDR's.
 * @param fromCldr names by subject
 */
export function lexiconOfLanguage(
  { lexicon, endings, company }: LanguageNames,
  fromCldr: ReadonlyMap<string, CountryNames>,
): Lexicon {
  const subjects = lexicon.subjects.map((entry) => ({ ...entry, names: allForms(entry.names) }));
  subjects.push(...entriesFromCldr(fromCldr, subjects, endings));
  const namesBySubject = new Map<string, string[]>();
  for (const { subject, names } of subjects)
    namesBySubject.set(subject, [...(namesBySubject.get(subject) ?? []), ...names]);
  const namesOf = (subject = ''): string[] => namesBySubject.get(subject) ?? [];

  const rules = lexicon.rules.map((rule) => ruleWithForms(rule, namesOf(rule.subject)));
  for (const [subject, others] of Object.entries(company))
    rules.push({ names: namesOf(subject), subject, needs: others.flatMap(namesOf) });
  const { besideCountries: beside, blocked } = lexicon;
  return {
    ...lexicon,
    subjects,
    blocked: allForms(blocked),
    besideCountries: {
      ...beside,
      notAfter: allForms(beside.notAfter),
      notBefore: allForms(beside.notBefore),
    },
    rules,
  };
}

/** The dataset knows better than CLDR whose a name is; one that CLDR gives to two countries tells of neither. */
function entriesFromCldr(
  fromCldr: ReadonlyMap<string, CountryNames>,
  known: readonly NamesOfSubject[],
  endings: readonly string[],
): NamesOfSubject[] {
  const owners = new Map<string, string>();
  for (const { names } of known) for (const name of names) owners.set(name, '');
  for (const [subject, { names, abbreviations }] of fromCldr) {
    for (const name of [...names, ...abbreviations].map(asInText))
      owners.set(name, owners.has(name) && owners.get(name) !== subject ? '' : subject);
  }
  return [...fromCldr].flatMap(([subject, { names, abbreviations }]): NamesOfSubject[] => {
    const own = (list: readonly string[]) =>
      [...new Set(list.map(asInText))].filter((name) => owners.get(name) === subject);
    const written = own(names).flatMap((name) => [name, ...inflected(name, endings)]);
    return [
      { subject, kind: 'country', spelling: 'proper', names: written },
      { subject, kind: 'country', spelling: 'exact', names: own(abbreviations) },
    ];
  });
}

function inflected(name: string, endings: readonly string[]): string[] {
  return /[\s-]/.test(name) || /[szxß]$/.test(name) ? [] : endings.map((ending) => name + ending);
}

function ruleWithForms(rule: NameRule, allNames: readonly string[]): NameRule {
  const { names, needs, hints, against, despite, notAfter, notBefore } = rule;
  return {
    ...rule,
    names: names.length > 0 ? allForms(names) : [...allNames],
    ...(needs && { needs: allForms(needs) }),
    ...(hints && { hints: allForms(hints) }),
    ...(against && { against: allForms(against) }),
    ...(despite && { despite: allForms(despite) }),
    ...(notAfter && { notAfter: allForms(notAfter) }),
    ...(notBefore && { notBefore: allForms(notBefore) }),
  };
}

function allForms(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(wordings).map(asInText))];
}

/** Names meet texts with straight apostrophes and plain spaces. */
function asInText(name: string): string {
  return normalise(name).text;
}
