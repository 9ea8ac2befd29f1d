/** WCAG 2.2 AA on every state, and what stays usable with much zoom and with the reader's own colours. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import {
  axeOn,
  CARD,
  describeInBrowsers,
  forgetSettings,
  forceColours,
  locate,
  middleOf,
  openCard,
  openPopup,
  preferDark,
  pressOnCard,
  readCard,
  settledMarks,
  until,
  waitForCard,
} from './harness/index.ts';

/** 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };
const TELEPHONE = { width: 390, height: 780 };

const tapOn = async (page: Page, text: string) => {
  const { x, y } = middleOf(await locate(page, text));
  await page.touchscreen.tap(x, y);
  await waitForCard(page);
};
const turnOff = async (page: Page) => {
  await openCard(page, 'Poland');
  await pressOnCard(page, 'Not on this site');
  const isNotice = async () => (await readCard(page))?.text.startsWith('Signatory is off') === true;
  expect(await until(isNotice)).toBe(true);
};

const turnOn = async (page: Page) => {
  await pressOnCard(page, 'Undo');
  await settledMarks(page);
};

/** How each thing that a page can show of ours comes to be open, and how it is undone. */
const OPENED: [string, (page: Page) => Promise<unknown>, ((page: Page) => Promise<unknown>)?][] = [
  ['a country’s card', (page) => openCard(page, 'Poland')],
  ['a treaty’s card', (page) => openCard(page, 'Ottawa Treaty')],
  ['a sheet', (page) => tapOn(page, 'Poland')],
  ['the notice', turnOff, turnOn],
];

/** A popup of each kind of page, with everything unfolded, and how what that took is undone. */
const POPUPS: [string, string, (popup: Page) => Promise<unknown>][] = [
  ['of an article', '/plain.html', (popup) => popup.waitForSelector('.matrix')],
  [
    'of a page that is no article',
    '/not-news.html',
    (popup) => popup.waitForFunction(() => document.body.innerText.includes('does not look like')),
  ],
  ['of a page where Signatory is off', '/plain.html', turnOffInPopup],
];
const pressInPopup = async (popup: Page, words: string) => {
  const pressed = () =>
    popup.evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.innerText === wanted);
      button?.click();
      return button !== undefined;
    }, words);
  expect(await until(pressed)).toBe(true);
};

/** Until the switches are others, so that none is replaced while it is looked at. */
async function turnOffInPopup(popup: Page): Promise<void> {
  await pressInPopup(popup, 'Turn off everywhere');
  await popup.waitForFunction(() => document.body.innerText.includes('Turn on everywhere'));
  await popup.waitForFunction(() => document.body.innerText.includes('is turned off everywhere'));
}

interface Control {
  name: string;
  /** In sight once it has the focus: within the window and not under anything that stays. */
  isReached: boolean;
  hasRing: boolean;
}

/** Goes to each control in the open card, or on a page of ours, as Tab would. */
const controls = (page: Page, inCard: boolean): Promise<Control[]> =>
  page.evaluate(async (isCard) => {
    const root = isCard
      ? document.querySelector('signatory-card')!.shadowRoot!.querySelector('[data-card]')!
      : document.body;
    const found: Control[] = [];
    for (const one of root.querySelectorAll<HTMLElement>('button, a[href], summary')) {
      if (!one.checkVisibility()) continue;
      one.focus();
      // A browser scrolls to what has the focus when it next paints, or in the paint after.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const tree = one.getRootNode() as Document | ShadowRoot;
      // Of what is taller or wider than there is room, some point is.
      const points = [0.1, 0.5, 0.9].map((share) => [
        left + (right - left) * share,
        top + (bottom - top) * 0.5,
      ]);
      const isSeen = points.some(([x = 0, y = 0]) => one.contains(tree.elementFromPoint(x, y)));
      found.push({
        name: one.ariaLabel ?? one.textContent,
        isReached: isSeen && left >= 0 && right <= innerWidth && one.matches(':focus'),
        hasRing: !one.matches(':focus-visible') || getComputedStyle(one).outlineStyle !== 'none',
      });
    }
    return found;
  }, inCard);

const sideways = (page: Page, inCard: boolean): Promise<number> =>
  page.evaluate((isCard) => {
    const box = isCard
      ? document.querySelector('signatory-card')!.shadowRoot!.querySelector('[data-card]')!
      : document.documentElement;
    return box.scrollWidth - box.clientWidth;
  }, inCard);

const expectUsable = async (page: Page, inCard: boolean) => {
  const all = await controls(page, inCard);
  expect(all.length).toBeGreaterThan(0);
  expect(all.filter(({ isReached, hasRing }) => !isReached || !hasRing)).toEqual([]);
  expect(await sideways(page, inCard)).toBeLessThanOrEqual(0);
};

describeInBrowsers('For every reader', (browser) => {
  // Firefox keeps these preferences beyond the page.
  const restore: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const undo of restore.splice(0)) await undo();
  });

  const visit = async (viewport: { width: number; height: number }) => {
    const page = await browser.visit('/demo/article.html', viewport);
    await settledMarks(page);
    return page;
  };

  describe.each(['light', 'dark'])('%s', (scheme) => {
    test('axe finds nothing wrong with any state of any component', async () => {
      const page = await browser.visit('/gallery/index.html');
      restore.push(() => preferDark(browser, page, false));
      await preferDark(browser, page, scheme === 'dark');
      await page.waitForSelector('#states section');
      const { faults, passes } = await axeOn(page, undefined, 'wcag-only');
      expect(faults).toEqual([]);
      expect(passes).toBeGreaterThan(0);
    });

    test.each(OPENED)('axe finds nothing wrong with %s on a page', async (_, open, undo) => {
      const page = await visit(TELEPHONE);
      restore.push(() => preferDark(browser, page, false));
      await preferDark(browser, page, scheme === 'dark');
      await open(page);
      const { faults, passes } = await axeOn(page, CARD);
      await undo?.(page);
      expect(faults).toEqual([]);
      expect(passes).toBeGreaterThan(0);
    });
  });

  describe.each(POPUPS)('the popup %s', (_, path, prepare) => {
    const openIt = async (viewport: { width: number; height: number }) => {
      const popup = await openPopup(browser, await browser.visit(path), viewport);
      await prepare(popup);
      restore.push(() => forgetSettings(popup));
      await popup.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      return popup;
    };

    test.each(['light', 'dark'])('has nothing that axe finds wrong, %s', async (scheme) => {
      const popup = await openIt({ width: 560, height: 900 });
      restore.push(() => preferDark(browser, popup, false));
      await preferDark(browser, popup, scheme === 'dark');
      const { faults, passes } = await axeOn(popup);
      expect(faults).toEqual([]);
      expect(passes).toBeGreaterThan(0);
    });

    test('can be used at 400 %, and in forced colours', async () => {
      const popup = await openIt(ZOOMED);
      await expectUsable(popup, false);
      restore.push(() => forceColours(browser, popup, false));
      await forceColours(browser, popup, true);
      await expectUsable(popup, false);
    });
  });

  describe('zoomed to 400 %', () => {
    test.each(OPENED)('%s can be used without scrolling sideways', async (_, open, undo) => {
      const page = await visit(ZOOMED);
      await open(page);
      await expectUsable(page, true);
      await undo?.(page);
    });
  });

  describe('in forced colours', () => {
    test.each(OPENED)('%s can be used and has an edge', async (_, open, undo) => {
      const page = await visit(TELEPHONE);
      restore.push(() => forceColours(browser, page, false));
      await forceColours(browser, page, true);
      await open(page);
      const edge = await page.evaluate(() => {
        const card = document.querySelector('signatory-card')!.shadowRoot!.querySelector('[data-card]')!;
        return getComputedStyle(card).borderTopStyle;
      });
      expect(edge).toBe('solid');
      await expectUsable(page, true);
      await undo?.(page);
    });
  });
});
