/**
 * How fast names are found in 256 kB of English news: building, first run and steady run, beside a plain alternation
 * regex and an npm Aho-Corasick package with the same names on the same text, and with more and more names. Each
 * measurement is a fresh process, all in turn, so that what else the machine does hits all alike; medians are shown.
 * The peers only find names; Signatory also judges what each means, from the words around it and the whole article.
 *
 *     npx tsx benchmarks/spotting.ts [--text FILE]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNodeModule } from '../scripts/node-module.ts';

const SIZE = 256 * 1024;
const ROUNDS = 7;

interface Times {
  build: number;
  first: number;
  steady: number;
  found: number;
}

const { values } = parseArgs({ options: { text: { type: 'string' } } });
const module = await buildNodeModule('benchmarks/spotting-entry.ts', 'spotting-benchmark');
const textFile = join(mkdtempSync(join(tmpdir(), 'spotting-')), 'text.txt');
writeFileSync(textFile, textOf(values.text));

/**
 * A given text, or the sample article's paragraphs with ordinary prose between them, repeated to the size. No two
 * paragraphs are the same, as a text that was read before would be no work.
 */
function textOf(file: string | undefined): string {
  const text = file === undefined ? sampleText() : readFileSync(file, 'utf8');
  const lines = text.repeat(Math.ceil(SIZE / text.length)).split('\n');
  return lines
    .map((line, at) => `${line} (${at})`)
    .join('\n')
    .slice(0, SIZE);
}

function sampleText(): string {
  const html = readFileSync(join(import.meta.dirname, '../demo/article.html'), 'utf8');
  const paragraphs = [...html.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)].map(([, inner = '']) =>
    inner
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const plain =
    'Officials who were briefed on the talks said on Tuesday that the plan would be put to a vote before the end of ' +
    'the month, although several members of the committee have asked for more time to study what it would cost.';
  return paragraphs.flatMap((paragraph) => [paragraph, plain, plain]).join('\n') + '\n';
}

function measure(method: string, times: number): Times {
  const child = join(import.meta.dirname, 'spotting-child.mjs');
  const output = execFileSync(process.execPath, [child, module, textFile, method, String(times)], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Times;
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

const runs = [
  { name: 'Signatory', method: 'signatory', times: 1 },
  { name: 'alternation regex', method: 'alternation', times: 1 },
  { name: 'modern-ahocorasick', method: 'ahoCorasick', times: 1 },
  { name: 'Signatory, 2x names', method: 'signatory', times: 2 },
  { name: 'Signatory, 4x names', method: 'signatory', times: 4 },
  { name: 'Signatory, 8x names', method: 'signatory', times: 8 },
];
const results = runs.map(() => [] as Times[]);
for (let round = 0; round < ROUNDS; round++) {
  for (const [at, { method, times }] of runs.entries()) results[at]?.push(measure(method, times));
}

console.log(
  '                        build ms   first ms  steady ms   Mchar/s     found   steady, to Signatory',
);
const own = median(results[0]?.map(({ steady }) => steady) ?? []);
for (const [at, { name }] of runs.entries()) {
  const all = results[at] ?? [];
  const of = (field: keyof Times) => median(all.map((times) => times[field]));
  const steady = of('steady');
  const columns = [of('build'), of('first'), steady, SIZE / steady / 1000].map((n) =>
    n.toFixed(1).padStart(9),
  );
  console.log(
    `${name.padEnd(22)} ${columns.join('  ')} ${String(of('found')).padStart(9)}   x ${(steady / own).toFixed(2)}`,
  );
}
