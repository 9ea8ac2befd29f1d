import { readLexicon, writeGroupedLexicon } from '../spotting/lexicon.ts';
import type { Lexicon, NameRule, ShortReference } from '../spotting/types.ts';
import { mistake } from './load.ts';
import type { Dataset } from './schema.ts';
import type { AmbiguousName, ShortReferenceRow, SpottingRules } from './spotting-rules.ts';
import { inPrint, namesOfSubjects, unique } from './subject-names.ts';

/**
 * Every name of every subject, with the rules that tell ambiguous ones apart, as the text that goes into the
 * page script.
 * @throws Error if two subjects share a name and no rule says when it means which
 */
export function compileLexicon(dataset: Dataset, rules: SpottingRules): string {
  const lexicon: Lexicon = {
    subjects: namesOfSubjects(dataset),
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
  refuseUnruled(readLexicon(text), dataset);
  return text;
}

function refuseUnruled({ subjects, rules }: Lexicon, dataset: Dataset): void {
  const countries = new Set(dataset.countries.map(({ id }) => id));
  const withFile = (id: string): string =>
    `${id} (dataset/${countries.has(id) ? 'countries' : `pacts/${id}`}.yaml)`;
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
      `"${name}" is a name of ${[...ids].map(withFile).join(' and ')}. Remove it from one of them, or say in ` +
        `dataset/spotting/ambiguous-names.yaml with a rule for each (subject: ${unruled.join(', ')}) what tells them apart.`,
    );
  }
  const ruled = rules.flatMap(({ names, subject }) => names.map((name) => `${name} ${subject ?? ''}`));
  for (const key of new Set(ruled.filter((key, index) => ruled.indexOf(key) !== index))) {
    problems.push(`dataset/spotting/ambiguous-names.yaml has two rules for "${key.trim()}". Merge them.`);
  }
  if (problems.length > 0) throw mistake(problems.join('\n'));
}

const BEGINS_WITH_UN = /^UN(?=[ '-])/;

function otherUnForms(name: string): string[] {
  if (!BEGINS_WITH_UN.test(name)) return [];
  return ['U.N.', 'United Nations'].map((form) => name.replace(BEGINS_WITH_UN, form));
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
