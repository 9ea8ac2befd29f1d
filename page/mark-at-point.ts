import { rectanglesOf, type Mark, type Marks, type Stretch } from './marks.ts';

/** How far beside the letters still counts as pointing at them, in CSS pixels. */
const TOLERANCE = 2;

/**
 * The mark under a point of the window. The caret gives the text node in a few hundredths of a millisecond, but
 * snaps to the nearest text, so that the mark's own rectangles have the last word.
 * @param roots shadow roots that the caret may look into
 */
export function markAtPoint<Found extends Stretch>(
  marks: Marks<Found>,
  x: number,
  y: number,
  roots: readonly ShadowRoot[],
): Mark<Found> | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  if (!caret) return undefined;
  const mark = marks.at(caret.offsetNode, caret.offset);
  return mark && rectanglesOf(mark).some((rectangle) => isWithin(rectangle, x, y)) ? mark : undefined;
}

function isWithin({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return left - TOLERANCE <= x && x <= right + TOLERANCE && top - TOLERANCE <= y && y <= bottom + TOLERANCE;
}
