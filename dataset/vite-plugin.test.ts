import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { datasetDirectory } from './load.ts';
import { broken, goodFiles, withDataset } from './testing.ts';
import { datasetPlugin } from './vite-plugin.ts';

/** The default export of `virtual:fact-base`, as an application built with the plugin gets it. */
async function builtFactBase(directory: string): Promise<string> {
  const entry = join(directory, 'entry.js');
  writeFileSync(entry, `export { default } from 'virtual:fact-base';`);
  const output = (await build({
    configFile: false,
    logLevel: 'silent',
    root: directory,
    plugins: [datasetPlugin(directory)],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'entry' } },
  })) as Rolldown.RolldownOutput[];
  const code = output[0]?.output[0].code ?? '';
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: string };
  return module.default;
}

describe('the plugin', () => {
  it('offers the fact base as a module', async () => {
    const text = await withDataset(goodFiles, builtFactBase);
    expect(readFactBase(text).pacts.get('mine-treaty')?.participants.get('POL')).toHaveLength(4);
  });

  it('stops the build with the words of the loader', async () => {
    const files = broken('pacts/mine-treaty.yaml', '1997-12-04', '1997-02-30');
    await expect(withDataset(files, builtFactBase)).rejects.toThrow(
      'dataset/pacts/mine-treaty.yaml:12  POL › event 1 › date: "1997-02-30" is not a calendar day.',
    );
  });

  it('leaves other modules alone', () => {
    const { resolveId } = datasetPlugin(datasetDirectory);
    expect(typeof resolveId === 'function' && Reflect.apply(resolveId, undefined, ['./other'])).toBe(
      undefined,
    );
  });
});
