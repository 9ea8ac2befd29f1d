/**
 * Writes the JSON Schemas that editors use to complete and check the files of the dataset:
 *
 *     npx tsx dataset/write-json-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { languageNamesSchema } from './language-names.ts';
import { datasetDirectory } from './load.ts';
import { countriesSchema, pactSchema, sourcesSchema } from './schema.ts';
import { spottingSchemas } from './spotting-rules.ts';
import { countryTranslationsSchema, pactTranslationsSchema } from './translations.ts';
import { participantNamesSchema } from './updates/participants.ts';

/** File names in `dataset/schema/`, and what they should contain. */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    countries: countriesSchema,
    pact: pactSchema,
    sources: sourcesSchema,
    ...spottingSchemas,
    'language-names': languageNamesSchema,
    'pact-translations': pactTranslationsSchema,
    'country-translations': countryTranslationsSchema,
    'participant-names': participantNamesSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.schema.json`,
      JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2) + '\n',
    ]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, text] of Object.entries(jsonSchemas())) {
    writeFileSync(join(datasetDirectory, 'schema', name), text);
  }
}
