/** The page and the network are left as they were. */
import { describe, expect, test } from 'vitest';
import {
  consoleErrors,
  describeInBrowsers,
  marks,
  mutations,
  openCard,
  ORIGIN,
  pause,
  serialise,
  serialisedBefore,
  settledMarks,
  until,
} from './harness/index.ts';
import { serveHydratedPage } from './hydrated/site.ts';

const POLICIES = {
  'a strict policy': "default-src 'none'",
  'trusted types': "require-trusted-types-for 'script'; trusted-types 'none'; default-src 'self'",
  'a sandbox': 'sandbox allow-scripts',
};

describeInBrowsers('A page', (browser) => {
  test.each(['/demo/article.html', '/fields.html', '/shadow-open.html', '/right-to-left.html'])(
    'is the same before and after marking: %s',
    async (path) => {
      const page = await browser.visit(path);
      expect(await settledMarks(page)).not.toEqual([]);
      expect(await serialise(page)).toBe(await serialisedBefore(page));
      expect(await mutations(page)).toEqual([]);
      expect(await consoleErrors(page)).toEqual([]);
    },
  );

  test('gets one element of ours when the first card opens, and no more', async () => {
    const page = await browser.visit('/plain.html');
    await settledMarks(page);
    await openCard(page, 'Poland');
    await openCard(page, 'Ottawa Treaty');
    expect(await mutations(page)).toEqual(['childList of <html> +<signatory-card>']);
    expect(await serialise(page)).toBe(await serialisedBefore(page));
  });

  test.each(Object.entries(POLICIES))(
    'with %s is marked, opens cards and reports no error',
    async (name, policy) => {
      const path = `/policy-${name.replace(/ /g, '-')}`;
      await browser.site.serveWith(path, 'plain.html', { 'content-security-policy': policy });
      const page = await browser.visit(path);
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      expect((await openCard(page, 'Ottawa Treaty')).subject).toBe('ottawa-treaty');
      expect(await consoleErrors(page)).toEqual([]);
    },
  );

  test('sees no request but its own', async () => {
    const before = browser.site.requests().length;
    const page = await browser.visit('/demo/article.html');
    await settledMarks(page);
    for (const text of ['Ottawa Treaty', 'Poland', 'NATO']) await openCard(page, text);
    await pause(1000);
    expect(browser.site.requests().slice(before)).toEqual([
      `GET ${ORIGIN}/demo/article.html`,
      `GET ${ORIGIN}/demo/article.css`,
    ]);
  });

  describe('that React renders', () => {
    test.each(['/hydrated', '/hydrated?delay=2000'])('hydrates without an error: %s', async (path) => {
      await serveHydratedPage(browser.site);
      const page = await browser.visit(path);
      expect(await settledMarks(page)).toContain('Ottawa Treaty');
      const hydrated = () => page.evaluate(() => !!document.querySelector('[data-hydrated="true"]'));
      expect(await until(hydrated, 10_000)).toBe(true);
      expect(await mutations(page)).toEqual(['attributes data-hydrated of <article>']);
      expect(await consoleErrors(page)).toEqual([]);
    });

    test('goes on working, and its marks follow', async () => {
      await serveHydratedPage(browser.site);
      const page = await browser.visit('/hydrated');
      const hydrated = () => page.evaluate(() => !!document.querySelector('[data-hydrated="true"]'));
      await until(hydrated, 10_000);
      expect(await settledMarks(page)).toEqual(expect.arrayContaining(['Estonia', 'Latvia']));
      await page.click('button');
      await page.click('button');
      expect(await page.$eval('#count', (element) => element.textContent)).toBe(
        'Read by 2 people in Estonia.',
      );
      expect(await until(async () => !(await marks(page)).includes('Latvia'))).toBe(true);
      // An edited text is without its marks until it has been read again.
      expect(await until(async () => (await marks(page)).includes('Estonia'))).toBe(true);
      expect(await consoleErrors(page)).toEqual([]);
    });
  });
});
