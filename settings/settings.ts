/** What a reader has decided: whether Signatory works, and where. */
export interface Settings {
  version: 1;
  /** False once the reader has turned Signatory off everywhere. */
  isOn: boolean;
  /** The sites on which it stays quiet, as {@link siteOf} names them. */
  sitesOff: readonly string[];
  /** Until when it stays quiet everywhere, in ms since 1970; absent where it does not. */
  pausedUntil?: number;
}

export const DEFAULTS: Settings = { version: 1, isOn: true, sitesOff: [] };

/** How long "not now" lasts, in ms: the article at hand and those read after it. */
export const PAUSE = 60 * 60 * 1_000;

/** Why Signatory is quiet on a site; undefined where it is not. */
export type Quiet = 'off-everywhere' | 'off-here' | 'paused';

/** What stands in the browser's storage may be old, cut or not ours: each part that is not sound takes its default. */
export function readSettings(stored: unknown): Settings {
  const { isOn, sitesOff, pausedUntil } = isRecord(stored) ? stored : {};
  return {
    version: 1,
    isOn: typeof isOn === 'boolean' ? isOn : DEFAULTS.isOn,
    sitesOff: Array.isArray(sitesOff) ? [...new Set(sitesOff.filter(isSite))].sort() : DEFAULTS.sitesOff,
    ...(typeof pausedUntil === 'number' && Number.isFinite(pausedUntil) && { pausedUntil }),
  };
}

/** @param now in ms since 1970 */
export function quietOn(settings: Settings, site: string, now: number): Quiet | undefined {
  return reasonsFor(settings, site, now)[0];
}

/** Every reason to be quiet, the widest first. */
function reasonsFor({ isOn, sitesOff, pausedUntil = 0 }: Settings, site: string, now: number): Quiet[] {
  const reasons: Quiet[] = [];
  if (!isOn) reasons.push('off-everywhere');
  if (sitesOff.includes(site)) reasons.push('off-here');
  // A clock that was set back must not make an hour a year.
  if (now < pausedUntil && pausedUntil - now <= PAUSE) reasons.push('paused');
  return reasons;
}

/**
 * What a change of settings means on a site. Undefined where it is as quiet as before: what the reader has decided of
 * another site neither ends nor begins anything on this one.
 * @param now in ms since 1970
 */
export function changeOn(
  site: string,
  [before, after]: readonly [Settings, Settings],
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
export function pauseLeft(settings: Settings, site: string, now: number): number | undefined {
  const { pausedUntil } = settings;
  return quietOn(settings, site, now) === 'paused' && pausedUntil !== undefined
    ? pausedUntil - now
    : undefined;
}

/** What the reader can ask for with one click; each the others' undoing as well. */
export type Choice =
  | { name: 'site-off' | 'site-on'; site: string }
  | { name: 'pause'; now: number }
  | { name: 'resume' | 'off' | 'on' };

export function choose(settings: Settings, choice: Choice): Settings {
  const unpaused: Settings = { version: 1, isOn: settings.isOn, sitesOff: settings.sitesOff };
  switch (choice.name) {
    case 'site-off':
      return readSettings({ ...settings, sitesOff: [...settings.sitesOff, choice.site] });
    case 'site-on':
      return { ...settings, sitesOff: settings.sitesOff.filter((site) => site !== choice.site) };
    case 'pause':
      return { ...settings, pausedUntil: choice.now + PAUSE };
    case 'resume':
      return unpaused;
    case 'off':
      return { ...settings, isOn: false };
    case 'on':
      return { ...unpaused, isOn: true };
  }
}

/**
 * The site that an address belongs to: its host name, without "www.", as readers speak of it.
 * @returns undefined for what is no web page
 */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  return hostname.replace(/^(?:www\.)+(?=[^.])|\.+$/g, '') || undefined;
}

function isSite(value: unknown): value is string {
  return typeof value === 'string' && siteOf(`https://${value}/`) === value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
