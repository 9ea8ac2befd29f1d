import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../../scripts/browsers.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the builds are; elsewhere only while the harness itself is being developed. */
const OUTPUT = process.env['SIGNATORY_OUTPUT'] ?? join(ROOT, '.output');

/** - `open-card`: for tests, with the card's shadow root open. - `shipped`: as readers get it. */
export type Build = 'open-card' | 'shipped';

/** The browsers to drive: both, unless `SIGNATORY_BROWSERS=firefox` asks for one. */
export const KINDS = (process.env['SIGNATORY_BROWSERS'] ?? 'chromium,firefox').split(',') as BrowserKind[];

export function extensionFolder(build: Build, kind: BrowserKind): string {
  return join(OUTPUT, build === 'shipped' ? '' : build, `${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`);
}
