/** The toolbar popup, shown as a page in a tab, as no protocol can press the toolbar's button. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';
import { extensionAddress } from './protocol.ts';

interface Api {
  storage: { local: { get(key: string): Promise<object>; set(values: object): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}

/** The popup of a page's tab. Closed with the other pages after the test. */
export async function openPopup(
  test: TestBrowser,
  page: Page,
  viewport = { width: 560, height: 900 },
): Promise<Page> {
  const popup = await test.blank();
  await popup.setViewport(viewport);
  await goTo(popup, await extensionAddress(test, 'popup.html?tab=0'));
  const tab = await tabOf(popup, page);
  await goTo(popup, await extensionAddress(test, `popup.html?tab=${tab}`));
  await popup.waitForSelector('.headline');
  await popup.bringToFront();
  return popup;
}

/** What the toolbar's button says of a page's tab. */
export async function badgeOf(popup: Page, page: Page): Promise<string> {
  const tab = await tabOf(popup, page);
  return popup.evaluate((tabId) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return chrome.action.getBadgeText({ tabId });
  }, tab);
}

async function tabOf(popup: Page, page: Page): Promise<number> {
  // Of an extension's page, Puppeteer does not know the address in Firefox.
  const address = await page.evaluate(() => location.href);
  return popup.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.findLast((one) => one.url === url);
    if (!tab) throw new Error(`No tab shows ${url}.`);
    return tab.id;
  }, address);
}

/** Firefox never says that an extension's page has loaded. */
async function goTo(popup: Page, address: string): Promise<void> {
  await popup.goto(address, { timeout: 3_000 }).catch(() => undefined);
  await popup.waitForFunction(() => document.querySelector('#popup') !== null);
}

/** What is stored in this profile, as a page of the extension's own reads it. */
export const storedSettings = (popup: Page): Promise<unknown> =>
  popup.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const { settings } = (await chrome.storage.local.get('settings')) as { settings?: unknown };
    return settings;
  });

/** Stores settings as an earlier hour of the same profile would have. */
export const storeSettings = (popup: Page, settings: object): Promise<void> =>
  popup.evaluate((stored) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return chrome.storage.local.set({ settings: stored });
  }, settings);
