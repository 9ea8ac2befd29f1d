/**
 * The files of `dataset/translations/`: names, official titles and summaries of pacts in other languages, one file for
 * each language, and names of countries that browsers do not know.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { datasetDirectory, mistake } from './load.ts';
import { countryCode, text, type Dataset, type PactRow } from './schema.ts';
import { readYaml, type CheckedFile, type Problem } from './yaml-file.ts';

/** The languages, beside English, in which the extension speaks to its readers. */
export const translatedLanguages = ['de', 'fr', 'es', 'pl', 'uk'] as const;

export type TranslatedLanguage = (typeof translatedLanguages)[number];

const pactTranslation = z.strictObject({
  name: text.describe('The usual name, as a serious newspaper writes it, in the nominative.'),
  title: text
    .optional()
    .describe('The official title, where a depositary, a gazette or the organisation itself has one.'),
  summary: text.describe('What the English summary says, in one or two sentences.'),
  withdrawal_terms: text.optional().describe('What the English withdrawal_terms say.'),
});

export const pactTranslationsSchema = z.strictObject({
  pacts: z.record(z.string(), pactTranslation).describe('By the id of the pact.'),
});

export const countryTranslationsSchema = z.record(
  countryCode,
  z.strictObject(
    Object.fromEntries(translatedLanguages.map((language) => [language, text])) as Record<
      TranslatedLanguage,
      typeof text
    >,
  ),
);

type PactTranslationsRow = z.output<typeof pactTranslationsSchema>;
type CountryTranslationsRow = z.output<typeof countryTranslationsSchema>;

/** What stands in the files: pacts by language, for those that have a file, and countries. */
export interface Translations {
  pacts: ReadonlyMap<TranslatedLanguage, PactTranslationsRow['pacts']>;
  countries: CountryTranslationsRow;
}

export function translationFiles(directory: string = datasetDirectory): string[] {
  const folder = join(directory, 'translations');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, file));
}

/**
 * All translations, checked against the dataset.
 * @throws Error naming every mistake with its file, line and remedy
 */
export function loadTranslations(dataset: Dataset, directory: string = datasetDirectory): Translations {
  const problems: Problem[] = [];
  const pacts = new Map<TranslatedLanguage, PactTranslationsRow['pacts']>();
  let countries: CountryTranslationsRow = {};
  const checked = <T>(
    reading: ReturnType<typeof readYaml<T>>,
    check: (file: CheckedFile<T>) => Problem[],
  ) => {
    const found = 'problems' in reading ? reading.problems : check(reading.checked);
    problems.push(...found);
    return 'checked' in reading ? reading.checked.value : undefined;
  };
  for (const path of translationFiles(directory)) {
    const stem = /([^/\\]+)\.yaml$/.exec(path)?.[1] ?? '';
    const file = `dataset/translations/${stem}.yaml`;
    const content = readFileSync(path, 'utf8');
    const language = translatedLanguages.find((one) => one === stem);
    if (language) {
      const row = checked(readYaml(file, content, pactTranslationsSchema), (it) => checkPacts(it, dataset));
      if (row) pacts.set(language, row.pacts);
    } else if (stem === 'countries') {
      const reading = readYaml(file, content, countryTranslationsSchema);
      countries = checked(reading, (it) => checkCountries(it, dataset)) ?? {};
    } else {
      const message = `"${stem}" is no language of the extension (${translatedLanguages.join(', ')}). Rename the file.`;
      problems.push({ file, line: 1, place: 'the file', message });
    }
  }
  if (problems.length > 0) {
    throw mistake(
      problems.map(({ file, line, place, message }) => `${file}:${line}  ${place}: ${message}`).join('\n'),
    );
  }
  return { pacts, countries };
}

function checkCountries(file: CheckedFile<CountryTranslationsRow>, dataset: Dataset): Problem[] {
  const codes = new Set(dataset.countries.map(({ id }) => id));
  return Object.keys(file.value)
    .filter((code) => !codes.has(code))
    .map((code) =>
      file.problem(
        [code],
        `"${code}" is not in dataset/countries.yaml. Correct the code, or add the country there first.`,
      ),
    );
}

/** What would show English as if it were the reader's language, or two pacts as if they were one. */
function checkPacts(file: CheckedFile<PactTranslationsRow>, dataset: Dataset): Problem[] {
  const english = new Map(dataset.pacts.map((pact) => [pact.id, pact]));
  const owners = new Map<string, string>();
  return Object.entries(file.value.pacts).flatMap(([id, entry]) => {
    const at = (field: string, message: string) => file.problem(['pacts', id, field], message);
    const pact = english.get(id);
    if (!pact) {
      const message = `There is no dataset/pacts/${id}.yaml. Correct the id, or add the pact.`;
      return [file.problem(['pacts', id], message)];
    }
    const problems = sameAsEnglish(entry, pact).map((field) =>
      at(
        field,
        'It is the English text. Translate it, or leave it out: English is then shown, and marked so.',
      ),
    );
    if (entry.withdrawal_terms !== undefined && pact.withdrawal_terms === undefined) {
      const message = `dataset/pacts/${id}.yaml has no withdrawal_terms to translate. Remove it, or add them there.`;
      problems.push(at('withdrawal_terms', message));
    }
    const owner = owners.get(entry.name);
    if (owner !== undefined)
      problems.push(at('name', `"${entry.name}" is the name of ${owner} too. Tell the two apart.`));
    owners.set(entry.name, id);
    return problems;
  });
}

/** Names may be the same in two languages ("NATO"), and so may the title of what has no longer one; sentences may not. */
function sameAsEnglish(entry: PactTranslationsRow['pacts'][string], pact: PactRow): (keyof typeof entry)[] {
  const fields = ['title', 'summary', 'withdrawal_terms'] as const;
  return fields.filter(
    (field) => entry[field] !== undefined && entry[field] === pact[field] && entry[field] !== entry.name,
  );
}
