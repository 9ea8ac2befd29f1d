import { test } from 'vitest';
import { describeInBrowsers, openExtensionPage, preferDark, forceColours } from './harness/index.ts';
describeInBrowsers('look', (browser) => {
  test('pictures', async () => {
    const shot = async (page: Awaited<ReturnType<typeof openExtensionPage>>, name: string) => {
      await page.screenshot({ path: `/tmp/shots/${name}-${browser.kind}.png`, fullPage: true });
    };
    const page = await openExtensionPage(browser, 'options.html', 'main');
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('[name=rule][value=all-but]')!.click(),
    );
    await page.waitForSelector('textarea');
    await page.type('textarea', 'news.example\nno site here');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('.sites button')!.click());
    await new Promise((r) => setTimeout(r, 300));
    await shot(page, 'light');
    await preferDark(browser, page, true);
    await shot(page, 'dark');
    await preferDark(browser, page, false);
    await page.setViewport({ width: 320, height: 700 });
    await shot(page, 'narrow');
    await page.setViewport({ width: 1000, height: 900 });
    await page.select('select', 'de');
    await new Promise((r) => setTimeout(r, 800));
    await shot(page, 'german');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await shot(page, 'rtl');
    await page.evaluate(() => {
      document.documentElement.dir = 'ltr';
    });
    await forceColours(browser, page, true);
    await shot(page, 'forced');
    await forceColours(browser, page, false);
    console.log(
      await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.title,
        document.documentElement.lang,
      ]),
    );
  });
});
