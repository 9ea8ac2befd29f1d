/**
 * Measures spotting on the corpus with the corpus's own scripts, and prints one table with what is wanted.
 *
 *     npm run corpus [-- FOLDER]     FOLDER: the corpus, ../shared/corpus if left out
 *
 * `npm run build` and `node FOLDER/pages.mjs` measure the built extension on pages; it takes some minutes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scoreIds, scoreLexicon, scoreNames } from './corpus/scores.ts';
import { tableOf, type Row } from './corpus/table.ts';
import { buildNodeModule } from './node-module.ts';

const corpus = resolve(process.argv[2] ?? join(import.meta.dirname, '../../shared/corpus'));
if (!existsSync(join(corpus, 'evaluate.mjs'))) {
  console.error(`There is no corpus in ${corpus}. Give its folder: npm run corpus -- FOLDER`);
  process.exit(1);
}

const detector = resolve(await buildNodeModule('spotting/detect.ts', 'spotting'));
const run = (script: string, ...options: string[]): string =>
  execFileSync(process.execPath, [join(corpus, script), detector, ...options], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

/** Our ids and those of the tables that the project was started from, in which the corpus speaks. */
const idsFile = join(import.meta.dirname, 'corpus/table-ids.json');

const countries = scoreNames(run('evaluate.mjs'));
const lgl = scoreNames(run('evaluate.mjs', '--corpus', 'lgl'));
const strict = scoreNames(run('evaluate.mjs', '--strict'));
const adjectives = scoreNames(run('evaluate.mjs', '--kind', 'demonym', '--corpus', 'geowebnews'));
const lexicon = scoreLexicon(run('lexicon.mjs'));
const treaties = join(corpus, 'treaties');
const treatyNames = scoreNames(run('evaluate.mjs', '--dir', treaties, '--kind', 'treaty'));
const orgNames = scoreNames(run('evaluate.mjs', '--dir', treaties, '--kind', 'org'));
const treatyIds = scoreIds(run('evaluate-ids.mjs', '--dir', treaties, '--kind', 'treaty', '--map', idsFile));
const orgIds = scoreIds(run('evaluate-ids.mjs', '--dir', treaties, '--kind', 'org', '--map', idsFile));

const rows: Row[] = [
  ['countries, exact: precision', countries.exact.precision, 99],
  ['countries, exact: recall', countries.exact.recall, 99],
  ['countries, exact: F1', countries.exact.f1, 99],
  ['countries: perfect documents', countries.perfect, 96],
  ['countries, strict: F1', strict.exact.f1, 98],
  ['lgl, exact: precision', lgl.exact.precision, 98],
  ['lgl, exact: recall', lgl.exact.recall, 98],
  ['adjectives, geowebnews, exact: F1', adjectives.exact.f1, 97],
  ['lexicon: countries', lexicon.country, 99],
  ['lexicon: adjectives', lexicon.demonym, 98],
  ['lexicon: organisations, without "Europe"', lexicon.org, 90],
  ['treaties, overlap: precision', treatyNames.overlap.precision, 98],
  ['treaties, overlap: recall', treatyNames.overlap.recall, 95],
  ['treaties: right one', treatyIds.right, 95],
  ['organisations, overlap: precision', orgNames.overlap.precision, 98],
  ['organisations, overlap: recall', orgNames.overlap.recall, 98],
  ['organisations: right one', orgIds.right, undefined],
];
console.log(tableOf(rows));
