import browser from 'webextension-polyfill';
import type { AnswerOfBackground, ToBackground, ToReader } from './messages.ts';

export function sendToBackground<Message extends ToBackground>(
  message: Message,
): Promise<AnswerOfBackground[Message['name']]> {
  return browser.runtime.sendMessage<Message, AnswerOfBackground[Message['name']]>(message);
}

/** Without effect where no reader runs: most pages are no articles. */
export async function sendToReader(tabId: number, message: ToReader): Promise<void> {
  await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch((error: unknown) => {
    if (!String(error).includes('Receiving end does not exist')) throw error;
  });
}
