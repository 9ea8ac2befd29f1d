/** What the reader's settings do to pages, at once and without a load, and that a site can opt out. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  describeInBrowsers,
  forgetSettings,
  locate,
  marks,
  middleOf,
  moveAway,
  moveTo,
  openPopup,
  pause,
  putBackgroundToSleep,
  readCard,
  settledMarks,
  storedSettings,
  storeOldSettings,
  storeSettings,
  until,
  waitForCard,
} from './harness/index.ts';

/** Long enough for a mark to have come, had one been to come. */
const GRACE = 1500;

const EVERY = ['Poland', 'Ottawa Treaty', 'NATO', 'Poland', 'Polish', 'Ottawa Treaty', 'Poland'];

interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
}

async function pressReadNow(popup: Page): Promise<void> {
  const press = () =>
    popup.evaluate(() => {
      const button = [...document.querySelectorAll('button')].find((one) => one.innerText.includes('Read'));
      button?.click();
      return button !== undefined;
    });
  expect(await until(press)).toBe(true);
}

/** What the reader of a page answers when it is asked what is there. */
const whatIsAt = (popup: Page, path: string): Promise<unknown> =>
  popup.evaluate(async (end) => {
    const { tabs } = (globalThis as unknown as { chrome: Api }).chrome;
    const tab = (await tabs.query({})).findLast(({ url }) => url?.endsWith(end));
    return tabs.sendMessage(tab!.id, { name: 'what-is-here' }).catch(() => 'no reader');
  }, path);

const lookOf = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('article p')!, '::highlight(signatory-mention)');
    return { line: style.textDecorationStyle, background: style.backgroundColor };
  });

const becomes = async (page: Page, expected: string[]) => {
  await until(async () => (await marks(page)).join() === expected.join());
  expect(await marks(page)).toEqual(expected);
};

describeInBrowsers('Settings', (browser) => {
  let popup: Page;
  beforeEach(async () => {
    popup = await openPopup(browser, await browser.visit('/not-news.html'));
  });
  afterEach(() => forgetSettings(popup));

  const unmarked = async (path: string) => {
    const page = await browser.visit(path);
    await pause(GRACE);
    expect(await marks(page)).toEqual([]);
    return page;
  };

  test('of asking first leave every page unread until the reader asks', async () => {
    await storeSettings(popup, { where: { rule: 'when-asked' } });
    const page = await unmarked('/plain.html');
    expect(await whatIsAt(popup, '/plain.html')).toBe('no reader');
    const ofPage = await openPopup(browser, page);
    await pressReadNow(ofPage);
    await page.bringToFront();
    expect(await settledMarks(page)).toContain('Poland');
    await unmarked('/plain.html?again');
  });

  test('of chosen sites work on these only, and say at once where that is', async () => {
    await storeSettings(popup, { where: { rule: 'only', sitesOnly: ['news.example'] } });
    await unmarked('/plain.html');
    await storeSettings(popup, { where: { rule: 'only', sitesOnly: ['ledger.test'] } });
    const page = await browser.visit('/plain.html?chosen');
    expect(await settledMarks(page)).toContain('Poland');
    await storeSettings(popup, { where: { rule: 'only', sitesOnly: ['news.example'] } });
    await becomes(page, []);
    await storeSettings(popup, { where: { rule: 'all-but', sitesOff: ['news.example'] } });
    expect(await until(async () => (await marks(page)).includes('Poland'))).toBe(true);
  });

  test('of what is marked hold at once on a page that is open', async () => {
    const page = await browser.visit('/mentions.html');
    await becomes(page, EVERY);
    await storeSettings(popup, { mentions: 'first-in-paragraph' });
    await becomes(page, ['Poland', 'Ottawa Treaty', 'NATO', 'Ottawa Treaty', 'Poland']);
    await storeSettings(popup, { mentions: 'first-in-article' });
    await becomes(page, ['Poland', 'Ottawa Treaty', 'NATO']);
    await storeSettings(popup, { adjectives: false });
    await becomes(
      page,
      EVERY.filter((text) => text !== 'Polish'),
    );
    await storeSettings(popup, { kinds: { countries: false } });
    await becomes(page, ['Ottawa Treaty', 'NATO', 'Ottawa Treaty']);
    await storeSettings(popup, { kinds: { treaties: false, organizations: false } });
    await becomes(page, ['Poland', 'Poland', 'Polish', 'Poland']);
    await storeSettings(popup, {});
    await becomes(page, EVERY);
  });

  test('of what is marked hold on a page that comes later', async () => {
    await storeSettings(popup, { mentions: 'first-in-article' });
    await becomes(await browser.visit('/mentions.html'), ['Poland', 'Ottawa Treaty', 'NATO']);
  });

  test('of how marks look hold at once, and on a page that comes later', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    const plain = await lookOf(page);
    expect(plain.line).toBe('dotted');
    await storeSettings(popup, { style: 'underline' });
    expect(await until(async () => (await lookOf(page)).line === 'solid')).toBe(true);
    await browser.photograph(page, 'marks-underline');
    await storeSettings(popup, { style: 'tint' });
    expect(await until(async () => (await lookOf(page)).background !== plain.background)).toBe(true);
    expect((await lookOf(page)).line).toBe('dotted');
    await page.bringToFront();
    await browser.photograph(page, 'marks-tint');
    const later = await browser.visit('/plain.html?later');
    await settledMarks(later);
    expect(await lookOf(later)).toEqual(await lookOf(page));
    await storeSettings(popup, {});
    expect(await until(async () => (await lookOf(page)).background === plain.background)).toBe(true);
  });

  test('of how long to wait hold for the next card', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    await storeSettings(popup, { hoverDelay: 1_500 });
    await pause(300);
    const aim = middleOf(await locate(page, 'Poland'));
    await moveAway(page, aim);
    await moveTo(page, aim.x, aim.y);
    await pause(900);
    expect(await readCard(page)).toBeUndefined();
    expect((await waitForCard(page)).subject).toBe('POL');
  });

  test('of version 1 hold as they were, and are stored anew once', async () => {
    await storeOldSettings(popup, { isOn: true, sitesOff: ['ledger.test'] });
    await unmarked('/plain.html');
    await putBackgroundToSleep(browser);
    const page = await unmarked('/plain.html?again');
    const isMigrated = async () => !('settings' in (await storedSettings(popup)).local);
    expect(await until(isMigrated)).toBe(true);
    expect((await storedSettings(popup)).sync).toMatchObject({
      settings: { version: 2, isOn: true, where: { rule: 'all-but' } },
      'sitesOff.0': ['ledger.test'],
    });
    await page.reload();
    await pause(GRACE);
    expect(await marks(page)).toEqual([]);
  });

  test('that are chosen in the same moment are all kept', async () => {
    await popup.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      const choices = [
        { name: 'site-off', site: 'a.example' },
        { name: 'site-off', site: 'b.example' },
        { name: 'set', values: { style: 'tint' } },
        { name: 'set', values: { adjectives: false } },
      ];
      await Promise.all(choices.map((choice) => runtime.sendMessage({ name: 'choose', choice })));
    });
    expect((await storedSettings(popup)).sync).toMatchObject({
      settings: { style: 'tint', adjectives: false, where: { rule: 'all-but' } },
      'sitesOff.0': ['a.example', 'b.example'],
    });
  });

  test('of two thousand sites are kept in this browser’s synchronised storage', async () => {
    const error = await popup.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      const sitesOff = Array.from({ length: 2_000 }, (_, index) => `number-${index}.example`);
      const settings = { version: 2, where: { rule: 'all-but', sitesOff } };
      const answer = await runtime.sendMessage({ name: 'choose', choice: { name: 'replace', settings } });
      return (answer as { error?: string }).error;
    });
    expect(error).toBeUndefined();
    const { sync, local } = await storedSettings(popup);
    expect(local).toEqual({});
    const lists = Object.entries(sync).filter(([key]) => key.startsWith('sitesOff.'));
    expect(lists.flatMap(([, sites]) => sites as string[])).toHaveLength(2_000);
  });
});

describeInBrowsers('A site that has opted out', (browser) => {
  test('is not read, unless the reader, who is told, asks for it all the same', async () => {
    const page = await browser.visit('/opted-out.html');
    await pause(GRACE);
    expect(await marks(page)).toEqual([]);
    const popup = await openPopup(browser, page);
    expect(await whatIsAt(popup, '/opted-out.html')).toBe('no reader');
    expect(
      await until(() => popup.evaluate(() => document.body.innerText.includes('has asked Signatory not to'))),
    ).toBe(true);
    expect(await whatIsAt(popup, '/opted-out.html')).toBe('no reader');
    await pressReadNow(popup);
    await page.bringToFront();
    expect((await settledMarks(page)).length).toBeGreaterThan(0);
    await page.reload();
    await pause(GRACE);
    expect(await marks(page)).toEqual([]);
  });
});
