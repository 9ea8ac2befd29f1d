/**
 * Pictures of every state in `.output/screenshots/`, for a person to judge at a glance: the gallery of components, and cards
 * on the sample article, in both browsers, light and dark, wide and narrow, at the window's edges, zoomed, from right to
 * left, as a sheet, and turned off.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser, type BrowserKind } from './browsers.ts';
import { launch } from './launch.ts';
import {
  closeCard,
  locate,
  LONG,
  middleOf,
  openCard,
  pause,
  readCard,
  settledMarks,
  until,
  waitForCard,
} from './page-driver.ts';
import { folder, startWebServer } from './web-server.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, '.output', 'screenshots');
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = { wide: 1320, narrow: 320 };
const NAMES = ['Ottawa Treaty', 'Poland', 'NATO', 'EU', 'United States'];

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Puppeteer can ask Chromium for dark pages; Firefox is started with the preference. */
async function prefer(page: Page, scheme: (typeof SCHEMES)[number], kind: BrowserKind): Promise<void> {
  if (kind === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

async function photograph(page: Page, name: string, fullPage: boolean): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
  print(`  ${name}.png`);
}

async function photographGallery(
  browser: Browser,
  port: number,
  kind: BrowserKind,
  scheme: (typeof SCHEMES)[number],
) {
  for (const [size, width] of Object.entries(WIDTHS)) {
    const page = await browser.newPage();
    await prefer(page, scheme, kind);
    await page.setViewport({ width, height: 900 });
    await page.goto(`http://127.0.0.1:${port}/gallery/index.html`, { waitUntil: 'load' });
    await page.waitForSelector('#states section');
    await photograph(page, `gallery-${scheme}-${size}-${kind}`, true);
    await page.close();
  }
}

async function photographCards(
  browser: Browser,
  port: number,
  kind: BrowserKind,
  scheme: (typeof SCHEMES)[number],
) {
  for (const [size, width] of Object.entries({ wide: 1000, narrow: 320 })) {
    const page = await browser.newPage();
    await prefer(page, scheme, kind);
    await page.setViewport({ width, height: 900 });
    await page.goto(`http://127.0.0.1:${port}/demo/article.html`, { waitUntil: 'load' });
    await page.bringToFront();
    await settledMarks(page);
    for (const name of NAMES) {
      await openCard(page, name);
      await photograph(
        page,
        `card-${name.toLowerCase().replaceAll(' ', '-')}-${scheme}-${size}-${kind}`,
        false,
      );
      await closeCard(page);
    }
    await page.close();
  }
}

/** A circumstance in which a card may look bad: the window, what happens to the page, and what is opened. */
interface Scene {
  window: { width: number; height: number };
  prepare?: (page: Page) => Promise<unknown>;
  open: (page: Page) => Promise<unknown>;
}

const TELEPHONE = { width: 390, height: 780 };

const show = (text: string, nth?: number) => (page: Page) => openCard(page, text, nth);

const tap = (text: string) => async (page: Page) => {
  const { x, y } = middleOf(await locate(page, text));
  await page.touchscreen.tap(x, y);
  await waitForCard(page);
};

/** Scrolls so that words stand at a height of the window, from 0 (its top) to 1. */
const standAt = (text: string, share: number) => async (page: Page) => {
  const { y } = middleOf(await locate(page, text));
  const by = y - share * page.viewport()!.height;
  await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), by);
  await pause(LONG); // A card stays shut for a while after the page has scrolled.
};

const turnOff = async (page: Page) => {
  await openCard(page, 'Poland');
  await page.evaluate(() => {
    const card = document.querySelector('signatory-card')!.shadowRoot!;
    [...card.querySelectorAll<HTMLElement>('.turn-off button')]
      .find((one) => one.innerText === 'Not now')!
      .click();
  });
  const isNotice = async () => (await readCard(page))?.text.startsWith('Signatory is off') ?? false;
  await until(isNotice);
};

const undo = (page: Page) =>
  page.evaluate(() =>
    document
      .querySelector('signatory-card')!
      .shadowRoot!.querySelector<HTMLElement>('.notice button')!
      .click(),
  );

const SCENES: Record<string, Scene> = {
  'edge-right': { window: { width: 700, height: 700 }, open: show('Ottawa Treaty') },
  'edge-top': {
    window: { width: 700, height: 700 },
    prepare: standAt('Lithuania', 0.04),
    open: show('Lithuania'),
  },
  'edge-bottom': {
    window: { width: 700, height: 700 },
    prepare: standAt('Belarus', 0.96),
    open: show('Belarus'),
  },
  'zoom-400': { window: { width: 320, height: 256 }, open: show('Ottawa Treaty') },
  'right-to-left': {
    window: { width: 1000, height: 900 },
    prepare: (page) => page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl')),
    open: show('Ottawa Treaty'),
  },
  sheet: { window: TELEPHONE, open: tap('Poland') },
  'sheet-treaty': { window: TELEPHONE, open: tap('Ottawa Treaty') },
  'sheet-zoom-400': { window: { width: 320, height: 256 }, open: tap('Poland') },
  notice: { window: { width: 1000, height: 500 }, open: turnOff },
};

async function photographScenes(
  browser: Browser,
  port: number,
  kind: BrowserKind,
  scheme: (typeof SCHEMES)[number],
) {
  for (const [name, { window, prepare, open }] of Object.entries(SCENES)) {
    const page = await browser.newPage();
    await prefer(page, scheme, kind);
    await page.setViewport(window);
    await page.goto(`http://127.0.0.1:${port}/demo/article.html`, { waitUntil: 'load' });
    await page.bringToFront();
    await settledMarks(page);
    await prepare?.(page);
    await open(page);
    await photograph(page, `${name}-${scheme}-${kind}`, false);
    if (name === 'notice') await undo(page);
    await page.close();
  }
}

await mkdir(FOLDER, { recursive: true });
const server = await startWebServer([
  folder('/gallery/', join(ROOT, '.output', 'gallery')),
  folder('/demo/', join(ROOT, 'demo')),
]);
try {
  for (const kind of ['chromium', 'firefox'] as const) {
    for (const scheme of SCHEMES) {
      const browser = await launch({
        browser: await findBrowser(kind),
        extension: join(ROOT, '.output', 'open-card', `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`),
        headless: true,
        dark: scheme === 'dark',
      });
      try {
        await photographGallery(browser, server.port, kind, scheme);
        await photographCards(browser, server.port, kind, scheme);
        await photographScenes(browser, server.port, kind, scheme);
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  await server.close();
}
print(`Pictures in ${FOLDER}`);
