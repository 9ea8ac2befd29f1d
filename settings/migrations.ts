import { isRecord, without } from './records.ts';

/** Settings in the form of one version, as far as they are known. */
type Stored = Record<string, unknown>;

/**
 * One step for each version, to the next: the first from version 1 to 2. A step moves what it is about and keeps the rest as it is;
 * whether it is sound is asked afterwards, of all versions alike. A step is never changed once it was published.
 */
const STEPS: readonly ((stored: Stored) => Stored)[] = [whereFromSitesOff];

/** What was stored, in the form of the newest version that we know. A newer one is left as it is: its parts may be sound. */
export function migrate(stored: unknown): Stored {
  if (!isRecord(stored)) return {};
  return STEPS.slice(versionOf(stored) - 1).reduce((before, step) => step(before), stored);
}

/** The version in which settings were stored. One that has lost its number is told by its form. */
export function versionOf(stored: Stored): number {
  const { version } = stored;
  if (Number.isSafeInteger(version) && (version as number) >= 1) return version as number;
  return 'where' in stored ? STEPS.length + 1 : 1;
}

/** Version 2 says in one place where Signatory works; a pause is no setting any more, but stands beside them. */
function whereFromSitesOff(stored: Stored): Stored {
  const { sitesOff } = stored;
  const isAnyOff = Array.isArray(sitesOff) && sitesOff.length > 0;
  return {
    ...without(stored, 'sitesOff', 'pausedUntil'),
    version: 2,
    where: { rule: isAnyOff ? 'all-but' : 'all-news', ...(sitesOff !== undefined && { sitesOff }) },
  };
}

/**
 * What to store in place of what stands there. A newer version than ours, which another device of the reader's has
 * synchronised, may hold parts that we do not know, and known parts with choices that we do not: of it, only what was
 * changed here is replaced.
 * @param before the settings as they were read from `stored`
 * @param after the settings that are to hold
 */
export function storedAnew(stored: unknown, before: object, after: object): Stored {
  const isNewer = isRecord(stored) && versionOf(stored) > STEPS.length + 1;
  return isNewer ? changedIn(stored, before as Stored, after as Stored) : { ...after };
}

function changedIn(stored: Stored, before: Stored, after: Stored): Stored {
  const result: Stored = { ...stored };
  for (const [name, value] of Object.entries(after)) {
    const [was, is] = [before[name], stored[name]];
    if (JSON.stringify(was) === JSON.stringify(value)) continue;
    result[name] = isRecord(was) && isRecord(value) && isRecord(is) ? changedIn(is, was, value) : value;
  }
  return result;
}
