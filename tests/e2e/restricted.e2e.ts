/** Where the browser, the reader or the site holds Signatory back: it is said where the reader looks, with a way on. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  allowSite,
  answerQuestions,
  axeOn,
  closeCard,
  describeInBrowsers,
  forgetSettings,
  giveAccess,
  marks,
  openCard,
  openPopup,
  ORIGIN,
  pause,
  pressOnCard,
  pressToolbarButton,
  putBackgroundToSleep,
  readCard,
  refuseStorage,
  settledMarks,
  storedSettings,
  storeSettings,
  until,
  updateExtension,
  withholdAccess,
} from './harness/index.ts';

/** Long enough for a mark to have come, had one been to come. */
const GRACE = 1500;

const textOf = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

async function waitForText(popup: Page, text: string): Promise<void> {
  const found = await until(async () => (await textOf(popup)).includes(text), 8_000);
  if (!found) throw new Error(`The popup never said "${text}". It says: ${await textOf(popup)}`);
}

const buttons = (popup: Page): Promise<string[]> =>
  popup.$$eval('button', (all) => all.map((one) => one.innerText.trim()));

/** By keyboard, as a reader without a pointer does. */
async function press(popup: Page, name: string): Promise<void> {
  const found = await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.innerText.trim() === wanted);
    button?.focus();
    return button !== undefined;
  }, name);
  if (!found) throw new Error(`The popup has no button "${name}". It says: ${await textOf(popup)}`);
  await popup.keyboard.press('Enter');
}

async function isSound(popup: Page): Promise<void> {
  const { faults, passes } = await axeOn(popup);
  expect(faults).toEqual([]);
  expect(passes).toBeGreaterThan(0);
}

const becomesMarked = (page: Page) => until(async () => (await marks(page)).includes('Poland'), 8_000);

describeInBrowsers('Without access to sites, Signatory', (browser) => {
  beforeEach(() => withholdAccess(browser));
  afterEach(() => giveAccess(browser));

  /** Of a page that is no news: in Chromium the press alone has the gate asked. */
  const pressedOn = async (path: string): Promise<[Page, Page]> => {
    const page = await browser.visit(path);
    await pressToolbarButton(browser, page);
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'only after you allow it');
    return [page, popup];
  };

  test('says so, and reads a page that it is asked for', async () => {
    const [page, popup] = await pressedOn('/not-news.html');
    expect((await buttons(popup)).slice(0, 2)).toEqual(['Allow on ledger.test', 'Read this page now']);
    await isSound(popup);
    await browser.photograph(popup, 'popup-no-access');
    await press(popup, 'Read this page now');
    await waitForText(popup, 'It names ');
    expect(await textOf(popup)).toContain('only after you allow it');
    expect(await buttons(popup)).toContain('Allow on ledger.test');
    await page.bringToFront();
    expect((await settledMarks(page)).length).toBeGreaterThan(0);
  });

  test('reads a site once it is allowed on it', async () => {
    const [, popup] = await pressedOn('/not-news.html?allow');
    await answerQuestions(browser, popup, true);
    await press(popup, 'Allow on ledger.test');
    await waitForText(popup, 'does not look like a news article');
    expect(await settledMarks(await browser.visit('/plain.html?next'))).toContain('Poland');
  });

  test('says that the browser did not allow it', async () => {
    const [, popup] = await pressedOn('/not-news.html?refused');
    await answerQuestions(browser, popup, false);
    await press(popup, 'Allow on ledger.test');
    await waitForText(popup, 'The browser did not allow it.');
    expect(await buttons(popup)).toContain('Read this page now');
    await isSound(popup);
  });

  test('reads open pages of a site as soon as the browser allows it there', async () => {
    const page = await browser.visit('/plain.html?elsewhere');
    await pause(GRACE);
    expect(await marks(page)).toEqual([]);
    await allowSite(browser, ['http://ledger.test/*']);
    await page.bringToFront();
    expect(await becomesMarked(page)).toBe(true);
  });
});

describeInBrowsers('The popup', (browser) => {
  let own: Page;
  beforeEach(async () => {
    own = await openPopup(browser, await browser.visit('/not-news.html'));
  });
  afterEach(() => forgetSettings(own));

  test.each([
    ['asked', { rule: 'when-asked' }, 'reads a page only when you ask', ['Read this page now']],
    [
      'chosen sites',
      { rule: 'only', sitesOnly: ['news.example'] },
      'only on sites that you chose',
      ['Read this page now', 'Turn on for ledger.test'],
    ],
  ])('says that it reads only where %s', async (name, where, words, offered) => {
    await storeSettings(own, { where });
    const popup = await openPopup(browser, await browser.visit('/plain.html'));
    await waitForText(popup, words);
    expect((await buttons(popup)).slice(0, offered.length)).toEqual(offered);
    await isSound(popup);
    await browser.photograph(popup, `popup-${name.replace(' ', '-')}`);
    await press(popup, 'Read this page now');
    await waitForText(popup, 'It names ');
  });

  test('says that a site has opted out, and reads its page all the same when it is asked to', async () => {
    const page = await browser.visit('/opted-out.html');
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'has asked Signatory not to mark its pages');
    await isSound(popup);
    await browser.photograph(popup, 'popup-opted-out');
    await press(popup, 'Read it all the same');
    await waitForText(popup, 'It names ');
    await page.bringToFront();
    expect(await settledMarks(page)).toContain('Poland');
  });

  test.each([
    ['text', { settings: 'rubbish', 'sitesOff.0': 7 }],
    ['lists', { settings: [1, 2], 'sitesOnly.0': { a: 1 } }],
    ['records', { settings: { version: 2, where: 4, isOn: 'no', parts: 'x', hoverDelay: {} } }],
  ])('and pages work where storage holds nothing sound: %s', async (_, garbage) => {
    await own.evaluate(async (values) => {
      interface Area {
        set(items: object): Promise<void>;
      }
      const { storage } = (globalThis as unknown as { chrome: { storage: Record<'sync' | 'local', Area> } })
        .chrome;
      await storage.sync.set(values);
      await storage.local.set({ ...values, pausedUntil: 'never' });
    }, garbage);
    const page = await browser.visit('/plain.html');
    expect(await settledMarks(page)).toContain('Poland');
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'It names ');
    await press(popup, 'Turn off for ledger.test');
    await waitForText(popup, 'Signatory is turned off on this site.');
    expect((await storedSettings(popup)).sync).toMatchObject({ 'sitesOff.0': ['ledger.test'] });
  });
});

describeInBrowsers('Where nothing more can be stored', (browser) => {
  const REASON = { chromium: 'storage is full', firefox: 'does not let Signatory store anything' };
  let own: Page;
  beforeEach(async () => {
    own = await openPopup(browser, await browser.visit('/not-news.html'));
    await refuseStorage(browser, own);
  });
  afterEach(async () => {
    await forgetSettings(own);
    await putBackgroundToSleep(browser);
  });

  test('the popup says that a choice was not kept, and shows what holds', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'It names ');
    await press(popup, 'Turn off for ledger.test');
    await waitForText(popup, REASON[browser.kind]);
    expect(await buttons(popup)).toContain('Turn off for ledger.test');
    expect(await marks(page)).toContain('Poland');
    await isSound(popup);
    await popup.evaluate(() => scrollTo(0, 0));
    await browser.photograph(popup, 'popup-not-kept');
  });

  test('the notice says so, and what was turned off stays off until the page is loaded again', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    await openCard(page, 'Poland');
    await pressOnCard(page, 'Not on this site');
    const isSaid = async () => (await readCard(page))?.text.includes('This could not be kept') === true;
    expect(await until(isSaid)).toBe(true);
    await browser.photograph(page, 'notice-not-kept');
    expect(await marks(page)).toEqual([]);
    await pressOnCard(page, 'Undo');
    expect(await becomesMarked(page)).toBe(true);
  });
});

describeInBrowsers(
  'In a private window',
  (browser) => {
    test('the popup says why there is no switch for the site, and the notice how long it holds', async () => {
      const page = await browser.visitInPrivate('/plain.html');
      await settledMarks(page);
      const popup = await openPopup(browser, page);
      await waitForText(popup, 'This is a private window');
      expect(await buttons(popup)).not.toContain('Turn off for ledger.test');
      await isSound(popup);
      await page.bringToFront();
      await openCard(page, 'Poland');
      await pressOnCard(page, 'Not on this site');
      const isSaid = async () =>
        (await readCard(page))?.text.includes('In a private window this holds') === true;
      expect(await until(isSaid)).toBe(true);
      await browser.photograph(page, 'notice-private');
    });
  },
  { inPrivateWindows: true },
);

describeInBrowsers('A page that is open while Signatory is updated', (browser) => {
  test('goes on working without a load', async () => {
    const page = await browser.visit('/plain.html');
    const before = await settledMarks(page);
    const own = await openPopup(browser, page);
    await updateExtension(browser, own);
    await page.bringToFront();
    expect(await becomesMarked(page)).toBe(true);
    expect((await openCard(page, 'Poland')).subject).toBe('POL');
    await closeCard(page);
    // The old reader has been looked at by now, and taken back what was its own.
    expect(await settledMarks(page)).toEqual(before);
    const popup = await openPopup(browser, page);
    await waitForText(popup, 'It names ');
    expect(await page.evaluate(() => location.href)).toBe(`${ORIGIN}/plain.html`);
  });
});
