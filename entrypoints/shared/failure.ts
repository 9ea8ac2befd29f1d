import browser from 'webextension-polyfill';
import { say, type MessageKey } from '../../words/words.ts';

/**
 * For a page of the extension's own that fails while it starts: instead of nothing it shows a plain line. What it shows
 * already stays, as that much works.
 * @param root where the page is shown
 * @param why what is said
 */
export function showFailure(root: Element, error: unknown, why: MessageKey = 'page_failed'): void {
  console.error(error);
  if (root.hasChildNodes()) return;
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = saidAnyhow(why);
  root.append(line);
}

/** The browser reads the same messages by itself, in its own language, where the words could not be set. */
function saidAnyhow(key: MessageKey): string {
  try {
    return say(key);
  } catch {
    return browser.i18n.getMessage(key);
  }
}
