/** Pages of the extension's own, in a tab. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';
import { until } from '../../../scripts/page-driver.ts';
import { extensionAddress, inFirefoxWindow } from './protocol.ts';

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

/** Firefox never says that an extension's page has loaded, so nobody waits for that; what is there tells. */
export async function goToExtensionPage(page: Page, address: string, part: string): Promise<void> {
  await page.evaluate(() => document.documentElement.toggleAttribute('data-left', true));
  const told = page.goto(address, { timeout: 3_000 }).catch(() => undefined);
  let isShown = false;
  // Of an address that differs in its hash only, the document stays. The page may have been closed by then.
  void told.then(async () => {
    const stays = () => document.documentElement.removeAttribute('data-left');
    if (!isShown) await page.evaluate(stays).catch(() => undefined);
  });
  const isThere = (selector: string) =>
    !document.documentElement.hasAttribute('data-left') && document.querySelector(selector) !== null;
  // Between two documents Firefox answers nothing but errors.
  const wasShown = await until(() => page.evaluate(isThere, part).catch(() => false), 30_000);
  if (!wasShown) throw new Error(`${address} does not show ${part}.`);
  isShown = true;
}

/** The address of the tab in front, also of a page of the browser's own. */
export async function addressInFront(test: TestBrowser): Promise<string | undefined> {
  if (test.kind === 'firefox')
    return String(await inFirefoxWindow(test.browser, 'gBrowser.selectedBrowser.currentURI.spec'));
  const pages = test.browser.targets().filter((target) => target.url().startsWith('chrome:'));
  return pages.at(-1)?.url();
}

/** Closes a page of the browser's own that has come to the front. */
export async function closeInFront(test: TestBrowser): Promise<void> {
  if (test.kind === 'firefox') await inFirefoxWindow(test.browser, 'gBrowser.removeCurrentTab()');
  else await (await test.browser.pages()).find((page) => page.url().startsWith('chrome:'))?.close();
}
