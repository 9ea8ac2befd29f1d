import { describe, expect, test } from 'vitest';
import { browserCandidates, installer, majorVersion } from './browsers-places.ts';
import { findBrowser, type Machine } from './browsers.ts';

const DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const UBUNTU = 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n';

/** A computer with the given files, each answering a version; without a network unless a test gives one. */
function machine(files: Record<string, string>, more: Partial<Machine> = {}): Machine & { said: string[] } {
  const said: string[] = [];
  const offline = () => Promise.reject(new Error('getaddrinfo ENOTFOUND'));
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    osRelease: DEBIAN,
    exists: (path) => path in files,
    isSnap: () => false,
    askVersion: (path) => Promise.resolve(files[path] ?? ''),
    downloaded: () => Promise.resolve([]),
    aptInstall: offline,
    download: offline,
    say: (line) => said.push(line),
    said,
    ...more,
  };
}

describe('A browser that is there', () => {
  test('is found on the PATH', async () => {
    const found = await findBrowser('chromium', machine({ '/usr/bin/chromium': 'Chromium 156.0.8078.79' }));
    expect(found).toEqual({ kind: 'chromium', path: '/usr/bin/chromium', version: 156 });
  });

  test('is the one that the environment names, before any other', async () => {
    const files = { '/usr/bin/firefox': 'Mozilla Firefox 153.0', '/my/firefox': 'Mozilla Firefox 140.2' };
    const found = await findBrowser(
      'firefox',
      machine(files, { env: { FIREFOX_PATH: '/my/firefox', PATH: '/usr/bin' } }),
    );
    expect(found.path).toBe('/my/firefox');
  });

  test('is found in the usual place on macOS', async () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const found = await findBrowser(
      'chromium',
      machine({ [path]: 'Google Chrome 141.0.1' }, { platform: 'darwin' }),
    );
    expect(found.path).toBe(path);
  });

  test('is found in the usual place on Windows', async () => {
    const path = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';
    const windows = { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } } as const;
    expect((await findBrowser('firefox', machine({ [path]: '153.0.1' }, windows))).path).toBe(path);
  });

  test('is found where @puppeteer/browsers keeps its downloads', async () => {
    const path = '/home/ada/.cache/puppeteer/chrome/linux-150/chrome';
    const computer = machine(
      { [path]: 'Google Chrome for Testing 150.0.1' },
      { downloaded: () => Promise.resolve([path]) },
    );
    expect((await findBrowser('chromium', computer)).path).toBe(path);
  });

  test('is passed over when it is too old and a newer one is there', async () => {
    const files = {
      '/usr/bin/firefox-esr': 'Mozilla Firefox 128.9esr',
      '/usr/bin/firefox': 'Mozilla Firefox 150.0',
    };
    expect((await findBrowser('firefox', machine(files))).path).toBe('/usr/bin/firefox');
  });

  test('is passed over when it only starts a snap', async () => {
    const files = {
      '/usr/bin/chromium-browser': 'Chromium 156.0',
      '/usr/bin/google-chrome': 'Google Chrome 155.0',
    };
    const computer = machine(files, { isSnap: (path) => path.endsWith('chromium-browser') });
    expect((await findBrowser('chromium', computer)).path).toBe('/usr/bin/google-chrome');
  });
});

describe('A browser that will not do', () => {
  test('is refused by version and with the remedy', async () => {
    await expect(
      findBrowser('firefox', machine({ '/usr/bin/firefox-esr': 'Mozilla Firefox 128.9esr' })),
    ).rejects.toThrow(
      /\/usr\/bin\/firefox-esr is version 128; Signatory needs 140 or newer\..*FIREFOX_PATH=/,
    );
    await expect(
      findBrowser('chromium', machine({ '/usr/bin/chromium': 'Chromium 120.0.1' })),
    ).rejects.toThrow(/125 or newer/);
  });

  test('is refused by name when the environment names a file that is not there', async () => {
    const computer = machine({}, { env: { CHROME_PATH: '/nowhere/chrome' } });
    await expect(findBrowser('chromium', computer)).rejects.toThrow(
      'CHROME_PATH names /nowhere/chrome, which does not exist.',
    );
  });

  test('is refused when the environment names something that is not a browser', async () => {
    const computer = machine({ '/bin/true': '' }, { env: { CHROME_PATH: '/bin/true' } });
    await expect(findBrowser('chromium', computer)).rejects.toThrow('does not run as a browser');
  });
});

describe('A missing browser', () => {
  test('comes from the Debian packages when root on Debian', async () => {
    const files: Record<string, string> = {};
    const computer = machine(files, {
      isRoot: true,
      aptInstall: () => {
        files['/usr/bin/firefox-esr'] = 'Mozilla Firefox 153.7.0esr';
        return Promise.resolve();
      },
    });
    expect((await findBrowser('firefox', computer)).path).toBe('/usr/bin/firefox-esr');
    expect(computer.said).toEqual(['No Firefox found: installing the Debian package.']);
  });

  test.each([
    ['root on Ubuntu, whose packages are snaps', { isRoot: true, osRelease: UBUNTU }],
    ['an ordinary user on Debian', {}],
    ['macOS', { platform: 'darwin', osRelease: '' }],
    ['root on Debian without its package server', { isRoot: true }],
  ] satisfies [string, Partial<Machine>][])('is downloaded: %s', async (_where, more) => {
    const files = { '/cache/chrome': 'Google Chrome for Testing 156.0.1' };
    const computer = machine(files, { ...more, download: () => Promise.resolve('/cache/chrome') });
    expect((await findBrowser('chromium', computer)).path).toBe('/cache/chrome');
    expect(computer.said.at(-1)).toMatch(/downloading one with @puppeteer\/browsers/);
  });

  test('that was downloaded but lacks system libraries is said to be so', async () => {
    const computer = machine({}, { download: () => Promise.resolve('/cache/chrome') });
    await expect(findBrowser('chromium', computer)).rejects.toThrow(
      /does not run; system libraries may be missing/,
    );
  });

  test('with nothing there and no network ends in words that say what to do', async () => {
    await expect(findBrowser('chromium', machine({}, { isRoot: true }))).rejects.toThrow(
      'No Chrome or Chromium was found and none could be installed ' +
        '(getaddrinfo ENOTFOUND; getaddrinfo ENOTFOUND). ' +
        'Install Chrome or Chromium 125 or newer: sudo apt-get install -y chromium (Debian), ' +
        'or install it from https://www.google.com/chrome/. If it is installed in an unusual place, ' +
        'set CHROME_PATH=/path/to/browser and run the command again.',
    );
  });
});

describe('The small judgements', () => {
  test('a version is the first dotted number', () => {
    expect(majorVersion('Mozilla Firefox 153.7.0esr')).toBe(153);
    expect(majorVersion('Command chromium requires the chromium snap')).toBeUndefined();
  });

  test('apt is for root on Debian and its plain derivatives only', () => {
    expect(installer('linux', true, DEBIAN)).toBe('apt');
    expect(installer('linux', true, 'ID=raspbian\nID_LIKE=debian\n')).toBe('apt');
    expect(installer('linux', true, 'ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe('download');
    expect(installer('linux', false, DEBIAN)).toBe('download');
    expect(installer('linux', true, '')).toBe('download');
  });

  test('each candidate is named once', () => {
    const paths = browserCandidates('firefox', 'linux', { PATH: '/usr/bin:/usr/bin' });
    expect(new Set(paths).size).toBe(paths.length);
  });
});
