/** The popup in the panel that the browser opens for it, whose size the popup itself decides. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeInBrowsers, lookAtPanel, settledMarks } from './harness/index.ts';

describeInBrowsers('In its panel, the popup', (browser) => {
  test('is as wide as it wants to be, and as tall as a panel may be', async () => {
    const page = await browser.visit('/demo/article.html');
    await settledMarks(page);
    const { width, height, picture } = await lookAtPanel(browser, 500);
    // Chromium adds the room of a scrollbar, once or twice.
    expect(width).toBeGreaterThanOrEqual(560);
    expect(width).toBeLessThanOrEqual(600);
    expect(height).toBeGreaterThanOrEqual(500);
    expect(height).toBeLessThanOrEqual(600);
    const folder = join('.output', 'screenshots');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `popup-panel-${browser.kind}.png`), picture);
  });

  test('is small on a page that is no article', async () => {
    await browser.visit('/shop.html');
    const { width, height } = await lookAtPanel(browser, 100);
    expect(width).toBeGreaterThanOrEqual(560);
    expect(height).toBeLessThan(300);
  });
});
