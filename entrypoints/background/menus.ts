import browser from 'webextension-polyfill';
import { addressOfSelection } from '../../atlas/suggestions.ts';
import { openAtlas } from '../../messaging/atlas-doors.ts';
import { KEY } from '../../settings/stored-items.ts';
import { say } from '../../words/words.ts';
import { speak } from '../shared/speak.ts';

const LOOK_UP = 'look-up';
const OPEN_ATLAS = 'open-atlas';

/** "Look up ..." in the menu of selected words and "Open the atlas" in that of the toolbar's button, beside the page. */
export function offerMenus(): void {
  // Firefox for Android has none; the types do not know that.
  const { contextMenus } = browser as Partial<typeof browser>;
  if (!contextMenus) return;

  /** One after the other, so that no two make the same entry. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (step: () => Promise<unknown>) => {
    last = last.then(step).catch((error: unknown) => console.error(error));
  };
  const make = async () => {
    await speak();
    await contextMenus.removeAll();
    contextMenus.create({ id: LOOK_UP, title: say('menu_look_up'), contexts: ['selection'] });
    contextMenus.create({ id: OPEN_ATLAS, title: say('menu_open_atlas'), contexts: ['action'] });
  };
  const rename = async () => {
    await speak();
    // They are made when the browser has installed us, which may be after the first change; then they have their names already.
    await contextMenus.update(LOOK_UP, { title: say('menu_look_up') }).catch(unlessMissing);
    await contextMenus.update(OPEN_ATLAS, { title: say('menu_open_atlas') }).catch(unlessMissing);
  };

  // The browser keeps them while the background sleeps, but may speak another language when it starts anew.
  browser.runtime.onInstalled.addListener(() => inTurn(make));
  browser.runtime.onStartup.addListener(() => inTurn(make));
  // The reader may have chosen another. Which was the last is not known: this very change may have woken the background.
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'sync' || area === 'local') && Object.keys(changes).some((key) => key.startsWith(KEY)))
      inTurn(rename);
  });
  contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    // At once: Firefox opens its sidebar only before anything has been waited for.
    if (menuItemId === LOOK_UP)
      void openAtlas(addressOfSelection(selectionText ?? ''), tab?.id, tab?.incognito);
    if (menuItemId === OPEN_ATLAS) void openAtlas('#/', tab?.id);
  });
}

/** @throws the error, unless it says that there is no such entry */
function unlessMissing(error: unknown): void {
  if (!/find menu item/i.test(String(error))) throw error;
}
