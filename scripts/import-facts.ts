/**
 * Turns the research tables into the files of `dataset/pacts/`.
 *
 *     npx tsx scripts/import-facts.ts ../shared/facts            every pact that has a file already
 *     npx tsx scripts/import-facts.ts ../shared/facts bwc=bwc    also this one: id in the tables = name of the file
 *
 * The head of an existing file (everything above `events:`) is kept to the letter, because people wrote it;
 * the events are written anew. A new file gets a head from the tables, to be edited by hand.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { datasetDirectory } from '../dataset/load.ts';
import { eventSchema, type CountryRow } from '../dataset/schema.ts';
import { parseCsv } from './import-facts/csv.ts';
import { eventsOf, type TableRow } from './import-facts/events.ts';
import { headOf } from './import-facts/head.ts';
import { eventLines } from './import-facts/lines.ts';
import { organizationFiles } from './import-facts/organization-files.ts';

/** Ids in the tables, and the files they became. */
const files: Record<string, string> = {
  ottawa: 'ottawa-treaty',
  ccm: 'convention-on-cluster-munitions',
  npt: 'npt',
  tpnw: 'tpnw',
  att: 'arms-trade-treaty',
  rome: 'rome-statute',
  paris: 'paris-agreement',
  NATO: 'nato',
  EU: 'european-union',
  UN: 'united-nations',
  CSTO: 'csto',
  COE: 'council-of-europe',
  WARSAWPACT: 'warsaw-pact',
  USSR: 'soviet-union',
  ...organizationFiles,
};

const [tables, ...more] = process.argv.slice(2);
if (!tables)
  throw new Error('Name the folder of the tables: npx tsx scripts/import-facts.ts ../shared/facts');
for (const pair of more) {
  const [id, file] = pair.split('=');
  if (!id || !file) throw new Error(`"${pair}" is not a pair such as bwc=biological-weapons-convention.`);
  files[id] = file;
}

const table = (name: string): Record<string, string>[] => parseCsv(readFileSync(join(tables, name), 'utf8'));
const rows = [...table('participation.csv'), ...table('memberships.csv')] as unknown as TableRow[];
const heads = [...table('treaties.csv'), ...table('organizations.csv')];
const countries = parse(readFileSync(join(datasetDirectory, 'countries.yaml'), 'utf8')) as CountryRow[];
const countryNames = new Map(countries.map(({ id, name }) => [id, name]));

for (const [id, name] of Object.entries(files)) {
  const path = join(datasetDirectory, 'pacts', `${name}.yaml`);
  const events = eventsOf(id, rows);
  for (const event of [...events.values()].flat()) eventSchema.parse(event);
  const head = existsSync(path) ? /^[\s\S]*?(?=^events:)/m.exec(readFileSync(path, 'utf8'))?.[0] : undefined;
  const record = heads.find((row) => row['id'] === id) ?? {};
  writeFileSync(path, (head ?? headOf(name, record)) + eventLines(events, countryNames));
  console.log(`${name}: ${events.size} countries, ${[...events.values()].flat().length} events`);
}
