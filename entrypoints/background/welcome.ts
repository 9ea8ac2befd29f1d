import browser from 'webextension-polyfill';

/** Greets whoever has just installed Signatory. Nothing opens after an update, of Signatory or of the browser. */
export function greetOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
