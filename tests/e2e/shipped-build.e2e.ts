/** The builds that readers get: as closed as promised, and at work. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  describeInBrowsers,
  locate,
  LONG,
  marks,
  middleOf,
  moveAway,
  moveTo,
  openedPages,
  pause,
  putBackgroundToSleep,
  settledMarks,
  until,
  waitForOpenedPage,
} from './harness/index.ts';

const hasHost = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('signatory-card') !== null);

const isPainted = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('article p')!, '::highlight(signatory-mention)');
    return (
      (CSS.highlights.get('signatory-mention')?.size ?? 0) > 0 &&
      style.textDecorationLine.includes('underline')
    );
  });

describeInBrowsers(
  'The shipped build',
  (browser) => {
    // First, as it looks at what the installation has opened.
    test('greets whoever has installed it, in a tab of its own', async () => {
      const welcome = await waitForOpenedPage(browser, 'welcome.html');
      expect(await settledMarks(welcome)).toContain('Ottawa Treaty');
      expect(await openedPages(browser, 'welcome.html')).toHaveLength(1);
      await welcome.close();
    });

    test('opens nothing when its background starts anew, or after an update', async () => {
      await putBackgroundToSleep(browser);
      const page = await browser.visit('/plain.html');
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      expect(await openedPages(browser, 'welcome.html')).toEqual([]);
      await browser.updateExtension();
      await page.reload();
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      await pause(LONG);
      expect(await openedPages(browser, 'welcome.html')).toEqual([]);
      expect(await openedPages(browser, 'atlas.html')).toEqual([]);
    });

    test('marks the page and shows its card in a closed shadow tree', async () => {
      const page = await browser.visit('/plain.html');
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      const aim = middleOf(await locate(page, 'Ottawa Treaty'));
      await moveTo(page, aim.x, aim.y);
      const shown = () =>
        page.evaluate(() => {
          const places = Array.from({ length: 400 }, (_, index) => [
            (index % 20) * 50 + 5,
            Math.floor(index / 20) * 40 + 5,
          ]);
          return places.some(
            ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.localName === 'signatory-card',
          );
        });
      expect(await until(shown)).toBe(true);
      expect(await page.evaluate(() => document.querySelector('signatory-card')!.shadowRoot)).toBeNull();
    });

    // Last, as it takes the extension away.
    test('leaves nothing for a reader to see on an open page when it is removed', async () => {
      const page = await browser.visit('/plain.html');
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      const aim = middleOf(await locate(page, 'Ottawa Treaty'));
      await moveTo(page, aim.x, aim.y);
      expect(await until(() => hasHost(page))).toBe(true);
      await page.keyboard.press('Escape');
      await browser.removeExtension();
      // A script in a page is told nothing: it can only find out when it is next needed.
      await moveAway(page, aim);
      await moveTo(page, aim.x, aim.y);
      expect(await until(async () => !(await isPainted(page)))).toBe(true);
      // Firefox ends such scripts at once and asks nothing of them, so that an empty element stays there.
      if (browser.kind === 'chromium') {
        expect(await until(async () => (await marks(page)).length === 0 && !(await hasHost(page)))).toBe(
          true,
        );
      }
    });
  },
  { build: 'shipped' },
);
