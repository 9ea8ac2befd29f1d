import browser from 'webextension-polyfill';

/** All pages that can be news, as the browser names them where it asks its user. */
export const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** False where the browser, or its user there, lets Signatory read some sites only, or none until it is asked. */
export function hasAccessToAll(): Promise<boolean> {
  return browser.permissions.contains(ALL_PAGES);
}

/** The keys of a command, as the browser writes them; empty where it has none. */
export async function keysOf(command: string): Promise<string> {
  // Firefox for Android has no commands; the types do not know that.
  const { commands } = browser as Partial<typeof browser>;
  const all = (await commands?.getAll()) ?? [];
  return all.find(({ name }) => name === command)?.shortcut ?? '';
}
