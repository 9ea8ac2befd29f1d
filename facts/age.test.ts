import { describe, expect, it } from 'vitest';
import { daysOfLists, isListOld, mayBeOutOfDate } from './age.ts';
import { somePact } from './testing.ts';

describe('the age of what we know', () => {
  it('is told after nine months, from the day after', () => {
    expect(mayBeOutOfDate('2026-02-03', '2026-11-03')).toBe(false);
    expect(mayBeOutOfDate('2026-02-03', '2026-11-04')).toBe(true);
  });

  it('counts from the last day that an inexact date can mean', () => {
    expect(mayBeOutOfDate('2026-02', '2026-11-28')).toBe(false);
    expect(mayBeOutOfDate('2025', '2026-09-30')).toBe(false);
    expect(mayBeOutOfDate('2025', '2026-10-01')).toBe(true);
  });

  it('does not matter for what has ended', () => {
    const ended = { date: '1991-07-01', note: 'Dissolved.' };
    expect(isListOld(somePact({ asOf: '1991-07-01' }), '2026-11-23')).toBe(true);
    expect(isListOld(somePact({ asOf: '1991-07-01', ended }), '2026-11-23')).toBe(false);
  });

  it('is told of several lists by the oldest and the newest that can still change', () => {
    const ended = { date: '1991-07-01', note: 'Dissolved.' };
    const lists = [
      somePact({ asOf: '2026-10' }),
      somePact({ asOf: '2026-02-03' }),
      somePact({ asOf: '1991-07-01', ended }),
    ];
    expect(daysOfLists(lists, '2026-11-23')).toEqual({ from: '2026-02-03', to: '2026-10', isOld: true });
    expect(daysOfLists(lists, '2026-11-03')).toMatchObject({ isOld: false });
    expect(daysOfLists([somePact({ ended })], '2026-11-23')).toBeUndefined();
  });
});
