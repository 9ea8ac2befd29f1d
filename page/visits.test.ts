import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Visits } from './visits.ts';

const look = vi.fn();
let visits: Visits;
beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  visits = new Visits(look);
});
afterEach(() => vi.useRealTimers());

it('looks once at each new address, after a while', () => {
  visits.arrive(1, 'https://news.example/a');
  expect(look).not.toHaveBeenCalled();
  vi.runAllTimers();
  visits.arrive(1, 'https://news.example/b');
  vi.runAllTimers();
  expect(look.mock.calls).toEqual([[1], [1]]);
});

it('looks once only at a burst of addresses, in each tab', () => {
  for (let page = 0; page < 50; page++) visits.arrive(1, `https://news.example/?at=${page}`);
  visits.arrive(2, 'https://news.example/a');
  vi.runAllTimers();
  expect(look.mock.calls).toEqual([[1], [2]]);
});

it('does not look again while only the anchor or the history’s state changes', () => {
  for (let at = 0; at < 20; at++) {
    visits.arrive(1, `https://news.example/a#${at}`);
    vi.advanceTimersByTime(400);
  }
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(1);
});

it('comes back to an address after some time, for it may have been loaded over in between', () => {
  visits.arrive(1, 'https://news.example/a');
  vi.advanceTimersByTime(11_000);
  visits.arrive(1, 'https://news.example/a');
  vi.runAllTimers();
  expect(look).toHaveBeenCalledTimes(2);
});
