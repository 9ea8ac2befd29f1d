import { storedAnew } from './migrations.ts';
import { isRecord, without } from './records.ts';
import { readSettings, type Settings } from './settings.ts';

/** Items of a browser's storage, by their keys. */
export type Items = Record<string, unknown>;

/** The key of the settings without their lists of sites, and what those of the parts of each list begin with. */
export const KEY = 'settings';
const LISTS = ['sitesOff', 'sitesOnly'] as const;

/** Browsers let an item of synchronised storage have 8,192 bytes with its key; this leaves room for both. */
const LARGEST_PART = 7_500;

/** How many parts each list was cut into. A part that is there beyond them is left over from a longer list. */
type Parts = Record<(typeof LISTS)[number], number>;

/** True for the keys under which settings stand. */
export function isOfSettings(key: string): boolean {
  return key === KEY || LISTS.some((list) => key.startsWith(`${list}.`));
}

/** What stands under our keys, as one record that `readSettings` can read; undefined where nothing does. */
export function joined(items: Items): Items | undefined {
  const main = items[KEY];
  if (!isRecord(main)) return undefined;
  const { parts, ...settings } = main;
  if (!isRecord(parts)) return settings;
  const where: Items = isRecord(settings['where']) ? { ...settings['where'] } : {};
  for (const list of LISTS) {
    const count = Number(parts[list]) || 0;
    const keys = Object.keys(items).filter((key) => key.startsWith(`${list}.`));
    where[list] = keys
      .filter((key) => Number(key.slice(list.length + 1)) < count)
      .flatMap((key) => items[key]);
  }
  return { ...settings, where };
}

/**
 * The items to store, so that no item is too large for synchronised storage however many sites are listed, and those to
 * remove.
 * @param before what stands there now
 */
export function cut(settings: Settings, before: Items): { set: Items; remove: string[] } {
  const stored = joined(before);
  const record = storedAnew(stored, readSettings(stored), settings);
  const where = isRecord(record['where']) ? without(record['where'], ...LISTS) : {};
  const set: Items = {};
  const parts: Parts = { sitesOff: 0, sitesOnly: 0 };
  for (const list of LISTS) {
    for (const part of portions(settings.where[list])) set[`${list}.${parts[list]++}`] = part;
  }
  set[KEY] = { ...record, where, parts };
  const remove = Object.keys(before).filter((key) => isOfSettings(key) && !Object.hasOwn(set, key));
  return { set, remove };
}

/** Names of sites are ASCII, so that a character is a byte. */
function portions(sites: readonly string[]): string[][] {
  const all: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const site of sites) {
    const length = JSON.stringify(site).length + 1;
    if (size + length > LARGEST_PART) {
      all.push([]);
      size = 0;
    }
    all.at(-1)!.push(site);
    size += length;
  }
  return all;
}
