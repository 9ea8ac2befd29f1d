/**
 * What a reader waits for, in both browsers, beside what we make them wait on purpose:
 *
 * - a card: from the end of the wait that `page/timings.ts` asks for to the frame that shows the card, for the first
 *   card on a page and for the next ones. One frame is 16.7 ms; a timer may ring late by one, too.
 * - the popup: from its address being opened to its first paint and to the article's glance.
 *
 *     npm run build:open-card && npx tsx benchmarks/feel.ts
 */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { DWELL, DWELL_AGAIN } from '../page/timings.ts';
import { findBrowser } from '../scripts/browsers.ts';
import { launch } from '../scripts/launch.ts';
import { locate, middleOf, pause, settledMarks } from '../scripts/page-driver.ts';
import { folder, startWebServer } from '../scripts/web-server.ts';
import { extensionAddress, type Driven } from '../tests/e2e/harness/protocol.ts';

const ROOT = join(import.meta.dirname, '..');
const FIRST_ROUNDS = 8;
/** In one line of the sample article, so that no card lies over the next one's words. */
const WORDS = ['Poland', 'Estonia', 'Latvia', 'Lithuania'];
const NEXT_ROUNDS = 6;
/** Firefox never says that an extension's page has loaded. */
const SHORT = { timeout: 1_500 };

/** Notes when the pointer last moved and, frame by frame, when a card of another subject is open. */
const WATCH = `
  window.moved = 0;
  addEventListener('pointermove', ({ timeStamp }) => { window.moved = timeStamp; }, { capture: true, passive: true });
  window.cardShown = (before) => new Promise((resolve) => {
    const end = performance.now() + 4000;
    const look = (at) => {
      const card = document.querySelector('signatory-card')?.shadowRoot?.querySelector('[data-card]:popover-open');
      const subject = card?.dataset.subject;
      if (subject && subject !== before) resolve({ at, subject });
      else if (performance.now() < end) requestAnimationFrame(look);
      else resolve(undefined);
    };
    requestAnimationFrame(look);
  });
`;

interface Shown {
  at: number;
  subject: string;
}

/** Rests the pointer on words; answers what the card took beyond the wait, in ms, and whose it is. */
async function point(page: Page, x: number, y: number, wait: number, before?: string) {
  const waiting = page.evaluate(`window.cardShown(${JSON.stringify(before)})`) as Promise<Shown | undefined>;
  await page.mouse.move(x, y);
  const shown = await waiting;
  const moved = (await page.evaluate('window.moved')) as number;
  return shown && { late: shown.at - moved - wait, subject: shown.subject };
}

async function cards(browser: Browser, url: string): Promise<{ first: number[]; next: number[] }> {
  const [first, next]: [number[], number[]] = [[], []];
  for (let round = 0; round < FIRST_ROUNDS; round++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(WATCH);
    await page.setViewport({ width: 1000, height: 900 });
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    await settledMarks(page);
    // The first "Poland" stands in the lead; the paragraph's line comes after it.
    const aims = [];
    for (const word of WORDS) aims.push(middleOf(await locate(page, word, word === 'Poland' ? 1 : 0)));
    let last: { late: number; subject: string } | undefined;
    for (let step = 0; step < NEXT_ROUNDS; step++) {
      const { x, y } = aims[step % aims.length]!;
      if (!last) await page.mouse.move(x, y - 40);
      await pause(100);
      last = await point(page, x, y, step === 0 ? DWELL : DWELL_AGAIN, last?.subject);
      if (!last) break;
      (step === 0 ? first : next).push(last.late);
    }
    await page.close();
  }
  return { first, next };
}

/** Notes when the article's glance stands in the popup, at the frame after. */
const WATCH_POPUP = `
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.matrix')) return;
    observer.disconnect();
    requestAnimationFrame((at) => { window.glanceAt = at; });
  }).observe(document, { childList: true, subtree: true });
`;

/** In a tab, which takes it as long as in the panel, but for opening the panel. */
async function popups(test: Driven, url: string): Promise<{ paint: number[]; glance: number[] }> {
  const [paint, glance]: [number[], number[]] = [[], []];
  const { browser } = test;
  const article = await browser.newPage();
  await article.goto(url, { waitUntil: 'load' });
  await article.bringToFront();
  await settledMarks(article);
  for (let round = 0; round < FIRST_ROUNDS; round++) {
    const popup = await browser.newPage();
    await popup.setViewport({ width: 560, height: 600 });
    await popup.goto(await extensionAddress(test, 'popup.html?tab=0'), SHORT).catch(() => undefined);
    const tab = await popup.evaluate(async (address) => {
      interface Api {
        tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> };
      }
      const { chrome } = globalThis as unknown as { chrome: Api };
      return (await chrome.tabs.query({})).find((one) => one.url === address)?.id;
    }, url);
    await popup.evaluateOnNewDocument(WATCH_POPUP);
    await popup.bringToFront();
    await popup.goto(await extensionAddress(test, `popup.html?tab=${tab}`), SHORT).catch(() => undefined);
    await popup.waitForSelector('.matrix');
    await pause(200);
    const times = (await popup.evaluate(`({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      shown: window.glanceAt ?? NaN,
    })`)) as { painted: number; shown: number };
    paint.push(times.painted);
    glance.push(times.shown);
    await popup.close();
  }
  await article.close();
  return { paint, glance };
}

function told(values: number[]): string {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return '–';
  const [median, worst] = [sorted[sorted.length >> 1]!, sorted.at(-1)!];
  return `${median.toFixed(0)} ms (worst ${worst.toFixed(0)}, of ${sorted.length})`;
}

const server = await startWebServer([folder('/demo/', join(ROOT, 'demo'))]);
const url = `http://127.0.0.1:${server.port}/demo/article.html`;
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    const build = kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    const browser = await launch({
      browser: await findBrowser(kind),
      extension: join(ROOT, '.output', 'open-card', build),
      headless: true,
    });
    try {
      const { first, next } = await cards(browser, url);
      const { paint, glance } = await popups({ kind, browser }, url);
      process.stdout.write(
        `${kind}\n  first card, after its ${DWELL} ms: ${told(first)}\n  next card, after its ${DWELL_AGAIN} ms: ${told(next)}\n` +
          `  popup's first paint: ${told(paint)}\n  popup's glance: ${told(glance)}\n`,
      );
    } finally {
      await browser.close();
    }
  }
} finally {
  await server.close();
}
