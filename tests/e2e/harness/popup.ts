/** The toolbar popup, shown as a page in a tab, as no protocol can press the toolbar's button. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';
import { goToExtensionPage } from './extension-page.ts';
import { extensionAddress } from './protocol.ts';

interface Area {
  get(keys: null): Promise<object>;
  set(values: object): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

interface Api {
  storage: { sync: Area; local: Area };
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
  await goToExtensionPage(popup, await extensionAddress(test, 'popup.html?tab=0'), '#popup');
  const tab = await tabOf(popup, page);
  await goToExtensionPage(popup, await extensionAddress(test, `popup.html?tab=${tab}`), '#popup');
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

/** What is stored in this profile, by area, as a page of the extension's own reads it. */
export const storedSettings = (popup: Page): Promise<{ sync: object; local: object }> =>
  popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    return { sync: await storage.sync.get(null), local: await storage.local.get(null) };
  });

/** Stores settings as an earlier hour of the same profile, or another device, would have; what is left out is as at first. */
export const storeSettings = (popup: Page, settings: object, pausedUntil?: number): Promise<void> =>
  popup.evaluate(
    async (stored, until) => {
      const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
      await storage.sync.set({ settings: { version: 2, ...stored } });
      if (until === undefined) await storage.local.remove('pausedUntil');
      else await storage.local.set({ pausedUntil: until });
    },
    settings,
    pausedUntil,
  );

/** Stores settings in the form of version 1. */
export const storeOldSettings = (popup: Page, settings: object): Promise<void> =>
  popup.evaluate((stored) => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    return storage.local.set({ settings: { version: 1, ...stored } });
  }, settings);

export const forgetSettings = (popup: Page): Promise<void> =>
  popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    await storage.sync.clear();
    await storage.local.clear();
  });
