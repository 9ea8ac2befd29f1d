import { choose, editOf, type SiteList } from './choices.ts';
import type { Rule, Settings, Where } from './settings.ts';
import { inOrder } from './sites.ts';

interface Versions {
  /** What stood in synchronised storage when settings began to be kept on this device. */
  base: Settings;
  /** What has been decided on this device since. */
  here: Settings;
  /** What stands in synchronised storage now, where other devices may have stored more. */
  theirs: Settings;
}

/**
 * Settings that had to stay on this device for a while, as they are to be in synchronised storage again: what was changed here
 * holds, and so does what other devices have changed meanwhile. Where the two are at odds, quiet comes before loud.
 */
export function takenBack({ base, here, theirs }: Versions): Settings {
  const changed = <Part extends object>(before: Part, ours: Part, others: Part): Part => {
    const parts = Object.keys(ours) as (keyof Part)[];
    return Object.fromEntries(
      parts.map((part) => [part, (ours[part] === before[part] ? others : ours)[part]]),
    ) as Part;
  };
  const where: Where = {
    rule: ruleOf(base.where.rule, here.where.rule, theirs.where.rule),
    sitesOff: sitesOf('sitesOff', { base, here, theirs }),
    sitesOnly: sitesOf('sitesOnly', { base, here, theirs }),
  };
  const merged = {
    ...changed(base, here, theirs),
    where,
    kinds: changed(base.kinds, here.kinds, theirs.kinds),
  };
  if (where.rule !== 'all-news') return merged;
  // A site that one device has turned off stays so, also where another has gone back to all news.
  const off = [here, theirs].flatMap((one) => (one.where.rule === 'all-but' ? one.where.sitesOff : []));
  return off
    .filter((site) => !base.where.sitesOff.includes(site))
    .reduce<Settings>((before, site) => choose(before, { name: 'site-off', site }), merged);
}

function sitesOf(list: SiteList, { base, here, theirs }: Versions): string[] {
  // Turned off by a rule that did not hold before, a list was begun anew; so was theirs, if they did the same.
  const isNew = list === 'sitesOff' && here.where.rule === 'all-but' && base.where.rule !== 'all-but';
  const isTheirs = !isNew || theirs.where.rule === 'all-but';
  const { add, remove } = editOf(list, isNew ? [] : base.where[list], here.where[list]);
  const kept = isTheirs ? theirs.where[list].filter((site) => !remove.includes(site)) : [];
  return inOrder([...kept, ...add]);
}

/** From loud to quiet. */
const LOUD_TO_QUIET: readonly Rule[] = ['all-news', 'all-but', 'only', 'when-asked'];

function ruleOf(base: Rule, here: Rule, theirs: Rule): Rule {
  if (here === base) return theirs;
  if (theirs === base) return here;
  return LOUD_TO_QUIET[Math.max(LOUD_TO_QUIET.indexOf(here), LOUD_TO_QUIET.indexOf(theirs))] ?? here;
}
