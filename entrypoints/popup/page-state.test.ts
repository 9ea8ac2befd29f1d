import { beforeEach, expect, it, vi } from 'vitest';
import type { PageState } from '../../components/Popup.tsx';
import { glance } from '../../components/fixtures-glance.ts';
import type { WhatIsHere } from '../../messaging/messages.ts';
import { pageStateOf } from './page-state.ts';

const mention = { text: 'Poland', before: '', after: '' };
const here: WhatIsHere = {
  isRead: true,
  published: '2025-03-19',
  language: 'en',
  subjects: [{ subject: 'POL', mentions: [mention, mention] }],
};

let shown: PageState[];
beforeEach(() => {
  shown = [];
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

async function stateOf(
  answers: (WhatIsHere | 'site-opted-out' | undefined)[],
  values: Partial<Parameters<typeof pageStateOf>[0]> = {},
) {
  const ask = vi.fn(() => Promise.resolve(answers.length > 1 ? answers.shift() : answers[0]));
  const asked = vi.fn(() => Promise.resolve(glance));
  const done = pageStateOf({
    quiet: undefined,
    site: 'ledger.test',
    patience: 0,
    ask,
    glance: asked,
    show: (state) => shown.push(state),
    isOver: () => false,
    ...values,
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await done;
  return asked;
}

it('shows what an article names as soon as it is asked', async () => {
  const asked = await stateOf([here]);
  expect(asked).toHaveBeenCalledWith([{ subject: 'POL', mentions: 2 }], '2025-03-19');
  expect(shown).toEqual([{ name: 'article', glance, mentions: { POL: [mention, mention] }, language: 'en' }]);
});

it('waits for a page that is being read', async () => {
  await stateOf([{ ...here, isRead: false, subjects: [] }, here]);
  expect(shown.map(({ name }) => name)).toEqual(['reading', 'article']);
});

it('says why nothing is read', async () => {
  await stateOf([undefined]);
  await stateOf([undefined], { quiet: 'paused' });
  await stateOf([undefined], { site: undefined });
  expect(shown).toEqual([
    { name: 'unread', why: 'not-news' },
    { name: 'unread', why: 'paused' },
    { name: 'unread', why: 'no-page' },
  ]);
});

it.each([
  ['when-asked', 'off-here'],
  ['not-chosen', 'off-here'],
  ['off-here', 'off-here'],
] as const)('says of a page that is %s that it is %s', async (quiet, why) => {
  await stateOf([undefined], { quiet });
  expect(shown).toEqual([{ name: 'unread', why }]);
});

it('does not wait for a site that has opted out', async () => {
  await stateOf(['site-opted-out'], { patience: 2_000 });
  expect(shown).toEqual([{ name: 'unread', why: 'refused' }]);
});

it('has patience with a reader that was sent for', async () => {
  await stateOf([undefined, undefined, here], { patience: 2_000 });
  expect(shown.at(-1)?.name).toBe('article');
});

it('gives up on a page that is never done', async () => {
  await stateOf([{ ...here, isRead: false }]);
  expect(shown.at(-1)).toEqual({ name: 'unread', why: 'failed' });
});

it('shows nothing once nobody waits for it', async () => {
  await stateOf([here], { isOver: () => true });
  expect(shown).toEqual([]);
});
