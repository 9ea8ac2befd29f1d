/** Small datasets for tests: a folder with one good pact, in which a test breaks one thing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const goodFiles: Readonly<Record<string, string>> = {
  'countries.yaml': `
- id: POL
  kind: state
  name: Poland
  official_name: Republic of Poland
- id: SUN
  kind: former
  name: Soviet Union
  official_name: Union of Soviet Socialist Republics
  from: 1922-12-30
  until: 1991-12-26
`,
  'sources.yaml': `
- id: list-2026
  producer: A list
`,
  'pacts/mine-treaty.yaml': `
id: mine-treaty
kind: treaty
name: Mine Treaty
title: Treaty on Mines
summary: Bans mines.
adopted: { date: 1997-09-18 }
complete: true
signatures_covered: true
as_of: 2026-02-03
events:
  POL: # Poland
    - { date: 1997-12-04, event: signature, source: list-2026 }
    - { date: 2012-12-27, event: ratification, source: list-2026 }
    - { date: 2025-08-20, event: withdrawal-notified, source: list-2026 }
    - { date: 2026-02-20, event: withdrawal, source: list-2026 }
`,
};

/** Writes the files to a new folder, lets the test use it and removes it again. */
export async function withDataset<T>(
  files: Readonly<Record<string, string>>,
  use: (directory: string) => T | Promise<T>,
): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'signatory-dataset-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text.trimStart());
    }
    return await use(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The good files with one piece of text replaced, which has to be there. */
export function broken(file: string, from: string, to: string): Record<string, string> {
  const text = goodFiles[file] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  return { ...goodFiles, [file]: text.replace(from, to) };
}
