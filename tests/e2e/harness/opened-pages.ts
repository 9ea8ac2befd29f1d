/** Pages of the extension's own that it has opened by itself. */
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/page-driver.ts';
import type { TestBrowser } from './describe-in-browsers.ts';
import { extensionAddress } from './protocol.ts';

/** Those whose addresses begin so (`welcome.html`), in any tab. */
export async function openedPages(test: TestBrowser, path: string): Promise<Page[]> {
  const address = await extensionAddress(test, path);
  const pages = await test.browser.pages();
  // Of an extension's page, Puppeteer does not know the address in Firefox.
  const addresses = await Promise.all(
    pages.map((page) => page.evaluate(() => location.href).catch(() => 'gone')),
  );
  return pages.filter((_, at) => addresses[at]!.startsWith(address));
}

/** The first of them, once it is there. */
export async function waitForOpenedPage(test: TestBrowser, path: string): Promise<Page> {
  let pages: Page[] = [];
  await until(async () => (pages = await openedPages(test, path)).length > 0, 10_000);
  const [page] = pages;
  if (!page) throw new Error(`The extension never opened ${path}.`);
  return page;
}
