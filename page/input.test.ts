// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToInput, type Input } from './input.ts';

let lifetime: AbortController;
const inputs: Input[] = [];
let consumes: boolean;

beforeEach(() => {
  lifetime = new AbortController();
  inputs.length = 0;
  consumes = false;
  const on = (input: Input) => {
    inputs.push(input);
    if (input.name === 'escape' && consumes) input.consume();
  };
  listenToInput(document, on, lifetime.signal);
});
afterEach(() => lifetime.abort());

/** A key as a hand presses it. */
function press(type: 'keydown' | 'keyup', key: string, byHand = true): KeyboardEvent {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true });
  if (byHand) Object.defineProperty(event, 'isTrusted', { value: true });
  document.body.dispatchEvent(event);
  return event;
}

describe('input', () => {
  it('is what hands do, not what scripts pretend', () => {
    press('keydown', 'a', false);
    document.body.dispatchEvent(new Event('scroll', { bubbles: true }));
    expect(inputs).toEqual([]);
    press('keydown', 'a');
    expect(inputs.map(({ name }) => name)).toEqual(['type']);
  });

  it('tells of Tab apart from typing, and of no other key that only goes with others', () => {
    for (const key of ['Tab', 'Shift', 'Control', 'x']) press('keydown', key);
    expect(inputs.map(({ name }) => name)).toEqual(['tab', 'type']);
    expect(inputs[0]).toMatchObject({ backward: false });
  });

  it('consumes both halves of an Esc, or neither', () => {
    const onPage = vi.fn();
    document.body.addEventListener('keyup', onPage, { signal: lifetime.signal });
    consumes = true;
    expect(press('keydown', 'Escape').defaultPrevented).toBe(true);
    expect(press('keyup', 'Escape').defaultPrevented).toBe(true);
    expect(onPage).not.toHaveBeenCalled();
    consumes = false;
    expect(press('keydown', 'Escape').defaultPrevented).toBe(false);
    expect(press('keyup', 'Escape').defaultPrevented).toBe(false);
    expect(onPage).toHaveBeenCalledOnce();
  });
});
