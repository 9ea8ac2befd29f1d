/** Private windows, which neither protocol knows how to open with an extension in them. */
import { TargetType, type Page } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';
import { extensionAddress, inFirefoxWindow } from './protocol.ts';

/** What the reader does on Firefox's page of the extension: "Run in private windows: allow". */
export async function allowInPrivateWindows(test: TestBrowser): Promise<void> {
  await inFirefoxWindow(
    test.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { extension } = WebExtensionPolicy.getActiveExtensions().find((one) => one.extension.temporarilyInstalled);
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(extension.id, { permissions, origins: [] }, extension);
      await (await AddonManager.getAddonByID(extension.id)).reload();
    })()`,
  );
}

/** An empty tab of a new private window. */
export async function openPrivateWindow(test: TestBrowser): Promise<Page> {
  // In Chromium only an extension's page can open one.
  const own = test.kind === 'chromium' ? await test.blank() : undefined;
  await own?.goto(await extensionAddress(test, 'popup.html'));
  const before = new Set(test.browser.targets());
  const opened = test.browser.waitForTarget(
    (target) => !before.has(target) && target.type() === TargetType.PAGE && target.url().startsWith('about:'),
  );
  if (own) {
    await own.evaluate(() => {
      interface Api {
        windows: { create(options: object): Promise<unknown> };
      }
      const { chrome } = globalThis as unknown as { chrome: Api };
      return chrome.windows.create({ incognito: true, url: 'about:blank' });
    });
  } else {
    await inFirefoxWindow(test.browser, `void OpenBrowserWindow({ private: true })`);
  }
  const page = await (await opened).page();
  if (!page) throw new Error('The private window has no page.');
  return page;
}
