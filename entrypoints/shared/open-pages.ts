// Pages that are open when Signatory starts, or when it is let in: no content script runs there by itself.
import browser from 'webextension-polyfill';
import { ALL_PAGES } from './browser-facts.ts';

/** In `storage.session`, which the browser empties when the extension or the browser starts anew. */
const IS_RUNNING = 'isRunning';
const UPDATED_AT = 'updatedAt';

/**
 * For the background, which must call this before it waits for anything.
 * @param look asks the gate about a tab
 */
export function lookAtOpenPages(look: (tabId: number) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') void browser.storage.session.set({ [UPDATED_AT]: Date.now() });
  });
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins && origins.length > 0) void lookAt(origins, look);
  });
  // Firefox runs content scripts in open pages by itself when the extension starts; Chromium does not.
  if (!import.meta.env.FIREFOX) void lookAtStart(look);
}

/** When this version took the place of another while the browser ran, in ms since 1970. */
export async function lastUpdate(): Promise<number | undefined> {
  const { [UPDATED_AT]: at } = await browser.storage.session.get(UPDATED_AT);
  return typeof at === 'number' ? at : undefined;
}

async function lookAtStart(look: (tabId: number) => void): Promise<void> {
  const { [IS_RUNNING]: isRunning } = await browser.storage.session.get(IS_RUNNING);
  if (isRunning === true) return;
  await browser.storage.session.set({ [IS_RUNNING]: true });
  await lookAt(ALL_PAGES.origins, look);
}

async function lookAt(origins: string[], look: (tabId: number) => void): Promise<void> {
  // A page that was put away to save memory is loaded again before anybody sees it.
  for (const { id } of await browser.tabs.query({ url: origins, discarded: false }))
    if (id !== undefined) look(id);
}
