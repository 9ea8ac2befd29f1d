/** The card for fingers. Both browsers are sent touches here as a telephone's screen would send them. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  describeInBrowsers,
  isOnTop,
  locate,
  LONG,
  middleOf,
  overlaps,
  pause,
  readCard,
  settledMarks,
  until,
  waitForCard,
  waitUntilClosed,
} from './harness/index.ts';

const TELEPHONE = { width: 400, height: 700 };

describeInBrowsers('By touch, a card', (browser) => {
  const visit = async (path: string) => {
    const page = await browser.visit(path, TELEPHONE);
    await settledMarks(page);
    return page;
  };

  const tap = async (page: Page, text: string, nth = 0) => {
    const { x, y } = middleOf(await locate(page, text, nth));
    await page.touchscreen.tap(x, y);
  };

  /** Puts words into a sentence of the page, in markup of the case, whose clicks the page notes. */
  const wrap = (page: Page, text: string, html: string) =>
    page.evaluate(
      (words, markup) => {
        const paragraph = document.createElement('p');
        paragraph.innerHTML = `On a last page of its report, the committee names ${markup} and no other country.`;
        document.querySelector('article')!.prepend(paragraph);
        paragraph.querySelector('[data-words]')!.textContent = words;
        paragraph.addEventListener('click', (event) => {
          event.preventDefault();
          document.title = 'clicked';
        });
      },
      text,
      html,
    );

  test('comes from the bottom also where words stand at a fraction of a pixel', async () => {
    const page = await visit('/plain.html');
    await page.evaluate(() => (document.body.style.padding = '300.36px 0 700px'));
    await tap(page, 'Poland');
    const { box } = await waitForCard(page);
    expect(box.bottom).toBe(TELEPHONE.height);
    expect((await locate(page, 'Poland')).at(-1)!.bottom).toBeLessThanOrEqual(box.top);
  });

  test('comes from the bottom of the window, and leaves the words in sight', async () => {
    const page = await visit('/plain.html');
    for (const text of ['Poland', 'Ottawa Treaty']) {
      await tap(page, text);
      const { box } = await waitForCard(page);
      expect({ left: box.left, right: box.right, bottom: box.bottom }).toEqual({
        left: 0,
        right: await page.evaluate(() => document.documentElement.clientWidth),
        bottom: TELEPHONE.height,
      });
      expect(box.bottom - box.top).toBeLessThanOrEqual(TELEPHONE.height * 0.7 + 1);
      expect(await isOnTop(page, box)).toBe(true);
      const words = await locate(page, text);
      expect(words.every((line) => line.top >= 0 && !overlaps(line, box))).toBe(true);
      if (text === 'Poland') await browser.photograph(page, 'sheet');
    }
  });

  test('stays until it is closed: by its button, by a tap elsewhere, by Esc', async () => {
    const page = await visit('/plain.html');
    const closeButton = () =>
      page.evaluate(() => {
        const root = document.querySelector('signatory-card')!.shadowRoot!;
        const { left, top, width, height } = root.querySelector('.sheet-close')!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2, width, height };
      });
    await tap(page, 'Poland');
    await waitForCard(page);
    await pause(LONG);
    expect((await readCard(page))?.subject).toBe('POL');
    const button = await closeButton();
    expect(Math.min(button.width, button.height)).toBeGreaterThanOrEqual(24);
    await page.touchscreen.tap(button.x, button.y);
    expect(await waitUntilClosed(page)).toBe(true);

    await tap(page, 'Poland');
    await waitForCard(page);
    await page.touchscreen.tap(3, 3);
    expect(await waitUntilClosed(page)).toBe(true);

    await tap(page, 'Poland');
    await waitForCard(page);
    await page.keyboard.press('Escape');
    expect(await waitUntilClosed(page)).toBe(true);
  });

  test('gives way to that of the next words tapped', async () => {
    const page = await visit('/plain.html');
    await tap(page, 'Poland');
    expect((await waitForCard(page)).subject).toBe('POL');
    await tap(page, 'Ottawa Treaty');
    expect(await until(async () => (await readCard(page))?.subject === 'ottawa-treaty')).toBe(true);
  });

  test('goes to the top of the window where the words could only be under it', async () => {
    const page = await visit('/plain.html');
    // The end of the page, which cannot be scrolled up any farther.
    await page.evaluate(() => {
      document.querySelector('article')!.style.cssText = 'min-height: 0; margin: 0';
      const paragraph = document.createElement('p');
      paragraph.style.cssText = 'position: fixed; bottom: 0; margin: 0; left: 8px; background: white';
      paragraph.textContent = 'At the end of the page stands Brazil, and nothing comes after it.';
      document.querySelector('article')!.append(paragraph);
    });
    await settledMarks(page);
    await until(async () => (await settledMarks(page)).includes('Brazil'));
    await tap(page, 'Brazil');
    const { box } = await waitForCard(page);
    expect(box.top).toBe(0);
    expect((await locate(page, 'Brazil')).every((line) => !overlaps(line, box))).toBe(true);
  });

  test('does not move when the page is scrolled, and scrolls by itself', async () => {
    const page = await visit('/long.html');
    await tap(page, 'Poland');
    const { box } = await waitForCard(page);
    await page.evaluate(() => scrollBy(0, 120));
    await pause(600);
    expect((await readCard(page))?.box).toEqual(box);
    const scrolls = await page.evaluate(() => {
      const card = document.querySelector('signatory-card')!.shadowRoot!.querySelector('[data-card]')!;
      card.scrollTop = 10_000;
      return card.scrollTop > 0 || card.scrollHeight <= card.clientHeight + 1;
    });
    expect(scrolls).toBe(true);
  });

  test('does not open for a scrolling finger, nor for a long press', async () => {
    const page = await visit('/long.html');
    const at = middleOf(await locate(page, 'Poland'));
    const swipe = await page.touchscreen.touchStart(at.x, at.y);
    for (let step = 1; step <= 8; step++) await swipe.move(at.x, at.y - step * 15);
    await swipe.end();
    await pause(LONG);
    expect(await readCard(page)).toBeUndefined();
    const again = middleOf(await locate(page, 'Poland'));
    const press = await page.touchscreen.touchStart(again.x, again.y);
    await pause(900);
    await press.end();
    await pause(500);
    expect(await readCard(page)).toBeUndefined();
  });

  describe('leaves to the page', () => {
    test.each([
      ['a link', '<a href="#there" data-words></a>'],
      ['a button', '<span role="button" tabindex="0" data-words></span>'],
    ])('%s', async (_, html) => {
      const page = await visit('/plain.html');
      await wrap(page, 'Brazil', html);
      await settledMarks(page);
      const at = await page.evaluate(() => {
        const { left, top, width, height } = document.querySelector('[data-words]')!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.touchscreen.tap(at.x, at.y);
      await pause(800);
      expect(await page.title()).toBe('clicked');
      expect(await readCard(page)).toBeUndefined();
    });

    test('the click on words whose card opens', async () => {
      const page = await visit('/plain.html');
      await wrap(page, 'Brazil', '<b data-words></b>');
      await until(async () => (await settledMarks(page)).includes('Brazil'));
      await tap(page, 'Brazil');
      expect((await waitForCard(page)).subject).toBe('BRA');
      expect(await page.title()).toBe('clicked');
    });
  });
});
