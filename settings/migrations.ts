/** Settings in the form of one version, as far as they are known. */
type Stored = Record<string, unknown>;

/**
 * One step for each version, to the next: the first from version 1 to 2. A step moves what it is about and keeps the rest as it is;
 * whether it is sound is asked afterwards, of all versions alike. A step is never changed once it was published.
 */
const STEPS: readonly ((stored: Stored) => Stored)[] = [whereFromSitesOff];

/** What was stored, in the form of the newest version that we know. A newer one is left as it is: its parts may be sound. */
export function migrate(stored: unknown): Stored {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const parts = stored as Stored;
  return STEPS.slice(versionOf(parts) - 1).reduce((before, step) => step(before), parts);
}

/** The version in which settings were stored. One that has lost its number is told by its form. */
export function versionOf(stored: Stored): number {
  const { version } = stored;
  if (Number.isSafeInteger(version) && (version as number) >= 1) return version as number;
  return 'where' in stored ? STEPS.length + 1 : 1;
}

/** Version 2 says in one place where Signatory works; a pause is no setting any more, but stands beside them. */
function whereFromSitesOff({ sitesOff, pausedUntil: _, ...rest }: Stored): Stored {
  const isAnyOff = Array.isArray(sitesOff) && sitesOff.length > 0;
  return {
    ...rest,
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
  const isNewer =
    typeof stored === 'object' && stored !== null && versionOf(stored as Stored) > STEPS.length + 1;
  return isNewer ? changedIn(stored as Stored, before as Stored, after as Stored) : { ...after };
}

function changedIn(stored: Stored, before: Stored, after: Stored): Stored {
  const result: Stored = { ...stored };
  for (const [name, value] of Object.entries(after)) {
    const [was, is] = [before[name], stored[name]];
    if (JSON.stringify(was) === JSON.stringify(value)) continue;
    const areParts = [was, value, is].every(
      (one) => typeof one === 'object' && one !== null && !Array.isArray(one),
    );
    result[name] = areParts ? changedIn(is as Stored, was as Stored, value as Stored) : value;
  }
  return result;
}
