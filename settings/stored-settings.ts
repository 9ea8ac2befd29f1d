import browser from 'webextension-polyfill';
import { choose, type Choice } from './choices.ts';
import { isRecord, without } from './records.ts';
import { readPause, readSettings, type Settings, type SettingsHere } from './settings.ts';
import { takenBack } from './taken-back.ts';
import { cut, isOfSettings, joined, KEY, type Items } from './stored-items.ts';

/**
 * Where settings stand. In `storage.sync`, whose items the browser may carry to the reader's other devices; where that is missing
 * or takes nothing, in `storage.local` under HERE, with what stood in `storage.sync` then: what was changed since holds beside
 * what other devices change, until `storage.sync` takes it. A pause is of one device. Version 1 stood in `storage.local`
 * under the same key; it is read until it was stored anew.
 */
const HERE = 'settings-here';
/** Among the items under HERE: the settings as they stood in `storage.sync`. */
const BASE = 'base';
const PAUSED = 'pausedUntil';

/** Why nothing could be kept. */
export type StorageError = 'storage-full' | 'storage-unavailable';

/** What holds after a choice was made: also where it could not be kept, so that it can hold for this page at least. */
export interface Chosen {
  settings: SettingsHere;
  error?: StorageError;
}

interface Stored {
  settings: SettingsHere;
  /** False where `storage.sync` may hold settings that could not be read: no choice may be based on what is read instead. */
  isKnown: boolean;
  /** Our items in each area; undefined where the area is missing or could not be read. */
  sync: Items | undefined;
  local: Items;
}

/** The settings as they hold here. A storage that cannot be read means the defaults. */
export async function loadSettings(): Promise<SettingsHere> {
  const { settings } = await load().catch(() => ({ settings: readSettings(undefined) }));
  return settings;
}

/** @throws where neither area can be read */
async function load(): Promise<Stored> {
  const [ofSync, ofLocal] = await Promise.allSettled([
    readSync(),
    browser.storage.local.get([KEY, HERE, PAUSED]),
  ]);
  const sync = ofSync.status === 'fulfilled' ? ofSync.value : undefined;
  if (ofLocal.status === 'rejected' && !sync) throw ofLocal.reason;
  const local = ofLocal.status === 'fulfilled' ? ofLocal.value : {};
  const here = hereOf(local);
  const newest = newestOf(here, sync);
  const oldest = isRecord(local[KEY]) ? local[KEY] : undefined;
  const pausedUntil = readPause(local[PAUSED] ?? oldest?.['pausedUntil']);
  const settings = (oldest ? withOldest(newest, readSettings(oldest)) : newest) ?? readSettings(undefined);
  return {
    settings: { ...settings, ...(pausedUntil !== undefined && { pausedUntil }) },
    isKnown: ofSync.status === 'fulfilled' || here !== undefined,
    sync,
    local,
  };
}

/** How long to wait before synchronised storage that could not be read is read again, in ms. */
const RETRIES = [50, 250];

/**
 * @returns undefined where the browser has no synchronised storage
 * @throws where it cannot be read
 */
async function readSync(retries = RETRIES): Promise<Items | undefined> {
  // Not all browsers have it; the types do not know that.
  const { sync } = browser.storage as Partial<typeof browser.storage>;
  if (!sync) return undefined;
  try {
    const all = await sync.get(null);
    return Object.fromEntries(Object.entries(all).filter(([key]) => isOfSettings(key)));
  } catch (error) {
    if (isSwitchedOff(error)) return undefined;
    const [wait, ...more] = retries;
    if (wait === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return readSync(more);
  }
}

/** Readers of Firefox can do without it, by a preference that is named where it refuses. */
function isSwitchedOff(error: unknown): boolean {
  return String(error).includes('storage.sync.enabled');
}

function hereOf(local: Items): Items | undefined {
  const here = local[HERE];
  return isRecord(here) && joined(here) ? here : undefined;
}

/** Undefined where nothing is stored. */
function newestOf(here: Items | undefined, sync: Items | undefined): Settings | undefined {
  const stored = sync && joined(sync);
  const theirs = stored && readSettings(stored);
  if (!here) return theirs;
  const ours = readSettings(joined(here));
  return theirs ? takenBack({ base: readSettings(here[BASE]), here: ours, theirs }) : ours;
}

/** Another device may have stored its own already: what was quiet on either stays quiet. */
function withOldest(newest: Settings | undefined, oldest: Settings): Settings {
  if (!newest) return oldest;
  const isByName = newest.where.rule === 'only';
  const settings = oldest.where.sitesOff.reduce<Settings>(
    (before, site) =>
      choose(before, isByName ? { name: 'list-site', list: 'sitesOff', site } : { name: 'site-off', site }),
    newest,
  );
  return { ...settings, isOn: newest.isOn && oldest.isOn };
}

/** False where the browser keeps the settings on this device only. */
export async function areSynced(): Promise<boolean> {
  return load().then(
    ({ sync, local }) => sync !== undefined && !(HERE in local),
    () => false,
  );
}

/** One choice after the other, so that of two in the same moment each sees the other. */
let last: Promise<unknown> = Promise.resolve();

/** Makes a choice and keeps it. For the background only, as all others ask it to: so none overwrites another's choice. */
export function remember(choice: Choice): Promise<Chosen> {
  const isOfDevice = choice.name === 'pause' || choice.name === 'resume';
  return inTurn((settings) => choose(settings, choice), isOfDevice);
}

/**
 * Stores settings of version 1 in today's form, and hands to synchronised storage what it did not take before. Where that
 * fails they stay where they are, are read as before and tried again.
 */
export async function migrateStored(): Promise<void> {
  const stored = await load().catch(() => undefined);
  if (!stored) return;
  const { sync, local } = stored;
  if (isRecord(local[KEY]) || (sync && HERE in local)) await inTurn((settings) => settings);
}

type Change = (settings: SettingsHere) => SettingsHere;

function inTurn(change: Change, isOfDevice = false): Promise<Chosen> {
  const turn = last.then(() => changeStored(change, isOfDevice));
  last = turn;
  return turn;
}

async function changeStored(change: Change, isOfDevice: boolean): Promise<Chosen> {
  const before = await load().catch(() => undefined);
  const settings = change(before?.settings ?? readSettings(undefined));
  // Kept, it would take the place of all that could not be read.
  if (!before || !(before.isKnown || isOfDevice)) return { settings, error: 'storage-unavailable' };
  try {
    await save(settings, before);
    return { settings };
  } catch (error) {
    return { settings, error: isFull(error) ? 'storage-full' : 'storage-unavailable' };
  }
}

/** First what is new, then away with what is old: whatever fails in between, nothing is lost. */
async function save(
  { pausedUntil, ...settings }: SettingsHere,
  { settings: before, isKnown, sync, local }: Stored,
): Promise<void> {
  const isHere = HERE in local;
  const isOld = isKnown && KEY in local;
  const isSame = JSON.stringify(settings) === JSON.stringify(without(before, 'pausedUntil'));
  const isElsewhere = !isSame || isOld || isHere ? await saveInSync(settings, sync) : true;
  const set: Items = {};
  if (!isElsewhere) {
    const here = hereOf(local);
    const base = sync ? readSettings(joined(sync)) : here?.[BASE];
    set[HERE] = { ...cut(settings, here ?? {}).set, ...(base !== undefined && { [BASE]: base }) };
  }
  if (pausedUntil !== undefined && (pausedUntil !== before.pausedUntil || isOld)) set[PAUSED] = pausedUntil;
  if (Object.keys(set).length > 0) await browser.storage.local.set(set);
  const remove = [
    ...(isOld ? [KEY] : []),
    ...(isElsewhere && isHere ? [HERE] : []),
    ...(pausedUntil === undefined && PAUSED in local ? [PAUSED] : []),
  ];
  if (remove.length > 0) await browser.storage.local.remove(remove);
}

/** @returns false where the browser does not take them */
async function saveInSync(settings: Settings, before: Items | undefined): Promise<boolean> {
  if (!before) return false;
  const { set, remove } = cut(settings, before);
  try {
    await browser.storage.sync.set(set);
  } catch {
    return false;
  }
  // What is left over is not read.
  if (remove.length > 0) await browser.storage.sync.remove(remove).catch(() => undefined);
  return true;
}

function isFull(error: unknown): boolean {
  return /quota|full|no space/i.test(String(error));
}

/** Settings that are followed. */
interface Followed {
  /** Those that hold at first. */
  known: Promise<SettingsHere>;
  /** Looks whether they have changed, as a page that was put away and is shown again may not have been told. */
  lookAgain: () => void;
}

/** Calls back with the settings, and those before, whenever they change: in whatever window, page, area or device. */
export function followSettings(
  changed: (settings: SettingsHere, before: SettingsHere) => void,
  signal: AbortSignal,
): Followed {
  const known = loadSettings();
  let latest = known;
  const lookAgain = () => {
    latest = latest.then(async (before) => {
      const settings = await load().then(
        (stored) => (stored.isKnown ? stored.settings : before),
        () => before,
      );
      if (signal.aborted || JSON.stringify(settings) === JSON.stringify(before)) return before;
      // Whatever comes of it, what comes next is told, too.
      queueMicrotask(() => changed(settings, before));
      return settings;
    });
  };
  const onChanged = (changes: object, area: string) => {
    const keys = Object.keys(changes);
    const isOurs = area === 'sync' ? isOfSettings : (key: string) => [KEY, HERE, PAUSED].includes(key);
    if ((area === 'sync' || area === 'local') && keys.some(isOurs)) lookAgain();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => {
    // The extension may be gone, and its storage with it.
    if ((browser as { runtime?: { id?: string } }).runtime?.id !== undefined)
      browser.storage.onChanged.removeListener(onChanged);
  });
  return { known, lookAgain };
}
