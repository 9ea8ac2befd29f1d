/** Private windows, once the reader lets Signatory in: all works, and nothing of where they have been is kept. */
import { expect, test } from 'vitest';
import {
  besidePage,
  closePanel,
  describeInBrowsers,
  enterInAddressBar,
  lookUpSelected,
  marks,
  openCard,
  openPopup,
  pressOnCard,
  readCard,
  select,
  settledMarks,
  storedSettings,
  storeSettings,
  until,
  waitForOpenedPage,
} from './harness/index.ts';

describeInBrowsers(
  'In a private window',
  (browser) => {
    test('a card opens', async () => {
      const page = await browser.visitInPrivate('/plain.html');
      expect(await settledMarks(page)).toContain('Poland');
      expect((await openCard(page, 'Ottawa Treaty')).subject).toBe('ottawa-treaty');
    });

    test('a site that is turned off is kept nowhere, and stays quiet until it is loaded again', async () => {
      const ordinary = await browser.visit('/plain.html');
      const popup = await openPopup(browser, ordinary);
      const before = await storedSettings(popup);
      const page = await browser.visitInPrivate('/long.html');
      await settledMarks(page);
      await openCard(page, 'Poland');
      await pressOnCard(page, 'Not on this site');
      expect(
        await until(async () => (await readCard(page))?.text.startsWith('Signatory is off') === true),
      ).toBe(true);
      expect(await storedSettings(popup)).toEqual(before);
      expect(await settledMarks(ordinary)).toContain('Poland');

      // A pause elsewhere that ends is no reason to begin here.
      await storeSettings(popup, {}, Date.now() + 60_000);
      expect(await until(async () => (await marks(ordinary)).length === 0)).toBe(true);
      await storeSettings(popup, {});
      expect(await until(async () => (await marks(ordinary)).includes('Poland'))).toBe(true);
      expect(await marks(page)).toEqual([]);

      await page.reload();
      expect(await settledMarks(page)).toContain('Poland');
    });

    // Firefox shows the atlas in private tabs, too.
    test.runIf(browser.kind === 'chromium')(
      'what is looked up gets into no ordinary window and its history',
      async () => {
        const page = await browser.visitInPrivate('/plain.html');
        await select(page, 'Ottawa Treaty');
        await lookUpSelected(browser, page);
        const found = '#/find?q=Ottawa%20Treaty';
        expect(await until(async () => (await besidePage(browser)) === found, 8_000)).toBe(true);
        const panel = await (
          await browser.browser.waitForTarget((target) => target.url().endsWith(found))
        ).asPage();
        await panel.waitForSelector('main h1');
        expect(
          await panel.$$eval('nav button', (all) => all.map(({ textContent }) => textContent)),
        ).not.toContain('Open as a page');
        await closePanel(browser);

        await page.bringToFront();
        await enterInAddressBar(browser, 'mine ban');
        const atlas = await waitForOpenedPage(browser, 'atlas.html');
        expect(await atlas.evaluate(() => location.hash)).toBe('#/');
        await atlas.close();
      },
    );
  },
  { inPrivateWindows: true },
);
