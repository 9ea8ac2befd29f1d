/** The toolbar popup: the article at a glance, why a page is not read, and the switches. */
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import {
  axeOn,
  badgeOf,
  describeInBrowsers,
  forgetSettings,
  ORIGIN,
  openPopup,
  preferDark,
  putBackgroundToSleep,
  settledMarks,
  storeSettings,
  until,
  waitForCard,
} from './harness/index.ts';

const textOf = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.body.innerText.replaceAll('\u00A0', ' '));

async function waitForText(popup: Page, text: string): Promise<void> {
  const found = await until(async () => (await textOf(popup)).includes(text), 8_000);
  if (!found) throw new Error(`The popup never said "${text}". It says: ${await textOf(popup)}`);
}

/** Presses the button of a name, by keyboard, as a reader without a pointer does. */
async function press(popup: Page, name: string): Promise<void> {
  const found = await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === wanted);
    button?.focus();
    return button !== undefined;
  }, name);
  if (!found) throw new Error(`The popup has no button "${name}". It says: ${await textOf(popup)}`);
  await popup.keyboard.press('Enter');
}

describeInBrowsers('The popup', (browser) => {
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
  });

  const visit = async (path: string) => {
    const page = await browser.visit(path);
    await settledMarks(page);
    return page;
  };

  test('shows an article at a glance, also with the background asleep', async () => {
    const page = await visit('/demo/article.html');
    await openPopup(browser, page);
    await putBackgroundToSleep(browser);
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'countries named');
    expect(await popup.$$eval('thead th', (heads) => heads.map(({ scope }) => scope))).toContain('col');
    expect(await popup.$$eval('tbody th', (heads) => heads.map(({ textContent }) => textContent))).toContain(
      'Poland',
    );
    expect(await badgeOf(popup, page)).toMatch(/^\d+$/);
    await browser.photograph(popup, 'popup-light');
  });

  test('leads to a mention and opens its card', async () => {
    const page = await visit('/demo/article.html');
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'Countries (');
    await popup.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLDetailsElement>('.subjects details')];
      const poland = all.find((one) => one.querySelector('.subject-name')?.textContent === 'Poland')!;
      poland.open = true;
      [...poland.querySelectorAll('button')].at(-1)!.focus();
    });
    await popup.keyboard.press('Enter');
    await page.bringToFront();
    const card = await waitForCard(page);
    expect(card.subject).toBe('POL');
  });

  test('copies the table', async () => {
    const page = await visit('/demo/article.html');
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'Copy as CSV');
    await popup.evaluate(() => {
      const writeText = (text: string) => {
        document.body.dataset['copied'] = text;
        return Promise.resolve();
      };
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await press(popup, 'Copy as CSV');
    await waitForText(popup, 'Copied as CSV.');
    const copied = await popup.evaluate(() => document.body.dataset['copied'] ?? '');
    expect(copied).toContain('"Country","Treaty or organisation"');
    expect(copied).toContain('"Poland","Ottawa Treaty"');
  });

  test('says why a page was not read, and reads it when asked', async () => {
    const page = await browser.visit('/not-news.html');
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'does not look like a news article');
    expect(await badgeOf(popup, page)).toBe('');
    await press(popup, 'Read this page now');
    await waitForText(popup, 'It names ');
    await page.bringToFront();
    expect((await settledMarks(page)).length).toBeGreaterThan(0);
    expect(await until(async () => (await badgeOf(popup, page)) !== '')).toBe(true);
    await page.goto(new URL('/not-news.html?again', ORIGIN).href);
    expect(await badgeOf(popup, page)).toBe('');
  });

  test('turns Signatory off on a site, and on again', async () => {
    const before = await browser.visit('/plain.html');
    const switches = await openPopup(browser, before);
    await waitForText(switches, 'Turn off for ledger.test');
    await press(switches, 'Turn off for ledger.test');
    await waitForText(switches, 'Turn on for ledger.test');
    const page = await browser.visit('/plain.html?off');
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'Signatory is turned off on this site.');
    await press(popup, 'Turn on for ledger.test');
    await waitForText(popup, 'It names ');
    await page.bringToFront();
    expect((await settledMarks(page)).length).toBeGreaterThan(0);
  });

  test('leaves a page that was asked for as it is, whatever is decided of another site', async () => {
    const page = await browser.visit('/not-news.html');
    const popup = await openPopup(browser, page);
    restore = () => forgetSettings(popup);
    await waitForText(popup, 'Turn off for ledger.test');
    await press(popup, 'Turn off for ledger.test');
    await waitForText(popup, 'Turn on for ledger.test');
    await press(popup, 'Read this page now');
    await waitForText(popup, 'It names ');
    const sitesOff = ['ledger.test', 'other.example'];
    await storeSettings(popup, { where: { rule: 'all-but', sitesOff } });
    await page.bringToFront();
    expect((await settledMarks(page)).length).toBeGreaterThan(0);
    await popup.bringToFront();
    await press(popup, 'Turn off everywhere');
    await waitForText(popup, 'turned off everywhere');
    await page.bringToFront();
    expect(await until(async () => (await settledMarks(page)).length === 0)).toBe(true);
  });

  test('says of a page of the browser’s own that none may read it', async () => {
    const page = await visit('/plain.html');
    const popup = await openPopup(browser, page);
    const ofItself = await openPopup(browser, popup);
    await waitForText(ofItself, 'a page of the browser’s own');
    expect(await textOf(ofItself)).not.toContain('Read this page now');
  });

  test.each(['light', 'dark'])('axe finds nothing wrong with it, %s', async (scheme) => {
    const page = await visit('/demo/article.html');
    const popup = await openPopup(browser, page, { width: 560, height: 1600 });
    restore = () => preferDark(browser, popup, false);
    await preferDark(browser, popup, scheme === 'dark');
    await waitForText(popup, 'Countries (');
    await popup.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    const { faults, passes } = await axeOn(popup);
    expect(faults).toEqual([]);
    expect(passes).toBeGreaterThan(0);
    await browser.photograph(popup, `popup-open-${scheme}`);
  });

  test('fits a narrow window without scrolling sideways', async () => {
    const page = await visit('/demo/article.html');
    const popup = await openPopup(browser, page, { width: 320, height: 700 });
    await waitForText(popup, 'Countries (');
    const overflow = await popup.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await browser.photograph(popup, 'popup-narrow');
  });
});
