import browser from 'webextension-polyfill';
import type { AnswerOfBackground, AnswerOfReader, ToBackground, ToReader } from './messages.ts';

export function sendToBackground<Message extends ToBackground>(
  message: Message,
): Promise<AnswerOfBackground[Message['name']]> {
  return browser.runtime.sendMessage<Message, AnswerOfBackground[Message['name']]>(message);
}

/** @returns undefined where no reader runs: most pages are no articles */
export async function sendToReader<Message extends ToReader>(
  tabId: number,
  message: Message,
): Promise<AnswerOfReader[Message['name']] | undefined> {
  try {
    return await browser.tabs.sendMessage<Message, AnswerOfReader[Message['name']]>(tabId, message, {
      frameId: 0,
    });
  } catch (error) {
    if (String(error).includes('Receiving end does not exist')) return undefined;
    throw error;
  }
}
