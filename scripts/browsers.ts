/**
 * Finds a browser to run the extension in, and installs one where there is none.
 *
 * The search is pure but for the `Machine` it is given, so that its unit test can describe any machine.
 */
import {
  BROWSER_NAME,
  OLDEST_VERSION,
  PATH_VARIABLE,
  browserCandidates,
  installer,
  majorVersion,
  remedy,
  type BrowserKind,
} from './browsers-places.ts';
import { thisMachine, type Machine } from './browsers-machine.ts';

export type { Machine } from './browsers-machine.ts';
export type { BrowserKind } from './browsers-places.ts';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
  /** Major version. */
  version: number;
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

async function versionOf(path: string, machine: Machine): Promise<number | undefined> {
  try {
    return majorVersion(await machine.askVersion(path));
  } catch {
    return undefined; // A stub or a broken installation: not a browser.
  }
}

function assertRecent(browser: FoundBrowser, machine: Machine): FoundBrowser {
  const { kind, path, version } = browser;
  if (version >= OLDEST_VERSION[kind]) return browser;
  throw new Error(
    `${path} is version ${version}; Signatory needs ${OLDEST_VERSION[kind]} or newer. ${remedy(kind, machine.platform)}`,
  );
}

async function named(kind: BrowserKind, machine: Machine): Promise<FoundBrowser | undefined> {
  const variable = PATH_VARIABLE[kind];
  const path = machine.env[variable];
  if (!path) return undefined;
  if (!machine.exists(path)) {
    throw new Error(`${variable} names ${path}, which does not exist. Correct it or unset it.`);
  }
  const version = await versionOf(path, machine);
  if (version === undefined) {
    throw new Error(`${variable} names ${path}, which does not run as a browser. Correct it or unset it.`);
  }
  return assertRecent({ kind, path, version }, machine);
}

/** The first candidate that runs and is recent enough; the first that runs at all if none is. */
async function installed(kind: BrowserKind, machine: Machine): Promise<FoundBrowser | undefined> {
  const candidates = browserCandidates(kind, machine.platform, machine.env);
  const present = candidates.filter((path) => machine.exists(path) && !machine.isSnap(path));
  let tooOld: FoundBrowser | undefined;
  for (const path of [...present, ...(await machine.downloaded(kind))]) {
    const version = await versionOf(path, machine);
    if (version === undefined) continue;
    if (version >= OLDEST_VERSION[kind]) return { kind, path, version };
    tooOld ??= { kind, path, version };
  }
  return tooOld && assertRecent(tooOld, machine);
}

async function installWithApt(kind: BrowserKind, machine: Machine): Promise<FoundBrowser | undefined> {
  machine.say(`No ${BROWSER_NAME[kind]} found: installing the Debian package.`);
  await machine.aptInstall(kind);
  return installed(kind, machine);
}

async function installByDownload(kind: BrowserKind, machine: Machine): Promise<FoundBrowser | undefined> {
  machine.say(`No ${BROWSER_NAME[kind]} found: downloading one with @puppeteer/browsers.`);
  const path = await machine.download(kind);
  const version = await versionOf(path, machine);
  if (version !== undefined) return { kind, path, version };
  throw new Error(`${path} was downloaded but does not run; system libraries may be missing`);
}

async function install(kind: BrowserKind, machine: Machine): Promise<FoundBrowser> {
  const apt = installer(machine.platform, machine.isRoot, machine.osRelease) === 'apt';
  const failures: string[] = [];
  for (const attempt of apt ? [installWithApt, installByDownload] : [installByDownload]) {
    try {
      const browser = await attempt(kind, machine);
      if (browser) return assertRecent(browser, machine);
      failures.push('the package brought no browser that runs');
    } catch (error) {
      failures.push(reasonOf(error));
    }
  }
  throw new Error(
    `No ${BROWSER_NAME[kind]} was found and none could be installed (${failures.join('; ')}). ` +
      remedy(kind, machine.platform),
  );
}

/** A browser of this kind that runs Signatory: named by the environment, installed, or installed now. */
export async function findBrowser(
  kind: BrowserKind,
  machine: Machine = thisMachine(),
): Promise<FoundBrowser> {
  return (await named(kind, machine)) ?? (await installed(kind, machine)) ?? (await install(kind, machine));
}
