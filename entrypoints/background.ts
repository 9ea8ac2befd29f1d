import factBaseText from 'virtual:fact-base';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { cardsFor } from '../facts/cards.ts';
import { localDay } from '../facts/dates.ts';
import { readFactBase } from '../facts/fact-base.ts';
import type { FactBase } from '../facts/types.ts';
import { isToBackground } from '../messaging/messages.ts';
import { sendToReader } from '../messaging/send.ts';
import { MARK_STYLE } from '../page/mark-style.ts';

export default defineBackground(() => {
  // The browser puts a background to sleep when it likes: what is kept here can be made again at any time.
  let facts: FactBase | undefined;

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isToBackground(message)) return undefined;
    if (message.name === 'news-article') return injectReader(sender);
    facts ??= readFactBase(factBaseText);
    const { subjects, published } = message;
    return Promise.resolve(
      cardsFor(facts, { subjects, today: localDay(new Date()), ...(published && { published }) }),
    );
  });

  const pages = { url: [{ schemes: ['http', 'https'] }] };
  browser.webNavigation.onHistoryStateUpdated.addListener(({ tabId, frameId }) => {
    if (frameId === 0) lookAgain(tabId);
  }, pages);

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-mention') void sendToReader(tab.id, { name: 'step', direction: 1 });
    if (command === 'previous-mention') void sendToReader(tab.id, { name: 'step', direction: -1 });
  });
});

/** A site that navigates without loading gives its new document this long, in ms, before the gate looks at it. */
const SETTLING = 1_000;

/** The gate ran when the page was loaded; a site may have become an article since, without loading anything. */
function lookAgain(tabId: number): void {
  const look = () =>
    browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/gate.js'] });
  // The tab may have gone meanwhile, or shows a page that no extension may read.
  setTimeout(() => void look().catch(() => undefined), SETTLING);
}

async function injectReader({ tab, frameId }: Runtime.MessageSender): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return undefined;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: MARK_STYLE });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
  return undefined;
}
