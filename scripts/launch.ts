/** Starts either browser with an unpacked extension, driven by Puppeteer. */
import puppeteer, { type Browser } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';

interface LaunchOptions {
  browser: FoundBrowser;
  /** Folder of the unpacked extension; absent for a browser as it comes. */
  extension?: string;
  headless: boolean;
  /** Chromium: whether the extension also runs in private windows, which a reader has to allow. */
  inPrivateWindows?: boolean;
  /** Firefox: what pages are told of the reader's colours; elsewhere a page can be told later. */
  dark?: boolean;
  /** Port of an HTTP proxy on 127.0.0.1 through which everything but loopback goes. */
  proxyPort?: number;
  windowSize?: { width: number; height: number };
}

const CHROMIUM_FLAGS = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Chromium's sandbox cannot start as root. The variable is for machines that forbid user namespaces. */
const needsNoSandbox = (): boolean => process.getuid?.() === 0 || process.env['SIGNATORY_NO_SANDBOX'] === '1';

async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    executablePath: options.browser.path,
    headless: options.headless,
    pipe: true, // Loading an unpacked extension over the protocol is only allowed on a pipe.
    enableExtensions: true,
    defaultViewport: options.headless ? { width, height } : null,
    args: [
      ...CHROMIUM_FLAGS,
      `--window-size=${width},${height}`,
      ...(needsNoSandbox() ? ['--no-sandbox'] : []),
      // Behind our proxy every host is plain HTTP: do not try HTTPS first.
      ...(options.proxyPort
        ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, '--disable-features=HttpsUpgrades']
        : []),
    ],
  });
  if (options.extension)
    await loadIntoChromium(browser, options.extension, options.inPrivateWindows ?? false);
  return browser;
}

/** As Puppeteer itself would, which knows nothing of private windows. */
async function loadIntoChromium(browser: Browser, path: string, inPrivateWindows: boolean): Promise<void> {
  const session = await browser.target().createCDPSession();
  // The type of Puppeteer's protocol is older than the parameter.
  const parameters = { path, enableInIncognito: inPrivateWindows };
  await session.send('Extensions.loadUnpacked', parameters);
  await session.detach();
}

function firefoxProxy(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'dom.security.https_first': false,
  };
}

async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const { width, height } = options.windowSize ?? { width: 1280, height: 900 };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.browser.path,
    headless: options.headless,
    defaultViewport: options.headless ? { width, height } : null,
    args: [
      `--width=${width}`,
      `--height=${height}`,
      // For tests that press an extension's command, which only the browser's own window hears.
      ...(options.headless ? ['--remote-allow-system-access'] : []),
    ],
    extraPrefsFirefox: {
      ...(options.proxyPort ? firefoxProxy(options.proxyPort) : {}),
      // 0 is dark, 1 light.
      ...(options.dark !== undefined && {
        'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      }),
    },
  });
  if (!options.extension) return browser;
  try {
    await browser.installExtension(options.extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw new Error(`Firefox refused the extension in ${options.extension}: ${String(error)}`, {
      cause: error,
    });
  }
}

export async function launch(options: LaunchOptions): Promise<Browser> {
  const { kind, path } = options.browser;
  try {
    return await (kind === 'chromium' ? launchChromium(options) : launchFirefox(options));
  } catch (error) {
    const noSandbox = /no usable sandbox/i.test(String(error));
    const advice = noSandbox
      ? 'This machine forbids its sandbox: set SIGNATORY_NO_SANDBOX=1 to go without. '
      : '';
    throw new Error(`${path} did not start. ${advice}${String(error)}`, { cause: error });
  }
}

/** Longer than any browser takes to open it, in ms. */
const WELCOME = 3_000;

/** Waits for the page that the shipped build opens when it is installed: a browser lets pages behind it rest. */
export async function waitForWelcome(browser: Browser): Promise<void> {
  for (let waited = 0; waited < WELCOME && (await browser.pages()).length < 2; waited += 100)
    await new Promise((resolve) => setTimeout(resolve, 100));
}
