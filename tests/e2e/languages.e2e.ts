/** What is underlined on pages that are not in English. */
import { expect, test } from 'vitest';
import {
  closeCard,
  describeInBrowsers,
  forgetSettings,
  openCard,
  openExtensionPage,
  readCard,
  settledMarks,
  storeSettings,
  until,
} from './harness/index.ts';

describeInBrowsers('Pages in other languages', (browser) => {
  test('a German one has its own names marked, in all their cases, and a card that opens', async () => {
    const page = await browser.visit('/languages/german.html');
    const marked = await settledMarks(page);
    expect(new Set(marked)).toEqual(
      new Set(['Ottawa-Konvention', 'Polens', 'Vereinigten Staaten', 'Vereinten Nationen', 'US', 'Finnland']),
    );
    expect((await openCard(page, 'Polens')).subject).toBe('POL');
    expect((await openCard(page, 'Ottawa-Konvention')).subject).toBe('ottawa-treaty');
    await browser.photograph(page, 'marks-german');
  });

  test('a Ukrainian one has its own names marked, in all their cases, and a card that opens', async () => {
    const page = await browser.visit('/languages/ukrainian.html');
    const marked = await settledMarks(page);
    expect(new Set(marked)).toEqual(
      new Set([
        'Польщі',
        'Оттавська конвенція',
        'Сполученими Штатами',
        'Україні',
        'Організації Об’єднаних Націй',
        'Фінляндії',
        'Європейському Союзі',
      ]),
    );
    expect((await openCard(page, 'Польщі')).subject).toBe('POL');
  });

  test('a French one has no English name marked', async () => {
    const page = await browser.visit('/languages/french.html');
    expect(await settledMarks(page)).toEqual(['Pologne', "traité d'Ottawa"]);
  });

  test('a Portuguese one has the names of countries marked that the browser knows', async () => {
    const page = await browser.visit('/languages/portuguese.html');
    expect(await settledMarks(page)).toEqual(['Polônia', 'Estados Unidos', 'Finlândia']);
    expect((await openCard(page, 'Polônia')).subject).toBe('POL');
  });

  test('a page that is open has its cards in the language that the reader chooses, as a whole', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    const own = await openExtensionPage(browser, 'popup.html', '#popup');
    await page.bringToFront();
    try {
      expect((await openCard(page, 'Ottawa Treaty')).text).toContain('State');
      await storeSettings(own, { language: 'de' });
      expect(await until(async () => (await readCard(page)) === undefined)).toBe(true);
      const { text } = await openCard(page, 'Ottawa Treaty');
      expect(text).toContain('Ottawa-Konvention');
      expect(text).toContain('Vertragsstaaten');
      expect(text).not.toMatch(/State Part(y|ies)|Sources/);
      await closeCard(page);
    } finally {
      await forgetSettings(own);
    }
  });
});
