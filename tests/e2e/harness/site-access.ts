/** What a reader does to an extension outside of it: withholds its access to sites, gives it back, presses its button. */
import type { Page } from 'puppeteer-core';
import { pause } from '../../../scripts/page-driver.ts';
import type { TestBrowser } from './describe-in-browsers.ts';
import { extensionId, inFirefoxWindow } from './protocol.ts';

const ALL = ['http://*/*', 'https://*/*'];

/** What a scenario may have been allowed. */
const LEDGER = ['http://ledger.test/*', 'https://ledger.test/*'];

const EXTENSION = `WebExtensionPolicy.getActiveExtensions().find((one) => one.extension.temporarilyInstalled).extension`;

interface DeveloperPrivate {
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

interface Api {
  developerPrivate: DeveloperPrivate;
  runtime: { reload(): void };
}

/** Lets the extension read a page only when it is asked to there. */
export async function withholdAccess(test: TestBrowser): Promise<void> {
  if (test.kind === 'chromium') return setHostAccess(test, 'ON_CLICK');
  await changeInFirefox(test, 'remove', [...ALL, ...LEDGER]);
}

/** Lets the extension read every site again. */
export async function giveAccess(test: TestBrowser): Promise<void> {
  if (test.kind === 'chromium') return setHostAccess(test, 'ON_ALL_SITES');
  await changeInFirefox(test, 'add', ALL);
}

/** Lets the extension read one site, as an answer to the browser's question would. */
export async function allowSite(test: TestBrowser, origins: string[]): Promise<void> {
  if (test.kind === 'firefox') return changeInFirefox(test, 'add', origins);
  await onExtensionsPage(test, async (settings, id) => {
    for (const origin of origins)
      await settings.evaluate(
        (extension, host) => {
          const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
          return developerPrivate.addHostPermission(extension, host);
        },
        id,
        origin,
      );
  });
}

/** Presses the toolbar's button on a page, which lets the extension into that page until it is left. */
export async function pressToolbarButton(test: TestBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (test.kind === 'firefox') {
    await inFirefoxWindow(
      test.browser,
      `${EXTENSION}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
    );
    return;
  }
  const address = await page.evaluate(() => location.href);
  const session = await test.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.findLast(({ url }) => url === address);
  const pressed = { id: await extensionId(test), targetId: tab?.targetId };
  // The type of Puppeteer's protocol is older than the method.
  await session.send('Extensions.triggerAction' as 'Target.activateTarget', pressed as { targetId: string });
  await session.detach();
}

/** Puts the extension that is on the disk in the place of the one that runs, as an update does. Its own pages go with it. */
export async function updateExtension(test: TestBrowser, own: Page): Promise<void> {
  // Otherwise Chromium does not start again what does not come from its store.
  if (test.kind === 'chromium')
    await onExtensionsPage(test, (settings) =>
      settings.evaluate(() => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
        return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      }),
    );
  await own.evaluate(() => {
    // Not before this has been answered.
    setTimeout(() => (globalThis as unknown as { chrome: Api }).chrome.runtime.reload(), 50);
  });
  await pause(RESTART);
}

/** What a browser takes to start an extension anew, and the extension to look at open pages. */
const RESTART = 3_000;

async function setHostAccess(test: TestBrowser, access: string): Promise<void> {
  await onExtensionsPage(test, (settings, id) =>
    settings.evaluate(
      (extension, hostAccess) => {
        const { developerPrivate } = (globalThis as unknown as { chrome: Api }).chrome;
        return developerPrivate.updateExtensionConfiguration({ extensionId: extension, hostAccess });
      },
      id,
      access,
    ),
  );
}

/** Chromium's own page of extensions, where a reader would do it. */
async function onExtensionsPage(
  test: TestBrowser,
  act: (settings: Page, extension: string) => Promise<void>,
): Promise<void> {
  const id = await extensionId(test);
  const settings = await test.blank();
  await settings.goto('chrome://extensions');
  await act(settings, id);
  await settings.close();
}

async function changeInFirefox(
  test: TestBrowser,
  change: 'add' | 'remove',
  origins: string[],
): Promise<void> {
  await inFirefoxWindow(
    test.browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const extension = ${EXTENSION};
      const permissions = { permissions: [], origins: ${JSON.stringify(origins)} };
      await ExtensionPermissions.${change}(extension.id, permissions, extension);
    })()`,
  );
}

/** Makes the browser answer its own question for more access with "yes", or "no", without asking anybody. */
export async function answerQuestions(test: TestBrowser, popup: Page, isAllowed: boolean): Promise<void> {
  if (test.kind === 'firefox' && isAllowed) {
    await inFirefoxWindow(
      test.browser,
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
    );
    return;
  }
  // Nobody can press a button of the browser's own question: here its answer comes from elsewhere.
  await popup.exposeFunction('answerQuestion', async (origins: string[]) => {
    if (isAllowed) await allowSite(test, origins);
    return isAllowed;
  });
  await popup.evaluate(() => {
    type Ask = (asked: { origins: string[] }) => Promise<boolean>;
    const all = globalThis as unknown as Record<string, { permissions: { request: Ask } } | undefined> & {
      answerQuestion: (origins: string[]) => Promise<boolean>;
    };
    for (const api of [all['chrome'], all['browser']])
      if (api) api.permissions.request = ({ origins }) => all.answerQuestion(origins);
  });
}
