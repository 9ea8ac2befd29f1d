/**
 * The ways into the atlas that stand in the browser's own window: the menu of selected words, the address bar, and the panel
 * beside a page. In Firefox they are used as readers use them. Chromium without a display has none of them: there their events
 * are fired in the background script.
 */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';
import { openExtensionPage } from './extension-page.ts';
import { backgroundOf, extensionAddress, inFirefoxWindow } from './protocol.ts';

interface Suggestion {
  content: string;
  description: string;
}

interface FiredEvent {
  dispatch(...values: unknown[]): void;
}

interface Api {
  contextMenus: { onClicked: FiredEvent };
  omnibox: {
    onInputStarted: FiredEvent;
    onInputChanged: FiredEvent;
    onInputEntered: FiredEvent;
    setDefaultSuggestion(suggestion: { description: string }): Promise<void>;
  };
  runtime: {
    onMessage: Record<'addListener' | 'removeListener', (listener: (message: Fired) => void) => void>;
    sendMessage(message: object): Promise<unknown>;
  };
  tabs: { query(filter: object): Promise<{ url?: string }[]> };
}

interface Fired {
  name: string;
  info: object;
  tab: object;
}

/** Selects the words from their first mention on a page. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const texts = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode() && !texts.currentNode.textContent?.includes(wanted));
    const start = texts.currentNode.textContent!.indexOf(wanted);
    getSelection()!.setBaseAndExtent(texts.currentNode, start, texts.currentNode, start + wanted.length);
  }, words);
}

/**
 * Presses "Look up ..." in the menu of what is selected on a page.
 * @returns what the entry says, where the menu can be seen
 */
export async function lookUpSelected(test: TestBrowser, page: Page): Promise<string | undefined> {
  await page.bringToFront();
  if (test.kind === 'firefox') return lookUpInFirefox(test, page);
  const own = await openExtensionPage(test, 'popup.html', '#popup');
  await page.bringToFront();
  await (
    await backgroundOf(test)
  ).evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const { onMessage } = chrome.runtime;
    onMessage.addListener(function fire({ name, info, tab }) {
      if (name !== 'test-fires-menu') return;
      onMessage.removeListener(fire);
      chrome.contextMenus.onClicked.dispatch(info, tab);
    });
  });
  const selectionText = await page.evaluate(() => getSelection()!.toString());
  // What Puppeteer runs counts as pressed by the reader, and so does a message sent from there.
  await own.evaluate(
    async (text, url) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const info = { menuItemId: 'look-up', selectionText: text };
      await chrome.runtime.sendMessage({ name: 'test-fires-menu', info, tab }).catch(() => undefined);
    },
    selectionText,
    page.url(),
  );
  return undefined;
}

async function lookUpInFirefox(test: TestBrowser, page: Page): Promise<string> {
  const { x, y } = await page.evaluate(() => {
    const { left, top, width, height } = getSelection()!.getRangeAt(0).getClientRects()[0]!;
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(x, y, { button: 'right' });
  const label = await inFirefoxWindow(
    test.browser,
    `(async () => {
      const menu = document.getElementById('contentAreaContextMenu');
      let entry;
      for (let tries = 0; tries < 50 && !entry; tries++) {
        await new Promise((done) => setTimeout(done, 100));
        if (menu.state === 'open') entry = menu.querySelector('[id$="_look-up"]');
      }
      const { label } = entry;
      menu.activateItem(entry);
      return label;
    })()`,
  );
  return String(label);
}

/** The address of the atlas in the panel beside the page in front, from its `#` on; undefined where there is none. */
export async function besidePage(test: TestBrowser): Promise<string | undefined> {
  const atlas = await extensionAddress(test, 'atlas.html');
  let address: string | undefined;
  if (test.kind === 'firefox') {
    const spec = await inFirefoxWindow(
      test.browser,
      `SidebarController.isOpen ? SidebarController.browser.contentDocument
        .getElementById('webext-panels-browser')?.currentURI.spec ?? '' : ''`,
    );
    address = String(spec);
  } else {
    const inTabs = (await test.browser.pages()).map((page) => page.url());
    const all = test.browser.targets().map((target) => target.url());
    address = all.find((url) => url.startsWith(atlas) && !inTabs.includes(url));
  }
  return address?.startsWith(atlas) ? address.slice(atlas.length) : undefined;
}

/** Closes the panel, as it outlives the page. */
export async function closePanel(test: TestBrowser): Promise<void> {
  if (test.kind === 'firefox') {
    await inFirefoxWindow(test.browser, 'SidebarController.hide()');
    return;
  }
  const atlas = await extensionAddress(test, 'atlas.html');
  const panels = test.browser.targets().filter((target) => target.url().startsWith(atlas));
  // One that has just given way to another is gone before it can be closed.
  for (const panel of panels)
    await panel
      .asPage()
      .then((page) => page.close())
      .catch(() => undefined);
}

/** What the address bar suggests for what is typed after the keyword: in plain words, the best first. */
export async function suggestionsFor(test: TestBrowser, typed: string): Promise<string[]> {
  if (test.kind === 'chromium')
    return (await suggestedByBackground(test, typed)).map(({ description }) => description);
  const titles = await inFirefoxWindow(
    test.browser,
    `(async () => {
      ${queryOf(typed)}
      const own = results.filter(({ heuristic, payload }) => !heuristic && payload.keyword === 'signatory');
      return JSON.stringify(own.map(({ payload }) => payload.title));
    })()`,
  );
  return JSON.parse(String(titles)) as string[];
}

/** Types into Firefox's address bar and waits for its answers. */
const queryOf = (typed: string): string => `
  gURLBar.focus();
  gURLBar.search(${JSON.stringify(`signatory ${typed}`)});
  const { results } = await gURLBar.lastQueryContextPromise;`;

async function suggestedByBackground(test: TestBrowser, typed: string): Promise<Suggestion[]> {
  return (await backgroundOf(test)).evaluate(async (text) => {
    const { omnibox } = (globalThis as unknown as { chrome: Api }).chrome;
    omnibox.onInputStarted.dispatch();
    const all = await new Promise<Suggestion[]>((suggest) => omnibox.onInputChanged.dispatch(text, suggest));
    // Where Chromium would not have shown it, for its XML, this fails.
    for (const { description } of all) await omnibox.setDefaultSuggestion({ description });
    return all;
  }, typed);
}

/** Enters what was typed after the keyword, or chooses the nth suggestion for it, counted from 0. */
export async function enterInAddressBar(test: TestBrowser, typed: string, nth?: number): Promise<void> {
  if (test.kind === 'chromium') {
    const chosen = nth === undefined ? typed : (await suggestedByBackground(test, typed))[nth]!.content;
    await (
      await backgroundOf(test)
    ).evaluate((text) => {
      const { omnibox } = (globalThis as unknown as { chrome: Api }).chrome;
      omnibox.onInputEntered.dispatch(text, 'currentTab');
    }, chosen);
    return;
  }
  await inFirefoxWindow(
    test.browser,
    `(async () => {
      ${queryOf(typed)}
      gURLBar.pickResult(results[${nth === undefined ? 0 : nth + 1}], new KeyboardEvent('keydown', { key: 'Enter' }));
    })()`,
  );
}
