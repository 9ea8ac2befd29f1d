// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { bodyOf, standInForHighlights } from './dom-testing.ts';
import { MENTION_HIGHLIGHT } from './mark-style.ts';
import { Marks } from './marks.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

const POLAND = { start: 0, end: 6 };
let registry: Map<string, Set<StaticRange>>;
let marks: Marks<typeof POLAND>;
let blocks: TextBlock[];

beforeEach(() => {
  registry = standInForHighlights();
  marks = new Marks();
  blocks = [...textBlocks(bodyOf('<p>Poland</p>'.repeat(1000)))];
  return () => vi.unstubAllGlobals();
});

const painted = () => registry.get(MENTION_HIGHLIGHT)?.size ?? 0;

it('paints the first mark at once, and all of many in few steps', () => {
  const steps = new Set<number>();
  for (const block of blocks) {
    marks.add(block, [POLAND]);
    steps.add(painted());
  }
  expect(Math.min(...steps)).toBe(1);
  expect(steps.size).toBeLessThan(8);
  marks.restore();
  expect(painted()).toBe(1000);
});

it('finds and counts a mark before it is painted, and does not paint one that was taken back', () => {
  const [first, second, third] = blocks as [TextBlock, TextBlock, TextBlock];
  for (const block of [first, second, third]) marks.add(block, [POLAND]);
  expect(painted()).toBe(1);
  expect(marks.size).toBe(3);
  expect(marks.at(third.nodes[0]!, 2)).toBe(marks.of(third)[0]);
  marks.remove(second);
  marks.restore();
  expect(painted()).toBe(2);
  expect(marks.at(second.nodes[0]!, 2)).toBeUndefined();
});
