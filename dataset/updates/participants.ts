/** From a participant as a depositary spells it to the code it has here. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countryCode, text as nameText, type CountryRow } from '../schema.ts';
import { mistake } from '../load.ts';
import { closest } from './closest.ts';
import { readYaml } from '../yaml-file.ts';

export const participantNamesSchema = z.record(countryCode, z.array(nameText).min(1));

type ParticipantNames = z.infer<typeof participantNamesSchema>;

/** Where depositaries' spellings that readers do not use are written down. */
const participantNamesFile = 'updates/participant-names.yaml';

/** @throws Error naming every mistake in the file. */
export function loadParticipantNames(directory: string): ParticipantNames {
  const path = join(directory, participantNamesFile);
  if (!existsSync(path)) throw mistake(`dataset/${participantNamesFile} does not exist. Restore it.`);
  const reading = readYaml(
    `dataset/${participantNamesFile}`,
    readFileSync(path, 'utf8'),
    participantNamesSchema,
  );
  if ('checked' in reading) return reading.checked.value;
  throw mistake(
    reading.problems
      .map(({ file, line, place, message }) => `${file}:${line}  ${place}: ${message}`)
      .join('\n'),
  );
}

/** Spellings differ in accents, apostrophes, capitals and "St."; none of these tells two states apart. */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\bSt\.? /gi, 'Saint ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

export type Resolved = { code: string } | { problem: string };
export type Resolve = (name: string) => Resolved;

/**
 * A name of today wins over a former one, and what a depositary writes over both: "Congo" is one state to it,
 * and two to a reader.
 */
export function participantResolver(countries: readonly CountryRow[], spellings: ParticipantNames): Resolve {
  const layers = [
    index(Object.entries(spellings)),
    index(countries.map((row) => [row.id, [row.id, row.name, row.official_name, ...(row.names ?? [])]])),
    index(countries.map((row) => [row.id, row.former_names ?? []])),
  ];
  const words = countries.flatMap(({ id, name, official_name: official }) => [
    { word: name, id },
    { word: official, id },
  ]);
  return (name) => {
    for (const layer of layers) {
      const [code, ...others] = layer.get(fold(name)) ?? [];
      if (code === undefined) continue;
      if (others.length === 0) return { code };
      const codes = [code, ...others].join(' or ');
      return { problem: `"${name}" can be ${codes}. Add the spelling to dataset/${participantNamesFile}.` };
    }
    const near = closest(name, words)[0];
    const question = near ? ` Is it ${near.word} (${near.id})?` : '';
    const remedy = `Add the name to dataset/countries.yaml if readers use it, else to dataset/${participantNamesFile}.`;
    return { problem: `No country is called "${name}".${question} ${remedy}` };
  };
}

function index(rows: readonly (readonly [string, readonly string[]])[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const [code, names] of rows) {
    for (const name of names) codes.set(fold(name), (codes.get(fold(name)) ?? new Set()).add(code));
  }
  return codes;
}
