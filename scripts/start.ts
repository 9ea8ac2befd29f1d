/** `npm start`: builds the extension and shows it at work on a page. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TargetType, type Browser } from 'puppeteer-core';
import { findBrowser } from './browsers.ts';
import { launch, waitForWelcome } from './launch.ts';
import { hasDisplay, HELP, readOptions, type StartOptions, type Subject } from './start-options.ts';
import { report } from './start-report.ts';
import { folder, startWebServer, type WebServer } from './web-server.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

async function build(headless: boolean): Promise<string> {
  const script = headless ? 'build:open-card' : 'build';
  print('Building Signatory ...');
  const npm = spawn('npm', ['run', '--silent', script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32', // npm is a .cmd file there.
  });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise<number | null>((done, failed) =>
    npm.once('error', failed).once('close', done),
  );
  if (code !== 0) throw new Error(`npm run ${script} failed:\n${output.trim()}`);
  return join(ROOT, '.output', headless ? 'open-card' : '');
}

interface Served {
  url: string;
  server?: WebServer;
}

function fileOf(subject: Exclude<Subject, { from: 'url' }>): string {
  return subject.from === 'demo' ? join(ROOT, 'demo', 'article.html') : resolve(subject.path);
}

function checkSubject(subject: Subject): void {
  if (subject.from === 'url' || existsSync(fileOf(subject))) return;
  throw new Error(`There is no file ${fileOf(subject)}. Give the path of a page to --file.`);
}

async function serve(subject: Subject): Promise<Served> {
  if (subject.from === 'url') return { url: subject.url };
  const file = fileOf(subject);
  const server = await startWebServer([folder('/', dirname(file))]);
  return { url: `http://127.0.0.1:${server.port}/${encodeURIComponent(basename(file))}`, server };
}

/** Resolves when the reader has closed the browser, or its last page on a Mac. */
function closed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', () => {
      const pages = browser.targets().filter((target) => target.type() === TargetType.PAGE);
      if (pages.length === 0) resolve();
    });
  });
}

async function show(options: StartOptions, browser: Browser, url: string): Promise<void> {
  const [blank] = await browser.pages();
  await waitForWelcome(browser); // Or it would come to the front later.
  const page = blank ?? (await browser.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  print(`Signatory runs in ${options.kind === 'firefox' ? 'Firefox' : 'Chromium'} on ${url}`);
  print('Point at an underlined name and rest there: a card opens. Esc closes it.');
  print('Alt+Shift+N steps to the next name, Alt+Shift+P to the one before.');
  print('The other tab is what opens once after an installation.');
  print('Close the browser to end.');
  await closed(browser);
}

async function start(options: StartOptions): Promise<void> {
  checkSubject(options.subject);
  const found = await findBrowser(options.kind);
  const output = await build(options.headless);
  const { url, server } = await serve(options.subject);
  try {
    const browser = await launch({
      browser: found,
      extension: join(output, `${options.kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`),
      headless: options.headless,
    });
    try {
      if (!options.headless) return await show(options, browser, url);
      const picture = join(ROOT, '.output', 'start.png');
      const marked = await report(browser, url, picture, print);
      if (!marked && options.subject.from === 'demo') {
        throw new Error(
          'Nothing was marked in the sample article: the extension does not work in this browser.',
        );
      }
    } finally {
      await browser.close().catch(() => undefined); // The reader may have closed it.
    }
  } finally {
    await server?.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2), hasDisplay(process.platform, process.env));
  if (options.help) print(HELP);
  else await start(options);
} catch (error) {
  process.stderr.write(`npm start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
