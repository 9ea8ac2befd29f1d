import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, editOf, isChoice, type Choice } from './choices.ts';
import { isSiteOff, quietOn } from './quiet.ts';
import { without } from './records.ts';
import { DEFAULTS, readSettings, type SettingsHere } from './settings.ts';
import { siteOf } from './sites.ts';
import { anyChoice, anySettings, NOW, SITE } from './testing.ts';

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
      expect(quietOn(choose(chosen, undone), SITE, NOW)).toBeUndefined();
    }
  });

  it('against a site can be taken back as if it had never been made, also where it began a new list', () => {
    fc.assert(
      fc.property(anySettings, (some) => {
        const off = choose(some, { name: 'site-off', site: SITE });
        expect(choose(off, { name: 'site-on', site: SITE, before: some.where })).toEqual(some);
      }),
    );
    const kept = { rule: 'all-news' as const, sitesOff: ['a.example', 'b.example'], sitesOnly: [] };
    const off = choose({ ...DEFAULTS, where: kept }, { name: 'site-off', site: SITE });
    expect(off.where).toEqual({ ...kept, rule: 'all-but', sitesOff: [SITE] });
    expect(choose(off, { name: 'site-on', site: SITE, before: kept }).where).toEqual(kept);
  });

  it('that takes back another leaves what came in between', () => {
    const before = { rule: 'all-news' as const, sitesOff: ['a.example'], sitesOnly: [] };
    const off = choose({ ...DEFAULTS, where: before }, { name: 'site-off', site: SITE });
    const others = choose(off, { name: 'site-off', site: 'other.example' });
    expect(choose(others, { name: 'site-on', site: SITE, before }).where).toEqual({
      rule: 'all-but',
      sitesOff: ['other.example'],
      sitesOnly: [],
    });
  });

  it('for one site leaves the others alone, whatever the rule is', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom('site-off' as const, 'site-on' as const), (some, name) => {
        const chosen = choose(some, { name, site: SITE });
        expect(quietOn(chosen, 'other.example', NOW)).toBe(quietOn(some, 'other.example', NOW));
        expect(isSiteOff(chosen, SITE)).toBe(name === 'site-off');
      }),
    );
  });

  it('for a site holds whatever its name', () => {
    fc.assert(
      fc.property(fc.webUrl(), (address) => {
        const site = siteOf(address)!;
        expect(quietOn(choose(DEFAULTS, { name: 'site-off', site }), site, NOW)).toBe('off-here');
      }),
    );
  });

  it('for a site is kept once, in order', () => {
    const twice = ['news.example', SITE, 'news.example'].reduce<SettingsHere>(
      (before, site) => choose(before, { name: 'list-site', list: 'sitesOff', site }),
      DEFAULTS,
    );
    expect(twice.where).toEqual({ rule: 'all-news', sitesOff: [SITE, 'news.example'], sitesOnly: [] });
  });

  it('leaves out a site where only chosen ones are read', () => {
    const only = choose(DEFAULTS, { name: 'set', values: { where: { rule: 'only' } } });
    const chosen = choose(only, { name: 'site-on', site: SITE });
    expect(chosen.where).toEqual({ rule: 'only', sitesOff: [], sitesOnly: [SITE] });
    expect(choose(chosen, { name: 'site-off', site: SITE })).toEqual(only);
  });

  it('of many sites leads to the list that was written, and keeps what another window has listed meanwhile', () => {
    const seen = ['a.example', 'b.example'];
    const edit = editOf('sitesOff', seen, ['c.example', 'b.example']);
    const listed = (sites: string[]) => choose(DEFAULTS, editOf('sitesOff', [], sites));
    expect(choose(listed(seen), edit).where.sitesOff).toEqual(['b.example', 'c.example']);
    const meanwhile = choose(listed([...seen, 'd.example']), edit);
    expect(meanwhile.where.sitesOff).toEqual(['b.example', 'c.example', 'd.example']);
  });

  it('of turning it on again ends a pause too', () => {
    const settings = choose(choose(DEFAULTS, { name: 'pause', now: NOW }), { name: 'off' });
    expect(quietOn(choose(settings, { name: 'on' }), SITE, NOW)).toBeUndefined();
  });

  it('of some settings leaves the others, and those of one group, as they were', () => {
    const before = choose(DEFAULTS, { name: 'set', values: { kinds: { treaties: false }, style: 'tint' } });
    const after = choose(before, { name: 'set', values: { kinds: { countries: false }, adjectives: false } });
    expect(after).toEqual({
      ...DEFAULTS,
      style: 'tint',
      adjectives: false,
      kinds: { countries: false, treaties: false, organizations: true },
    });
  });

  it('of all settings takes every one, but leaves a pause to this device', () => {
    const paused = choose(choose(DEFAULTS, { name: 'off' }), { name: 'pause', now: NOW });
    const replaced = choose(paused, { name: 'replace', settings: DEFAULTS });
    expect(replaced).toEqual({ ...DEFAULTS, pausedUntil: paused.pausedUntil });
  });

  it('leads from sound settings to sound settings', () => {
    fc.assert(
      fc.property(anySettings, anyChoice, (some, choice) => {
        const chosen = without(choose(some, choice), 'pausedUntil');
        expect(readSettings(chosen)).toEqual(chosen);
      }),
    );
  });
});

describe('a message', () => {
  it('of any choice is one', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        expect(isChoice(JSON.parse(JSON.stringify(choice)))).toBe(true);
      }),
    );
    expect(isChoice({ name: 'replace', settings: DEFAULTS })).toBe(true);
  });

  it.each([
    undefined,
    'off',
    { name: 'explode' },
    { name: 'site-off' },
    { name: 'site-on', site: 'a b' },
    { name: 'site-on', site: SITE, before: 'then' },
    { name: 'site-on', site: SITE, before: { rule: 'never' } },
    { name: 'list-site', list: 'sites', site: SITE },
    { name: 'edit-sites', list: 'sites', add: [], remove: [] },
    { name: 'edit-sites', list: 'sitesOff', add: ['a b'], remove: [] },
    { name: 'edit-sites', list: 'sitesOff', add: [] },
    { name: 'pause', now: 'later' },
    { name: 'set', values: { style: 'wavy' } },
    { name: 'set', values: { kinds: { treaties: 1 } } },
    { name: 'set' },
    { name: 'replace', settings: { hoverDelay: null } },
  ])('%j is none', (value) => expect(isChoice(value)).toBe(false));
});
