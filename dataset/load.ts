/** Reads the dataset and checks all of it, so that whatever comes after may trust it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { checkCountries, checkPact, checkUnique } from './checks.ts';
import { countriesSchema, pactSchema, sourcesSchema, type Dataset } from './schema.ts';
import { readYaml, type CheckedFile, type Problem } from './yaml-file.ts';

/** The folder of the dataset that comes with the project. */
export const datasetDirectory = fileURLToPath(new URL('.', import.meta.url));

/**
 * The whole dataset, pacts in order of their ids.
 *
 * @throws Error naming every mistake in every file, one per line: `file:line  row › field: what is wrong. Remedy.`
 */
export function loadDataset(directory: string = datasetDirectory): Dataset {
  const reading = readDataset(directory);
  if ('problems' in reading) throw mistake(report(reading.problems));
  return reading.dataset;
}

/**
 * The whole dataset, or every mistake in it.
 *
 * @param edited texts to be read in place of files, by their names in the directory, so that an edit can be checked
 *   before it is written
 */
export function readDataset(
  directory: string,
  edited: ReadonlyMap<string, string> = new Map(),
): { dataset: Dataset } | { problems: Problem[] } {
  const problems: Problem[] = [];

  const read = <T>(name: string, schema: z.ZodType<T>): CheckedFile<T> | undefined => {
    const path = join(directory, name);
    const file = `dataset/${name}`;
    if (!existsSync(path)) {
      problems.push({ file, line: 1, place: 'the file', message: 'It does not exist. Restore it.' });
      return undefined;
    }
    const reading = readYaml(file, edited.get(name) ?? readFileSync(path, 'utf8'), schema);
    if ('checked' in reading) return reading.checked;
    problems.push(...reading.problems);
    return undefined;
  };

  const countries = read('countries.yaml', countriesSchema);
  const sources = read('sources.yaml', sourcesSchema);
  const pacts = pactFiles(directory).flatMap((name) => read(`pacts/${name}`, pactSchema) ?? []);

  if (countries) problems.push(...checkCountries(countries));
  if (sources) problems.push(...checkUnique(sources));
  // Without either list every code or source would look unknown, and bury the one real mistake.
  if (countries && sources) {
    const countryById = new Map(countries.value.map((country) => [country.id, country]));
    const sourceById = new Map(sources.value.map((source) => [source.id, source]));
    for (const pact of pacts) problems.push(...checkPact(pact, countryById, sourceById));
  }
  if (problems.length > 0 || !countries || !sources) return { problems };
  const dataset = {
    countries: countries.value,
    sources: sources.value,
    pacts: pacts.map(({ value }) => value),
  };
  return { dataset };
}

/** Every file that makes up the dataset, for whoever watches them. */
export function datasetFiles(directory: string = datasetDirectory): string[] {
  const names = ['countries.yaml', 'sources.yaml', ...pactFiles(directory).map((name) => `pacts/${name}`)];
  return names.map((name) => join(directory, name));
}

function pactFiles(directory: string): string[] {
  const folder = join(directory, 'pacts');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** Where in our code a mistake in the data was noticed helps nobody: the message is all there is to see. */
export function mistake(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

function report(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, place, message }) => `${file}:${line}  ${place}: ${message}`);
  const count = problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`;
  return [`The dataset has ${count}:`, ...lines].join('\n');
}
