import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeOn,
  choose,
  DEFAULTS,
  PAUSE,
  pauseLeft,
  quietOn,
  readSettings,
  siteOf,
  type Choice,
  type Settings,
} from './settings.ts';

const NOW = 1_800_000_000_000;
const SITE = 'ledger.test';

const site = fc.constantFrom('ledger.test', 'news.example', 'blog.example');
const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ name: fc.constantFrom('site-off' as const, 'site-on' as const), site }),
  fc.record({ name: fc.constant('pause' as const), now: fc.constant(NOW) }),
  fc.record({ name: fc.constantFrom('resume' as const, 'off' as const, 'on' as const) }),
);
const settings: fc.Arbitrary<Settings> = fc.array(choice).map((choices) => choices.reduce(choose, DEFAULTS));

describe('settings that were stored', () => {
  it('are read back as they were', () => {
    fc.assert(
      fc.property(settings, (some) => {
        expect(readSettings(JSON.parse(JSON.stringify(some)))).toEqual(some);
      }),
    );
  });

  it('take the default for every part that is not sound, and keep the rest', () => {
    expect(
      readSettings({ isOn: 'no', sitesOff: [SITE, 7, 'a b', 'https://x'], pausedUntil: 'soon' }),
    ).toEqual({
      ...DEFAULTS,
      sitesOff: [SITE],
    });
    expect(readSettings({ pausedUntil: Number.NaN })).toEqual(DEFAULTS);
    expect(readSettings({ isOn: false, sitesOff: SITE })).toEqual({ ...DEFAULTS, isOn: false });
  });

  it('never fail to be read, whatever stands there', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readSettings(readSettings(anything))).toEqual(readSettings(anything));
      }),
    );
  });
});

describe('a choice', () => {
  it('holds at once and is undone by its counterpart', () => {
    const pairs: [Choice, Choice, string][] = [
      [{ name: 'site-off', site: SITE }, { name: 'site-on', site: SITE }, 'off-here'],
      [{ name: 'pause', now: NOW }, { name: 'resume' }, 'paused'],
      [{ name: 'off' }, { name: 'on' }, 'off-everywhere'],
    ];
    for (const [made, undone, quiet] of pairs) {
      const chosen = choose(DEFAULTS, made);
      expect(quietOn(chosen, SITE, NOW)).toBe(quiet);
      expect(choose(chosen, undone)).toEqual(DEFAULTS);
    }
  });

  it('for one site leaves the others alone', () => {
    fc.assert(
      fc.property(settings, (some) => {
        const chosen = choose(some, { name: 'site-off', site: SITE });
        expect(quietOn(chosen, 'other.example', NOW)).toBe(quietOn(some, 'other.example', NOW));
      }),
    );
  });

  it('for a site holds whatever its name, and is kept once, in order', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const name = siteOf(address)!;
        const off = choose(DEFAULTS, { name: 'site-off', site: name });
        expect(quietOn(off, name, NOW)).toBe('off-here');
      }),
    );
    const twice = ['news.example', SITE, 'news.example'].reduce<Settings>(
      (before, site) => choose(before, { name: 'site-off', site }),
      DEFAULTS,
    );
    expect(twice.sitesOff).toEqual([SITE, 'news.example']);
  });

  it('of a pause ends by itself, also where the clock was set back', () => {
    const paused = choose(DEFAULTS, { name: 'pause', now: NOW });
    expect(quietOn(paused, SITE, NOW + PAUSE - 1)).toBe('paused');
    expect(quietOn(paused, SITE, NOW + PAUSE)).toBeUndefined();
    expect(quietOn(paused, SITE, NOW - 1_000_000_000)).toBeUndefined();
  });

  it('of turning it on again ends a pause too', () => {
    const settings = choose(choose(DEFAULTS, { name: 'pause', now: NOW }), { name: 'off' });
    expect(quietOn(choose(settings, { name: 'on' }), SITE, NOW)).toBeUndefined();
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://www.ledger.test/world?x=1#top', 'ledger.test'],
    ['http://ledger.test:8080/', 'ledger.test'],
    ['https://edition.ledger.test./', 'edition.ledger.test'],
    ['https://www.www.ledger.test../', 'ledger.test'],
    ['https://www.test/', 'test'],
    ['http://[::1]:8080/', '[::1]'],
    ['about:newtab', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['no address', undefined],
  ])('%s is %s', (address, expected) => expect(siteOf(address)).toBe(expected));
});

describe('a change of settings', () => {
  const changed = (...choices: Choice[]) => {
    const before = choices.slice(0, -1).reduce(choose, DEFAULTS);
    return changeOn(SITE, [before, choices.reduce(choose, DEFAULTS)], NOW);
  };

  it('silences the site that it is about, and awakes it', () => {
    expect(changed({ name: 'site-off', site: SITE })).toBe('falls-silent');
    expect(changed({ name: 'pause', now: NOW })).toBe('falls-silent');
    expect(changed({ name: 'off' }, { name: 'on' })).toBe('awakes');
    expect(changed({ name: 'site-off', site: SITE }, { name: 'site-on', site: SITE })).toBe('awakes');
  });

  it('of another site means nothing, neither where this one is read nor where it is quiet', () => {
    const other = { name: 'site-off', site: 'news.example' } as const;
    expect(changed(other)).toBeUndefined();
    expect(changed({ name: 'site-off', site: SITE }, other)).toBeUndefined();
    expect(changed({ name: 'off' }, other)).toBeUndefined();
  });

  it('awakes nothing that is quiet for another reason', () =>
    expect(changed({ name: 'off' }, { name: 'site-off', site: SITE }, { name: 'on' })).toBeUndefined());

  it('silences also what was read although it was quiet, as another reason is a new decision', () =>
    expect(changed({ name: 'site-off', site: SITE }, { name: 'pause', now: NOW })).toBe('falls-silent'));
});

describe('a pause', () => {
  it('is over after what is left of it, unless a site is quiet for another reason', () => {
    const paused = choose(DEFAULTS, { name: 'pause', now: NOW });
    expect(pauseLeft(paused, SITE, NOW + 1_000)).toBe(PAUSE - 1_000);
    expect(pauseLeft(paused, SITE, NOW + PAUSE)).toBeUndefined();
    expect(pauseLeft(DEFAULTS, SITE, NOW)).toBeUndefined();
    expect(pauseLeft(choose(paused, { name: 'off' }), SITE, NOW)).toBeUndefined();
    const off = choose(paused, { name: 'site-off', site: SITE });
    expect(pauseLeft(off, SITE, NOW)).toBeUndefined();
    expect(pauseLeft(off, 'news.example', NOW)).toBe(PAUSE);
  });
});
