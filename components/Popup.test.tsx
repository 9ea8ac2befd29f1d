// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { glance, glanceWithoutPacts, mentionsOf } from './fixtures-glance.ts';
import { Popup, type PageState, type Unread } from './Popup.tsx';

type Props = Parameters<typeof Popup>[0];

function show(page: PageState, values: Partial<Props> = {}) {
  const root = document.createElement('div');
  const hands = { choose: vi.fn(), readNow: vi.fn(), jump: vi.fn(), copy: vi.fn() };
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
const unread = (why: Unread): PageState => ({ name: 'unread', why });

it.each([
  ['not-news', 'does not look like a news article'],
  ['off-here', 'turned off on this site'],
  ['paused', 'is paused'],
  ['off-everywhere', 'turned off everywhere'],
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
  expect(nowhere.names).toEqual(['Read this page now', 'Turn on everywhere']);
  expect(choose.mock.calls).toEqual([['site-off'], ['pause'], ['off']]);
  expect(off.choose.mock.calls).toEqual([['site-on'], ['resume']]);
});

it('offers nothing for a site where there is none', () =>
  expect(show(unread('no-page'), { site: undefined }).names).toEqual([
    'Pause for an hour',
    'Turn off everywhere',
  ]));

it('has no switch for a site of a private window, but still offers to read its page', () => {
  const { names } = show(unread('not-news'), { isPrivate: true });
  expect(names).not.toContain('Turn off for ledger.test');
  expect(names).toContain('Read this page now');
});
