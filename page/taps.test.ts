// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actsByItself, listenToTaps, type Tap } from './taps.ts';

let lifetime: AbortController;
const taps: Tap[] = [];

beforeEach(() => {
  document.body.innerHTML = '<p>Poland</p>';
  lifetime = new AbortController();
  taps.length = 0;
  listenToTaps((tap) => taps.push(tap), lifetime.signal);
});
afterEach(() => {
  lifetime.abort();
  getSelection()?.removeAllRanges();
});

interface Touch {
  x?: number;
  at?: number;
  pointerType?: string;
  isPrimary?: boolean;
  isTrusted?: boolean;
}

function send(type: 'pointerdown' | 'click', touch: Touch): void {
  const { x = 50, at = 0, pointerType = 'touch', isPrimary = true, isTrusted = true } = touch;
  const event = new Event(type, { bubbles: true, composed: true });
  const seen = { clientX: x, clientY: 0, timeStamp: at, pointerType, isPrimary, isTrusted };
  for (const [key, value] of Object.entries(seen)) Object.defineProperty(event, key, { value });
  document.querySelector('p')!.dispatchEvent(event);
}

function touch(down: Touch, up: Touch): number {
  taps.length = 0;
  send('pointerdown', down);
  send('click', { at: 80, ...down, ...up });
  return taps.length;
}

describe('a tap', () => {
  it('is a finger or a pen that comes down and goes up again', () => {
    expect(touch({}, {})).toBe(1);
    expect(taps[0]).toMatchObject({ x: 50, y: 0 });
    expect(taps[0]!.path).toContain(document.querySelector('p'));
    expect(touch({ pointerType: 'pen' }, {})).toBe(1);
    expect(touch({ pointerType: 'mouse' }, {})).toBe(0);
  });

  it('is no long press, no drag, no second finger and nothing that a script pretends', () => {
    expect(touch({}, { at: 700 })).toBe(0);
    expect(touch({}, { x: 80 })).toBe(0);
    expect(touch({ isPrimary: false }, {})).toBe(0);
    expect(touch({}, { isTrusted: false })).toBe(0);
    expect(touch({ isTrusted: false }, { isTrusted: true })).toBe(0);
  });

  it('is not what takes a selection back', () => {
    const text = document.querySelector('p')!.firstChild!;
    getSelection()!.setBaseAndExtent(text, 0, text, 3);
    expect(touch({}, {})).toBe(0);
  });
});

it('leaves to the page what acts by itself, and whatever stands in it', () => {
  document.body.innerHTML = `
    <a href="/more"><b>Poland</b></a><button><b>Poland</b></button><label><b>Poland</b></label>
    <details><summary><b>Poland</b></summary></details><div role="tab" onclick=""><b>Poland</b></div>
    <div contenteditable><b>Poland</b></div><div role="link"><b>Poland</b></div>
    <p><b class="free">Poland</b></p><a name="here"><b class="free">Poland</b></a>
    <div contenteditable="false"><b class="free">Poland</b></div>`;
  for (const words of document.querySelectorAll('b'))
    expect(actsByItself({ path: [words] })).toBe(words.className !== 'free');
  // Menus that close on any click listen so; the words do nothing of their own.
  document.body.setAttribute('onclick', '');
  const free = document.querySelector('b.free')!;
  expect(actsByItself({ path: [free] })).toBe(false);
  document.body.removeAttribute('onclick');
});
