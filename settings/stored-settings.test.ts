import { beforeEach, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from './settings.ts';
import { followSettings, loadSettings, remember } from './stored-settings.ts';

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** The browser's storage, as far as we use it. */
interface Browser {
  stored: Record<string, unknown>;
  fails: boolean;
  id: string | undefined;
  listeners: Set<Listener>;
}
const browser = vi.hoisted((): Browser => ({
  stored: {},
  fails: false,
  id: 'signatory',
  listeners: new Set(),
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return browser.id;
      },
    },
    storage: {
      local: {
        get: (key: string) =>
          browser.fails
            ? Promise.reject(new Error('The storage is broken.'))
            : Promise.resolve({ [key]: browser.stored[key] }),
        set: (values: object) =>
          browser.fails
            ? Promise.reject(new Error('The storage is full.'))
            : Promise.resolve(void Object.assign(browser.stored, structuredClone(values))),
      },
      onChanged: {
        addListener: (listener: Listener) => browser.listeners.add(listener),
        removeListener: (listener: Listener) => browser.listeners.delete(listener),
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(browser, { stored: {}, fails: false, id: 'signatory' });
  browser.listeners.clear();
});
const tell = (changes: Changes, area = 'local') => {
  for (const listener of browser.listeners) listener(changes, area);
};

it('keeps each choice beside those before', async () => {
  await remember({ name: 'site-off', site: 'ledger.test' });
  const settings = await remember({ name: 'site-off', site: 'news.example' });
  expect(settings.sitesOff).toEqual(['ledger.test', 'news.example']);
  expect(await loadSettings()).toEqual(settings);
});

it('takes the defaults where nothing can be read, and says where nothing can be kept', async () => {
  browser.fails = true;
  expect(await loadSettings()).toEqual(DEFAULTS);
  await expect(remember({ name: 'off' })).rejects.toThrow('full');
});

it('tells of its own changes, with what was before, until it is over', () => {
  const lifetime = new AbortController();
  const changed = vi.fn<(settings: Settings, before: Settings) => void>();
  followSettings(changed, lifetime.signal);
  tell({ other: { newValue: { isOn: false } } });
  tell({ settings: { newValue: { isOn: false } } }, 'sync');
  expect(changed).not.toHaveBeenCalled();
  tell({ settings: { oldValue: { sitesOff: ['ledger.test'] }, newValue: { isOn: false } } });
  expect(changed.mock.calls).toEqual([
    [
      { ...DEFAULTS, isOn: false },
      { ...DEFAULTS, sitesOff: ['ledger.test'] },
    ],
  ]);
  lifetime.abort();
  expect(browser.listeners.size).toBe(0);
});

it('asks nothing of an extension that is gone', () => {
  const lifetime = new AbortController();
  followSettings(() => undefined, lifetime.signal);
  browser.id = undefined;
  lifetime.abort();
  expect(browser.listeners.size).toBe(1);
});
