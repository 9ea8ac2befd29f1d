/** Dark, forced colours, paper; and what axe finds on the card. */
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import {
  axeOn,
  CARD,
  describeInBrowsers,
  forceColours,
  openCard,
  preferDark,
  settledMarks,
} from './harness/index.ts';

/** A computed property of the open card's element. */
const cardStyle = (page: Page, property: string): Promise<string> =>
  page.evaluate((name) => {
    const card = document.querySelector('signatory-card')!.shadowRoot!.querySelector('[data-card]')!;
    return getComputedStyle(card).getPropertyValue(name);
  }, property);

const markLine = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const paragraph = document.querySelector('article p')!;
    return getComputedStyle(paragraph, '::highlight(signatory-mention)').textDecorationLine;
  });

/**
 * What would be printed: the drawing instructions of a PDF. Firefox cannot be asked for the styles of paper, and
 * its PDFs can be compared but for their dates and tables of contents.
 */
async function printed(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  const streams = [...pdf.matchAll(/stream\r?\n([^]*?)\r?\nendstream/g)].map(([, bytes = '']) => {
    try {
      return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
    } catch {
      return ''; // Not compressed: no drawing.
    }
  });
  return streams.filter((text) => / (?:Tj|TJ|re|cm)\b/.test(text)).join('\n');
}

describeInBrowsers('Appearance', (browser) => {
  const visit = async () => {
    const page = await browser.visit('/demo/article.html');
    await settledMarks(page);
    return page;
  };

  // Firefox keeps these preferences beyond the page.
  let restore: (() => Promise<void>) | undefined;
  afterEach(async () => {
    await restore?.();
    restore = undefined;
  });

  test.each(['light', 'dark'])('axe finds nothing wrong with a %s card', async (scheme) => {
    const page = await visit();
    restore = () => preferDark(browser, page, false);
    await preferDark(browser, page, scheme === 'dark');
    for (const name of ['Poland', 'Ottawa Treaty']) {
      await openCard(page, name);
      const { faults, passes } = await axeOn(page, CARD);
      expect(faults).toEqual([]);
      expect(passes).toBeGreaterThan(0);
    }
    await browser.photograph(page, `card-${scheme}`);
  });

  test('the card follows a preference for dark', async () => {
    const page = await visit();
    restore = () => preferDark(browser, page, false);
    await preferDark(browser, page, false);
    await openCard(page, 'Poland');
    const light = await cardStyle(page, 'background-color');
    await preferDark(browser, page, true);
    await openCard(page, 'Poland');
    expect(await cardStyle(page, 'background-color')).not.toBe(light);
  });

  test('marks and card stay visible in forced colours', async () => {
    const page = await visit();
    restore = () => forceColours(browser, page, false);
    await forceColours(browser, page, true);
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    expect(await markLine(page)).toContain('underline');
    await openCard(page, 'Poland');
    await browser.photograph(page, 'card-forced-colours');
    // Shadows are not painted there: only a border tells the card from the page.
    expect(await cardStyle(page, 'border-top-style')).not.toBe('none');
    expect(parseFloat(await cardStyle(page, 'border-top-width'))).toBeGreaterThanOrEqual(1);
  });

  test.runIf(browser.kind === 'chromium')('marks are not painted on paper', async () => {
    const page = await visit();
    await page.emulateMediaType('print');
    expect(await markLine(page)).toBe('none');
  });

  test.runIf(browser.kind === 'firefox')('marks are not painted on paper', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    const withMarks = await printed(page);
    await page.evaluate(() => CSS.highlights.delete('signatory-mention'));
    expect(withMarks === (await printed(page))).toBe(true);
  });
});
