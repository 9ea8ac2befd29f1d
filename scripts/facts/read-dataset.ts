/**
 * The dataset, checked. Reading and checking 184 files of YAML takes three seconds, so the result is kept in
 * `.output/` and used as long as no file that decides it, data or code, has changed by a single character.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../dataset/schema.ts';

const inProject = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Places {
  /** The folder whose YAML files are the dataset. */
  directory: string;
  /** The file in which the result is kept. */
  cache: string;
  /** The folders whose code reads and checks the dataset. */
  code?: readonly string[];
}

/** The loader is in `dataset/`, and leaves days and kinds of event to `facts/`. */
export const codeFolders: readonly string[] = [inProject('dataset'), inProject('facts')];

const usual: Places = { directory: inProject('dataset'), cache: inProject('.output/facts-command.json') };

interface Kept {
  fingerprint: string;
  dataset: Dataset;
}

/** @throws Error naming every mistake in the dataset */
export async function readDataset({
  directory,
  cache,
  code = codeFolders,
}: Places = usual): Promise<Dataset> {
  const fingerprint = fingerprintOf([directory, ...code]);
  const kept = readKept(cache);
  if (kept?.fingerprint === fingerprint) return kept.dataset;
  // Loaded only here: the schema's library alone takes longer than all the rest.
  const { loadDataset } = await import('../../dataset/load.ts');
  const dataset = loadDataset(directory);
  keep(cache, { fingerprint, dataset });
  return dataset;
}

/** By content, so that neither a copied file nor a clock that is wrong can make old facts look new. */
function fingerprintOf(directories: readonly string[]): string {
  const hash = createHash('sha256');
  for (const directory of new Set(directories)) {
    for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(yaml|ts)$/.test(name)) continue;
      hash.update(`${name}\0`).update(readFileSync(join(directory, name))).update('\0'); // prettier-ignore
    }
  }
  return hash.digest('hex');
}

function readKept(cache: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(cache, 'utf8')) as Kept;
  } catch {
    return undefined; // Not there yet, or cut off: it is written anew.
  }
}

function keep(cache: string, kept: Kept): void {
  try {
    mkdirSync(dirname(cache), { recursive: true });
    // Two commands may run at once; neither may read what the other has half written.
    const unfinished = `${cache}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify(kept));
    renameSync(unfinished, cache);
  } catch {
    // Where nothing can be written, the next run takes as long again.
  }
}
