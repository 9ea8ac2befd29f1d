/** `npm run dataset:update`: a pact compared with a depositary's status page, and brought up to it. */
import { readFile } from 'node:fs/promises';
import { datasetDirectory } from '../dataset/load.ts';
import { localDay } from '../facts/dates.ts';
import { decodePage } from '../dataset/updates/read-status.ts';
import { updatePact } from '../dataset/updates/update.ts';
import { HELP, readUpdateOptions } from './dataset-update-options.ts';

async function readPage(place: string): Promise<string> {
  const isAddress = /^[a-z]+:\/\//i.test(place);
  try {
    if (!isAddress) return decodePage(await readFile(place));
    if (!place.startsWith('https://')) throw new Error('Only https addresses are read.');
    const answer = await fetch(encodeURI(decodeURI(place)), { signal: AbortSignal.timeout(60_000) });
    if (!answer.ok) throw new Error(`The server answered ${answer.status} ${answer.statusText}.`);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return decodePage(bytes, answer.headers.get('content-type') ?? '');
  } catch (error) {
    const remedy = isAddress ? 'Save the page in a browser and name the file.' : 'Check the path.';
    throw new Error(`"${place}" cannot be read: ${messageOf(error)} ${remedy}`, { cause: error });
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function run(): Promise<boolean> {
  const options = readUpdateOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return true;
  }
  const { lines, good } = updatePact(
    { ...options, text: await readPage(options.page), today: localDay(new Date()) },
    datasetDirectory,
  );
  console.log(lines.join('\n'));
  return good;
}

try {
  if (!(await run())) process.exitCode = 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
