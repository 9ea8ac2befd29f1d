import { versionOf } from './migrations.ts';
import { isRecord, without } from './records.ts';
import { readSettings, VERSION, type Settings } from './settings.ts';

/** What tells our files from others'. */
const FORMAT = 'signatory-settings';

/**
 * Settings as the text of a file, for another browser or another day; the same settings are the same text. A pause, which is
 * of one device, is not among them.
 */
export function exportSettings(settings: Settings): string {
  // Also puts the parts in order, and leaves out what is none.
  return `${JSON.stringify({ format: FORMAT, ...readSettings(settings) }, undefined, 2)}\n`;
}

/** Why a file cannot be taken. `part` is a name as in {@link Settings}, such as `where.sitesOff`. */
export type ImportError =
  | { code: 'not-json' }
  | { code: 'not-ours' }
  | { code: 'newer-version'; version: number }
  | { code: 'unsound-part'; part: string };

/** A part that is missing takes its default; one that is there and not sound is an error, for what else is in that file? */
export function importSettings(text: string): { settings: Settings } | { error: ImportError } {
  const parsed = parse(text);
  if (!parsed) return { error: { code: 'not-json' } };
  const { value } = parsed;
  if (!isRecord(value) || value['format'] !== FORMAT) return { error: { code: 'not-ours' } };
  const stored = without(value, 'format');
  if (!Number.isSafeInteger(stored['version']) || versionOf(stored) !== stored['version'])
    return { error: { code: 'unsound-part', part: 'version' } };
  if (stored['version'] > VERSION) return { error: { code: 'newer-version', version: stored['version'] } };
  const unsound: string[] = [];
  const settings = readSettings(stored, (part) => unsound.push(part));
  const [part] = unsound;
  return part === undefined ? { settings } : { error: { code: 'unsound-part', part } };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    // Some editors put a mark of byte order before a text.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return undefined;
  }
}
