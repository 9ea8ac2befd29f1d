import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { mistake } from './load.ts';
import type { Problem } from './yaml-file.ts';
import { readYaml } from './yaml-file.ts';

/** The files of `dataset/spotting/`: what else a name can mean, and how to tell. */

export const words = z.array(z.union([z.string().min(1), z.number()]).transform(String));

const longerNamesSchema = z.array(z.string().min(1));
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
export const ambiguousNameSchema = z.strictObject({
  names: words,
  subject: z.string().optional(),
  needs: words.optional(),
  hints: words.optional(),
  against: words.optional(),
  despite: words.optional(),
  not_after: words.optional(),
  not_before: words.optional(),
  person: z.boolean().optional(),
  word_in_capitals: z.boolean().optional(),
  not_first: z.boolean().optional(),
  prefix: z.boolean().optional(),
  american_town: z.boolean().optional(),
  abroad: z.boolean().optional(),
});
const ambiguousNamesSchema = z.array(ambiguousNameSchema);

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

export type AmbiguousName = z.output<typeof ambiguousNameSchema>;

export type ShortReferenceRow = z.output<typeof shortReferencesSchema>['references'][number];

export interface SpottingRules {
  longerNames: string[];
  regions: string[];
  americanWords: string[];
  besideCountries: z.output<typeof besideCountriesSchema>;
  ambiguousNames: AmbiguousName[];
  shortReferences: z.output<typeof shortReferencesSchema>;
}

export const spottingSchemas = {
  'longer-names': longerNamesSchema,
  regions: regionsSchema,
  'american-words': americanWordsSchema,
  'beside-countries': besideCountriesSchema,
  'ambiguous-names': ambiguousNamesSchema,
  'short-references': shortReferencesSchema,
};

const directoryOfRules = fileURLToPath(new URL('./spotting/', import.meta.url));

export function spottingFiles(directory: string = directoryOfRules): string[] {
  return Object.keys(spottingSchemas).map((name) => join(directory, `${name}.yaml`));
}

/** @throws Error naming every mistake with its file and line */
export function loadSpottingRules(directory: string = directoryOfRules): SpottingRules {
  const problems: Problem[] = [];
  function read<T>(name: keyof typeof spottingSchemas, schema: z.ZodType<T>): T | undefined {
    const reading = readYaml(
      `dataset/spotting/${name}.yaml`,
      readFileSync(join(directory, `${name}.yaml`), 'utf8'),
      schema,
    );
    if ('checked' in reading) return reading.checked.value;
    problems.push(...reading.problems);
    return undefined;
  }
  const longerNames = read('longer-names', longerNamesSchema);
  const regions = read('regions', regionsSchema);
  const americanWords = read('american-words', americanWordsSchema);
  const besideCountries = read('beside-countries', besideCountriesSchema);
  const ambiguousNames = read('ambiguous-names', ambiguousNamesSchema);
  const shortReferences = read('short-references', shortReferencesSchema);
  if (!longerNames || !regions || !americanWords || !besideCountries || !ambiguousNames || !shortReferences) {
    throw mistake(
      problems.map(({ file, line, place, message }) => `${file}:${line}  ${place}: ${message}`).join('\n'),
    );
  }
  return { longerNames, regions, americanWords, besideCountries, ambiguousNames, shortReferences };
}
