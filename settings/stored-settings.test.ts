import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type SettingsHere } from './settings.ts';
import { areSynced, followSettings, loadSettings, migrateStored, remember } from './stored-settings.ts';

type Listener = (changes: object, area: string) => void;

/** An area of the browser's storage, with the limits that browsers set. */
class Area {
  items: Record<string, unknown> = {};
  refuses: Record<'get' | 'set' | 'remove', string | undefined> = {
    get: undefined,
    set: undefined,
    remove: undefined,
  };
  constructor(
    readonly name: 'sync' | 'local',
    readonly largest: number,
  ) {}

  async get(keys: string[] | null) {
    await this.#pause('get');
    return structuredClone(
      keys
        ? Object.fromEntries(Object.entries(this.items).filter(([key]) => keys.includes(key)))
        : this.items,
    );
  }

  async set(values: Record<string, unknown>) {
    await this.#pause('set');
    for (const [key, value] of Object.entries(values))
      if (key.length + JSON.stringify(value).length > this.largest)
        throw new Error('Resource::kQuotaBytesPerItem quota exceeded');
    Object.assign(this.items, structuredClone(values));
    this.#tell(Object.keys(values));
  }

  async remove(keys: string[]) {
    await this.#pause('remove');
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => !keys.includes(key)));
    this.#tell(keys);
  }

  #tell(keys: string[]) {
    for (const listener of browser.listeners)
      listener(Object.fromEntries(keys.map((key) => [key, {}])), this.name);
  }

  /** As long as it takes others to come in between. */
  async #pause(what: 'get' | 'set' | 'remove') {
    await new Promise((resolve) => setTimeout(resolve, 1));
    if (this.refuses[what] !== undefined) throw new Error(this.refuses[what]);
  }
}

interface Browser {
  sync: Area | undefined;
  local: Area;
  id: string | undefined;
  listeners: Set<Listener>;
}
const browser = vi.hoisted(() => ({ id: 'signatory', listeners: new Set() }) as unknown as Browser);

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      get id() {
        return browser.id;
      },
    },
    storage: {
      get sync() {
        return browser.sync;
      },
      get local() {
        return browser.local;
      },
      onChanged: {
        addListener: (listener: Listener) => browser.listeners.add(listener),
        removeListener: (listener: Listener) => browser.listeners.delete(listener),
      },
    },
  },
}));

/** As Firefox says it. */
const OFF = 'Please set webextensions.storage.sync.enabled to true in about:config';
const OLD = { version: 1, isOn: true, sitesOff: ['ledger.test'] };
const MIGRATED = { ...DEFAULTS, where: { rule: 'all-but', sitesOff: ['ledger.test'], sitesOnly: [] } };
let sync: Area;
let local: Area;
beforeEach(() => {
  sync = new Area('sync', 8_192);
  local = new Area('local', 5_000_000);
  Object.assign(browser, { sync, local, id: 'signatory' });
  browser.listeners.clear();
});
const off = (site: string) => remember({ name: 'site-off', site });

describe('a choice', () => {
  it('is kept beside those before, in synchronised storage', async () => {
    await off('ledger.test');
    const { settings, error } = await off('news.example');
    expect(error).toBeUndefined();
    expect(settings.where.sitesOff).toEqual(['ledger.test', 'news.example']);
    expect(await loadSettings()).toEqual(settings);
    expect(local.items).toEqual({});
  });

  it('survives another that is made in the same moment', async () => {
    await Promise.all([
      off('ledger.test'),
      off('news.example'),
      remember({ name: 'set', values: { style: 'tint' } }),
      remember({ name: 'set', values: { kinds: { treaties: false } } }),
      remember({ name: 'set', values: { kinds: { countries: false } } }),
    ]);
    expect(await loadSettings()).toMatchObject({
      where: { sitesOff: ['ledger.test', 'news.example'] },
      style: 'tint',
      kinds: { countries: false, treaties: false, organizations: true },
    });
  });

  it('of a pause stays on this device', async () => {
    const now = Date.now();
    const { settings } = await remember({ name: 'pause', now });
    expect(JSON.stringify(sync.items)).not.toContain('pausedUntil');
    expect(await loadSettings()).toEqual(settings);
    await remember({ name: 'resume' });
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(local.items).toEqual({});
  });

  it('of one more of two thousand sites is kept', async () => {
    const sitesOff = Array.from(
      { length: 2_000 },
      (_, index) => `site-${String(index).padStart(5, '0')}.example`,
    );
    await remember({
      name: 'replace',
      settings: { ...DEFAULTS, where: { rule: 'all-but', sitesOff, sitesOnly: [] } },
    });
    await off('ledger.test');
    expect((await loadSettings()).where.sitesOff).toEqual(['ledger.test', ...sitesOff]);
    expect(local.items).toEqual({});
  });
});

describe('where synchronised storage', () => {
  it.each([
    ['is missing', () => (browser.sync = undefined)],
    ['is switched off', () => (sync.refuses = { get: OFF, set: OFF, remove: OFF })],
    ['is full', () => (sync.refuses.set = 'QUOTA_BYTES quota exceeded')],
  ])('%s, settings are kept on this device', async (_, refuse) => {
    refuse();
    await off('ledger.test');
    const { settings, error } = await remember({ name: 'off' });
    expect(error).toBeUndefined();
    expect(settings).toEqual({ ...MIGRATED, isOn: false });
    expect(await loadSettings()).toEqual(settings);
    expect(await areSynced()).toBe(false);
  });

  it('takes them again, they go there with the next choice', async () => {
    sync.refuses.set = 'MAX_WRITE_OPERATIONS_PER_MINUTE';
    await off('ledger.test');
    sync.refuses.set = undefined;
    await remember({ name: 'off' });
    expect(await loadSettings()).toEqual({ ...MIGRATED, isOn: false });
    expect(local.items).toEqual({});
    expect(await areSynced()).toBe(true);
  });
});

describe('synchronised storage that cannot be read', () => {
  beforeEach(async () => {
    await off('ledger.test');
    await remember({ name: 'set', values: { style: 'tint' } });
  });
  const KEPT = { ...MIGRATED, style: 'tint' };

  it('for a moment is read again', async () => {
    const get = vi.spyOn(sync, 'get').mockRejectedValueOnce(new Error('The service is busy.'));
    expect(await loadSettings()).toEqual(KEPT);
    get.mockRejectedValueOnce(new Error('The service is busy.'));
    const { settings } = await off('news.example');
    expect(settings).toMatchObject({ where: { sitesOff: ['ledger.test', 'news.example'] }, style: 'tint' });
    expect(await loadSettings()).toEqual(settings);
    expect(local.items).toEqual({});
  });

  it('is not overwritten: a choice that cannot be based on it is not kept', async () => {
    sync.refuses.get = 'The service is busy.';
    expect(await off('news.example')).toMatchObject({ error: 'storage-unavailable' });
    sync.refuses.get = undefined;
    expect(await loadSettings()).toEqual(KEPT);
    await off('blog.example');
    expect(await loadSettings()).toMatchObject({
      where: { sitesOff: ['blog.example', 'ledger.test'] },
      style: 'tint',
    });
  });

  it('does not keep from a pause, which is of this device', async () => {
    sync.refuses.get = 'The service is busy.';
    const now = Date.now();
    expect((await remember({ name: 'pause', now })).error).toBeUndefined();
    sync.refuses.get = undefined;
    const { pausedUntil, ...settings } = await loadSettings();
    expect(pausedUntil).toBeGreaterThan(now);
    expect(settings).toEqual(KEPT);
  });

  it('keeps settings of version 1 where they are until it is read', async () => {
    local.items = { settings: OLD };
    sync.refuses.get = 'The service is busy.';
    await migrateStored();
    expect(local.items).toEqual({ settings: OLD });
    sync.refuses.get = undefined;
    await migrateStored();
    expect(local.items).toEqual({});
    expect(await loadSettings()).toEqual(KEPT);
  });

  it('where it was switched off and is so no more, is not overwritten by what was chosen meanwhile', async () => {
    sync.refuses = { get: OFF, set: OFF, remove: OFF };
    await off('news.example');
    await remember({ name: 'set', values: { adjectives: false } });
    sync.refuses = { get: undefined, set: undefined, remove: undefined };
    await migrateStored();
    expect(await loadSettings()).toEqual({
      ...KEPT,
      where: { rule: 'all-but', sitesOff: ['ledger.test', 'news.example'], sitesOnly: [] },
      adjectives: false,
    });
    expect(local.items).toEqual({});
  });
});

describe('settings that synchronised storage refused', () => {
  beforeEach(async () => {
    await off('ledger.test');
    sync.refuses.set = 'MAX_WRITE_OPERATIONS_PER_MINUTE';
    await off('here.example');
    await remember({ name: 'site-on', site: 'ledger.test' });
    sync.refuses.set = undefined;
    // Another device, which has heard of neither.
    await sync.set({
      settings: {
        ...DEFAULTS,
        where: { rule: 'all-but' },
        style: 'tint',
        parts: { sitesOff: 1, sitesOnly: 0 },
      },
      'sitesOff.0': ['ledger.test', 'there.example'],
    });
  });
  const BOTH = {
    ...DEFAULTS,
    where: { rule: 'all-but', sitesOff: ['here.example', 'there.example'], sitesOnly: [] },
    style: 'tint',
  };

  it('hold beside what another device stores meanwhile', async () => {
    expect(await loadSettings()).toEqual(BOTH);
    expect(await areSynced()).toBe(false);
  });

  it('go there with it when the background starts', async () => {
    await migrateStored();
    expect(local.items).toEqual({});
    expect(sync.items['sitesOff.0']).toEqual(['here.example', 'there.example']);
    expect(await loadSettings()).toEqual(BOTH);
    expect(await areSynced()).toBe(true);
  });

  it('go there with it at the next choice', async () => {
    await off('next.example');
    expect(local.items).toEqual({});
    expect((await loadSettings()).where.sitesOff).toEqual(['here.example', 'next.example', 'there.example']);
  });

  it('stay beside it as long as they are refused', async () => {
    sync.refuses.set = 'MAX_WRITE_OPERATIONS_PER_MINUTE';
    await migrateStored();
    await off('next.example');
    sync.refuses.set = undefined;
    await sync.set({ 'sitesOff.0': ['ledger.test', 'there.example', 'too.example'] });
    expect((await loadSettings()).where.sitesOff).toEqual([
      'here.example',
      'next.example',
      'there.example',
      'too.example',
    ]);
  });

  it('are based on nothing else than what is kept here while that cannot be read', async () => {
    sync.refuses.get = 'The service is busy.';
    expect((await off('next.example')).error).toBeUndefined();
    sync.refuses.get = undefined;
    await migrateStored();
    expect((await loadSettings()).where.sitesOff).toEqual(['here.example', 'next.example', 'there.example']);
    expect(await loadSettings()).toMatchObject({ style: 'tint' });
  });
});

describe('where nothing', () => {
  it('can be read, the defaults hold', async () => {
    sync.refuses.get = local.refuses.get = 'The database is corrupt.';
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'storage-full'],
    ['The database is corrupt.', 'storage-unavailable'],
  ])('can be kept (%s), the answer is %s, with what was chosen', async (reason, error) => {
    sync.refuses.set = local.refuses.set = reason;
    expect(await remember({ name: 'off' })).toEqual({ settings: { ...DEFAULTS, isOn: false }, error });
    sync.refuses.set = undefined;
    expect(await off('ledger.test')).toEqual({ settings: MIGRATED });
  });
});

describe('settings of version 1', () => {
  beforeEach(() => (local.items = { settings: { ...OLD, pausedUntil: 5 } }));

  it('are read before and after they are stored anew, and stored anew once', async () => {
    const before = await loadSettings();
    expect(before).toEqual({ ...MIGRATED, pausedUntil: 5 });
    await migrateStored();
    expect(await loadSettings()).toEqual(before);
    expect(local.items).toEqual({ pausedUntil: 5 });
    const stored = structuredClone(sync.items);
    await migrateStored();
    expect(sync.items).toEqual(stored);
  });

  it.each(['set', 'remove'] as const)('are not lost if "%s" fails halfway', async (what) => {
    for (const area of [sync, local]) area.refuses[what] = 'The disk is gone.';
    const before = await loadSettings();
    await migrateStored();
    expect(await loadSettings()).toEqual(before);
    for (const area of [sync, local]) area.refuses[what] = undefined;
    await migrateStored();
    expect(await loadSettings()).toEqual(before);
    expect(local.items).toEqual({ pausedUntil: 5 });
  });

  it('keep quiet what they kept quiet, beside those that another device has stored', async () => {
    await sync.set({ settings: { ...DEFAULTS, style: 'tint' } });
    await migrateStored();
    expect(await loadSettings()).toEqual({ ...MIGRATED, style: 'tint', pausedUntil: 5 });
  });

  it('are not asked again once they were stored anew', async () => {
    await migrateStored();
    await remember({ name: 'site-on', site: 'ledger.test' });
    await migrateStored();
    expect((await loadSettings()).where.sitesOff).toEqual([]);
  });
});

it('settings of a newer version keep what we do not know', async () => {
  await sync.set({ settings: { ...DEFAULTS, version: 9, sound: 'loud', style: 'wavy' } });
  await remember({ name: 'off' });
  expect(sync.items['settings']).toMatchObject({ version: 9, sound: 'loud', style: 'wavy', isOn: false });
});

describe('who follows the settings', () => {
  const follow = () => {
    const lifetime = new AbortController();
    const changed = vi.fn<(settings: SettingsHere, before: SettingsHere) => void>();
    return { lifetime, changed, ...followSettings(changed, lifetime.signal) };
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

  it('is told of changes in both areas, with what was before, until it is over', async () => {
    const { lifetime, changed, known } = follow();
    expect(await known).toEqual(DEFAULTS);
    await off('ledger.test');
    await settle();
    const { settings } = await remember({ name: 'pause', now: Date.now() });
    await settle();
    expect(changed.mock.calls).toEqual([
      [MIGRATED, DEFAULTS],
      [settings, MIGRATED],
    ]);
    lifetime.abort();
    expect(browser.listeners.size).toBe(0);
  });

  it('is not told of what is not ours, nor of a move from one area to the other', async () => {
    local.items = { settings: OLD };
    const { changed } = follow();
    await sync.set({ other: 1 });
    await local.set({ other: 1 });
    await migrateStored();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });

  it('keeps to what it knows while synchronised storage cannot be read', async () => {
    await remember({ name: 'off' });
    const { changed, known, lookAgain } = follow();
    await known;
    sync.refuses.get = 'The service is busy.';
    lookAgain();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changed).not.toHaveBeenCalled();
  });

  it('keeps to what it knows while nothing can be read', async () => {
    await remember({ name: 'off' });
    const { changed, known, lookAgain } = follow();
    await known;
    sync.refuses.get = local.refuses.get = 'The database is corrupt.';
    lookAgain();
    await settle();
    expect(changed).not.toHaveBeenCalled();
  });

  it('asks nothing of an extension that is gone', () => {
    const { lifetime } = follow();
    browser.id = undefined;
    lifetime.abort();
    expect(browser.listeners.size).toBe(1);
  });
});
