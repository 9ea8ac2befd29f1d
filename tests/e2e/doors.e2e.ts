/** The ways into the atlas from the browser's own window. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import {
  besidePage,
  closePanel,
  describeInBrowsers,
  enterInAddressBar,
  forgetSettings,
  lookUpSelected,
  openExtensionPage,
  openedPages,
  putBackgroundToSleep,
  select,
  storeSettings,
  suggestionsFor,
  until,
  waitForOpenedPage,
} from './harness/index.ts';

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

describeInBrowsers('The atlas', (browser) => {
  const expectBeside = async (address: string) => {
    await until(async () => (await besidePage(browser)) === address, 8_000);
    expect(await besidePage(browser)).toBe(address);
  };

  describe('from the menu of selected words', () => {
    let own: Page | undefined;
    afterEach(async () => {
      await closePanel(browser);
      if (own) await forgetSettings(own);
      own = undefined;
    });

    test('opens beside the page, with a search for them', async () => {
      const page = await browser.visit('/plain.html');
      await select(page, 'Ottawa Treaty');
      await lookUpSelected(browser, page);
      await expectBeside('#/find?q=Ottawa%20Treaty');
      expect(await openedPages(browser, 'atlas.html')).toEqual([]);
      await page.bringToFront();
      await browser.photograph(page, 'atlas-beside');
    });

    test('searches for other words where it is open already', async () => {
      const page = await browser.visit('/plain.html');
      for (const words of ['Poland', 'Tuesday']) {
        await select(page, words);
        await lookUpSelected(browser, page);
        await expectBeside(`#/find?q=${words}`);
      }
    });

    // Chromium would have to be shown to be woken by a menu.
    test.runIf(browser.kind === 'firefox')('does so too where the background was asleep', async () => {
      const page = await browser.visit('/plain.html');
      await select(page, 'Ottawa Treaty');
      await putBackgroundToSleep(browser);
      const label = await lookUpSelected(browser, page);
      expect(label).toBe('Look up “Ottawa Treaty” in Signatory');
      await expectBeside('#/find?q=Ottawa%20Treaty');
    });

    test.runIf(browser.kind === 'firefox')(
      'is offered in the language that the reader has chosen',
      async () => {
        own = await openExtensionPage(browser, 'popup.html', '#popup');
        await storeSettings(own, { language: 'de' });
        const page = await browser.visit('/plain.html');
        await select(page, 'Ottawa Treaty');
        const isGerman = async () =>
          (await lookUpSelected(browser, page)) === '„Ottawa Treaty“ in Signatory nachschlagen';
        expect(await until(isGerman)).toBe(true);
      },
    );
  });

  describe('from the address bar', () => {
    let own: Page | undefined;
    afterEach(async () => {
      if (own) await forgetSettings(own);
      own = undefined;
    });

    test('is offered with names and kinds of what begins so', async () => {
      await browser.visit('/plain.html');
      expect((await suggestionsFor(browser, 'ottawa'))[0]).toBe('Ottawa Treaty – Treaty');
      const all = await suggestionsFor(browser, 'pol');
      expect(all[0]).toBe('Poland – State');
      expect(all.length).toBeGreaterThan(1);
      expect(all.length).toBeLessThanOrEqual(6);
      expect(await suggestionsFor(browser, 'qqqqqq')).toEqual([]);
    });

    test('says under which other name something was found', async () => {
      await browser.visit('/plain.html');
      expect((await suggestionsFor(browser, 'Burma'))[0]).toBe('Myanmar – State (Burma)');
    });

    test('is offered in the language that the reader has chosen', async () => {
      own = await openExtensionPage(browser, 'popup.html', '#popup');
      await storeSettings(own, { language: 'fr' });
      await browser.visit('/plain.html');
      expect((await suggestionsFor(browser, 'Polo'))[0]).toBe('Pologne – État');
      // With an apostrophe, and so with what XML would stumble over.
      expect((await suggestionsFor(browser, 'ivoire'))[0]).toMatch(/^Côte d(’|'|&apos;)Ivoire – État$/);
    });

    test('opens at the subject that is chosen', async () => {
      await browser.visit('/plain.html');
      await enterInAddressBar(browser, 'ottawa', 0);
      expect(await addressOf(await waitForOpenedPage(browser, 'atlas.html'))).toBe('#/pact/ottawa-treaty');
    });

    test('opens with a search for what was typed', async () => {
      await browser.visit('/plain.html');
      await enterInAddressBar(browser, 'mine ban');
      expect(await addressOf(await waitForOpenedPage(browser, 'atlas.html'))).toBe('#/find?q=mine%20ban');
    });
  });
});
