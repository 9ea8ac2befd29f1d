import { describe, expect, it } from 'vitest';
import { HELP, readUpdateOptions } from './dataset-update-options.ts';

describe('the options of dataset:update', () => {
  it('write nothing and accept nothing unless told', () => {
    expect(readUpdateOptions(['ottawa-treaty', 'page.xml'])).toEqual({
      help: false,
      pact: 'ottawa-treaty',
      page: 'page.xml',
      write: false,
      acceptDifferences: false,
      skipUnknown: false,
      asOf: undefined,
      source: undefined,
    });
  });

  it('are all in the help', () => {
    const all = ['--write', '--accept-differences', '--skip-unknown', '--as-of', '--source', '--help'];
    for (const option of all) expect(HELP).toContain(`  ${option}`);
  });

  it('are refused without a page, with two, or with a word that is none', () => {
    expect(() => readUpdateOptions(['ottawa-treaty'])).toThrow('Name one pact and one page');
    expect(() => readUpdateOptions(['a', 'b', 'c'])).toThrow('there are 3 names');
    expect(() => readUpdateOptions(['a', 'b', '--force'])).toThrow('--force');
    expect(readUpdateOptions(['--help']).help).toBe(true);
  });
});
