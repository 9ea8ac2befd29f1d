/** Judgements about where a card stands. All boxes are in the window's own pixels. */
import type { Page } from 'puppeteer-core';
import type { Box } from '../../../scripts/page-driver.ts';

/** Fractions of a pixel are rounding, not faults. */
const ROUNDING = 0.5;

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right - ROUNDING &&
  b.left < a.right - ROUNDING &&
  a.top < b.bottom - ROUNDING &&
  b.top < a.bottom - ROUNDING;

export const isInside = (box: Box, width: number, height: number): boolean =>
  box.left >= -ROUNDING &&
  box.top >= -ROUNDING &&
  box.right <= width + ROUNDING &&
  box.bottom <= height + ROUNDING;

/** The free space between two boxes; 0 where they touch or overlap. */
export function gap(a: Box, b: Box): number {
  const across = Math.max(a.left - b.right, b.left - a.right, 0);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
  return Math.hypot(across, down);
}

/** True if the pointer, over the middle of a box, would be over the card: nothing of the page covers it. */
export function isOnTop(page: Page, { left, top, right, bottom }: Box): Promise<boolean> {
  return page.evaluate(
    (x, y) => document.elementFromPoint(x, y)?.localName === 'signatory-card',
    (left + right) / 2,
    (top + bottom) / 2,
  );
}
