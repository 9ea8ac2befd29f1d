import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { datasetDirectory, mistake } from './load.ts';
import { nameText, plainName, type Dataset } from './schema.ts';
import { checkAmbiguousNames, checkShortReferences } from './spotting-checks.ts';
import { namesOfSubjects } from './subject-names.ts';
import { readYaml, type CheckedFile, type Problem } from './yaml-file.ts';

/** The files of `dataset/spotting/`: what else a name can mean, and how to tell. */

const listOf = (word: typeof plainName) => z.array(z.union([word, z.number()]).transform(String));
const words = listOf(plainName);
/** The same in a language of many endings, with choices between them. */
export const wordsInForms = listOf(nameText);

const longerNamesSchema = z.array(plainName);
const regionsSchema = z.array(z.string().min(1));
const americanWordsSchema = z.array(z.string().min(1));
const besideCountriesSchema = z.strictObject({
  not_after: words,
  not_before: words,
  not_after_adjective: words,
  not_before_adjective: words,
  may_follow: words,
  may_precede: words,
  heads: words,
  heads_adjective: words,
  speech: words,
  towns: words,
});
/** @param telling the words that tell, where a language's may hold choices */
export const ambiguousNameSchema = (telling: typeof words) =>
  z.strictObject({
    names: z.array(nameText),
    subject: z.string().optional(),
    needs: telling.optional(),
    hints: telling.optional(),
    against: telling.optional(),
    despite: telling.optional(),
    not_after: telling.optional(),
    not_before: telling.optional(),
    person: z.boolean().optional(),
    word_in_capitals: z.boolean().optional(),
    not_first: z.boolean().optional(),
    prefix: z.boolean().optional(),
    american_town: z.boolean().optional(),
    abroad: z.boolean().optional(),
  });
const ambiguousNamesSchema = z.array(ambiguousNameSchema(words));

const smallWords = z.array(
  z
    .string()
    .regex(
      /^[a-zé]+$/,
      'This is not one word in small letters. Write it so; it is found with capitals, too.',
    ),
);

const shortReferencesSchema = z.strictObject({
  neutral: words,
  references: z.array(
    z.strictObject({
      words,
      kind: z.enum(['org', 'treaty']),
      subjects: words.optional(),
      after: words.optional(),
      not_before: smallWords.optional(),
    }),
  ),
});

export type AmbiguousName = z.output<ReturnType<typeof ambiguousNameSchema>>;

export type ShortReferences = z.output<typeof shortReferencesSchema>;
export type ShortReferenceRow = ShortReferences['references'][number];

export interface SpottingRules {
  longerNames: string[];
  regions: string[];
  americanWords: string[];
  besideCountries: z.output<typeof besideCountriesSchema>;
  ambiguousNames: AmbiguousName[];
  shortReferences: ShortReferences;
}

export const spottingSchemas = {
  'longer-names': longerNamesSchema,
  regions: regionsSchema,
  'american-words': americanWordsSchema,
  'beside-countries': besideCountriesSchema,
  'ambiguous-names': ambiguousNamesSchema,
  'short-references': shortReferencesSchema,
};

export function spottingFiles(directory: string): string[] {
  return Object.keys(spottingSchemas).map((name) => join(directory, `${name}.yaml`));
}

/**
 * The rules, checked against the dataset.
 * @throws Error naming every mistake with its file, line and remedy
 */
export function loadSpottingRules(
  dataset: Dataset,
  directory: string = join(datasetDirectory, 'spotting'),
): SpottingRules {
  const problems: Problem[] = [];
  function read<T>(
    name: keyof typeof spottingSchemas,
    schema: z.ZodType<T>,
    check: (file: CheckedFile<T>) => Problem[] = () => [],
  ): T | undefined {
    const file = `dataset/spotting/${name}.yaml`;
    const path = join(directory, `${name}.yaml`);
    if (!existsSync(path)) {
      problems.push({ file, line: 1, place: 'the file', message: 'It does not exist. Restore it.' });
      return undefined;
    }
    const reading = readYaml(file, readFileSync(path, 'utf8'), schema);
    problems.push(...('checked' in reading ? check(reading.checked) : reading.problems));
    return 'checked' in reading ? reading.checked.value : undefined;
  }
  const subjects = namesOfSubjects(dataset);
  const longerNames = read('longer-names', longerNamesSchema);
  const regions = read('regions', regionsSchema);
  const americanWords = read('american-words', americanWordsSchema);
  const besideCountries = read('beside-countries', besideCountriesSchema);
  const ambiguousNames = read('ambiguous-names', ambiguousNamesSchema, (file) =>
    checkAmbiguousNames(file, subjects),
  );
  const shortReferences = read('short-references', shortReferencesSchema, (file) =>
    checkShortReferences(file, subjects),
  );
  const isWhole =
    longerNames && regions && americanWords && besideCountries && ambiguousNames && shortReferences;
  if (!isWhole || problems.length > 0) {
    throw mistake(
      problems.map(({ file, line, place, message }) => `${file}:${line}  ${place}: ${message}`).join('\n'),
    );
  }
  return { longerNames, regions, americanWords, besideCountries, ambiguousNames, shortReferences };
}
