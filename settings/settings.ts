import { migrate } from './migrations.ts';
import { isRecord } from './records.ts';
import { inOrder, isSite } from './sites.ts';

/** What a reader has decided: whether and where Signatory works, what it marks, and how. The same on all their devices. */
export interface Settings {
  version: typeof VERSION;
  /** False once the reader has turned Signatory off everywhere. */
  isOn: boolean;
  where: Where;
  mentions: Mentions;
  /** Whether adjectives and names of peoples are marked ("Polish", "Poles"). */
  adjectives: boolean;
  /** What is marked. Territories are among the countries, groups of states among the organisations. */
  kinds: Kinds;
  style: MarkStyle;
  /** How long the pointer rests on a name before its card opens, in ms. */
  hoverDelay: number;
  language: Language;
}

/** Where Signatory works. Each rule has its list; that of another rule is kept for when the reader goes back to it. */
export interface Where {
  rule: Rule;
  /** The sites on which it stays quiet, as `siteOf` names them, where the rule is `all-but`; in order, each once. */
  sitesOff: readonly string[];
  /** The only sites on which it works, where the rule is `only`; in order, each once. */
  sitesOnly: readonly string[];
}

export interface Kinds {
  countries: boolean;
  treaties: boolean;
  organizations: boolean;
}

/** With `when-asked` no page is read until the reader asks for it. */
export const RULES = ['all-news', 'all-but', 'only', 'when-asked'] as const;
/** Which mentions of a subject are marked. */
export const MENTIONS = ['every', 'first-in-paragraph', 'first-in-article'] as const;
/** How marks look. */
export const MARK_STYLES = ['dotted', 'underline', 'tint'] as const;
/** The language of the interface: the browser's own, or one of those that we have. */
export const LANGUAGES = ['browser', 'en', 'de', 'fr', 'es', 'pl', 'uk'] as const;
/** Choices for {@link Settings.hoverDelay}, in ms. What is between the first and the last is sound, too. */
export const HOVER_DELAYS = [150, 350, 600, 1_000, 1_500] as const;

export type Rule = (typeof RULES)[number];
export type Mentions = (typeof MENTIONS)[number];
export type MarkStyle = (typeof MARK_STYLES)[number];
export type Language = (typeof LANGUAGES)[number];

/** The form in which settings are stored; older ones are brought to it by `migrations.ts`. */
export const VERSION = 2;

export const DEFAULTS: Settings = {
  version: VERSION,
  isOn: true,
  where: { rule: 'all-news', sitesOff: [], sitesOnly: [] },
  mentions: 'every',
  adjectives: true,
  kinds: { countries: true, treaties: true, organizations: true },
  style: 'dotted',
  hoverDelay: 350,
  language: 'browser',
};

/** The settings with what is true of this device only. */
export interface SettingsHere extends Settings {
  /** Until when Signatory stays quiet everywhere, in ms since 1970; absent where it does not. */
  pausedUntil?: number;
}

/**
 * Settings from what stands in a storage or a file, whatever its version. It may be old, cut or not ours: each part that is not
 * sound takes its default.
 * @param unsound is told of each part that is there and not sound, such as `where.rule`
 */
export function readSettings(stored: unknown, unsound: (part: string) => void = () => undefined): Settings {
  const part = partsOf(migrate(stored), '', unsound);
  const where = partsOf(part('where', isRecord, {}), 'where.', unsound);
  const kinds = partsOf(part('kinds', isRecord, {}), 'kinds.', unsound);
  const sites = (name: 'sitesOff' | 'sitesOnly') => {
    const listed = where<readonly unknown[]>(name, Array.isArray, []);
    const sound = listed.filter(isSite);
    if (sound.length < listed.length) unsound(`where.${name}`);
    return inOrder(sound);
  };
  return {
    version: VERSION,
    isOn: part('isOn', isBoolean, DEFAULTS.isOn),
    where: {
      rule: where('rule', oneOf(RULES), DEFAULTS.where.rule),
      sitesOff: sites('sitesOff'),
      sitesOnly: sites('sitesOnly'),
    },
    mentions: part('mentions', oneOf(MENTIONS), DEFAULTS.mentions),
    adjectives: part('adjectives', isBoolean, DEFAULTS.adjectives),
    kinds: {
      countries: kinds('countries', isBoolean, DEFAULTS.kinds.countries),
      treaties: kinds('treaties', isBoolean, DEFAULTS.kinds.treaties),
      organizations: kinds('organizations', isBoolean, DEFAULTS.kinds.organizations),
    },
    style: part('style', isMarkStyle, DEFAULTS.style),
    hoverDelay: clamped(part('hoverDelay', isTime, DEFAULTS.hoverDelay)),
    language: part('language', oneOf(LANGUAGES), DEFAULTS.language),
  };
}

/** A moment at which a pause ends, as it was stored; undefined if there is none or it is not sound. */
export function readPause(stored: unknown): number | undefined {
  return isTime(stored) ? stored : undefined;
}

export const isMarkStyle = oneOf(MARK_STYLES);

/** Reads the parts of a record that may hold anything, each with its check and its default. */
function partsOf(record: Record<string, unknown>, path: string, unsound: (part: string) => void) {
  return <Value>(name: string, isSound: (value: unknown) => value is Value, otherwise: Value): Value => {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (isSound(value)) return value;
    if (value !== undefined) unsound(path + name);
    return otherwise;
  };
}

function clamped(delay: number): number {
  const [shortest, longest] = [Math.min(...HOVER_DELAYS), Math.max(...HOVER_DELAYS)];
  return Math.round(Math.min(Math.max(delay, shortest), longest));
}

function oneOf<Value extends string>(values: readonly Value[]): (value: unknown) => value is Value {
  return (value): value is Value => (values as readonly unknown[]).includes(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
