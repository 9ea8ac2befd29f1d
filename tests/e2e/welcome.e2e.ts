/** The page that greets whoever has installed Signatory. When it opens is tried with the shipped build. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import {
  axeOn,
  CARD,
  describeInBrowsers,
  forceColours,
  forgetSettings,
  openCard,
  openExtensionPage,
  preferDark,
  pressCommand,
  pressOnCard,
  readCard,
  settledMarks,
  storedSettings,
  storeSettings,
  until,
  waitForCard,
  waitForOpenedPage,
} from './harness/index.ts';

const NAMED = [
  ...['Poland', 'Poland', 'Ottawa Treaty', 'Estonia', 'Latvia', 'Lithuania', 'Finland', 'Poland', 'NATO'],
  ...['United States', 'Russia', 'Norway'],
];

/** Presses a button of the page by keyboard. */
async function press(page: Page, name: string): Promise<void> {
  const found = await page.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText === wanted);
    button?.focus();
    return button !== undefined && document.activeElement === button;
  }, name);
  expect(found).toBe(true);
  await page.keyboard.press('Enter');
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeInBrowsers('The welcome page', (browser) => {
  const restore: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const undo of restore.splice(0)) await undo();
  });

  const open = async (viewport = { width: 1000, height: 800 }): Promise<Page> => {
    const page = await openExtensionPage(browser, 'welcome.html', 'article', viewport);
    await settledMarks(page);
    return page;
  };

  test('is one screen, with a sample whose names are marked and have real cards', async () => {
    const page = await open();
    expect(await settledMarks(page)).toEqual(NAMED);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(800);
    await browser.photograph(page, 'welcome-light');
    const card = await openCard(page, 'Ottawa Treaty');
    expect(card.subject).toBe('ottawa-treaty');
    expect(card.text).toContain('20 Feb 2026');
    // The sample is of a day on which much was otherwise.
    expect((await openCard(page, 'Poland')).text).toMatch(/20 Aug 2025[^]*Withdrew/);
    expect((await readCard(page))!.text).toContain('All in the atlas');
    await browser.photograph(page, 'welcome-card');
  });

  test('leads from mention to mention by keyboard', async () => {
    const page = await open();
    await pressCommand(browser, 'next-mention');
    expect((await waitForCard(page)).subject).toBe('POL');
    await page.keyboard.press('Escape');
    expect(await until(async () => !(await readCard(page)))).toBe(true);
  });

  test('lets every way of turning off be tried and undone', async () => {
    const page = await open();
    restore.push(() => forgetSettings(page));
    for (const name of ['Not on this site', 'Not now', 'Never again']) {
      await openCard(page, 'Norway');
      await pressOnCard(page, name);
      expect(await until(async () => (await settledMarks(page, 500)).length === 0)).toBe(true);
      const says = async () => (await readCard(page))?.text ?? '';
      expect(await until(async () => (await says()).includes('Signatory is'))).toBe(true);
      await pressOnCard(page, 'Undo');
      expect(await until(async () => (await settledMarks(page)).length === NAMED.length)).toBe(true);
    }
    const { sync, local } = await storedSettings(page);
    expect(JSON.stringify({ sync, local })).not.toMatch(/welcome|"isOn":false|pausedUntil/);
  });

  test('has its sample marked as the reader’s settings say, at once', async () => {
    const page = await open();
    restore.push(() => forgetSettings(page));
    await storeSettings(page, { kinds: { countries: false } });
    expect(await until(async () => (await settledMarks(page)).join() === 'Ottawa Treaty,NATO')).toBe(true);
  });

  test('leads to the atlas', async () => {
    const page = await open();
    await press(page, 'Open the atlas');
    const atlas = await waitForOpenedPage(browser, 'atlas.html');
    expect(await atlas.evaluate(() => location.hash)).toBe('#/');
    await atlas.close();
  });

  test.each([
    ['de', 'Ottawa-Konvention', 'Ottawa-Konvention'],
    ['uk', 'Оттавської конвенції', 'Оттавська конвенція'],
  ])(
    'speaks the language that the reader has chosen (%s), its sample and cards too',
    async (language, mention, title) => {
      const before = await openExtensionPage(browser, 'welcome.html', 'article');
      restore.push(() => forgetSettings(before));
      await storeSettings(before, { language });
      const page = await open();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect((await openCard(page, mention)).text).toContain(title);
      await browser.photograph(page, `welcome-${language}`);
    },
  );

  describe.each(['light', 'dark'])('%s', (scheme) => {
    test('has nothing that axe finds wrong, with a card and without', async () => {
      const page = await open();
      restore.push(() => preferDark(browser, page, false));
      await preferDark(browser, page, scheme === 'dark');
      const whole = await axeOn(page);
      expect(whole.faults).toEqual([]);
      expect(whole.passes).toBeGreaterThan(0);
      await openCard(page, 'NATO');
      const card = await axeOn(page, CARD);
      expect(card.faults).toEqual([]);
      expect(card.passes).toBeGreaterThan(0);
      await browser.photograph(page, `welcome-${scheme}-card`);
    });
  });

  test('can be used at 320 pixels, from right to left and in forced colours', async () => {
    const page = await open({ width: 320, height: 640 });
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await browser.photograph(page, 'welcome-narrow');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await browser.photograph(page, 'welcome-narrow-right-to-left');
    restore.push(() => forceColours(browser, page, false));
    await forceColours(browser, page, true);
    const edge = await page.evaluate(
      () => getComputedStyle(document.querySelector('button')!).borderTopStyle,
    );
    expect(edge).toBe('solid');
    expect((await openCard(page, 'NATO')).subject).toBe('nato');
  });
});
