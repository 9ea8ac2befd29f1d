/** What was asked of `npm start`. */
import { parseArgs } from 'node:util';
import type { BrowserKind } from './browsers.ts';
import type { Environment } from './browsers-places.ts';

export const HELP = `npm start [-- options]

Builds Signatory and opens a browser with it on the sample article. Without a display it runs headless: it
prints what was marked and what each card says, and writes a picture to .output/start.png.

  --firefox      Firefox instead of Chrome or Chromium
  --url URL      open this page instead of the sample article
  --file PATH    open this HTML file instead, served from its own folder
  --headless     run headless although there is a display
  --help         print this

CHROME_PATH and FIREFOX_PATH name a browser that is not found by itself.`;

export type Subject = { from: 'demo' } | { from: 'url'; url: string } | { from: 'file'; path: string };

export interface StartOptions {
  help: boolean;
  kind: BrowserKind;
  headless: boolean;
  subject: Subject;
}

/** True where a browser window can be shown. */
export function hasDisplay(platform: NodeJS.Platform, env: Environment): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return !!env['DISPLAY'] || !!env['WAYLAND_DISPLAY'];
}

function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new Error(`--url ${text} is not an http(s) address. For a file of your own use --file ${text}.`);
}

function subject(url: string | undefined, file: string | undefined): Subject {
  if (url !== undefined && file !== undefined) throw new Error('Give --url or --file, not both.');
  if (url !== undefined) return { from: 'url', url: webAddress(url) };
  if (file !== undefined) return { from: 'file', path: file };
  return { from: 'demo' };
}

export function readOptions(args: readonly string[], display: boolean): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      firefox: { type: 'boolean', default: false },
      url: { type: 'string' },
      file: { type: 'string' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    help: values.help,
    kind: values.firefox ? 'firefox' : 'chromium',
    headless: values.headless || !display,
    subject: subject(values.url, values.file),
  };
}
