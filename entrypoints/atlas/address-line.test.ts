// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddressLine } from './address-line.ts';

let line: AddressLine;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', '#/find?q=g');
  lifetime = new AbortController();
  line = new AddressLine(window, lifetime.signal);
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

it('is written once what is seen has settled, and only with the last', () => {
  const replace = vi.spyOn(history, 'replaceState');
  line.replaceSoon('#/find?q=ge');
  vi.advanceTimersByTime(200);
  line.replaceSoon('#/find?q=ger');
  vi.advanceTimersByTime(200);
  expect(location.hash).toBe('#/find?q=g');
  vi.advanceTimersByTime(100);
  expect(location.hash).toBe('#/find?q=ger');
  expect(replace).toHaveBeenCalledOnce();
  replace.mockRestore();
});

it.each(['click', 'pagehide'])('is written before a %s leads elsewhere', (leaving) => {
  line.replaceSoon('#/find?q=ger');
  (leaving === 'click' ? document.body : window).dispatchEvent(new Event(leaving));
  expect(location.hash).toBe('#/find?q=ger');
});

it('is written before a step', () => {
  const written: unknown[] = [];
  const replace = vi
    .spyOn(history, 'replaceState')
    .mockImplementation((...[, , to]) => void written.push(to));
  line.replaceSoon('#/pact/nato?text=po');
  line.push('#/find?q=p');
  expect(written).toEqual(['#/pact/nato?text=po']);
  expect(location.hash).toBe('#/find?q=p');
  replace.mockRestore();
});

it('is not written over that of a link that was followed meanwhile', () => {
  line.replaceSoon('#/find?q=ger');
  history.pushState(null, '', '#/country/DEU');
  vi.advanceTimersByTime(1_000);
  expect(location.hash).toBe('#/country/DEU');
});

it('is not written once another view was read', () => {
  line.replaceSoon('#/find?q=ger');
  history.pushState(null, '', '#/country/DEU');
  expect(line.read()).toBe('#/country/DEU');
  vi.advanceTimersByTime(1_000);
  expect(location.hash).toBe('#/country/DEU');
});
