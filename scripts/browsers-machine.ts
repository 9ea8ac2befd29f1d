/** The computer we really run on, as the search for a browser sees it. */
import { execFile } from 'node:child_process';
import { existsSync, openSync, readFileSync, readSync, closeSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { DEBIAN_PACKAGE, type BrowserKind, type Environment } from './browsers-places.ts';

const run = promisify(execFile);

/** What the search asks of the computer it runs on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Environment;
  isRoot: boolean;
  /** The text of `/etc/os-release`, empty where there is none. */
  osRelease: string;
  exists(path: string): boolean;
  /** True for a launcher that hands over to a snap. */
  isSnap(path: string): boolean;
  /** What the browser says of its version; throws or answers nonsense if it does not run. */
  askVersion(path: string): Promise<string>;
  /** Browsers that `@puppeteer/browsers` has downloaded before, newest first. */
  downloaded(kind: BrowserKind): Promise<string[]>;
  aptInstall(kind: BrowserKind): Promise<void>;
  /** Downloads with `@puppeteer/browsers` and answers the executable's path. */
  download(kind: BrowserKind): Promise<string>;
  say(line: string): void;
}

/** The folder Puppeteer itself uses, so that a browser it brought is found and ours is shared. */
const CACHE = process.env['PUPPETEER_CACHE_DIR'] ?? join(homedir(), '.cache', 'puppeteer');

const BROWSER = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;

function beginning(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(2048);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

/** Snaps are links to the `snap` program or, for Ubuntu's stubs, shell scripts that start one. */
function isSnap(path: string): boolean {
  try {
    if (/\/snap(\/|$)/.test(path) || realpathSync(path).endsWith('/bin/snap')) return true;
    const text = beginning(path);
    return text.startsWith('#!') && text.includes('/snap/');
  } catch {
    return false;
  }
}

async function askVersion(path: string): Promise<string> {
  if (process.platform === 'win32') {
    // On Windows browsers open a window for `--version`; the file itself knows.
    const command = `(Get-Item -LiteralPath '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`;
    return (await run('powershell', ['-NoProfile', '-Command', command], { timeout: 20_000 })).stdout;
  }
  return (await run(path, ['--version'], { timeout: 20_000 })).stdout;
}

async function downloaded(kind: BrowserKind): Promise<string[]> {
  const all = await getInstalledBrowsers({ cacheDir: CACHE }).catch(() => []);
  return all
    .filter((entry) => entry.browser === BROWSER[kind] && existsSync(entry.executablePath))
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .map((entry) => entry.executablePath);
}

async function aptInstall(kind: BrowserKind): Promise<void> {
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[kind]], options);
}

async function download(kind: BrowserKind): Promise<string> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no browser is published for ${process.platform} on ${process.arch}`);
  const buildId = await resolveBuildId(BROWSER[kind], platform, 'stable');
  const installDeps = kind === 'chromium' && process.platform === 'linux' && process.getuid?.() === 0;
  const done = await install({ browser: BROWSER[kind], buildId, platform, cacheDir: CACHE, installDeps });
  return done.executablePath;
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

export function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    osRelease: osRelease(),
    exists: existsSync,
    isSnap,
    askVersion,
    downloaded,
    aptInstall,
    download,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}
