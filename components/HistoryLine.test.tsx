// @vitest-environment happy-dom
import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { HistoryLine } from './HistoryLine.tsx';

const history = { from: 1997, counts: [3, 58, 164, 162] };

function drawn(published?: string, values = history): HTMLElement {
  const root = document.createElement('div');
  render(<HistoryLine history={values} pactKind="treaty" asOf="2000-02-03" published={published} />, root);
  return root;
}
const wordsOf = (root: HTMLElement) => root.textContent.replaceAll('\u00A0', ' ');

describe('the line of history', () => {
  it('tells its turning points in words', () => {
    expect(wordsOf(drawn())).toBe(
      'Parties by year: 3 at the end of 1997, at most 164 (first in 1999), 162 on 3 Feb 2000.',
    );
  });

  it('marks the day of the article where it lies between the years', () => {
    const root = drawn('1999-07-02');
    const x = Number(/^M([\d.]+) /.exec(root.querySelector('.history-day')?.getAttribute('d') ?? '')?.[1]);
    // A count is of a year's end: the middle of 1999 lies half-way between those of 1998 and 1999.
    expect(x).toBeCloseTo(4 + (1.5 / 3) * 344, 0);
    expect(wordsOf(root)).toContain('The upright line is 2 Jul 1999, when this was published.');
  });

  it.each(['1980-01-01', '2030-01-01', undefined])('marks no day outside of it, as %s', (day) => {
    expect(drawn(day).querySelector('.history-day')).toBeNull();
  });

  it('stays within its picture, whatever the counts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200), { minLength: 3, maxLength: 90 }), (counts) => {
        const path = drawn('1998-05-05', { from: 1997, counts })
          .querySelector('.history-count')
          ?.getAttribute('d');
        if (path === undefined || path === null) return;
        const numbers = [...path.matchAll(/V([\d.-]+)/g)].map(([, y]) => Number(y));
        expect(numbers.every((y) => y >= 0 && y <= 48)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is not drawn where nobody ever was inside', () => {
    expect(drawn(undefined, { from: 1997, counts: [0, 0, 0] }).innerHTML).toBe('');
  });
});
