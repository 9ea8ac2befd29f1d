/**
 * How long the atlas thinks, without drawing: a search on each keystroke, and each view while a slider goes through
 * the years; in Chromium as fast as this machine is and four times slower, and in Firefox. A page of its own for each
 * round; of each step the first time, the median and the worst after it are shown.
 *
 *     npx tsx benchmarks/atlas.ts
 */
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { datasetPlugin } from '../dataset/vite-plugin.ts';
import { findBrowser } from '../scripts/browsers.ts';
import { launch } from '../scripts/launch.ts';
import { startWebServer } from '../scripts/web-server.ts';
import type { Times } from './atlas-entry.ts';

const ROUNDS = 5;

async function bundle(): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [datasetPlugin()],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rolldownOptions: { input: join(import.meta.dirname, 'atlas-entry.ts') },
    },
  })) as Rolldown.RolldownOutput;
  return output.output.find((chunk) => chunk.type === 'chunk')?.code ?? '';
}

async function roundsIn(browser: Browser, url: string, slowness: number): Promise<Times[]> {
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    if (slowness > 1) await page.emulateCPUThrottling(slowness);
    rounds.push((await page.evaluate('measure()')) as Times);
    await page.close();
  }
  return rounds;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function report(title: string, rounds: readonly Times[]): void {
  console.log(`\n${title.padEnd(36)} first ms   median    worst`);
  for (const name of Object.keys(rounds[0] ?? {})) {
    const all = rounds.map((times) => times[name] ?? []);
    const later = all.map(([, ...rest]) => rest);
    const columns = [
      middle(all.map(([first = Number.NaN]) => first)),
      middle(later.flat()),
      middle(later.map((times) => Math.max(...times))),
    ];
    const cells = columns.map((value) => (Number.isFinite(value) ? value.toFixed(2) : '').padStart(8));
    console.log(`${name.padEnd(36)} ${cells.join(' ')}`);
  }
}

const script = await bundle();
const server = await startWebServer([
  ({ pathname }) =>
    pathname === '/script.js'
      ? { body: script, headers: { 'content-type': 'text/javascript' } }
      : { body: '<!doctype html><title>Atlas</title><script type="module" src="/script.js"></script>' },
]);
const url = `http://127.0.0.1:${server.port}/`;
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    const browser = await launch({ browser: await findBrowser(kind), headless: true });
    for (const slowness of kind === 'chromium' ? [1, 4] : [1])
      report(
        slowness > 1 ? `${kind}, ${slowness} times slower` : kind,
        await roundsIn(browser, url, slowness),
      );
    await browser.close();
  }
} finally {
  await server.close();
}
