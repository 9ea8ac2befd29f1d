import fc from 'fast-check';
import { expect, it } from 'vitest';
import { without } from './records.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';
import { cut, isOfSettings, joined } from './stored-items.ts';
import { anySettings } from './testing.ts';

const sites = (count: number) =>
  Array.from({ length: count }, (_, index) => `site-${String(index).padStart(5, '0')}.example`);
const withSites = (sitesOff: string[]): Settings => ({
  ...DEFAULTS,
  where: { rule: 'all-but', sitesOff, sitesOnly: ['ledger.test'] },
});
const sizesOf = (items: object) =>
  Object.entries(items).map(([key, value]) => key.length + JSON.stringify(value).length);

it('settings come back from their items as they were', () => {
  fc.assert(
    fc.property(anySettings, (paused) => {
      const some = without(paused, 'pausedUntil');
      expect(readSettings(joined(cut(some, {}).set))).toEqual(some);
    }),
  );
});

it('two thousand sites fit into items that synchronised storage takes', () => {
  const settings = withSites(sites(2_000));
  const { set } = cut(settings, {});
  expect(Math.max(...sizesOf(set))).toBeLessThan(8_192);
  expect(sizesOf(set).reduce((sum, size) => sum + size)).toBeLessThan(102_400);
  expect(Object.keys(set).every(isOfSettings)).toBe(true);
  expect(readSettings(joined(set))).toEqual(settings);
});

it('a list that became shorter leaves nothing that is read, even if nothing could be removed', () => {
  const before = cut(withSites(sites(2_000)), {}).set;
  const short = withSites(sites(3));
  const { set, remove } = cut(short, before);
  expect(remove.length).toBeGreaterThan(3);
  expect(readSettings(joined({ ...before, ...set }))).toEqual(short);
});

it('a part that has not come yet takes nothing else with it', () => {
  const { set } = cut(withSites(sites(2_000)), {});
  const { 'sitesOff.1': missing, ...rest } = set;
  const { where } = readSettings(joined(rest));
  expect(where.sitesOff).toHaveLength(2_000 - (missing as string[]).length);
  expect(where).toMatchObject({ rule: 'all-but', sitesOnly: ['ledger.test'] });
});

it.each([{}, { settings: 'none' }, { settings: { parts: 7 } }, { settings: { parts: { sitesOff: 1 } } }])(
  '%j is no reason to fail',
  (items) => expect(readSettings(joined(items))).toEqual(DEFAULTS),
);
