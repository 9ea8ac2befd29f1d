/** Every page of ours, and the card, in German and from right to left: in words of that language, and nothing sticks out. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  describeInBrowsers,
  forgetSettings,
  openCard,
  openExtensionPage,
  openPopup,
  preferDark,
  settledMarks,
  storeSettings,
  until,
} from './harness/index.ts';

const ATLAS = {
  home: '#/',
  results: '#/find?q=konvention',
  pact: '#/pact/ottawa-treaty',
  past: '#/pact/nato?on=1991-12-26',
  country: '#/country/POL',
  countries: '#/compare/countries?of=POL,UKR,DEU',
  pacts: '#/compare/pacts?of=nato,european-union&filter=differing',
  changes: '#/changes',
};

/** By how much something is wider than the window, in CSS pixels. */
const excessOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const SPOKEN = [
  { language: 'de', direction: 'ltr' },
  { language: 'ar-XB', direction: 'rtl' },
] as const;

describeInBrowsers('Every surface', (browser) => {
  for (const { language, direction } of SPOKEN) {
    for (const scheme of ['light', 'dark'] as const) {
      test(`is shown in ${language}, ${scheme}`, async () => {
        const look = async (page: Page, name: string) => {
          await browser.photograph(page, `${name}-${language}-${scheme}`);
          expect(await excessOf(page), name).toBe(0);
        };
        const open = async (path: string, part: string) => {
          const page = await openExtensionPage(browser, path, part);
          await preferDark(browser, page, scheme === 'dark');
          const said = await page.evaluate(() => [
            document.documentElement.lang,
            document.documentElement.dir,
          ]);
          expect(said, path).toEqual([language, direction]);
          return page;
        };
        await look(await open(`options.html?language=${language}`, 'main h1'), 'options');
        await look(await open(`welcome.html?language=${language}`, 'main h1'), 'welcome');
        const atlas = await open(`atlas.html?language=${language}`, 'main h1');
        for (const [name, address] of Object.entries(ATLAS)) {
          const before = await atlas.evaluate(() => document.querySelector('main')!.innerHTML.length);
          await atlas.evaluate((hash) => (location.hash = hash), address);
          await until(
            async () =>
              name === 'home' ||
              (await atlas.evaluate(() => document.querySelector('main')!.innerHTML.length)) !== before,
            3_000,
          );
          await look(atlas, `atlas-${name}`);
        }
        await preferDark(browser, atlas, false);
      });
    }
  }

  test('speaks German where the reader has chosen it: card and popup', async () => {
    const page = await browser.visit('/demo/article.html');
    await settledMarks(page);
    const popup = await openPopup(browser, page);
    await storeSettings(popup, { version: 2, language: 'de' });
    try {
      const german = await browser.visit('/demo/article.html');
      await settledMarks(german);
      await german.bringToFront();
      const card = await openCard(german, 'Poland');
      expect(card.text.replaceAll('\u00A0', ' ')).toContain('Ausgetreten, wirksam seit');
      expect(card.text).toContain('Polen');
      await browser.photograph(german, 'card-de');
      const glance = await openPopup(browser, german);
      await until(
        async () => (await glance.evaluate(() => document.body.innerText)).includes('Polen'),
        8_000,
      );
      expect(await glance.evaluate(() => document.documentElement.lang)).toBe('de');
      expect(await glance.evaluate(() => document.body.innerText)).toContain('Ottawa-Konvention');
      await browser.photograph(glance, 'popup-de');
    } finally {
      await forgetSettings(popup);
    }
  });
});
