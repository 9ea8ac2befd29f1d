// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { allStates } from './fixtures-states.tsx';
import type { Drawings } from './Card.tsx';

const drawings: Drawings = {
  world: { width: 360, height: 170, paths: { POL: 'M0 0h1v1z' } },
  flags: { POL: { viewBox: '0 0 3 2', parts: [['rect', { width: '3', height: '2' }]] } },
};

const states = allStates(drawings);

it('has no two states of one name', () => {
  expect(new Set(states.map(({ name }) => name)).size).toBe(states.length);
});

it.each(states)('shows "$name" in words, with nothing that only a machine would say', ({ content }) => {
  const root = document.createElement('div');
  render(content, root);
  expect(root.textContent.trim()).not.toBe('');
  expect(root.textContent).not.toMatch(/undefined|null|NaN|\[object|Invalid Date|, ,|\.\./);
  const unnamed = [...root.querySelectorAll('button, a, summary')].filter(
    (control) => !control.textContent.trim() && !control.getAttribute('aria-label'),
  );
  expect(unnamed).toEqual([]);
});
