/** A place in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** True if a pointer that came from one point to another reaches a box by going straight on. At rest it goes nowhere. */
export function isHeadingFor(box: Box, from: Point, to: Point): boolean {
  const across = reach(to.x, to.x - from.x, box.left, box.right);
  const down = reach(to.y, to.y - from.y, box.top, box.bottom);
  const isMoving = to.x !== from.x || to.y !== from.y;
  return isMoving && Math.max(across.enters, down.enters, 0) <= Math.min(across.leaves, down.leaves);
}

/** When something that is at `start` and moves by `step` a turn is between two lines, in turns from now. */
function reach(start: number, step: number, low: number, high: number): { enters: number; leaves: number } {
  const always = { enters: Number.NEGATIVE_INFINITY, leaves: Number.POSITIVE_INFINITY };
  const never = { enters: Number.POSITIVE_INFINITY, leaves: Number.NEGATIVE_INFINITY };
  if (step === 0) return low <= start && start <= high ? always : never;
  const [first, second] = [(low - start) / step, (high - start) / step];
  return { enters: Math.min(first, second), leaves: Math.max(first, second) };
}
