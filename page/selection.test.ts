// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { isSelected, isSelecting } from './selection.ts';

afterEach(() => getSelection()?.removeAllRanges());

const words = (node: Node, startOffset: number, endOffset: number) =>
  ({ startContainer: node, startOffset, endContainer: node, endOffset }) as StaticRange;

it('tells words that the reader has selected from others', () => {
  document.body.innerHTML = '<p>Poland and Latvia</p>';
  const text = document.querySelector('p')!.firstChild!;
  expect(isSelecting()).toBe(false);
  expect(isSelected(words(text, 0, 6))).toBe(false);
  getSelection()!.setBaseAndExtent(text, 3, text, 10);
  expect(isSelecting()).toBe(true);
  expect(isSelected(words(text, 0, 6))).toBe(true);
  expect(isSelected(words(text, 11, 17))).toBe(false);
});
