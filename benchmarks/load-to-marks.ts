/**
 * From DOMContentLoaded to the first mark, and the time in long tasks, in both browsers with the built extension:
 * on the sample article and on a page of two megabytes. Beside each the same page without the extension, since only
 * the difference is ours.
 *
 *     npm run build && npx tsx benchmarks/load-to-marks.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers.ts';
import { launch, waitForWelcome } from '../scripts/launch.ts';
import { startWebServer, type Route } from '../scripts/web-server.ts';

const ROOT = join(import.meta.dirname, '..');
const ROUNDS = 7;

const demo = readFileSync(join(ROOT, 'demo/article.html'), 'utf8');
const filler = '<div><ul><li><a href="#">Some <b>other</b> story</a></li></ul><p>Short.</p></div>'.repeat(10);
const long =
  '<p>Ministers of Poland and Estonia spoke of the Ottawa Treaty, of NATO and of much else again.</p>'.repeat(
    10_000,
  );
const pages: Record<string, string> = {
  'sample article': demo,
  'page of 2 MB': demo.replace('</article>', `${long}</article>${filler.repeat(1200)}`),
};

/** Runs in the page before anything else. Text, because a bundler's helpers do not exist there. */
const WATCH = `
  window.long = 0;
  try {
    new PerformanceObserver((list) => {
      for (const task of list.getEntries()) window.long += task.duration;
    }).observe({ type: 'longtask' });
  } catch {}
  document.addEventListener('DOMContentLoaded', () => {
    const began = performance.now();
    const look = () => {
      if (CSS.highlights.get('signatory-mention')?.size) window.took = performance.now() - began;
      else if (performance.now() - began < 3000) setTimeout(look, 1);
    };
    look();
  });
`;

interface Round {
  took: number;
  /** All tasks over 50 ms together, in ms; Firefox does not tell. */
  long: number;
}

async function rounds(browser: Browser, url: string): Promise<Round[]> {
  const results: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const measured = (await page.evaluate('({ took: window.took ?? NaN, long: window.long })')) as Round;
    results.push(measured);
    await page.close();
  }
  return results;
}

function median(values: number[]): string {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  return sorted.length ? String(Math.round(sorted[sorted.length >> 1]!)) : '–';
}

const addressOf = (name: string): string => `/news/${name.replace(/\W/g, '-')}`;
const pageAt: Route = (url) => {
  const found = Object.entries(pages).find(([name]) => addressOf(name) === url.pathname);
  return found && { body: found[1] };
};
const server = await startWebServer([pageAt]);
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    const found = await findBrowser(kind);
    const extension = join(ROOT, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
    for (const name of Object.keys(pages)) {
      const url = `http://127.0.0.1:${server.port}${addressOf(name)}`;
      const ours = await launch({ browser: found, extension, headless: true });
      await waitForWelcome(ours);
      const withUs = await rounds(ours, url);
      await ours.close();
      const plain = await launch({ browser: found, headless: true });
      const without = await rounds(plain, url);
      await plain.close();
      console.log(
        `${kind}, ${name}: first mark ${median(withUs.map(({ took }) => took))} ms after DOMContentLoaded; ` +
          `long tasks ${median(withUs.map(({ long }) => long))} ms, without us ${median(without.map(({ long }) => long))} ms`,
      );
    }
  }
} finally {
  await server.close();
}
