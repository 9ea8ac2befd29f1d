import type { Settings, SettingsHere } from './settings.ts';

/** How long "not now" lasts, in ms: the article at hand and those read after it. */
export const PAUSE = 60 * 60 * 1_000;

/**
 * Why Signatory is quiet on a site, the widest reason first. `when-asked`: it reads only what it is asked to. `not-chosen`: it works
 * on chosen sites only, of which this is none. `off-here`: it was turned off on this site.
 */
export type Quiet = 'off-everywhere' | 'when-asked' | 'not-chosen' | 'off-here' | 'paused';

/**
 * Undefined where it is not quiet.
 * @param now in ms since 1970
 */
export function quietOn(settings: SettingsHere, site: string, now: number): Quiet | undefined {
  return reasonsFor(settings, site, now)[0];
}

/** Every reason to be quiet. */
function reasonsFor(settings: SettingsHere, site: string, now: number): Quiet[] {
  const { rule, sitesOnly } = settings.where;
  const reasons: Quiet[] = [];
  if (!settings.isOn) reasons.push('off-everywhere');
  if (rule === 'when-asked') reasons.push('when-asked');
  if (rule === 'only' && !sitesOnly.includes(site)) reasons.push('not-chosen');
  if (rule !== 'only' && isSiteOff(settings, site)) reasons.push('off-here');
  if (isPaused(settings, now)) reasons.push('paused');
  return reasons;
}

/** Whether "on" is what a switch for this site would offer: it is off here by the list of the rule that holds. */
export function isSiteOff({ where: { rule, sitesOff, sitesOnly } }: Settings, site: string): boolean {
  switch (rule) {
    case 'all-news':
      return false;
    case 'only':
      return !sitesOnly.includes(site);
    case 'all-but':
    case 'when-asked':
      return sitesOff.includes(site);
  }
}

/** @param now in ms since 1970 */
export function isPaused({ pausedUntil = 0 }: SettingsHere, now: number): boolean {
  // A clock that was set back must not make an hour a year.
  return now < pausedUntil && pausedUntil - now <= PAUSE;
}

/**
 * What a change of settings means on a site. Undefined where it is as quiet as before: what the reader has decided of
 * another site neither ends nor begins anything on this one.
 * @param now in ms since 1970
 */
export function changeOn(
  site: string,
  [before, after]: readonly [SettingsHere, SettingsHere],
  now: number,
): 'falls-silent' | 'awakes' | undefined {
  const reasonsBefore = reasonsFor(before, site, now);
  const reasons = reasonsFor(after, site, now);
  if (reasons.some((reason) => !reasonsBefore.includes(reason))) return 'falls-silent';
  return reasonsBefore.length > 0 && reasons.length === 0 ? 'awakes' : undefined;
}

/**
 * How long until a site that is quiet only because of a pause is so no more, in ms; undefined where it is not.
 * @param now in ms since 1970
 */
export function pauseLeft(settings: SettingsHere, site: string, now: number): number | undefined {
  const { pausedUntil } = settings;
  return quietOn(settings, site, now) === 'paused' && pausedUntil !== undefined
    ? pausedUntil - now
    : undefined;
}
