/** Where a browser saves what a page lets it download. */
import type { TestBrowser } from './describe-in-browsers.ts';
import { inFirefoxWindow } from './protocol.ts';

/** Makes the browser save every file in a folder, without asking. */
export async function keepDownloadsIn(test: TestBrowser, folder: string): Promise<void> {
  if (test.kind === 'firefox') {
    await inFirefoxWindow(
      test.browser,
      `Services.prefs.setIntPref('browser.download.folderList', 2);
       Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)});
       Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);`,
    );
    return;
  }
  const session = await test.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}
