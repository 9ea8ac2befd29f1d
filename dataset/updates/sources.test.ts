import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetDirectory, loadDataset } from '../load.ts';
import { sourcesSchema, type SourceRow } from '../schema.ts';
import { readYaml } from '../yaml-file.ts';
import { addSource, chooseSource } from './sources.ts';

const xml = { format: 'UN Treaty Collection, XML' } as const;
const source = (id: string, more: Partial<SourceRow> = {}): SourceRow => ({
  id,
  producer: 'A list',
  ...more,
});

describe('the source of a page of the UN Treaty Collection', () => {
  it('is named after the month', () => {
    expect(chooseSource([], xml, '2026-11-05', undefined)).toEqual({
      id: 'untc-2026-11',
      add: expect.objectContaining({
        producer: 'United Nations Treaty Collection',
        as_of: '2026-11-05',
      }) as SourceRow,
    });
  });

  it('is used again for another treaty of the same day', () => {
    const known = [source('untc-2026-11', { as_of: '2026-11-05' })];
    expect(chooseSource(known, xml, '2026-11-05', undefined)).toEqual({ id: 'untc-2026-11', add: undefined });
  });

  it('is named after the day if another day, or a copy, has the name of the month', () => {
    for (const known of [
      source('untc-2026-11', { as_of: '2026-11-04' }),
      source('untc-2026-11', { as_of: '2026-11-05', via: 'a copy' }),
    ]) {
      expect(chooseSource([known], xml, '2026-11-05', undefined).id).toBe('untc-2026-11-05');
    }
  });

  it('may be named by hand', () => {
    expect(chooseSource([], xml, '2026-11-05', 'untc-ottawa').add?.id).toBe('untc-ottawa');
    expect(() => chooseSource([source('old', { as_of: '2026-10' })], xml, '2026-11-05', 'old')).toThrow(
      'speaks of 2026-10',
    );
  });
});

describe('a new source', () => {
  const text = readFileSync(join(datasetDirectory, 'sources.yaml'), 'utf8');
  const { add } = chooseSource(loadDataset().sources, xml, '2030-01-02', undefined);

  it('is added in the style of the file, and nothing else is touched', () => {
    const after = addSource(text, add!);
    const piece =
      '- id: untc-2030-01\n  producer: United Nations Treaty Collection\n  as_of: 2030-01-02\n' +
      '  url: https://treaties.un.org/\n  terms: facts of a United Nations status list\n';
    expect(after).toContain(`\n\n${piece}\n`);
    expect(after.replace(`\n${piece}`, '')).toBe(text);
    const reading = readYaml('sources.yaml', after, sourcesSchema);
    expect('checked' in reading && reading.checked.value).toContainEqual(add);
  });

  it('stands at the end if it has no sisters', () => {
    expect(addSource('- id: other\n  producer: A list\n', source('new', { as_of: '2026' }))).toBe(
      "- id: other\n  producer: A list\n\n- id: new\n  producer: A list\n  as_of: '2026'\n",
    );
  });
});
