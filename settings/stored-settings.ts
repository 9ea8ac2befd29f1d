import browser from 'webextension-polyfill';
import { choose, readSettings, type Choice, type Settings } from './settings.ts';

const KEY = 'settings';

/** The settings as they stand in this browser profile. A storage that cannot be read means the defaults. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return readSettings(stored[KEY]);
}

/**
 * Makes a choice and remembers it.
 * @returns the settings that hold now
 * @throws what the browser says where it cannot store anything
 */
export async function remember(choice: Choice): Promise<Settings> {
  const settings = choose(await loadSettings(), choice);
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls back with the settings, and those before, whenever they change, in whatever window or page. */
export function followSettings(
  changed: (settings: Settings, before: Settings) => void,
  signal: AbortSignal,
): void {
  const onChanged = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) changed(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // The extension may be gone, and its storage with it.
    if ((browser as { runtime?: { id?: string } }).runtime?.id !== undefined)
      browser.storage.onChanged.removeListener(onChanged);
  });
}
