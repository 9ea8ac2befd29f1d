import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, type Choice } from './choices.ts';
import { changeOn, isSiteOff, PAUSE, pauseLeft, quietOn } from './quiet.ts';
import { DEFAULTS, RULES, type Rule, type SettingsHere } from './settings.ts';
import { anySettings, NOW, SITE } from './testing.ts';

const ruled = (rule: Rule): SettingsHere => choose(DEFAULTS, { name: 'set', values: { where: { rule } } });

describe('a rule', () => {
  it('of chosen sites leaves all others quiet', () => {
    const only = choose(ruled('only'), { name: 'list-site', list: 'sitesOnly', site: SITE });
    expect(quietOn(only, SITE, NOW)).toBeUndefined();
    expect(quietOn(only, 'news.example', NOW)).toBe('not-chosen');
  });

  it('of asking leaves every site quiet', () =>
    expect(quietOn(ruled('when-asked'), SITE, NOW)).toBe('when-asked'));

  it('of all news knows no exceptions, and keeps those of another rule', () => {
    const listed = choose(ruled('all-but'), { name: 'site-off', site: SITE });
    expect(quietOn(listed, SITE, NOW)).toBe('off-here');
    const all = choose(listed, { name: 'set', values: { where: { rule: 'all-news' } } });
    expect(quietOn(all, SITE, NOW)).toBeUndefined();
    expect(all.where.sitesOff).toEqual([SITE]);
  });

  it.each(RULES)('%s says of a site that was turned off that it is off, and on that it is on', (rule) => {
    const off = choose(ruled(rule), { name: 'site-off', site: SITE });
    expect(isSiteOff(off, SITE)).toBe(true);
    expect(quietOn(off, SITE, NOW)).toBeDefined();
    expect(isSiteOff(choose(off, { name: 'site-on', site: SITE }), SITE)).toBe(false);
  });
});

describe('a pause', () => {
  it('ends by itself, also where the clock was set back', () => {
    const paused = choose(DEFAULTS, { name: 'pause', now: NOW });
    expect(quietOn(paused, SITE, NOW + PAUSE - 1)).toBe('paused');
    expect(quietOn(paused, SITE, NOW + PAUSE)).toBeUndefined();
    expect(quietOn(paused, SITE, NOW - 1_000_000_000)).toBeUndefined();
  });

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

describe('a change of settings', () => {
  const changed = (...choices: Choice[]) => {
    const before = choices.slice(0, -1).reduce<SettingsHere>(choose, DEFAULTS);
    return changeOn(SITE, [before, choices.reduce<SettingsHere>(choose, DEFAULTS)], NOW);
  };
  const rule = (to: Rule): Choice => ({ name: 'set', values: { where: { rule: to } } });

  it('silences the site that it is about, and awakes it', () => {
    expect(changed({ name: 'site-off', site: SITE })).toBe('falls-silent');
    expect(changed({ name: 'pause', now: NOW })).toBe('falls-silent');
    expect(changed({ name: 'off' }, { name: 'on' })).toBe('awakes');
    expect(changed({ name: 'site-off', site: SITE }, { name: 'site-on', site: SITE })).toBe('awakes');
    expect(changed(rule('when-asked'))).toBe('falls-silent');
    expect(changed(rule('only'))).toBe('falls-silent');
    expect(changed(rule('only'), { name: 'site-on', site: SITE })).toBe('awakes');
    expect(changed(rule('when-asked'), rule('all-news'))).toBe('awakes');
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

  it('of how things look is none of where they are read', () => {
    fc.assert(
      fc.property(anySettings, (some) => {
        const other = choose(some, { name: 'set', values: { style: 'tint', adjectives: false } });
        expect(changeOn(SITE, [some, other], NOW)).toBeUndefined();
      }),
    );
  });
});
