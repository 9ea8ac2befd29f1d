/**
 * Turns the research tables into the files of `dataset/pacts/`.
 *
 *     npx tsx scripts/import-facts.ts ../shared/facts            every pact of scripts/import-facts/files.ts
 *     npx tsx scripts/import-facts.ts ../shared/facts bwc=bwc    also this one: id in the tables = name of the file
 *
 * The head of an existing file (everything above `events:`) is kept to the letter, because people wrote it;
 * the events are written anew. A new file gets a head from the tables, to be edited by hand.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { datasetDirectory } from '../dataset/load.ts';
import { eventSchema, type CountryRow, type PactRow } from '../dataset/schema.ts';
import { entryIntoForceAfter } from '../facts/entry-into-force.ts';
import { parseCsv } from './import-facts/csv.ts';
import { eventsOf, type TableRow } from './import-facts/events.ts';
import { files as knownFiles } from './import-facts/files.ts';
import { headOf } from './import-facts/head.ts';
import { eventLines } from './import-facts/lines.ts';

const files: Record<string, string> = { ...knownFiles };

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
  const head = existsSync(path) ? /^[\s\S]*?(?=^events:)/m.exec(readFileSync(path, 'utf8'))?.[0] : undefined;
  const { events, leftOut } = eventsOf(id, rows, ruleIn(head ?? ''));
  for (const event of [...events.values()].flat()) eventSchema.parse(event);
  const record = heads.find((row) => row['id'] === id) ?? {};
  writeFileSync(path, (head ?? headOf(name, record)) + eventLines(events, countryNames));
  console.log(`${name}: ${events.size} countries, ${[...events.values()].flat().length} events`);
  for (const line of leftOut) console.log(`  left out: ${line}`);
}

/** The rule in a head by which the treaty enters into force for those who join. */
function ruleIn(head: string): (joined: string) => string | undefined {
  const { in_force: inForce, entry_rule: entryRule } = (parse(head) ?? {}) as Partial<PactRow>;
  return (joined) => (inForce && entryRule ? entryIntoForceAfter({ inForce, entryRule }, joined) : undefined);
}
