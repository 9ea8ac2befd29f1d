import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DWELL } from '../page/timings.ts';
import { without } from './records.ts';
import { DEFAULTS, HOVER_DELAYS, readPause, readSettings } from './settings.ts';
import { anySettings, SITE } from './testing.ts';

describe('settings that were stored', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(anySettings, (paused) => {
        const some = without(paused, 'pausedUntil');
        expect(readSettings(JSON.parse(JSON.stringify(some)))).toEqual(some);
      }),
    );
  });

  it.each([
    ['isOn', 'no'],
    ['where', 'everywhere'],
    ['mentions', 'some'],
    ['adjectives', 1],
    ['kinds', ['countries']],
    ['style', 'wavy'],
    ['hoverDelay', '350'],
    ['hoverDelay', Number.NaN],
    ['language', 'xx'],
  ])('take the default for %s where it is %j, and keep the rest', (part, value) => {
    const stored = { ...DEFAULTS, isOn: false, hoverDelay: 600, language: 'de', [part]: value };
    const expected = { ...DEFAULTS, isOn: false, hoverDelay: 600, language: 'de' };
    const unsound: string[] = [];
    expect(readSettings(stored, (one) => unsound.push(one))).toEqual({
      ...expected,
      [part]: DEFAULTS[part as keyof typeof DEFAULTS],
    });
    expect(unsound).toEqual([part]);
  });

  it('keep what is sound of a list and of a group', () => {
    const unsound: string[] = [];
    const stored = {
      version: 2,
      where: {
        rule: 'never',
        sitesOff: ['news.example', 7, 'a b', 'https://x', SITE, SITE],
        sitesOnly: SITE,
      },
      kinds: { countries: false, treaties: 'no' },
    };
    expect(readSettings(stored, (part) => unsound.push(part))).toEqual({
      ...DEFAULTS,
      where: { rule: 'all-news', sitesOff: [SITE, 'news.example'], sitesOnly: [] },
      kinds: { countries: false, treaties: true, organizations: true },
    });
    expect(unsound.sort()).toEqual(['kinds.treaties', 'where.rule', 'where.sitesOff', 'where.sitesOnly']);
  });

  it('never fail to be read, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readSettings(readSettings(anything))).toEqual(readSettings(anything));
      }),
    );
  });

  it('have a delay that is neither none nor endless', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (hoverDelay) => {
        const read = readSettings({ ...DEFAULTS, hoverDelay }).hoverDelay;
        expect(read).toBeGreaterThanOrEqual(HOVER_DELAYS[0]);
        expect(read).toBeLessThanOrEqual(HOVER_DELAYS.at(-1)!);
      }),
    );
    expect(readSettings({ ...DEFAULTS, hoverDelay: 400.4 }).hoverDelay).toBe(400);
  });
});

it('a reader who has chosen no delay waits as long as ever', () => expect(DEFAULTS.hoverDelay).toBe(DWELL));

it.each([
  [5, 5],
  ['soon', undefined],
  [Number.NaN, undefined],
  [undefined, undefined],
])('a pause stored as %j lasts until %j', (stored, expected) => expect(readPause(stored)).toBe(expected));
