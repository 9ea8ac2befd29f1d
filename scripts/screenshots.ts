/**
 * Pictures of every state in `.output/screenshots/`, for a person to judge at a glance: the gallery of components, and cards
 * on the sample article, in both browsers, light and dark, wide and narrow.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser, type BrowserKind } from './browsers.ts';
import { launch } from './launch.ts';
import { closeCard, openCard, settledMarks } from './page-driver.ts';
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

await mkdir(FOLDER, { recursive: true });
await build({ configFile: join(ROOT, 'gallery', 'vite.config.ts'), base: './', logLevel: 'warn' });
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
      } finally {
        await browser.close();
      }
    }
  }
} finally {
  await server.close();
}
print(`Pictures in ${FOLDER}`);
