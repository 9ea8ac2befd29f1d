import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, type Choice } from './choices.ts';
import { isSiteOff } from './quiet.ts';
import { without } from './records.ts';
import { DEFAULTS, readSettings, type Rule, type Settings } from './settings.ts';
import { takenBack } from './taken-back.ts';
import { anySettings } from './testing.ts';

const all = (...choices: Choice[]) => choices.reduce<Settings>(choose, DEFAULTS);
const off = (site: string): Choice => ({ name: 'site-off', site });
const rule = (one: Rule): Choice => ({ name: 'set', values: { where: { rule: one } } });

const some: fc.Arbitrary<Settings> = anySettings.map((settings) => without(settings, 'pausedUntil'));

describe('settings that are taken back', () => {
  it('are what was decided here, where no other device has decided anything', () => {
    fc.assert(
      fc.property(some, some, (base, here) => {
        expect(takenBack({ base, here, theirs: base })).toEqual(here);
      }),
    );
  });

  it('are what others have decided, where nothing was decided here', () => {
    fc.assert(
      fc.property(some, some, (base, theirs) => {
        expect(takenBack({ base, here: base, theirs })).toEqual(theirs);
      }),
    );
  });

  it('are sound, and the same when they are taken back once more', () => {
    fc.assert(
      fc.property(some, some, some, (base, here, theirs) => {
        const merged = takenBack({ base, here, theirs });
        expect(readSettings(merged)).toEqual(merged);
        expect(takenBack({ base, here, theirs: merged })).toEqual(merged);
      }),
    );
  });

  it('hold what each has changed', () => {
    const base = all(off('a.example'), off('b.example'));
    const here = choose(choose(base, { name: 'site-on', site: 'a.example' }), {
      name: 'set',
      values: { kinds: { treaties: false } },
    });
    const theirs = choose(choose(base, off('c.example')), {
      name: 'set',
      values: { style: 'tint', kinds: { countries: false } },
    });
    expect(takenBack({ base, here, theirs })).toEqual({
      ...DEFAULTS,
      where: { rule: 'all-but', sitesOff: ['b.example', 'c.example'], sitesOnly: [] },
      style: 'tint',
      kinds: { countries: false, treaties: false, organizations: true },
    });
  });

  it.each<[Rule, Rule, Rule]>([
    ['only', 'when-asked', 'when-asked'],
    ['when-asked', 'all-but', 'when-asked'],
    ['all-but', 'only', 'only'],
  ])('are quiet where one is: of "%s" and "%s", the rule is "%s"', (here, theirs, expected) =>
    expect(takenBack({ base: DEFAULTS, here: all(rule(here)), theirs: all(rule(theirs)) }).where.rule).toBe(
      expected,
    ),
  );

  it('keep a site quiet that one device has turned off, also where another has gone back to all news', () => {
    const base = all(off('a.example'));
    const quiet = choose(base, off('b.example'));
    const loud = choose(base, rule('all-news'));
    for (const [here, theirs] of [
      [quiet, loud],
      [loud, quiet],
    ] as const) {
      const merged = takenBack({ base, here, theirs });
      expect(isSiteOff(merged, 'b.example')).toBe(true);
      expect(isSiteOff(merged, 'a.example')).toBe(false);
    }
  });

  it('keep both sites quiet that two devices have turned off, where the list of before did not hold', () => {
    const base = all(off('a.example'), rule('all-news'));
    const merged = takenBack({
      base,
      here: choose(base, off('b.example')),
      theirs: choose(base, off('a.example')),
    });
    for (const site of ['a.example', 'b.example']) expect(isSiteOff(merged, site)).toBe(true);
  });
});
