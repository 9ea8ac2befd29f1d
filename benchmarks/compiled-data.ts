/**
 * What the compiled dataset costs in both browsers: bytes, the time to read it, to make an article's cards and to be
 * ready to spot, and the memory that it holds.
 *
 *     npx tsx benchmarks/compiled-data.ts
 *
 * cspell:words smaps
 *
 * Memory is what the browser's processes grow by when a page keeps fifty copies in use, divided by fifty (Linux only).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { datasetPlugin } from '../dataset/vite-plugin.ts';
import { findBrowser } from '../scripts/browsers.ts';
import { launch } from '../scripts/launch.ts';
import { startWebServer } from '../scripts/web-server.ts';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 9;
const COPIES = 50;

/** What runs in the page. `article` names thirty subjects, as a long story would. */
const ENTRY = `
  import factBase from 'virtual:fact-base';
  import lexicon from 'virtual:lexicon';
  import { readFactBase } from '${ROOT}/facts/fact-base.ts';
  import { cardsFor } from '${ROOT}/facts/cards.ts';
  import { readLexicon } from '${ROOT}/spotting/lexicon.ts';
  import { createSpotter } from '${ROOT}/spotting/spot.ts';
  const subjects =
    'nato RUS ottawa-treaty UKR POL EST LVA LTU USA SUN CHN ROU DEU FRA GBR IND IRN ISR PSE TUR paris-agreement ' +
    'united-nations european-union BRA ZAF EGY SYR MMR VEN HUN';
  const article = { today: '2026-11-23', published: '2025-03-19', subjects: subjects.split(' ') };
  const timed = (work) => {
    const began = performance.now();
    const result = work();
    return [performance.now() - began, result];
  };
  window.kept = [];
  window.measure = () => {
    const [read, facts] = timed(() => readFactBase(factBase));
    const [cards] = timed(() => cardsFor(facts, article));
    const [again] = timed(() => cardsFor(facts, article));
    const [spotter] = timed(() => createSpotter(readLexicon(lexicon)));
    return { read, cards, again, spotter };
  };
  window.keep = (kind, copies) => {
    for (let copy = 0; copy < copies; copy += 1) {
      if (kind === 'lexicon') window.kept.push(createSpotter(readLexicon(lexicon)));
      else {
        const facts = readFactBase(factBase);
        if (kind === 'facts in use') cardsFor(facts, article);
        window.kept.push(facts);
      }
    }
  };
  window.texts = { factBase, lexicon };
`;

async function bundle(): Promise<string> {
  const entry = '\0benchmark';
  const output = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [
      datasetPlugin(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'benchmark' ? entry : undefined),
        load: (id) => (id === entry ? ENTRY : undefined),
      },
    ],
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input: 'benchmark' } },
  })) as Rolldown.RolldownOutput;
  return output.output.find((chunk) => chunk.type === 'chunk')?.code ?? '';
}

/** Memory that no other process shares, of a process and all that it started, in bytes. */
function memoryOf(processId: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean => id === processId || (parents.has(id) && isOurs(parents.get(id)!));
  let bytes = 0;
  for (const id of parents.keys()) {
    if (!isOurs(id)) continue;
    try {
      const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
      for (const [, kilobytes] of rollup.matchAll(/^Private_(?:Clean|Dirty): +(\d+)/gm))
        bytes += Number(kilobytes) * 1024;
    } catch {
      // It has ended meanwhile.
    }
  }
  return bytes;
}

type Times = Record<'read' | 'cards' | 'again' | 'spotter', number>;

async function timesIn(browser: Browser, url: string): Promise<Times[]> {
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    rounds.push((await page.evaluate('measure()')) as Times);
    await page.close();
  }
  return rounds;
}

async function memoryIn(browser: Browser, url: string, kind: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(`keep('${kind}', 3)`);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 6000));
  await settled();
  const processId = browser.process()?.pid ?? 0;
  const before = memoryOf(processId);
  await page.evaluate(`keep('${kind}', ${COPIES})`);
  await settled();
  const grown = memoryOf(processId) - before;
  await page.close();
  return grown / COPIES;
}

const median = (values: number[]): string => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] ?? NaN).toFixed(1);
};

const script = await bundle();
const server = await startWebServer([
  ({ pathname }) =>
    pathname === '/script.js'
      ? { body: script, headers: { 'content-type': 'text/javascript' } }
      : { body: '<!doctype html><title>Data</title><script type="module" src="/script.js"></script>' },
]);
const url = `http://127.0.0.1:${server.port}/`;
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    const browser = await launch({ browser: await findBrowser(kind), headless: true });
    if (kind === 'chromium') {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      const texts = (await page.evaluate('texts')) as Record<string, string>;
      for (const [name, text] of Object.entries(texts)) {
        console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
      }
      await page.close();
    }
    const rounds = await timesIn(browser, url);
    const of = (what: keyof Times) => median(rounds.map((round) => round[what]));
    console.log(
      `${kind}: read the fact base ${of('read')} ms; thirty cards ${of('cards')} ms at first, ${of('again')} ms again; ` +
        `ready to spot ${of('spotter')} ms`,
    );
    for (const what of ['facts', 'facts in use', 'lexicon']) {
      const bytes = await memoryIn(browser, url, what);
      console.log(`${kind}: ${what} hold ${(bytes / 2 ** 20).toFixed(2)} MB`);
    }
    await browser.close();
  }
} finally {
  await server.close();
}
