import browser from 'webextension-polyfill';

/** Chrome's side panel, which the polyfill does not know. */
interface SidePanel {
  setOptions: (options: { tabId: number; path: string; enabled: boolean }) => Promise<void>;
  open: (options: { tabId: number }) => Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
// Firefox for Android has no sidebar; the types do not know that.
const { sidebarAction } = browser as Partial<typeof browser>;

/** In Chrome, tabs of private windows show no pages of ours, which open in an ordinary window instead. */
export const HAS_PRIVATE_PAGES = import.meta.env.BROWSER === 'firefox';

/**
 * Shows a view of the atlas beside a tab, or in a tab of its own where the browser has no place beside it or does not let
 * us use it: both open theirs only right after a reader has pressed something, and Firefox only on our own pages.
 * @param address the view's, from its `#` on
 * @param isPrivate true where the tab is in a private window
 */
export async function openAtlas(
  address: string,
  tabId: number | undefined,
  isPrivate = false,
): Promise<void> {
  const path = `/atlas.html${address}`;
  if (tabId !== undefined && (await openBeside(path, tabId))) return;
  // Its tab would be an ordinary one, and what was looked up in private would stand in its history.
  await openAtlasPage(isPrivate && !HAS_PRIVATE_PAGES ? '#/' : address);
}

/** Shows a view of the atlas in a tab of its own. */
export async function openAtlasPage(address: string): Promise<void> {
  await browser.tabs.create({ url: atlasPage(address) });
}

/** The whole address of a view of the atlas. */
export function atlasPage(address: string): string {
  return browser.runtime.getURL(`/atlas.html${address}`);
}

async function openBeside(path: string, tabId: number): Promise<boolean> {
  try {
    // Not one after the other: what the reader pressed counts for a moment only.
    if (sidePanel) {
      await Promise.all([
        sidePanel.setOptions({ tabId, path: path.slice(1), enabled: true }),
        sidePanel.open({ tabId }),
      ]);
      return true;
    }
    if (sidebarAction) {
      await Promise.all([
        sidebarAction.open(),
        sidebarAction.setPanel({ panel: browser.runtime.getURL(path), tabId }),
      ]);
      return true;
    }
  } catch {
    // Not allowed here; a tab always is.
  }
  return false;
}
