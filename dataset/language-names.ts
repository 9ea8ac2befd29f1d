/**
 * The files of `dataset/languages/`: what each language calls countries, organisations and treaties, beside the names
 * of countries that browsers know themselves.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { wordings } from '../spotting/wordings.ts';
import { datasetDirectory, mistake } from './load.ts';
import { countryCode, text, type Dataset } from './schema.ts';
import { ambiguousNameSchema, wordsInForms } from './spotting-rules.ts';
import { readYaml, type CheckedFile, type Problem } from './yaml-file.ts';

const name = text.superRefine((value, context) => {
  if (/[()|]/.test(value.replace(/\([^()]*\|[^()]*\)/g, '')))
    context.addIssue({
      code: 'custom',
      message: `"${value}" has brackets that do not match, or nothing to choose in them. Write endings as in "Polsk(a|i|ę)"`,
    });
});
const names = z.array(name).min(1);

const namesOfPact = z.strictObject({
  names: names.optional().describe('Matched with any capitals after a first capital letter.'),
  acronyms: names.optional().describe('Matched only exactly as written.'),
  descriptions: names.optional().describe('Matched in any case.'),
});

export const languageNamesSchema = z.strictObject({
  endings: z
    .array(z.string().min(1))
    .optional()
    .describe("What CLDR's names of countries of one word can end in besides, as a genitive does."),
  company: z
    .record(countryCode, z.array(countryCode).min(1))
    .optional()
    .describe('Countries that are marked only where the article names one of these countries as well.'),
  countries: z
    .record(countryCode, names)
    .optional()
    .describe('Names and forms of names that CLDR does not give, also all in capitals.'),
  abbreviations: z.record(countryCode, names).optional().describe('Matched only exactly as written.'),
  pacts: z.record(z.string(), namesOfPact).optional(),
  bodies: z
    .record(z.string(), namesOfPact)
    .optional()
    .describe('Names of organs, agencies and courts, by the pact whose card they open.'),
  beside_countries: z
    .strictObject({
      not_after: wordsInForms.optional(),
      not_before: wordsInForms.optional(),
      may_follow: wordsInForms.optional(),
    })
    .optional()
    .describe('As in dataset/spotting/beside-countries.yaml.'),
  longer_names: names.optional().describe('Names that are none of ours and must not be split.'),
  ambiguous_names: z
    .array(ambiguousNameSchema(wordsInForms).extend({ names: wordsInForms.optional() }))
    .optional()
    .describe('As in dataset/spotting/ambiguous-names.yaml; without names, about every name of the subject.'),
});

export type LanguageRow = z.output<typeof languageNamesSchema>;

/** The file for every language that has none of its own. */
export const OTHER_LANGUAGE = 'other';

export function languageFiles(directory: string = datasetDirectory): string[] {
  const folder = join(directory, 'languages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * What stands in each file, by language (`de`), checked against the dataset.
 * @throws Error naming every mistake with its file, line and remedy
 */
export function loadLanguages(
  dataset: Dataset,
  directory: string = datasetDirectory,
): ReadonlyMap<string, LanguageRow> {
  const problems: Problem[] = [];
  const languages = new Map<string, LanguageRow>();
  for (const path of languageFiles(directory)) {
    const language = /([^/\\]+)\.yaml$/.exec(path)?.[1] ?? '';
    const reading = readYaml(
      `dataset/languages/${language}.yaml`,
      readFileSync(path, 'utf8'),
      languageNamesSchema,
    );
    if ('problems' in reading) {
      problems.push(...reading.problems);
      continue;
    }
    problems.push(...checkSubjects(reading.checked, dataset), ...checkOwners(reading.checked));
    languages.set(language, reading.checked.value);
  }
  if (problems.length > 0) {
    throw mistake(
      problems.map(({ file, line, place, message }) => `${file}:${line}  ${place}: ${message}`).join('\n'),
    );
  }
  return languages;
}

function checkSubjects(file: CheckedFile<LanguageRow>, dataset: Dataset): Problem[] {
  const { countries = {}, abbreviations = {}, company = {}, ambiguous_names = [] } = file.value;
  const codes = new Set(dataset.countries.map(({ id }) => id));
  const ids = new Set(dataset.pacts.map(({ id }) => id));
  const problems: Problem[] = [];
  const checkCode = (code: string, ...path: (string | number)[]) => {
    if (codes.has(code)) return;
    const message = `"${code}" is not in dataset/countries.yaml. Correct the code, or add the country there first.`;
    problems.push(file.problem(path, message));
  };
  for (const code of Object.keys(countries)) checkCode(code, 'countries', code);
  for (const code of Object.keys(abbreviations)) checkCode(code, 'abbreviations', code);
  for (const [code, others] of Object.entries(company)) {
    checkCode(code, 'company', code);
    others.forEach((other, index) => checkCode(other, 'company', code, index));
  }
  for (const field of ['pacts', 'bodies'] as const) {
    for (const id of Object.keys(file.value[field] ?? {})) {
      if (!ids.has(id))
        problems.push(
          file.problem([field, id], `There is no dataset/pacts/${id}.yaml. Correct the id, or add the pact.`),
        );
    }
  }
  ambiguous_names.forEach(({ names, subject }, index) => {
    const at = ['ambiguous_names', index];
    if (subject !== undefined && !codes.has(subject) && !ids.has(subject))
      problems.push(
        file.problem([...at, 'subject'], `"${subject}" is neither a country nor a pact. Correct it.`),
      );
    if (names === undefined && subject === undefined)
      problems.push(file.problem(at, 'The rule is about nothing. Give it names, or a subject.'));
  });
  return problems;
}

/** A name with two owners could open the wrong card. */
function checkOwners(file: CheckedFile<LanguageRow>): Problem[] {
  const { countries = {}, abbreviations = {}, ambiguous_names: rules = [] } = file.value;
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  const own = (subject: string, list: readonly string[] = [], ...path: string[]) => {
    for (const form of list.flatMap(wordings)) {
      const other = owners.get(form) ?? subject;
      owners.set(form, subject);
      const isRuled = (id: string) =>
        rules.some((rule) => rule.subject === id && (rule.names?.flatMap(wordings).includes(form) ?? true));
      if (other === subject || (isRuled(other) && isRuled(subject))) continue;
      const message =
        `"${form}" is a name of ${other} and ${subject}. Remove it from one of them, or say in ambiguous_names ` +
        'with a rule for each what tells them apart.';
      problems.push(file.problem(path, message));
    }
  };
  for (const [code, list] of Object.entries(countries)) own(code, list, 'countries', code);
  for (const [code, list] of Object.entries(abbreviations)) own(code, list, 'abbreviations', code);
  for (const part of ['pacts', 'bodies'] as const) {
    for (const [id, pact] of Object.entries(file.value[part] ?? {})) {
      for (const field of ['names', 'acronyms', 'descriptions'] as const)
        own(id, pact[field], part, id, field);
    }
  }
  return problems;
}
