/** A card stands beside its words, inside the window, and never over them. */
import { expect, test } from 'vitest';
import { describeInBrowsers, gap, isInside, openCard, overlaps, settledMarks } from './harness/index.ts';

const WINDOWS = [
  { width: 1000, height: 800 },
  { width: 1600, height: 700 },
  { width: 320, height: 640 },
  // A window of 1280 × 1024 at 400 % zoom.
  { width: 320, height: 256 },
];

/** Names that stand in the corners of `edges.html`, and one in its middle. */
const NAMES = ['Estonia', 'Latvia', 'Lithuania', 'Romania', 'Ottawa Treaty'];

/** As far from its words as a card may stand. */
const NEAR = 24;

describeInBrowsers('The card', (browser) => {
  test.each(WINDOWS.flatMap((size) => NAMES.map((name) => ({ ...size, name }))))(
    'of $name stands beside it in a window of $width × $height',
    async ({ name, width, height }) => {
      const page = await browser.visit('/edges.html', { width, height });
      await settledMarks(page);
      const { box, words } = await openCard(page, name);
      await browser.photograph(page, `placement-${width}x${height}-${name.replace(' ', '-')}`);
      expect(isInside(box, width, height), `inside the window: ${JSON.stringify(box)}`).toBe(true);
      expect(words.filter((line) => overlaps(box, line))).toEqual([]);
      expect(Math.min(...words.map((line) => gap(box, line)))).toBeLessThanOrEqual(NEAR);
    },
  );

  test('stands beside its words in a right-to-left page', async () => {
    const page = await browser.visit('/right-to-left.html');
    await settledMarks(page);
    for (const name of ['Latvia', 'Ottawa Treaty']) {
      const { box, words } = await openCard(page, name);
      expect(isInside(box, 1000, 800)).toBe(true);
      expect(words.filter((line) => overlaps(box, line))).toEqual([]);
      expect(Math.min(...words.map((line) => gap(box, line)))).toBeLessThanOrEqual(NEAR);
    }
  });
});
