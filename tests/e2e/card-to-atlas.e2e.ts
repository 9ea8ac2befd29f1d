/** From a card to all that is known of its subject. */
import { expect, test } from 'vitest';
import {
  describeInBrowsers,
  openCard,
  openPopup,
  pressOnCard,
  settledMarks,
  until,
} from './harness/index.ts';

interface Api {
  tabs: { query(filter: object): Promise<{ url?: string }[]> };
}

describeInBrowsers('A card', (browser) => {
  test.each([
    ['Poland', '#/country/POL?on=2025-03-19'],
    ['Ottawa Treaty', '#/pact/ottawa-treaty?on=2025-03-19'],
  ])('of %s leads to the atlas, on the day of the article', async (name, address) => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    const own = await openPopup(browser, page);
    await page.bringToFront();
    await openCard(page, name);
    await pressOnCard(page, 'All in the atlas');
    // Beside the page where the browser has a place there, else in a tab.
    const places = async () => {
      const tabs = await own.evaluate(async () => {
        const all = await (globalThis as unknown as { chrome: Api }).chrome.tabs.query({});
        return all.map(({ url }) => url ?? '');
      });
      return [...tabs, ...browser.browser.targets().map((target) => target.url())];
    };
    const isThere = async () => (await places()).some((url) => url.endsWith(`/atlas.html${address}`));
    expect(await until(isThere)).toBe(true);
  });
});
