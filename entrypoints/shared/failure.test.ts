// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { readMessages } from '../../words/compile.ts';
import { showFailure } from './failure.ts';

/** A browser that may refuse to answer one of its parts, and reads our messages by itself. */
const browser = vi.hoisted(() => ({ refused: '' }));
vi.mock('webextension-polyfill', () => {
  const event = { addListener: () => undefined };
  const ask = (name: string, answer: unknown) => () =>
    browser.refused === name ? Promise.reject(new Error(`${name} is gone.`)) : Promise.resolve(answer);
  const storage = { get: ask('storage', {}) };
  return {
    default: {
      runtime: { id: 'signatory', getManifest: () => ({ version: '1' }), onMessage: event },
      i18n: {
        getUILanguage: () => 'fr-FR',
        getMessage: (key: string) => readMessages('fr')[key],
      },
      permissions: {
        contains: ask('permissions', true),
        getAll: ask('permissions', {}),
        onAdded: event,
        onRemoved: event,
      },
      extension: { isAllowedIncognitoAccess: ask('extension', true) },
      tabs: { query: ask('tabs', []) },
      storage: { sync: storage, local: storage, onChanged: event },
    },
  };
});
const words = vi.hoisted(() => ({ areGone: false }));
vi.mock('../../words/load.ts', async (load) => {
  const real = await load<typeof import('../../words/load.ts')>();
  return {
    ...real,
    loadWords: (language: 'fr') =>
      words.areGone ? Promise.reject(new Error('The words are gone.')) : real.loadWords(language),
  };
});

const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
beforeEach(() => {
  vi.resetModules();
  told.mockClear();
  Object.assign(browser, { refused: '' });
  words.areGone = false;
});

const pages = {
  options: () => import('../options/main.tsx'),
  popup: () => import('../popup/main.tsx'),
  welcome: () => import('../welcome/main.tsx'),
};

async function open(page: keyof typeof pages): Promise<string> {
  document.body.innerHTML = `<div id="${page}"></div>`;
  await pages[page]();
  await vi.waitFor(() => expect(document.body.textContent).not.toBe(''));
  return document.body.textContent;
}

it.each(['options', 'popup', 'welcome'] as const)(
  '%s show a line in the browser’s own language where no words could be set',
  async (page) => {
    words.areGone = true;
    expect(await open(page)).toBe(readMessages('fr')['page_failed']);
  },
);

it.each(['options', 'welcome'] as const)(
  '%s show a line where the browser refuses to answer',
  async (page) => {
    browser.refused = 'permissions';
    expect(await open(page)).toBe(readMessages('fr')['page_failed']);
  },
);

it('a page that shows something already keeps it', () => {
  document.body.innerHTML = '<main><h1>Options</h1></main>';
  showFailure(document.body, new Error('Too late.'));
  expect(document.body.textContent).toBe('Options');
  expect(told).toHaveBeenCalledOnce();
});
