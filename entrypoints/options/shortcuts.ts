import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/options/Keyboard.tsx';
import { say, type MessageKey } from '../../words/words.ts';

// Firefox for Android has no commands; the types do not know that.
const { commands } = browser as Partial<typeof browser>;

/** What each command does: those of the manifest, and those that browsers add. */
const DOES: Readonly<Record<string, MessageKey>> = {
  'next-mention': 'manifest_next_mention',
  'previous-mention': 'manifest_previous_mention',
  'open-atlas': 'manifest_open_atlas',
  _execute_action: 'popup_title',
  _execute_sidebar_action: 'manifest_open_atlas',
};

/** The keys of every command, in the order of the manifest. */
export async function shortcutsNow(): Promise<Shortcut[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => {
    const words = DOES[name];
    return { does: words ? say(words) : description || name, keys: shortcut };
  });
}

const isFirefox = location.protocol === 'moz-extension:';
const PAGE = isFirefox ? 'about:addons' : 'chrome://extensions/shortcuts';

/**
 * Opens the browser's own page for shortcuts.
 * @returns its address where the browser does not let us
 */
export async function openShortcuts(): Promise<string | undefined> {
  try {
    // Firefox has a way of its own, and opens no such page by its address.
    if (isFirefox) await commands!.openShortcutSettings();
    else await browser.tabs.create({ url: PAGE });
    return undefined;
  } catch {
    return PAGE;
  }
}
