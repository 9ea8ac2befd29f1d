/** Cards where something else goes on at the same time: other windows, a dialog, very many subjects or none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  describeInBrowsers,
  locate,
  LONG,
  marks,
  middleOf,
  moveTo,
  openCard,
  openPopup,
  pause,
  pressCommand,
  readCard,
  settledMarks,
  until,
  waitForCard,
  waitUntilClosed,
} from './harness/index.ts';
import { ROOT } from './harness/places.ts';

/** Two letters of every country in capitals, from which browsers know the English names of some 240. */
const CODES = Array.from({ length: 26 * 26 }, (_, index) =>
  [Math.floor(index / 26), index % 26].map((letter) => String.fromCharCode(65 + letter)).join(''),
);
const PACTS = readdirSync(join(ROOT, 'dataset', 'pacts')).map(
  (file) => /^name: (.*)$/m.exec(readFileSync(join(ROOT, 'dataset', 'pacts', file), 'utf8'))?.[1] ?? '',
);

describeInBrowsers('A card', (browser) => {
  const visit = async (path: string) => {
    const page = await browser.visit(path);
    await settledMarks(page);
    return page;
  };

  test('is not asked for on an article that names nothing, and steps lead nowhere', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    await page.evaluate(() => {
      const text = 'The port opened a new quay, and the mayor spoke for an hour about the weather. ';
      document.querySelector('article')!.innerHTML = `<h1>A harbour grows</h1><p>${text.repeat(6)}</p>`;
    });
    expect(await until(async () => (await marks(page)).length === 0)).toBe(true);
    await pressCommand(browser, 'next-mention');
    await page.mouse.move(200, 200, { steps: 5 });
    await pause(LONG);
    expect(await readCard(page)).toBeUndefined();
  });

  test('opens at once on an article that names three hundred subjects', async () => {
    const page = await visit('/plain.html');
    await page.evaluate(
      (codes, pacts) => {
        const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
        const all = [...new Set([...codes.map((code) => names.of(code)).filter((name) => name), ...pacts])];
        for (const name of all) {
          const paragraph = document.createElement('p');
          paragraph.textContent = `After them the delegates of the ${name} spoke, and asked for more time to read the report.`;
          document.querySelector('article')!.append(paragraph);
        }
      },
      CODES,
      PACTS,
    );
    expect(await until(async () => new Set(await marks(page)).size >= 300, 15_000)).toBe(true);
    await settledMarks(page);
    for (const [text, subject] of [
      ['Zambia', 'ZMB'],
      ['Poland', 'POL'],
      ['African Union', 'african-union'],
    ] as const)
      expect((await openCard(page, text)).subject).toBe(subject);

    const popup = await openPopup(browser, page);
    const listed = () => popup.$$eval('.subjects > li', (items) => items.length);
    expect(await until(async () => (await listed()) >= 300)).toBe(true);
    await popup.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLDetailsElement>('.subjects details')];
      const zambia = all.find((one) => one.querySelector('.subject-name')?.textContent === 'Zambia')!;
      zambia.open = true;
      zambia.querySelector('button')!.click();
    });
    await page.bringToFront();
    expect((await waitForCard(page)).subject).toBe('ZMB');
  });

  test('opens in the window that it was asked for in, and in no other', async () => {
    const first = await visit('/plain.html');
    const second = await browser.visitInWindow('/long.html');
    await settledMarks(second);
    await first.bringToFront();
    expect((await openCard(first, 'Ottawa Treaty')).subject).toBe('ottawa-treaty');
    await second.bringToFront();
    expect(await readCard(second)).toBeUndefined();
    expect((await openCard(second, 'Poland')).subject).toBe('POL');
    await pressCommand(browser, 'next-mention');
    expect(await until(async () => (await readCard(second))?.subject === 'ottawa-treaty')).toBe(true);
    await first.bringToFront();
    expect((await openCard(first, 'Poland')).subject).toBe('POL');
  });

  describe('that is open', () => {
    test('is out of the way of a dialog that the page opens, and works inside it', async () => {
      const page = await visit('/dialog.html');
      await openCard(page, 'Poland');
      await page.evaluate(() => document.querySelector('dialog')!.showModal());
      // The words are behind the dialog now, and so is the pointer's business with them.
      await page.keyboard.press('Escape');
      expect(await waitUntilClosed(page)).toBe(true);
      expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
      expect(await until(async () => (await marks(page)).includes('Latvia'))).toBe(true);
      expect((await openCard(page, 'Latvia')).subject).toBe('LVA');
    });

    test('closes when the page goes full screen, and opens there', async () => {
      const page = await visit('/fullscreen.html');
      await openCard(page, 'Poland');
      await page.evaluate(() => {
        addEventListener('keydown', ({ key }) => {
          if (key === 'f') void document.querySelector('article')!.requestFullscreen();
        });
      });
      await page.keyboard.press('f');
      expect(await until(() => page.evaluate(() => document.fullscreenElement !== null))).toBe(true);
      expect(await waitUntilClosed(page)).toBe(true);
      await pause(500);
      expect((await openCard(page, 'Ottawa Treaty')).subject).toBe('ottawa-treaty');
      await page.evaluate(() => document.exitFullscreen());
    });

    test('stays with its words when other text on the page changes', async () => {
      const page = await visit('/plain.html');
      await openCard(page, 'Ottawa Treaty');
      await page.evaluate(() => {
        document.querySelector('article > p:last-of-type')!.textContent =
          'Nothing of this last paragraph is as it was a moment ago, save that it names Brazil.';
      });
      expect(await until(async () => (await marks(page)).includes('Brazil'))).toBe(true);
      expect((await readCard(page))?.subject).toBe('ottawa-treaty');
    });

    test('does not come back to a click on its words until the pointer has left them', async () => {
      const page = await visit('/plain.html');
      const { words } = await openCard(page, 'Poland');
      const { x, y } = middleOf(words);
      await page.mouse.click(x, y);
      expect(await waitUntilClosed(page)).toBe(true);
      await pause(600);
      await page.mouse.move(x + 2, y);
      await pause(LONG);
      expect(await readCard(page)).toBeUndefined();
      expect((await openCard(page, 'Poland')).subject).toBe('POL');
    });
  });

  describe('stays shut', () => {
    const selected = (page: Page) => page.evaluate(() => String(getSelection()));

    test('while text is selected with the mouse, and over what is selected', async () => {
      const page = await visit('/plain.html');
      const from = middleOf(await locate(page, 'Poland'));
      const to = middleOf(await locate(page, 'Ottawa Treaty'));
      await page.mouse.move(from.x - 60, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await pause(LONG);
      expect(await readCard(page)).toBeUndefined();
      await page.mouse.move(to.x + 100, to.y);
      await page.mouse.up();
      expect(await selected(page)).toContain('Poland');
      await moveTo(page, from.x, from.y);
      await pause(LONG);
      expect(await readCard(page)).toBeUndefined();
      expect(await selected(page)).toContain('Poland');
    });

    test('while something is dragged over the words', async () => {
      const page = await visit('/plain.html');
      const { x, y } = middleOf(await locate(page, 'Poland'));
      await page.evaluate(() => {
        const slider = document.createElement('div');
        slider.style.cssText = 'position: fixed; left: 0; bottom: 0; width: 40px; height: 40px';
        slider.addEventListener('pointerdown', (event) => event.preventDefault());
        slider.addEventListener('mousedown', (event) => event.preventDefault());
        document.body.append(slider);
      });
      await page.mouse.move(20, page.viewport()!.height - 20);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 10 });
      await pause(LONG);
      expect(await readCard(page)).toBeUndefined();
      await page.mouse.up();
    });
  });

  describe('entered by keyboard', () => {
    /** What has the focus: in the card its text, on the page its id or tag. */
    const focused = (page: Page) =>
      page.evaluate(() => {
        const { activeElement } = document;
        const inCard = activeElement?.shadowRoot?.activeElement;
        if (inCard) return `card: ${inCard.localName}`;
        return activeElement?.getAttribute('id') ?? activeElement?.localName ?? '';
      });

    const links = (page: Page) =>
      page.evaluate(() => {
        for (const id of ['before', 'here', 'after']) {
          const link = Object.assign(document.createElement('a'), { id, href: '#top', textContent: id });
          document.querySelector('article')!.append(' ', link);
        }
        document.getElementById('here')!.focus();
      });

    test.each([
      ['Tab', 'after'],
      ['Shift+Tab', 'before'],
    ])('is gone through by %s and left by it, to where the reader was on the page', async (keys, next) => {
      const page = await visit('/plain.html');
      await links(page);
      await pressCommand(browser, 'next-mention');
      await waitForCard(page);
      expect(await until(async () => (await focused(page)) === 'card: h2')).toBe(true);
      const visited: string[] = [];
      if (keys === 'Shift+Tab') await page.keyboard.down('Shift');
      do {
        await page.keyboard.press('Tab');
        visited.push(await focused(page));
      } while (visited.length < 60 && visited.at(-1)!.startsWith('card:'));
      if (keys === 'Shift+Tab') await page.keyboard.up('Shift');
      expect(visited.at(-1)).toBe(next);
      // Nothing that can be tabbed to stands before a card's title.
      expect(visited.length > 1).toBe(keys === 'Tab');
      expect(await waitUntilClosed(page)).toBe(true);
    });

    test('gives the focus back on Esc from wherever in it the reader is', async () => {
      const page = await visit('/plain.html');
      await links(page);
      await pressCommand(browser, 'next-mention');
      await waitForCard(page);
      expect(await until(async () => (await focused(page)) === 'card: h2')).toBe(true);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatch(/^card: /);
      await page.keyboard.press('Escape');
      expect(await waitUntilClosed(page)).toBe(true);
      expect(await until(async () => (await focused(page)) === 'here')).toBe(true);
    });
  });
});
