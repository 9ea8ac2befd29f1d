/** On which pages there are marks, and where on them. */
import { expect, test } from 'vitest';
import { describeInBrowsers, marks, pause, settledMarks, until } from './harness/index.ts';

/** Long enough for a mark to have come, had one been to come. */
const GRACE = 1500;

describeInBrowsers('Marks', (browser) => {
  test.each(['front-page', 'section', 'search-results', 'shop', 'documentation', 'forum', 'web-app'])(
    'are nowhere on a page of this kind: %s',
    async (kind) => {
      const page = await browser.visit(`/${kind}.html`);
      await pause(GRACE);
      expect(await page.$eval('body', (body) => body.textContent)).toContain('Poland');
      expect(await marks(page)).toEqual([]);
    },
  );

  test('are all over an article that says little of itself and stands in an unlucky layout', async () => {
    const page = await browser.visit('/unlucky-layout.html');
    expect(await settledMarks(page)).toEqual(
      expect.arrayContaining(['Poland', 'Ottawa Treaty', 'Norway', 'Sweden']),
    );
  });

  test('stay out of all that stands among such an article’s texts and is none', async () => {
    const page = await browser.visit('/unlucky-layout.html');
    expect(await settledMarks(page)).not.toContain('Lithuania');
  });

  test('come into details when they are opened', async () => {
    const page = await browser.visit('/unlucky-layout.html');
    expect(await settledMarks(page)).not.toContain('Lithuania');
    await page.evaluate(() => document.querySelector('details')!.setAttribute('open', ''));
    expect(await until(async () => (await marks(page)).includes('Lithuania'))).toBe(true);
  });
});
