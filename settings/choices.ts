import { PAUSE } from './quiet.ts';
import { isRecord, without } from './records.ts';
import { readSettings, type Kinds, type Settings, type SettingsHere, type Where } from './settings.ts';
import { inOrder, isSite } from './sites.ts';

/** What the reader can ask for with one click. Two that are made in the same moment both hold, as each changes its part only. */
export type Choice =
  /** Not here, or here again: whatever the rule is, on this site Signatory works no more, or again. */
  | { name: 'site-off'; site: string }
  /** @param before where it worked before "not here" was chosen, which this takes back: that holds again if nothing came in between */
  | { name: 'site-on'; site: string; before?: Where }
  | { name: 'pause'; now: number }
  | { name: 'resume' | 'off' | 'on' }
  /** A site enters one of the lists, or leaves it; the rule stays as it is. */
  | { name: 'list-site' | 'strike-site'; list: SiteList; site: string }
  /** Many at once. What is not named here, another window may have listed meanwhile, and stays. */
  | { name: 'edit-sites'; list: SiteList; add: readonly string[]; remove: readonly string[] }
  | { name: 'set'; values: SomeSettings }
  /** All settings at once, as from a file, or the defaults. */
  | { name: 'replace'; settings: Settings };

export type SiteList = 'sitesOff' | 'sitesOnly';

/** Some of the settings: those that are to change. */
export type SomeSettings = Partial<
  Omit<Settings, 'version' | 'where' | 'kinds'> & { where: Pick<Where, 'rule'>; kinds: Partial<Kinds> }
>;

export function choose(settings: SettingsHere, choice: Choice): SettingsHere {
  const unpaused = without(settings, 'pausedUntil');
  switch (choice.name) {
    case 'site-off':
      return siteOff(settings, choice.site);
    case 'site-on':
      return siteOn(settings, choice);
    case 'pause':
      return { ...settings, pausedUntil: choice.now + PAUSE };
    case 'resume':
      return unpaused;
    case 'off':
      return { ...settings, isOn: false };
    case 'on':
      return { ...unpaused, isOn: true };
    case 'list-site':
      return listed(settings, choice.list, choice.site);
    case 'strike-site':
      return struck(settings, choice.list, choice.site);
    case 'edit-sites':
      return edited(settings, choice);
    case 'set':
      return withPause(settings, merged(settings, choice.values));
    case 'replace':
      return withPause(settings, readSettings(choice.settings));
  }
}

function siteOff(settings: SettingsHere, site: string): SettingsHere {
  switch (settings.where.rule) {
    case 'only':
      return struck(settings, 'sitesOnly', site);
    case 'all-news':
      // The list of a rule that has not held must not silence other sites now.
      return { ...settings, where: { ...settings.where, rule: 'all-but', sitesOff: [site] } };
    case 'all-but':
    case 'when-asked':
      return listed(settings, 'sitesOff', site);
  }
}

function siteOn(
  settings: SettingsHere,
  { site, before }: Extract<Choice, { name: 'site-on' }>,
): SettingsHere {
  if (before) {
    const { where } = readSettings({ ...settings, where: before });
    const restored = { ...settings, where };
    if (isSame(siteOff(restored, site).where, settings.where)) return restored;
  }
  return settings.where.rule === 'only'
    ? listed(settings, 'sitesOnly', site)
    : struck(settings, 'sitesOff', site);
}

function isSame(one: Where, other: Where): boolean {
  const parts = ({ rule, sitesOff, sitesOnly }: Where) => JSON.stringify([rule, sitesOff, sitesOnly]);
  return parts(one) === parts(other);
}

function listed(settings: SettingsHere, list: SiteList, site: string): SettingsHere {
  return { ...settings, where: { ...settings.where, [list]: inOrder([...settings.where[list], site]) } };
}

function struck(settings: SettingsHere, list: SiteList, site: string): SettingsHere {
  const sites = settings.where[list].filter((one) => one !== site);
  return { ...settings, where: { ...settings.where, [list]: sites } };
}

type Edit = Extract<Choice, { name: 'edit-sites' }>;

/** What leads from one writing of a list of sites to another. */
export function editOf(list: SiteList, before: readonly string[], after: readonly string[]): Edit {
  const add = after.filter((site) => !before.includes(site));
  return { name: 'edit-sites', list, add, remove: before.filter((site) => !after.includes(site)) };
}

function edited(settings: SettingsHere, { list, add, remove }: Edit): SettingsHere {
  const left = settings.where[list].filter((site) => !remove.includes(site));
  return { ...settings, where: { ...settings.where, [list]: inOrder([...left, ...add]) } };
}

function merged(settings: Settings, { where, kinds, ...values }: SomeSettings): Settings {
  return readSettings({
    ...settings,
    ...values,
    where: { ...settings.where, ...where },
    kinds: { ...settings.kinds, ...kinds },
  });
}

/** A pause is of this device, and no settings from elsewhere end or begin it. */
function withPause({ pausedUntil }: SettingsHere, settings: Settings): SettingsHere {
  return pausedUntil === undefined ? settings : { ...settings, pausedUntil };
}

/** True for a choice whose parts are sound. */
export function isChoice(value: unknown): value is Choice {
  if (!isRecord(value)) return false;
  switch (value['name']) {
    case 'site-off':
      return isSite(value['site']);
    case 'site-on':
      return isSite(value['site']) && (value['before'] === undefined || isSound({ where: value['before'] }));
    case 'list-site':
    case 'strike-site':
      return isSite(value['site']) && isSiteList(value['list']);
    case 'edit-sites':
      return isSiteList(value['list']) && areSites(value['add']) && areSites(value['remove']);
    case 'pause':
      return Number.isFinite(value['now']);
    case 'resume':
    case 'off':
    case 'on':
      return true;
    case 'set':
      return isRecord(value['values']) && isSound(value['values']);
    case 'replace':
      return isRecord(value['settings']) && isSound(value['settings']);
    default:
      return false;
  }
}

function isSiteList(value: unknown): value is SiteList {
  return value === 'sitesOff' || value === 'sitesOnly';
}

function areSites(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isSite);
}

function isSound(values: Record<string, unknown>): boolean {
  let isAll = true;
  readSettings({ version: 2, ...values }, () => (isAll = false));
  return isAll;
}
