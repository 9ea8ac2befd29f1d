import { rectanglesOf, type Mark } from './marks.ts';

/** Brings a mark's own words into view: the element they stand in may be longer than the window. */
export function scrollTo(mark: Mark): void {
  if (isInView(rectanglesOf(mark)[0])) return;
  const parent = mark.range.startContainer.parentElement;
  parent?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const words = rectanglesOf(mark)[0];
  if (!words || isInView(words)) return;
  scrollBy({ top: words.top - innerHeight / 2, behavior: 'instant' });
}

function isInView(words: DOMRect | undefined): boolean {
  return words !== undefined && words.top >= 0 && words.bottom <= innerHeight;
}
