import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDuration,
  addMonths,
  earliestDay,
  firstOfMonth,
  isDay,
  isPartialDate,
  latestDay,
  localDay,
} from './dates.ts';

const days = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('partial dates', () => {
  it('accepts real days, months and years only', () => {
    expect(['2024-02-29', '2024-02', '2024'].every(isPartialDate)).toBe(true);
    expect(
      ['2023-02-29', '2024-13', '2024-00-10', '24', '2024-1-1', '', '2024-02-30'].some(isPartialDate),
    ).toBe(false);
    expect(isDay('2024-02')).toBe(false);
  });

  it('span from their earliest to their latest day', () => {
    expect([earliestDay('2024'), latestDay('2024')]).toEqual(['2024-01-01', '2024-12-31']);
    expect([earliestDay('2024-02'), latestDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([earliestDay('1900-02'), latestDay('1900-02')]).toEqual(['1900-02-01', '1900-02-28']);
    expect([earliestDay('2024-02-03'), latestDay('2024-02-03')]).toEqual(['2024-02-03', '2024-02-03']);
  });

  it('of every length hold the day they were cut from', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const cut = day.slice(0, length);
        expect(isPartialDate(cut)).toBe(true);
        expect(earliestDay(cut) <= day && day <= latestDay(cut)).toBe(true);
      }),
    );
  });
});

describe('addDuration', () => {
  it('counts months by the calendar and days one by one', () => {
    expect(addDuration('2025-06-27', 'P6M')).toBe('2025-12-27');
    expect(addDuration('2024-08-31', 'P6M')).toBe('2025-02-28');
    expect(addDuration('2024-10-25', 'P60D')).toBe('2024-12-24');
    expect(addDuration('2026-06-24', 'P1Y')).toBe('2027-06-24');
    expect(firstOfMonth('2024-12-24')).toBe('2024-12-01');
  });

  it('agrees with the calendar of the platform for days', () => {
    fc.assert(
      fc.property(days, fc.nat(2000), (day, count) => {
        const moment = new Date(`${day}T00:00:00Z`);
        moment.setUTCDate(moment.getUTCDate() + count);
        expect(addDuration(day, `P${count}D`)).toBe(moment.toISOString().slice(0, 10));
      }),
    );
  });

  it('refuses what is no duration', () => {
    expect(() => addDuration('2024-01-01', '6 months')).toThrow(RangeError);
    expect(() => addDuration('2024-01-01', 'P')).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it('counts by the calendar, forwards and back', () => {
    expect(addMonths('2026-11-25', -12)).toBe('2025-11-25');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -14)).toBe('2024-11-15');
    expect(addMonths('2026-12-31', 2)).toBe('2027-02-28');
    expect(addMonths('2026-05-05', 0)).toBe('2026-05-05');
  });
});

it('localDay is the day on the wall, not in Greenwich', () => {
  expect(localDay(new Date(2026, 10, 23, 23, 59))).toBe('2026-11-23');
});
