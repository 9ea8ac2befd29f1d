import { beforeEach, expect, it, vi } from 'vitest';
import { MARK_LOOKS, markStyle, type MarkLook } from '../../page/mark-style.ts';
import { restyle } from './restyle.ts';

/** The styles in the tab, and how many turns the browser takes to change them. */
const tab = vi.hoisted(() => ({ styles: [] as string[], isGone: false, turns: [] as number[] }));

const slowly = vi.hoisted(() => async (change: () => void) => {
  const turns = tab.turns.shift() ?? 1;
  for (let turn = 0; turn < turns; turn++) await Promise.resolve();
  if (tab.isGone) throw new Error('No tab with id: 7');
  change();
});
vi.mock('webextension-polyfill', () => ({
  default: {
    scripting: {
      insertCSS: ({ css }: { css: string }) => slowly(() => void tab.styles.push(css)),
      removeCSS: ({ css }: { css: string }) =>
        slowly(() => void (tab.styles = tab.styles.filter((style) => style !== css))),
    },
  },
}));

const sender = { tab: { id: 7 }, frameId: 0 } as Parameters<typeof restyle>[1];
const looks = () => MARK_LOOKS.filter((look) => tab.styles.includes(markStyle(look)));

beforeEach(() => Object.assign(tab, { styles: [markStyle('dotted')], isGone: false, turns: [] }));

it.each<[MarkLook, MarkLook]>([
  ['tint', 'underline'],
  ['underline', 'tint'],
  ['tint', 'dotted'],
])('of two looks in the same moment, %s and %s, the last stays alone', async (first, second) => {
  tab.turns = [1, 1, 3, 1, 8, 2];
  await Promise.all([restyle(first, sender), restyle(second, sender)]);
  expect(looks()).toEqual([second]);
});

it('goes on after a tab that is gone', async () => {
  tab.isGone = true;
  const failed = restyle('tint', sender).catch(() => 'gone');
  expect(await failed).toBe('gone');
  tab.isGone = false;
  await restyle('underline', sender);
  expect(looks()).toEqual(['underline']);
});
