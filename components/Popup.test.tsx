// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { glance, glanceWithoutPacts, mentionsOf } from './fixtures-glance.ts';
import { Popup, type PageState, type PopupNotice } from './Popup.tsx';
import type { Unread } from './PopupReason.tsx';

type Props = Parameters<typeof Popup>[0];

function show(page: PageState, values: Partial<Props> = {}) {
  const root = document.createElement('div');
  const hands = {
    choose: vi.fn(),
    readNow: vi.fn(),
    allow: vi.fn(),
    reload: vi.fn(),
    jump: vi.fn(),
    copy: vi.fn(),
    openAtlas: vi.fn(),
    openOptions: vi.fn(),
  };
  const switches = { isOn: true, isOffHere: false, isPaused: false };
  render(<Popup page={page} site="ledger.test" switches={switches} {...hands} {...values} />, root);
  const buttons = [...root.querySelectorAll('button')];
  return {
    ...hands,
    text: root.textContent,
    names: buttons.map(({ textContent }) => textContent),
    press: (name: string) => buttons.find(({ textContent }) => textContent === name)!.click(),
  };
}
const LINKS = ['Open the atlas', 'Options'];
const unread = (why: Unread): PageState => ({ name: 'unread', why });

it.each([
  ['not-news', 'does not look like a news article'],
  ['off-here', 'turned off on this site'],
  ['not-chosen', 'only on sites that you chose'],
  ['when-asked', 'only when you ask'],
  ['paused', 'is paused'],
  ['off-everywhere', 'turned off everywhere'],
  ['no-access', 'only after you allow it'],
  ['failed', 'could not be read'],
] as const)('of a page that is unread (%s) it says why, and offers to read it', (why, words) => {
  const { text, press, readNow } = show(unread(why));
  expect(text).toContain(words);
  press('Read this page now');
  expect(readNow).toHaveBeenCalledOnce();
});

it.each([
  ['no-page', 'a page of the browser’s own'],
  ['refused', 'lets no extension read'],
] as const)('of a page that none may read (%s) it offers nothing', (why, words) => {
  const { text, names } = show(unread(why));
  expect(text).toContain(words);
  expect(names).not.toContain('Read this page now');
});

it('tells how much an article names, if anything', () => {
  const article = (of: typeof glance): PageState => ({
    name: 'article',
    glance: of,
    mentions: mentionsOf(of),
    language: 'en',
  });
  expect(show(article(glance)).text).toContain('It names 7 subjects that we know.');
  const groups = { treaties: [], organisations: [], countries: [], former: [] };
  expect(show(article({ ...glanceWithoutPacts, groups })).text).toContain('It names no treaty');
});

it('has for each switch that is on the one that undoes it', () => {
  const { press, choose } = show(unread('not-news'));
  for (const name of ['Turn off for ledger.test', 'Pause for an hour', 'Turn off everywhere']) press(name);
  const off = show(unread('off-here'), { switches: { isOn: true, isOffHere: true, isPaused: true } });
  for (const name of ['Turn on for ledger.test', 'End the pause']) off.press(name);
  const nowhere = show(unread('off-everywhere'), {
    switches: { isOn: false, isOffHere: false, isPaused: false },
  });
  expect(nowhere.names).toEqual(['Read this page now', 'Turn on everywhere', ...LINKS]);
  expect(choose.mock.calls).toEqual([['site-off'], ['pause'], ['off']]);
  expect(off.choose.mock.calls).toEqual([['site-on'], ['resume']]);
});

it('offers nothing for a site where there is none', () =>
  expect(show(unread('no-page'), { site: undefined }).names).toEqual([
    'Pause for an hour',
    'Turn off everywhere',
    ...LINKS,
  ]));

it('has no switch for a site where none is read until it is asked for', () => {
  const switches = { isOn: true, isPaused: false };
  expect(show(unread('when-asked'), { switches }).names).toEqual([
    'Read this page now',
    'Pause for an hour',
    'Turn off everywhere',
    ...LINKS,
  ]);
});

it('offers to allow it on the site, or to read this page only, where the browser has to be asked', () => {
  const { names, press, allow } = show(unread('no-access'));
  expect(names.slice(0, 2)).toEqual(['Allow on ledger.test', 'Read this page now']);
  press('Allow on ledger.test');
  expect(allow).toHaveBeenCalledOnce();
});

it('offers to allow it on the site also where it was read for once', () => {
  const article: PageState = { name: 'article', glance, mentions: mentionsOf(glance), language: 'en' };
  expect(show(article).names).not.toContain('Allow on ledger.test');
  const { text, press, allow } = show(article, { isAllowed: false });
  expect(text).toContain('only after you allow it');
  press('Allow on ledger.test');
  expect(allow).toHaveBeenCalledOnce();
});

it.each(['updated', 'failed'] as const)('offers to load a page again that is unread (%s)', (why) => {
  const { press, reload } = show(unread(why));
  press('Load the page again');
  expect(reload).toHaveBeenCalledOnce();
});

it('says of a page of a site that has opted out that it has, and offers to read it all the same', () => {
  const { text, press, names, readNow } = show(unread('opted-out'));
  expect(text).toContain('has asked Signatory not to mark its pages');
  expect(names).not.toContain('Read this page now');
  press('Read it all the same');
  expect(readNow).toHaveBeenCalledOnce();
});

it.each<[PopupNotice, string]>([
  ['storage-full', 'storage is full'],
  ['storage-unavailable', 'does not let Signatory store anything'],
  ['allow-refused', 'The browser did not allow it.'],
])('says what became of what was pressed, where nothing did (%s)', (notice, words) => {
  expect(show(unread('not-news')).text).not.toContain(words);
  expect(show(unread('not-news'), { notice }).text).toContain(words);
});

it('leads to the atlas and to the options', () => {
  const { press, openAtlas, openOptions } = show(unread('no-page'), { site: undefined });
  for (const name of LINKS) press(name);
  expect([openAtlas, openOptions].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
});

it('has no switch for a site of a private window, says so, and still offers to read its page', () => {
  const { names, text } = show(unread('not-news'), { isPrivate: true });
  expect(text).toContain('This is a private window');
  expect(names).not.toContain('Turn off for ledger.test');
  expect(names).toContain('Read this page now');
});
