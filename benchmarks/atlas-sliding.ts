/**
 * How smooth the atlas is while a slider goes through the years, and while somebody types, in Chromium four times slower
 * than this machine: every task over 50 ms, and how long the page takes for each step, to the next frame.
 *
 *     npm run build && npx tsx benchmarks/atlas-sliding.ts
 */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser } from '../scripts/browsers.ts';
import { launch, waitForWelcome } from '../scripts/launch.ts';

const SLOWNESS = 4;
const VIEWS = [
  '#/pact/united-nations',
  '#/pact/ottawa-treaty',
  '#/country/DEU',
  '#/compare/countries?of=POL,UKR,DEU,FRA,USA,RUS',
  '#/compare/pacts?of=nato,european-union,ottawa-treaty,rome-statute,united-nations,osce',
];

interface Smoothness {
  steps: number[];
  long: number[];
}

async function open(browser: Browser, origin: string, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(`${origin}/atlas.html${address}`, { waitUntil: 'load' });
  await page.waitForSelector('main h1');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await page.emulateCPUThrottling(SLOWNESS);
  return page;
}

/** Runs in the page. */
async function slideIn(): Promise<Smoothness> {
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const steps: number[] = [];
  const slider = document.querySelector<HTMLInputElement>('input[type="range"]')!;
  for (let year = Number(slider.max); year >= Number(slider.min); year -= 1) {
    const start = performance.now();
    slider.value = String(year);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0));
    });
    steps.push(performance.now() - start);
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return { steps, long };
}

/** Runs in the page. */
async function typeIn(): Promise<Smoothness> {
  const long: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) long.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const steps: number[] = [];
  const field = document.querySelector<HTMLInputElement>('#search')!;
  for (const word of ['ottawa treaty', 'polska', 'convention on', 'ukraina', 'nato']) {
    for (let letters = 1; letters <= word.length; letters += 1) {
      const start = performance.now();
      field.value = word.slice(0, letters);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise<void>((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve, 0));
      });
      steps.push(performance.now() - start);
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return { steps, long };
}

function report(name: string, { steps, long }: Smoothness): void {
  const sorted = [...steps].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0);
  const worst = long.length > 0 ? `, worst ${Math.max(...long).toFixed(0)} ms` : '';
  console.log(
    `${name}: ${steps.length} steps, median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms to the next frame; ` +
      `${long.length} tasks over 50 ms${worst}`,
  );
}

const browser = await launch({
  browser: await findBrowser('chromium'),
  extension: join(import.meta.dirname, '../.output/chrome-mv3'),
  headless: true,
});
try {
  await waitForWelcome(browser);
  const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  for (const address of VIEWS) {
    const page = await open(browser, origin, address);
    // Once to warm up, as a reader's second slide; the first is reported too.
    report(`first  ${address}`, await page.evaluate(slideIn));
    report(`second ${address}`, await page.evaluate(slideIn));
    await page.close();
  }
  const page = await open(browser, origin, '#/');
  report('typing', await page.evaluate(typeIn));
} finally {
  await browser.close();
}
