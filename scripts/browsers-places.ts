/** Where browsers live on each platform. Pure: environment in, candidate paths out, best first. */

export type BrowserKind = 'chromium' | 'firefox';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment variable with which a developer names a browser. */
export const PATH_VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

/** The oldest versions that run Signatory: Firefox for its consent rules, Chromium for the card's popover. */
export const OLDEST_VERSION = { chromium: 125, firefox: 140 } as const;

export const BROWSER_NAME = { chromium: 'Chrome or Chromium', firefox: 'Firefox' } as const;

export const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

const LINUX_FILES = {
  chromium: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
  firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
} as const;

const MAC_APPLICATIONS = {
  chromium: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
} as const;

const WINDOWS_FILES = {
  chromium: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
} as const;

const filled = (values: readonly (string | undefined)[]): string[] =>
  values.filter((value) => !!value) as string[];

function onPath(kind: BrowserKind, platform: NodeJS.Platform, env: Environment): string[] {
  const windows = platform === 'win32';
  const [listSeparator, separator, suffix] = windows ? [';', '\\', '.exe'] : [':', '/', ''];
  // On Windows, bare `chrome` and `firefox` are the only names that mean these browsers.
  const names = COMMANDS[kind].filter((name) => !windows || name === 'chrome' || name === 'firefox');
  const folders = filled((env['PATH'] ?? env['Path'] ?? '').split(listSeparator));
  return names.flatMap((name) => folders.map((folder) => `${folder}${separator}${name}${suffix}`));
}

function usualPlaces(kind: BrowserKind, platform: NodeJS.Platform, env: Environment): string[] {
  if (platform === 'darwin') {
    const folders = filled(['/Applications', env['HOME'] && `${env['HOME']}/Applications`]);
    return folders.flatMap((folder) => MAC_APPLICATIONS[kind].map((file) => `${folder}/${file}`));
  }
  if (platform === 'win32') {
    const folders = filled([env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]);
    return folders.flatMap((folder) => WINDOWS_FILES[kind].map((file) => `${folder}\\${file}`));
  }
  return [...LINUX_FILES[kind]];
}

/** Every path at which the browser may be, best first, each once. */
export function browserCandidates(kind: BrowserKind, platform: NodeJS.Platform, env: Environment): string[] {
  return [...new Set([...onPath(kind, platform, env), ...usualPlaces(kind, platform, env)])];
}

/** The major version in what a browser prints for `--version`, or undefined if it is no such answer. */
export function majorVersion(answer: string): number | undefined {
  const match = /(\d+)\.\d/.exec(answer);
  return match ? Number(match[1]) : undefined;
}

/**
 * How to install a missing browser. Debian has real packages; Ubuntu's packages of the same names are snap
 * stubs, and a snap cannot read the profile folder a test driver gives it.
 */
export function installer(platform: NodeJS.Platform, isRoot: boolean, osRelease: string): 'apt' | 'download' {
  const id = /^ID=["']?([\w.-]+)/m.exec(osRelease)?.[1];
  const debian =
    id === 'debian' ||
    (id !== 'ubuntu' && /^ID_LIKE=.*debian/m.test(osRelease) && !osRelease.includes('ubuntu'));
  return platform === 'linux' && isRoot && debian ? 'apt' : 'download';
}

/** What a person can do when nothing worked. */
export function remedy(kind: BrowserKind, platform: NodeJS.Platform): string {
  const site = kind === 'firefox' ? 'https://www.mozilla.org/firefox/' : 'https://www.google.com/chrome/';
  const install =
    platform === 'linux'
      ? `sudo apt-get install -y ${DEBIAN_PACKAGE[kind]} (Debian), or install it from ${site}`
      : `install it from ${site}`;
  const example = platform === 'win32' ? 'C:\\path\\to\\browser.exe' : '/path/to/browser';
  return (
    `Install ${BROWSER_NAME[kind]} ${OLDEST_VERSION[kind]} or newer: ${install}. ` +
    `If it is installed in an unusual place, set ${PATH_VARIABLE[kind]}=${example} and run the command again.`
  );
}
