import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goodFiles, withDataset } from '../../dataset/testing.ts';
import { readDataset } from './read-dataset.ts';

const names = async (directory: string) => {
  const { pacts } = await readDataset({ directory, cache: join(directory, 'kept.json') });
  return pacts.map(({ name }) => name);
};

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
