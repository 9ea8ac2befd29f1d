/** Prints the last line of `.ci/run`: `tsx scripts/summarise-tests.ts EXIT_CODE`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { summary, type TestReport } from './test-summary.ts';

const folder = fileURLToPath(new URL('../.output/test-results', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
const reports = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as TestReport);

process.stdout.write(`${summary(reports, Number(process.argv[2] ?? 0))}\n`);
