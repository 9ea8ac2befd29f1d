/** When a card opens, how long it stays, and what closes it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  closeCard,
  describeInBrowsers,
  isOnTop,
  locate,
  marks,
  middleOf,
  moveAway,
  moveTo,
  openCard,
  pause,
  pressCommand,
  putBackgroundToSleep,
  readCard,
  settledMarks,
  until,
  waitForCard,
  waitUntilClosed,
  type Box,
} from './harness/index.ts';

/** Longer than any delay of a card. */
const LONG = 1500;

/** Moves the pointer onto a card and leaves it there for a while. */
async function restOn(page: Page, box: Box): Promise<{ x: number; y: number }> {
  const middle = middleOf([box]);
  await page.mouse.move(middle.x, middle.y, { steps: 5 });
  await pause(LONG);
  return middle;
}

describeInBrowsers('A card', (browser) => {
  const visit = async (path: string) => {
    const page = await browser.visit(path);
    await settledMarks(page);
    return page;
  };

  test('opens for a pointer that rests, in the top layer', async () => {
    const page = await visit('/plain.html');
    const card = await openCard(page, 'Ottawa Treaty');
    expect(card.subject).toBe('ottawa-treaty');
    expect(await isOnTop(page, card.box)).toBe(true);
  });

  test('stays shut for a pointer that only passes', async () => {
    const page = await visit('/plain.html');
    const aim = middleOf(await locate(page, 'Ottawa Treaty'));
    await page.mouse.move(aim.x - 200, aim.y + 60);
    await page.mouse.move(aim.x + 200, aim.y - 60, { steps: 12 });
    await moveAway(page, aim);
    await pause(LONG);
    expect(await readCard(page)).toBeUndefined();
  });

  test('stays while the pointer is on it, and closes when the pointer leaves', async () => {
    const page = await visit('/plain.html');
    const { box } = await openCard(page, 'Ottawa Treaty');
    const middle = await restOn(page, box);
    expect((await readCard(page))?.subject).toBe('ottawa-treaty');
    await moveAway(page, middle);
    expect(await waitUntilClosed(page)).toBe(true);
  });

  test('closes on Esc, and stays closed while the pointer rests', async () => {
    const page = await visit('/plain.html');
    await openCard(page, 'Poland');
    await page.keyboard.press('Escape');
    expect(await waitUntilClosed(page, 500)).toBe(true);
    await pause(LONG);
    expect(await readCard(page)).toBeUndefined();
  });

  test('closes when its words are scrolled away', async () => {
    const page = await visit('/long.html');
    await openCard(page, 'Poland');
    await page.mouse.wheel({ deltaY: 1200 });
    expect(await waitUntilClosed(page)).toBe(true);
  });

  test('closes on a click elsewhere', async () => {
    const page = await visit('/plain.html');
    await openCard(page, 'Poland');
    const { width, height } = page.viewport()!;
    await page.mouse.click(width - 20, height - 20);
    expect(await waitUntilClosed(page)).toBe(true);
  });

  test('gives way to the card of the next mention', async () => {
    const page = await visit('/plain.html');
    await openCard(page, 'Poland');
    // In the same line, so that the first card does not lie over it.
    const aim = middleOf(await locate(page, 'Ottawa Treaty'));
    await moveTo(page, aim.x, aim.y);
    expect(await until(async () => (await readCard(page))?.subject === 'ottawa-treaty')).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll('signatory-card').length)).toBe(1);
  });

  test('opens although the background script was put to sleep', async () => {
    const page = await visit('/plain.html');
    await putBackgroundToSleep(browser);
    expect((await openCard(page, 'Poland')).subject).toBe('POL');
  });

  describe('by keyboard', () => {
    test('steps from mention to mention and back, and closes on Esc', async () => {
      const page = await visit('/plain.html');
      await pressCommand(browser, 'next-mention');
      expect((await waitForCard(page)).subject).toBe('POL');
      await pressCommand(browser, 'next-mention');
      expect(await until(async () => (await readCard(page))?.subject === 'ottawa-treaty')).toBe(true);
      await pressCommand(browser, 'previous-mention');
      expect(await until(async () => (await readCard(page))?.subject === 'POL')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await waitUntilClosed(page)).toBe(true);
    });

    test('brings a mention that is out of sight into view', async () => {
      const page = await visit('/long.html');
      await pressCommand(browser, 'previous-mention');
      expect((await waitForCard(page)).subject).toBe('LVA');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    });
  });

  describe('above other things', () => {
    const visitDialog = async () => {
      const page = await visit('/dialog.html');
      await openCard(page, 'Poland');
      await closeCard(page);
      await page.evaluate(() => document.querySelector('dialog')!.showModal());
      await until(async () => (await marks(page)).includes('Latvia'));
      return page;
    };

    test('opens on a mention inside a dialog of the page, and is not inert there', async () => {
      const page = await visitDialog();
      const card = await openCard(page, 'Latvia');
      expect(card.subject).toBe('LVA');
      expect(await isOnTop(page, card.box)).toBe(true);
      await browser.photograph(page, 'card-dialog');
      await restOn(page, card.box);
      expect((await readCard(page))?.subject).toBe('LVA');
    });

    test('closes on Esc and leaves the dialog of the page open', async () => {
      const page = await visitDialog();
      await openCard(page, 'Latvia');
      await closeCard(page);
      expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    });

    test('opens on the page again when the dialog is closed', async () => {
      const page = await visitDialog();
      await openCard(page, 'Latvia');
      await page.evaluate(() => document.querySelector('dialog')!.close());
      const card = await openCard(page, 'Poland');
      expect(await isOnTop(page, card.box)).toBe(true);
    });

    test('opens on an article that is shown full screen, and is not inert there', async () => {
      const page = await visit('/fullscreen.html');
      await page.click('article button');
      expect(await until(() => page.evaluate(() => document.fullscreenElement !== null))).toBe(true);
      await pause(500); // The window changes its size some time after the page is told.
      const card = await openCard(page, 'Ottawa Treaty');
      expect(await isOnTop(page, card.box)).toBe(true);
      await restOn(page, card.box);
      expect((await readCard(page))?.subject).toBe('ottawa-treaty');
      await page.evaluate(() => document.exitFullscreen());
    });
  });
});
