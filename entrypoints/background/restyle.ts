import browser, { type Runtime } from 'webextension-polyfill';
import { MARK_LOOKS, markStyle, type MarkLook } from '../../page/mark-style.ts';

/**
 * One after the other: of two changes in the same moment, each would take away what the other has just put there. The reader
 * tells of them in their order, and so the last is that of the settings; and no look is put there twice, of which one would stay.
 */
let last: Promise<unknown> = Promise.resolve();

/** Gives the marks of the sender's tab another look. */
export async function restyle(look: MarkLook, { tab, frameId }: Runtime.MessageSender): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return undefined;
  const target = { tabId: tab.id, frameIds: [0] };
  const turn = last.then(() => dress(target, look));
  // The tab may have gone meanwhile; others have theirs all the same.
  last = turn.catch(() => undefined);
  await turn;
  return undefined;
}

/** The new look first, so that no mark is without any. */
async function dress(target: { tabId: number; frameIds: number[] }, look: MarkLook): Promise<void> {
  await browser.scripting.insertCSS({ target, css: markStyle(look) });
  for (const other of MARK_LOOKS)
    if (other !== look) await browser.scripting.removeCSS({ target, css: markStyle(other) });
}
