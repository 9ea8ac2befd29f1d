/** Builds what the scenarios drive, once: the shipped extension, the one with an open card, and the gallery. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBrowser } from '../../../scripts/browsers.ts';
import { KINDS, ROOT } from './places.ts';

const run = promisify(execFile);

async function build(script: string): Promise<void> {
  try {
    // The test runner's own NODE_ENV would make builds for development, which nobody is shipped.
    const env = { ...process.env, NODE_ENV: 'production' };
    const options = { cwd: ROOT, env, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 };
    await run('npm', ['run', '--silent', script], options);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`npm run ${script} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

export default async function setup(): Promise<void> {
  // A missing browser is installed here, where there is time, and not in a hook with a time limit.
  for (const kind of KINDS) await findBrowser(kind);
  if (process.env['SIGNATORY_SKIP_BUILD'] === '1') return;
  await build('build');
  await build('build:open-card');
  await build('build:gallery');
}
