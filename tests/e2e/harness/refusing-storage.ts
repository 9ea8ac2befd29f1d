/** A browser that keeps nothing more. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './describe-in-browsers.ts';
import { inFirefoxWindow } from './protocol.ts';

interface Area {
  QUOTA_BYTES: number;
  getBytesInUse(keys: null): Promise<number>;
  set(values: object): Promise<void>;
}

/**
 * Fills what storage there is to the last byte, in Chromium; Firefox sets no bound to an extension's storage, so that its
 * background is made to meet a refusal. Until the storage is cleared, and the background has slept.
 */
export async function refuseStorage(test: TestBrowser, own: Page): Promise<void> {
  if (test.kind === 'firefox') {
    await inFirefoxWindow(test.browser, REFUSE);
    return;
  }
  await own.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { sync: Area; local: Area } } })
      .chrome;
    const fill = async (area: Area, name: string, most: number) => {
      for (let size = most; size > 0; size = size === 1 ? 0 : Math.ceil(size / 2))
        for (let index = 0; ; index += 1) {
          const isTaken = await area.set({ [`${name}${size}-${index}`]: 'x'.repeat(size) }).then(
            () => true,
            () => false,
          );
          if (!isTaken || index > 20) break;
        }
    };
    await fill(storage.sync, 'f', 8_000);
    await fill(storage.local, 'f', 2_000_000);
  });
}

const REFUSE = `(async () => {
  const { extension } = WebExtensionPolicy.getActiveExtensions().find((one) => one.extension.temporarilyInstalled);
  await extension.wakeupBackground?.();
  const { messageManager } = extension.backgroundContext.xulBrowser;
  const done = new Promise((resolve) => messageManager.addMessageListener('refused', resolve));
  messageManager.loadFrameScript('data:,' + encodeURIComponent(\`
    const { storage } = Cu.waiveXrays(content).browser;
    const refuse = () => { throw new content.Error('The disk is broken.'); };
    for (const area of [storage.sync, storage.local]) Cu.exportFunction(refuse, area, { defineAs: 'set' });
    sendAsyncMessage('refused');
  \`), false);
  await done;
})()`;
