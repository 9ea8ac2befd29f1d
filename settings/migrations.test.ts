import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from './choices.ts';
import { migrate, storedAnew } from './migrations.ts';
import { without } from './records.ts';
import { DEFAULTS, readSettings, VERSION } from './settings.ts';
import { anyChoice, anySettings } from './testing.ts';

describe('from version 1 to 2', () => {
  it.each([
    [[], 'all-news'],
    [['ledger.test'], 'all-but'],
  ])('with %j turned off, the rule is %s', (sitesOff, rule) => {
    expect(migrate({ version: 1, isOn: false, sitesOff, pausedUntil: 5 })).toEqual({
      version: 2,
      isOn: false,
      where: { rule, sitesOff },
    });
  });

  it('settings mean what they meant', () => {
    const sites = fc.subarray(['blog.example', 'ledger.test', 'news.example']);
    fc.assert(
      fc.property(fc.boolean(), sites, (isOn, sitesOff) => {
        const { where, ...rest } = readSettings({ version: 1, isOn, sitesOff });
        expect(rest).toEqual({ ...without(DEFAULTS, 'where'), isOn });
        expect(where.sitesOff).toEqual(sitesOff);
        expect(where.rule === 'all-but').toBe(sitesOff.length > 0);
      }),
    );
  });

  it('what is not sound does not take the rest with it', () =>
    expect(readSettings({ isOn: false, sitesOff: 'ledger.test' })).toEqual({ ...DEFAULTS, isOn: false }));
});

describe('settings', () => {
  it('of the newest version are migrated to themselves, also without their number', () => {
    fc.assert(
      fc.property(anySettings, (some) => {
        expect(migrate(some)).toEqual(some);
        expect(readSettings({ ...some, version: 'two' })).toEqual(readSettings(some));
      }),
    );
  });

  it('of any version end as the newest that we know', () =>
    expect(migrate({ version: 1 })['version']).toBe(VERSION));

  it('of a newer version keep what is sound', () =>
    expect(readSettings({ ...DEFAULTS, version: 9, style: 'wavy', hoverDelay: 600, sound: 'loud' })).toEqual({
      ...DEFAULTS,
      hoverDelay: 600,
    }));
});

describe('what is stored in place of', () => {
  const newer = {
    ...DEFAULTS,
    version: 9,
    style: 'wavy',
    sound: 'loud',
    kinds: { ...DEFAULTS.kinds, people: true },
  };

  it('a newer version keeps what we do not know, and all that was not changed', () => {
    const before = readSettings(newer);
    const values = { adjectives: false, kinds: { treaties: false } };
    expect(storedAnew(newer, before, choose(before, { name: 'set', values }))).toEqual({
      ...newer,
      adjectives: false,
      kinds: { ...newer.kinds, treaties: false },
    });
    const restyled = choose(before, { name: 'set', values: { style: 'tint' } });
    expect(storedAnew(newer, before, restyled)).toEqual({ ...newer, style: 'tint' });
  });

  it('a newer version means what was chosen', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const before = readSettings(newer);
        const after = without(choose(before, choice), 'pausedUntil');
        expect(readSettings(storedAnew(newer, before, after))).toEqual(after);
      }),
    );
  });

  it.each([undefined, { version: 1, isOn: true, sitesOff: [], old: 1 }, { ...DEFAULTS, old: 1 }])(
    '%j is what was chosen and nothing else',
    (stored) =>
      expect(storedAnew(stored, DEFAULTS, { ...DEFAULTS, isOn: false })).toEqual({
        ...DEFAULTS,
        isOn: false,
      }),
  );
});
