/** What is underlined, and what never is. */
import { describe, expect, test } from 'vitest';
import {
  describeInBrowsers,
  marks,
  openCard,
  pause,
  settledMarks,
  until,
  type TestBrowser,
} from './harness/index.ts';

/** Long enough for a mark to have come, had one been to come. */
const GRACE = 1500;

async function unmarked(browser: TestBrowser, path: string): Promise<string[]> {
  const page = await browser.visit(path);
  await pause(GRACE);
  return marks(page);
}

describeInBrowsers('Marks', (browser) => {
  test('name the treaties, organisations and countries of the sample article', async () => {
    const page = await browser.visit('/demo/article.html');
    const marked = new Set(await settledMarks(page));
    expect([...marked]).toEqual(
      expect.arrayContaining([
        'Poland',
        'Estonia',
        'Latvia',
        'Lithuania',
        'Ottawa Treaty',
        'Ottawa Convention',
        'Mine Ban Treaty',
        'Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of ' +
          'Anti-Personnel Mines and on their Destruction',
        'NATO',
        'Russia',
        'United States',
        'US',
        'China',
        'Ukraine',
        'Finland',
        'EU',
        'European Union',
        'Hungary',
        'Convention on Cluster Munitions',
        'Rome Statute',
        'Warsaw Pact',
        'Soviet Union',
        'UN',
      ]),
    );
    expect(marked).not.toContain('us');
    await browser.photograph(page, 'marks');
  });

  test('stay out of the menu, the picker, the list of other stories and the footer', async () => {
    const page = await browser.visit('/demo/article.html');
    await settledMarks(page);
    const outside = await page.evaluate(() =>
      [...(CSS.highlights.get('signatory-mention') ?? [])]
        .map(({ startContainer }) => startContainer.parentElement)
        .filter((element) => !element?.closest('article') || element.closest('nav, select, aside, footer'))
        .map((element) => element?.outerHTML),
    );
    expect(outside).toEqual([]);
  });

  test('join a name across inline tags', async () => {
    const page = await browser.visit('/demo/article.html');
    await settledMarks(page);
    const spans = await page.evaluate(() =>
      [...(CSS.highlights.get('signatory-mention') ?? [])].some(
        ({ startContainer, endContainer }) =>
          startContainer.parentElement?.localName === 'b' && startContainer !== endContainer,
      ),
    );
    expect(spans).toBe(true);
  });

  test('are nowhere on a page that is no news article', async () => {
    expect(await unmarked(browser, '/not-news.html')).toEqual([]);
  });

  test('are never in fields, buttons or code', async () => {
    const page = await browser.visit('/fields.html');
    const marked = await settledMarks(page);
    expect(marked).toContain('Ottawa Treaty');
    expect(marked).not.toContain('Estonia');
    expect(marked).not.toContain('Latvia');
  });

  test('are painted', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    const line = await page.evaluate(() => {
      const paragraph = document.querySelector('article p')!;
      return getComputedStyle(paragraph, '::highlight(signatory-mention)').textDecorationLine;
    });
    expect(line).toContain('underline');
  });

  describe('on awkward pages', () => {
    test('appear in a right-to-left page, in both directions of text', async () => {
      const page = await browser.visit('/right-to-left.html');
      expect(await settledMarks(page)).toEqual(expect.arrayContaining(['Poland', 'Ottawa Treaty']));
      await browser.photograph(page, 'marks-right-to-left');
    });

    test('follow text that comes into an open shadow tree', async () => {
      const page = await browser.visit('/shadow-open.html');
      await settledMarks(page);
      await page.evaluate(() => {
        const text = document.createElement('p');
        text.textContent =
          'A late paragraph, added inside the shadow tree, tells of Brazil and of its neighbours.';
        document.querySelector('article-body')!.shadowRoot!.append(text);
      });
      expect(await until(async () => (await marks(page)).includes('Brazil'))).toBe(true);
    });

    test.each(['open', 'closed'])('appear inside an %s shadow tree', async (mode) => {
      const page = await browser.visit(`/shadow-${mode}.html`);
      expect(await settledMarks(page)).toEqual(expect.arrayContaining(['Poland', 'Ottawa Treaty', 'Latvia']));
    });

    test('follow an article that is replaced without a page load', async () => {
      const page = await browser.visit('/navigation.html');
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      await page.click('nav a[href="/second"]');
      expect(await until(async () => (await marks(page)).join() === 'Estonia,Latvia')).toBe(true);
      await page.click('nav a[href="/front"]');
      expect(await until(async () => (await marks(page)).length === 0)).toBe(true);
      await page.click('nav a[href="/first"]');
      expect(await until(async () => (await marks(page)).includes('Ottawa Treaty'))).toBe(true);
    });

    test('appear on an article that a front page opens without a page load', async () => {
      const page = await browser.visit('/navigation.html?at=front');
      await pause(500);
      expect(await marks(page)).toEqual([]);
      await page.click('nav a[href="/first"]');
      expect(await until(async () => (await marks(page)).includes('Ottawa Treaty'))).toBe(true);
    });

    test('appear on a page that throws and that breaks what scripts rely on', async () => {
      const page = await browser.visit('/hostile.html');
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      expect((await openCard(page, 'Poland')).subject).toBe('POL');
    });

    test('follow articles that are appended while one scrolls', async () => {
      const page = await browser.visit('/infinite-scroll.html');
      await settledMarks(page);
      for (const name of ['Estonia', 'Latvia', 'Lithuania']) {
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        expect(await until(async () => (await marks(page)).includes(name)), name).toBe(true);
      }
    });

    test('follow text that changes and text that goes away', async () => {
      const page = await browser.visit('/plain.html');
      await settledMarks(page);
      await page.evaluate(() => {
        const [first, , third] = document.querySelectorAll('article p');
        first!.textContent = 'The whole paragraph is now about Estonia, and about nothing else in the world.';
        third!.remove();
      });
      expect(await until(async () => (await marks(page)).join() === 'Estonia')).toBe(true);
    });

    test('appear on a page that is dark', async () => {
      const page = await browser.visit('/dark.html');
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      await browser.photograph(page, 'marks-dark-page');
    });

    test('come back when the page clears the registry of highlights', async () => {
      const page = await browser.visit('/plain.html');
      const before = await settledMarks(page);
      await page.evaluate(() => {
        CSS.highlights.clear();
        document.querySelector('article')!.append('One more sentence, so that something happens.');
      });
      expect(await until(async () => (await marks(page)).length >= before.length)).toBe(true);
    });
  });
});
