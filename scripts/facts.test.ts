// cspell:ignore Polnd pipefail
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDataset } from './facts/read-dataset.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32'; // npm is a .cmd file there.

function facts(...args: string[]) {
  return spawnSync('npm', ['run', '--silent', 'facts', '--', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 64 * 2 ** 20,
  });
}

let events = 0;

beforeAll(async () => {
  const { pacts } = await readDataset();
  events = pacts.flatMap((pact) => Object.values(pact.events).flat()).length;
}, 60_000);

describe('npm run facts', { timeout: 60_000 }, () => {
  test('answers in words, in JSON and with everything, to its last byte', () => {
    const words = facts('POL', 'ottawa-treaty', '--on', '2026-02-19');
    expect(words).toMatchObject({ status: 0 });
    expect(words.stdout).toContain('On 19 Feb 2026: Withdrawing, in effect on 20 Feb 2026');
    const json = facts('Poland', 'Ottawa Treaty', '--on', '2026-02-20', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ about: 'membership', status: { kind: 'withdrew' } });
    const dump = facts('--dump');
    const lines = dump.stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(events);
    expect(JSON.parse(lines.at(-1) ?? '')).toHaveProperty('precision');
  });

  test('says by its exit code whether it answered, and writes nothing but data to standard output', () => {
    expect(facts('Polnd')).toMatchObject({ status: 1, stdout: '' });
    const wrong = facts('POL', '--on', '2025-02-30');
    expect(wrong).toMatchObject({ status: 2, stdout: '' });
    expect(wrong.stderr).toContain('COUNTRY PACT');
    expect(facts('--help')).toMatchObject({ status: 0 });
  });

  test.skipIf(windows)('ends quietly when the reader of a pipe has seen enough', () => {
    const command = 'set -o pipefail; npm run --silent facts -- --dump | head -n 1';
    const piped = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(piped.status).toBe(0);
    expect(piped.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(piped.stderr).not.toMatch(/EPIPE|Error/);
  });
});
