import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { goodFiles, withDataset } from '../../dataset/testing.ts';
import { codeFolders, readDataset } from './read-dataset.ts';

const names = async (directory: string) => {
  const { pacts } = await readDataset({ directory, cache: join(directory, 'kept.json') });
  return pacts.map(({ name }) => name);
};

/** A file of code and all that it imports from the project, types alone left out. */
function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  const imports = /^(?:import(?! type)|export)[^;]*? from '(\.[^']+)'/gm;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) {
    reachedFrom(resolve(dirname(file), path), reached);
  }
  return reached;
}

describe('The dataset that was read', () => {
  test('is kept, and the same when it comes from there', () =>
    withDataset(goodFiles, async (directory) => {
      const places = { directory, cache: join(directory, 'out', 'kept.json') };
      const read = await readDataset(places);
      expect(existsSync(places.cache)).toBe(true);
      expect(await readDataset(places)).toEqual(read);
    }));

  test('is read anew when a file has changed', () =>
    withDataset(goodFiles, async (directory) => {
      expect(await names(directory)).toEqual(['Mine Treaty']);
      const file = join(directory, 'pacts', 'mine-treaty.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('name: Mine Treaty', 'name: Sea Treaty'));
      expect(await names(directory)).toEqual(['Sea Treaty']);
    }));

  test('is read anew when the code that reads it has changed', () =>
    withDataset(goodFiles, (directory) =>
      withDataset({ 'rule.ts': 'export {};' }, async (rules) => {
        const places = { directory, cache: join(directory, 'kept.json'), code: [rules] };
        const name = async () => (await readDataset(places)).pacts[0]?.name;
        expect(await name()).toBe('Mine Treaty');
        // What was kept is altered, so that it shows whether it is used.
        writeFileSync(
          places.cache,
          readFileSync(places.cache, 'utf8').replaceAll('Mine Treaty', 'Kept Treaty'),
        );
        expect(await name()).toBe('Kept Treaty');
        writeFileSync(join(rules, 'rule.ts'), 'export const rule = 1;');
        expect(await name()).toBe('Mine Treaty');
      }),
    ));

  test('depends on no code outside the folders that are compared', () => {
    const loader = fileURLToPath(new URL('../../dataset/load.ts', import.meta.url));
    const reached = [...reachedFrom(loader)];
    expect(reached.some((file) => file.endsWith('/facts/dates.ts'))).toBe(true);
    expect(reached.filter((file) => !codeFolders.some((folder) => file.startsWith(`${folder}/`)))).toEqual(
      [],
    );
  });

  test('is read anew when what was kept is cut off', () =>
    withDataset(goodFiles, async (directory) => {
      writeFileSync(join(directory, 'kept.json'), '{"fingerprint":');
      expect(await names(directory)).toEqual(['Mine Treaty']);
    }));

  test('is not kept if it has a mistake', () =>
    withDataset({ ...goodFiles, 'sources.yaml': '[]' }, async (directory) => {
      await expect(names(directory)).rejects.toThrow(/list-2026/);
      await expect(names(directory)).rejects.toThrow(/list-2026/);
    }));
});
