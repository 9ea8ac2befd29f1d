/**
 * Where a step by keyboard leads: to the mark after (or before) the current one, round the end of the page; without
 * a current one, to the first below the top of the window (or the last above it).
 * @param topOf how far below the top of the window a mark stands
 */
export function nextMark<Mark>(
  marks: readonly Mark[],
  direction: 1 | -1,
  current: Mark | undefined,
  topOf: (mark: Mark) => number,
): Mark | undefined {
  const at = current === undefined ? -1 : marks.indexOf(current);
  if (at >= 0) return marks.at((at + direction) % marks.length);
  const below = marks.findIndex((mark) => topOf(mark) >= 0);
  if (below < 0) return direction === 1 ? marks[0] : marks.at(-1);
  return direction === 1 ? marks[below] : marks.at(below - 1);
}
