/** Pages of the extension's own, in a tab. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';
import { extensionAddress } from './protocol.ts';

/**
 * Opens a page of the extension's, such as `options.html`. Closed with the other pages after the test.
 * @param part what has to stand on it before it counts as open, as a selector
 */
export async function openExtensionPage(
  test: TestBrowser,
  path: string,
  part: string,
  viewport = { width: 1000, height: 900 },
): Promise<Page> {
  const page = await test.blank();
  await page.setViewport(viewport);
  await goToExtensionPage(page, await extensionAddress(test, path), part);
  await page.bringToFront();
  return page;
}

/** Firefox never says that an extension's page has loaded. */
export async function goToExtensionPage(page: Page, address: string, part: string): Promise<void> {
  await page.goto(address, { timeout: 3_000 }).catch(() => undefined);
  await page.waitForFunction((selector) => document.querySelector(selector) !== null, {}, part);
}
