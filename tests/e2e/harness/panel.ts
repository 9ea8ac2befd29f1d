/** The popup where readers meet it: in the panel that the browser itself opens below the toolbar's button. */
import type { Target } from 'puppeteer-core';
import { until } from '../../../scripts/page-driver.ts';
import type { TestBrowser } from './describe-in-browsers.ts';
import { backgroundOf, inFirefoxWindow } from './protocol.ts';

interface Panel {
  /** In CSS pixels. */
  width: number;
  height: number;
  picture: Uint8Array;
}

/**
 * Opens the panel over the tab in front, looks at it and closes it.
 * @param least height in CSS pixels that it is given time to grow to
 */
export async function lookAtPanel(test: TestBrowser, least: number): Promise<Panel> {
  return test.kind === 'chromium' ? lookInChromium(test, least) : lookInFirefox(test, least);
}

async function lookInChromium(test: TestBrowser, least: number): Promise<Panel> {
  const background = await backgroundOf(test);
  await background.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { action: { openPopup(): Promise<void> } } };
    return chrome.action.openPopup();
  });
  const isPanel = (target: Target) => target.url().endsWith('/popup.html');
  const panel = await (await test.browser.waitForTarget(isPanel)).asPage();
  const size = () => panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await until(async () => (await size()).height >= least);
  const seen = { ...(await size()), picture: await panel.screenshot() };
  await panel.close();
  return seen;
}

/** Puppeteer sees nothing of a panel in Firefox; its own window does. */
async function lookInFirefox(test: TestBrowser, least: number): Promise<Panel> {
  await inFirefoxWindow(
    test.browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const all = WebExtensionPolicy.getActiveExtensions();
      const { extension } = all.find((policy) => policy.extension.temporarilyInstalled);
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
    })()`,
  );
  const PANEL = `document.querySelector('.webextension-popup-browser')`;
  const size = async () => {
    const box = await inFirefoxWindow(
      test.browser,
      `(({ width, height } = {}) => JSON.stringify({ width: width ?? 0, height: height ?? 0 }))(
        ${PANEL}?.getBoundingClientRect())`,
    );
    return JSON.parse(String(box)) as { width: number; height: number };
  };
  await until(async () => (await size()).height >= least);
  const picture = await inFirefoxWindow(
    test.browser,
    `(async () => {
      const shot = await ${PANEL}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = new OffscreenCanvas(shot.width, shot.height);
      canvas.getContext('2d').drawImage(shot, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    })()`,
  );
  const seen = { ...(await size()), picture: Buffer.from(String(picture), 'base64') };
  await inFirefoxWindow(test.browser, `${PANEL}.closest('panel').hidePopup()`);
  return seen;
}
