import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { findBrowser, type BrowserKind } from '../../../scripts/browsers.ts';
import { launch } from '../../../scripts/launch.ts';
import { watch } from './page-watch.ts';
import { extensionId } from './protocol.ts';
import { allowInPrivateWindows, openPrivateWindow } from './private-windows.ts';
import { extensionFolder, KINDS, ROOT, type Build } from './places.ts';
import { openSite, ORIGIN, type Site } from './site.ts';

const WINDOW = { width: 1000, height: 800 };

/** What a scenario is given: a browser with the extension, and a web of its own. */
export interface TestBrowser {
  kind: BrowserKind;
  readonly site: Site;
  readonly browser: Browser;
  /** Opens a path of ledger.test in a fresh tab, closed after the test. */
  visit(path: string, windowSize?: { width: number; height: number }): Promise<Page>;
  /** An empty tab, closed after the test. */
  blank(): Promise<Page>;
  /** The same in a window of its own. */
  visitInWindow(path: string): Promise<Page>;
  /** The same in a private window. */
  visitInPrivate(path: string): Promise<Page>;
  /** Keeps a picture in `.output/screenshots/` for a person to look at. */
  photograph(page: Page, name: string): Promise<void>;
  /** Installs Signatory over the one that is there, as an update does. */
  updateExtension(): Promise<void>;
  /** Takes Signatory out of the running browser. */
  removeExtension(): Promise<void>;
}

interface BrowserOptions {
  /** `none` is the browser as it comes, without Signatory. */
  build?: Build | 'none';
  /** The extension also runs in private windows. */
  inPrivateWindows?: boolean;
}

class RunningBrowser implements TestBrowser {
  #site: Site | undefined;
  #browser: Browser | undefined;
  #pages: Page[] = [];
  #extension: string | undefined;

  constructor(readonly kind: BrowserKind) {}

  get site(): Site {
    if (!this.#site) throw new Error('The site is only there while tests run.');
    return this.#site;
  }

  get browser(): Browser {
    if (!this.#browser) throw new Error('The browser is only there while tests run.');
    return this.#browser;
  }

  async start({ build = 'open-card', inPrivateWindows = false }: BrowserOptions): Promise<void> {
    this.#site = await openSite();
    this.#extension = build === 'none' ? undefined : extensionFolder(build, this.kind);
    this.#browser = await launch({
      browser: await findBrowser(this.kind),
      ...(this.#extension !== undefined && { extension: this.#extension }),
      headless: true,
      inPrivateWindows,
      proxyPort: this.#site.port,
      windowSize: WINDOW,
    });
    if (inPrivateWindows && this.kind === 'firefox') await allowInPrivateWindows(this);
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#site?.close();
  }

  async visit(path: string, windowSize = WINDOW): Promise<Page> {
    return this.#show(await this.browser.newPage(), path, windowSize);
  }

  async visitInWindow(path: string): Promise<Page> {
    return this.#show(await this.browser.newPage({ type: 'window' }), path, WINDOW);
  }

  async visitInPrivate(path: string): Promise<Page> {
    return this.#show(await openPrivateWindow(this), path, WINDOW);
  }

  async #show(page: Page, path: string, windowSize: { width: number; height: number }): Promise<Page> {
    this.#pages.push(page);
    await watch(page);
    await page.setViewport(windowSize);
    await page.goto(new URL(path, ORIGIN).href, { waitUntil: 'load' });
    await page.bringToFront();
    return page;
  }

  async blank(): Promise<Page> {
    const page = await this.browser.newPage();
    this.#pages.push(page);
    return page;
  }

  async photograph(page: Page, name: string): Promise<void> {
    const folder = join(ROOT, '.output', 'screenshots');
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}-${this.kind}.png`) });
  }

  async updateExtension(): Promise<void> {
    if (this.#extension === undefined) throw new Error('There is no extension to update.');
    await this.browser.installExtension(this.#extension);
  }

  async removeExtension(): Promise<void> {
    await this.browser.uninstallExtension(await extensionId(this));
  }

  async closePages(): Promise<void> {
    await Promise.all(this.#pages.splice(0).map((page) => page.close().catch(() => undefined)));
  }
}

/** A set of scenarios, run in each browser with the extension in it. */
export function describeInBrowsers(
  name: string,
  scenarios: (browser: TestBrowser) => void,
  options: BrowserOptions = {},
): void {
  describe.each(KINDS)(`${name} in %s`, (kind) => {
    const running = new RunningBrowser(kind);
    beforeAll(() => running.start(options));
    afterEach(() => running.closePages());
    afterAll(() => running.stop());
    scenarios(running);
  });
}
