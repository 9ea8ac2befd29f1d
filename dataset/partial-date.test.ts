import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestDay, isPartialDate, latestDay, mayPrecede } from './partial-date.ts';

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('a partial date', () => {
  it('is every day, month or year of the calendar', () => {
    fc.assert(fc.property(partial, (date) => isPartialDate(date)));
  });

  it('is exactly what the calendar of the platform accepts', () => {
    const parts = fc.tuple(fc.integer({ min: 1800, max: 9999 }), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(parts, ([year, month, dayOfMonth]) => {
        const text = [year, ...[month, dayOfMonth].map((part) => String(part).padStart(2, '0'))].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isPartialDate(text)).toBe(real);
      }),
    );
  });

  it.each([
    '1999-02-30',
    '1900-02-29',
    '1999-13',
    '1999-00',
    '99',
    '1999-1-1',
    '0997',
    '1799-12-31',
    '1999-02-01T00:00',
    '',
  ])('is not "%s"', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('spans the days that it can mean', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const shortened = date.slice(0, length);
        expect(earliestDay(shortened) <= date && date <= latestDay(shortened)).toBe(true);
        expect([isPartialDate(earliestDay(shortened)), isPartialDate(latestDay(shortened))]).toEqual([
          true,
          true,
        ]);
      }),
    );
  });

  it('may precede another unless it is certainly later', () => {
    expect(mayPrecede('2020-05', '2020-05-01')).toBe(true);
    expect(mayPrecede('2020', '2020-01-01')).toBe(true);
    expect(mayPrecede('2020-02', '2020-01-31')).toBe(false);
    fc.assert(fc.property(partial, partial, (a, b) => mayPrecede(a, b) || mayPrecede(b, a)));
  });
});
