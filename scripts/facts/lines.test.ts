import { describe, expect, test } from 'vitest';
import { columnBeside, row, wrap } from './lines.ts';

describe('Lines', () => {
  test('are wrapped at 80 columns, between words', () => {
    const lines = wrap('word '.repeat(40).trim(), 4, 2);
    expect(lines[0]).toMatch(/^ {2}word/);
    expect(lines[1]).toMatch(/^ {4}word/);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join(' ').match(/word/g)).toHaveLength(40);
  });

  test('keep together what a no-break space holds', () => {
    expect(wrap(`${'x'.repeat(75)} 1\u00A0Feb\u00A02026`)).toEqual(['x'.repeat(75), '1\u00A0Feb\u00A02026']);
  });

  test('of a table begin below a first cell that is too long', () => {
    expect(columnBeside(['abc', 'x'.repeat(60)])).toBe(7);
    expect(row('abc', 'text', 7)).toEqual(['  abc  text']);
    expect(row('abcdef', 'text', 7)).toEqual(['  abcdef', '       text']);
    expect(row('abc', '', 7)).toEqual(['  abc']);
  });
});
