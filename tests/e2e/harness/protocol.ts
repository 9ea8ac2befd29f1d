/**
 * What a reader can do but Puppeteer has no common word for: pressing an extension's command, and asking the
 * browser for dark pages, forced colours or paper.
 */
import { TargetType, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';

/** A browser with the extension, as far as its protocol is concerned. */
export type Driven = Pick<TestBrowser, 'kind' | 'browser'>;

type Command = 'next-mention' | 'previous-mention';

const KEY_OF = { 'next-mention': 'N', 'previous-mention': 'P' } as const;

/** Puppeteer keeps its WebDriver BiDi connection to itself; its window scope is Firefox's own addition. */
interface BidiBrowser {
  connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
}

/** Evaluates in Firefox's own window, also what comes later; needs `--remote-allow-system-access`. */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no browser window.');
  const target = { context: window.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { type, result } = answer.result as { type: string; result?: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox's window answered ${JSON.stringify(answer.result)}`);
  return result?.value;
}

export async function backgroundOf(test: Driven): Promise<WebWorker> {
  const target = await test.browser.waitForTarget(
    (candidate) => candidate.type() === TargetType.SERVICE_WORKER,
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The background script does not run.');
  return worker;
}

/** The id of the extension under test: Firefox's is in the manifest, Chromium's in its addresses. */
export async function extensionId(test: Driven): Promise<string> {
  if (test.kind === 'chromium') return new URL((await backgroundOf(test)).url()).host;
  const list =
    'WebExtensionPolicy.getActiveExtensions().filter((policy) => policy.extension.temporarilyInstalled)';
  return String(await inFirefoxWindow(test.browser, `${list}[0].id`));
}

/** Asked once, as Chromium tells it through a background that is awake. */
const origins = new WeakMap<Browser, string>();

/** The address of one of the extension's own pages. */
export async function extensionAddress(test: Driven, path: string): Promise<string> {
  const origin = origins.get(test.browser) ?? (await extensionOrigin(test));
  origins.set(test.browser, origin);
  return `${origin}/${path}`;
}

async function extensionOrigin(test: Driven): Promise<string> {
  if (test.kind === 'chromium') return `chrome-extension://${await extensionId(test)}`;
  const list =
    'WebExtensionPolicy.getActiveExtensions().filter((policy) => policy.extension.temporarilyInstalled)';
  return `moz-extension://${String(await inFirefoxWindow(test.browser, `${list}[0].mozExtensionHostname`))}`;
}

/** Stops the background script, as browsers do after half a minute of rest. */
export async function putBackgroundToSleep(test: Driven): Promise<void> {
  if (test.kind === 'chromium') return (await backgroundOf(test)).close();
  const all = 'WebExtensionPolicy.getActiveExtensions()';
  await inFirefoxWindow(
    test.browser,
    `${all}.filter(({ extension }) => extension.temporarilyInstalled)
      .forEach(({ extension }) => extension.terminateBackground({ ignoreDevToolsAttached: true }))`,
  );
}

/**
 * Presses a command of the extension. Keys sent through either protocol reach the page only, never the
 * browser's shortcuts: in Chromium the command's event is fired in the background script, in Firefox the
 * shortcut's own element in the browser's window is activated.
 */
export async function pressCommand(test: TestBrowser, command: Command): Promise<void> {
  if (test.kind === 'firefox') {
    const key = `keyset[id^="ext-keyset"] key[modifiers="alt,shift"][key="${KEY_OF[command]}"]`;
    const expression = `document.querySelector(${JSON.stringify(key)}).doCommand()`;
    await inFirefoxWindow(test.browser, expression);
    return;
  }
  const worker = await backgroundOf(test);
  await worker.evaluate(async (name) => {
    interface Api {
      commands: { onCommand: { hasListeners(): boolean; dispatch(name: string, tab: unknown): void } };
      tabs: { query(filter: object): Promise<unknown[]> };
    }
    const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const api = browser?.commands.onCommand.hasListeners() ? browser : chrome;
    api.commands.onCommand.dispatch(name, tab);
  }, command);
}

const DARK = 0;
const LIGHT = 1;
const FORCED = 2;
const AS_THE_PAGE_SAYS = 0;

const setFirefoxPreference = (test: TestBrowser, name: string, value: number): Promise<unknown> =>
  inFirefoxWindow(test.browser, `Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);

/** Dark or light, as the reader's system would ask for. */
export async function preferDark(test: TestBrowser, page: Page, dark: boolean): Promise<void> {
  if (test.kind === 'firefox') {
    await setFirefoxPreference(test, 'layout.css.prefers-color-scheme.content-override', dark ? DARK : LIGHT);
    return;
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
}

/** Forced colours (high contrast) on or off. */
export async function forceColours(test: TestBrowser, page: Page, on: boolean): Promise<void> {
  if (test.kind === 'firefox') {
    await setFirefoxPreference(test, 'browser.display.document_color_use', on ? FORCED : AS_THE_PAGE_SAYS);
    return;
  }
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: on ? 'active' : 'none' }],
  });
}
