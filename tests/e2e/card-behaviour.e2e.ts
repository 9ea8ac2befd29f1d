/** When a card opens, how long it stays, and what closes it. */
import { describe, expect, test } from 'vitest';
import {
  describeInBrowsers,
  isOnTop,
  locate,
  LONG,
  marks,
  middleOf,
  moveAway,
  moveTo,
  openCard,
  pause,
  pressCommand,
  putBackgroundToSleep,
  readCard,
  restOn,
  settledMarks,
  until,
  waitForCard,
  waitUntilClosed,
} from './harness/index.ts';

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
    // A name that no card was fetched for while the background was awake.
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent =
        'A delegation of Brazil was there, too, and listened to all of it without a word.';
      document.querySelector('article')!.append(paragraph);
    });
    expect(await until(async () => (await marks(page)).includes('Brazil'))).toBe(true);
    expect((await openCard(page, 'Brazil')).subject).toBe('BRA');
  });

  test('stays while something else on the page scrolls by itself', async () => {
    const page = await visit('/plain.html');
    await page.evaluate(() => {
      const ticker = document.createElement('div');
      ticker.style.cssText = 'position: fixed; top: 0; right: 0; width: 80px; height: 40px; overflow: auto';
      ticker.innerHTML = '<div style="height: 4000px"></div>';
      document.body.append(ticker);
      setInterval(() => (ticker.scrollTop += 1), 50);
    });
    expect((await openCard(page, 'Ottawa Treaty')).subject).toBe('ottawa-treaty');
    await pause(LONG);
    expect((await readCard(page))?.subject).toBe('ottawa-treaty');
  });

  test('closes when its words are changed', async () => {
    const page = await visit('/plain.html');
    await openCard(page, 'Ottawa Treaty');
    await page.evaluate(() => {
      (document.querySelector('article p')!.firstChild as Text).data = 'Something else altogether.';
    });
    expect(await waitUntilClosed(page, 1000)).toBe(true);
  });

  test('closes when the site goes on to another article without a page load', async () => {
    const page = await visit('/navigation.html');
    await openCard(page, 'Ottawa Treaty');
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="/second"]')!.click());
    expect(await waitUntilClosed(page, 2000)).toBe(true);
  });

  // The reader looks for five seconds after an address has changed, which a busy machine can take to open a card.
  test(
    'closes when the site leaves the article some time after the address has changed',
    { retry: 2 },
    async () => {
      const page = await visit('/navigation.html');
      await page.evaluate(() => {
        history.pushState({}, '', '/front');
        document.querySelector('article')!.append('More words, of Brazil, have us look at the page again.');
      });
      expect(await until(async () => (await marks(page)).includes('Brazil'))).toBe(true);
      await openCard(page, 'Ottawa Treaty');
      await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
      expect(await waitUntilClosed(page, 2000)).toBe(true);
    },
  );

  test('keeps the Esc that closes it from the page, but no other', async () => {
    const page = await visit('/plain.html');
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup'])
        addEventListener(type, (event) => (document.title += ` ${event.type}`));
      document.title = '';
    });
    await openCard(page, 'Poland');
    await page.keyboard.press('Escape');
    expect(await waitUntilClosed(page)).toBe(true);
    expect(await page.title()).toBe('');
    await page.keyboard.press('Escape');
    expect(await page.title()).toBe('keydown keyup');
  });

  test('takes no orders from the page’s scripts', async () => {
    const page = await visit('/plain.html');
    await openCard(page, 'Poland');
    await page.evaluate(() => {
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      document.dispatchEvent(new Event('scroll'));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    });
    await pause(300);
    expect((await readCard(page))?.subject).toBe('POL');
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

    test('takes the focus to the title of each card, and back when the last is closed', async () => {
      const page = await visit('/plain.html');
      await page.evaluate(() => {
        const button = document.createElement('button');
        button.id = 'before';
        document.body.append(button);
        button.focus();
      });
      const focused = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          return activeElement?.shadowRoot?.activeElement?.textContent ?? activeElement?.id;
        });
      await pressCommand(browser, 'next-mention');
      expect(await until(async () => (await focused()) === 'Poland')).toBe(true);
      await pressCommand(browser, 'next-mention');
      expect(await until(async () => (await focused())?.includes('Ottawa') === true)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await until(async () => (await focused()) === 'before')).toBe(true);
    });

    test('brings a mention that is out of sight into view', async () => {
      const page = await visit('/long.html');
      await pressCommand(browser, 'previous-mention');
      expect((await waitForCard(page)).subject).toBe('LVA');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    });
  });
});
