/** What a reader can do on a card: go on to another and back, copy a fact, turn Signatory off and undo that. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  describeInBrowsers,
  marks,
  openCard,
  openPopup,
  pressOnCard,
  readCard,
  settledMarks,
  storeSettings,
  until,
  waitUntilClosed,
} from './harness/index.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.querySelector('signatory-card')?.shadowRoot?.activeElement?.textContent);
const said = (page: Page) =>
  page.evaluate(
    () => document.querySelector('signatory-card')?.shadowRoot?.querySelector('[role=status]')?.textContent,
  );
const subject = async (page: Page) => (await readCard(page))?.subject;
const comesTo = (page: Page, wanted: string) => until(async () => (await subject(page)) === wanted);

describeInBrowsers('On a card', (browser) => {
  const visit = async (path = '/plain.html') => {
    const page = await browser.visit(path);
    await settledMarks(page);
    return page;
  };

  describe('a name', () => {
    test('leads on to its card and back, with the focus on each title', async () => {
      const page = await visit();
      await openCard(page, 'Ottawa Treaty');
      await pressOnCard(page, 'Finland');
      expect(await comesTo(page, 'FIN')).toBe(true);
      expect(await until(async () => (await focused(page)) === 'Finland')).toBe(true);
      await pressOnCard(page, 'NATO');
      expect(await comesTo(page, 'nato')).toBe(true);
      await pressOnCard(page, 'Back to Finland');
      expect(await comesTo(page, 'FIN')).toBe(true);
      await pressOnCard(page, 'Back to Ottawa Treaty');
      expect(await comesTo(page, 'ottawa-treaty')).toBe(true);
      expect(await focused(page)).toBe('Ottawa Treaty');
    });

    test('can be followed by keyboard, and Esc closes all', async () => {
      const page = await visit();
      await openCard(page, 'Ottawa Treaty');
      await pressOnCard(page, 'Poland');
      expect(await comesTo(page, 'POL')).toBe(true);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect(await focused(page)).toBe('Back to Ottawa Treaty');
      await page.keyboard.press('Enter');
      expect(await comesTo(page, 'ottawa-treaty')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await waitUntilClosed(page)).toBe(true);
    });
  });

  test('a fact is copied as a sentence with its source, and the page has no say in it', async () => {
    const page = await visit();
    await page.evaluate(() => {
      addEventListener('copy', (event) => {
        event.clipboardData?.setData('text/plain', 'Read more at ledger.test');
        event.preventDefault();
      });
    });
    await openCard(page, 'Poland');
    await pressOnCard(page, 'Copy: Ottawa Treaty');
    expect(await until(async () => (await said(page)) === 'Copied')).toBe(true);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const pasted = () => page.evaluate(() => document.querySelector('textarea')!.value);
    expect(await until(async () => (await pasted()) !== '')).toBe(true);
    expect(await pasted()).toMatch(
      /^Poland withdrew from the Ottawa Treaty, in effect since 20 Feb 2026 \(United Nations .*, as of .*\)\.$/,
    );
  });

  describe('Signatory can be turned off', () => {
    test.each([
      ['Not on this site', 'Signatory is off on ledger.test.'],
      ['Not now', 'Signatory is off for an hour.'],
      ['Never again', 'Signatory is off everywhere.'],
    ])('by "%s", in every tab, until it is undone', async (choice, notice) => {
      const other = await visit('/long.html');
      const page = await visit();
      await openCard(page, 'Poland');
      await pressOnCard(page, choice);
      expect(await until(async () => (await readCard(page))?.text.startsWith(notice) === true)).toBe(true);
      expect(await focused(page)).toBe('Undo');
      expect(await marks(page)).toEqual([]);
      expect(await until(async () => (await marks(other)).length === 0)).toBe(true);

      // A page that is opened meanwhile stays as it is.
      const late = await browser.visit('/plain.html');
      expect(await settledMarks(late, 1500)).toEqual([]);

      await page.bringToFront();
      await pressOnCard(page, 'Undo');
      expect(await waitUntilClosed(page)).toBe(true);
      expect(await settledMarks(page)).toContain('Poland');
      expect(await settledMarks(other)).not.toEqual([]);
      expect((await openCard(page, 'Poland')).subject).toBe('POL');
    });

    test('for a while, and in open tabs that while ends by itself', async () => {
      const page = await visit();
      const popup = await openPopup(browser, page);
      // The hour is nearly over.
      await storeSettings(popup, {}, Date.now() + 4_000);
      await page.bringToFront();
      expect(await until(async () => (await marks(page)).length === 0)).toBe(true);
      expect(await until(async () => (await marks(page)).includes('Poland'), 10_000)).toBe(true);
    });

    test('in another window too, and on no other site', async () => {
      const report = await browser.site.page('plain.html');
      browser.site.serve('http://other.test/story.html', { body: report });
      const page = await visit();
      const same = await browser.visitInWindow('/long.html');
      const elsewhere = await browser.visitInWindow('http://other.test/story.html');
      for (const one of [same, elsewhere]) expect(await settledMarks(one)).toContain('Poland');

      await page.bringToFront();
      await openCard(page, 'Poland');
      await pressOnCard(page, 'Not on this site');
      expect(await until(async () => (await marks(same)).length === 0)).toBe(true);
      expect(await marks(elsewhere)).toContain('Poland');
      expect(await until(async () => (await focused(page)) === 'Undo')).toBe(true);
      await pressOnCard(page, 'Undo');
      expect(await until(async () => (await marks(same)).includes('Poland'))).toBe(true);
      expect(await settledMarks(page)).toContain('Poland');
    });

    test('and the notice goes on Esc, with nothing left of us on the page', async () => {
      const page = await visit();
      await openCard(page, 'Poland');
      await pressOnCard(page, 'Not on this site');
      expect(await until(async () => (await focused(page)) === 'Undo')).toBe(true);
      await page.keyboard.press('Escape');
      expect(await until(() => page.evaluate(() => !document.querySelector('signatory-card')))).toBe(true);
    });
  });
});
