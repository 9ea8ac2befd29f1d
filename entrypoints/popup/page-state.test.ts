import { beforeEach, expect, it, vi } from 'vitest';
import type { PageState } from '../../components/Popup.tsx';
import { glance } from '../../components/fixtures-glance.ts';
import type { WhatIsHere } from '../../messaging/messages.ts';
import { pageStateOf, whyFailed } from './page-state.ts';

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
    isAskedFor: false,
    patience: 0,
    ask,
    signs: () => Promise.resolve({ isOptedOut: false, isOlderThanUpdate: false }),
    hasAccess: () => Promise.resolve(true),
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

const signs = (values: object) => () =>
  Promise.resolve({ isOptedOut: false, isOlderThanUpdate: false, ...values });

it.each(['when-asked', 'not-chosen', 'off-here', 'paused', 'off-everywhere'] as const)(
  'says of a page on which Signatory is quiet (%s) that it is, also where the browser would not let it in',
  async (quiet) => {
    await stateOf([undefined], { quiet });
    await stateOf([undefined], { quiet, hasAccess: () => Promise.resolve(false) });
    expect(shown).toEqual([
      { name: 'unread', why: quiet },
      { name: 'unread', why: quiet },
    ]);
  },
);

it('says that a site has opted out, whether its reader or the page does, and whatever else is so', async () => {
  await stateOf(['site-opted-out'], { patience: 2_000 });
  await stateOf([undefined], { signs: signs({ isOptedOut: true }), quiet: 'paused' });
  expect(shown).toEqual([
    { name: 'unread', why: 'opted-out' },
    { name: 'unread', why: 'opted-out' },
  ]);
});

it('says that the browser lets nobody in, also into the page itself', async () => {
  const closed = { signs: () => Promise.resolve(undefined), hasAccess: () => Promise.resolve(false) };
  await stateOf([undefined], closed);
  expect(shown).toEqual([{ name: 'unread', why: 'no-access' }]);
});

it('says that a page that was asked for could not be read, and whether an update may be why', async () => {
  const asked = { isAskedFor: true, patience: 200 };
  await stateOf([undefined], asked);
  expect(shown.at(-1)).toEqual({ name: 'unread', why: 'failed' });
  await stateOf([undefined], { ...asked, signs: signs({ isOlderThanUpdate: true }) });
  expect(shown.at(-1)).toEqual({ name: 'unread', why: 'updated' });
});

it('takes no page for one that an update has touched which does not tell', async () =>
  expect(await whyFailed(() => Promise.resolve(undefined))).toBe('failed'));

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
