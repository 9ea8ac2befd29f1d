import type { Point } from './heading.ts';
import { listenToTaps, type Tap } from './taps.ts';

/** What the reader's hands do, as far as cards care. */
export type Input =
  /** `speed` in CSS pixels per ms since the last frame, in which the pointer came from `from`. */
  | { name: 'point'; path: EventTarget[]; x: number; y: number; speed: number; from: Point }
  | { name: 'leave' }
  | { name: 'escape'; consume(): void }
  /** A button of the mouse goes down or up. */
  | { name: 'press' | 'release' | 'type'; path: EventTarget[] }
  | ({ name: 'tap' } & Tap)
  /** The focus is about to go on, or back. */
  | { name: 'tab'; backward: boolean; path: EventTarget[] }
  /** `scrolled` is the document or an element that scrolls by itself. */
  | { name: 'scroll'; path: EventTarget[]; scrolled: Node }
  | { name: 'resize' };

/**
 * Listens passively, and to the pointer at most once a frame. While a button is held nothing is pointed at: the
 * reader drags or selects. What a page's scripts dispatch is not the reader's doing.
 */
export function listenToInput(page: Document, on: (input: Input) => void, signal: AbortSignal): void {
  const passive = { passive: true, capture: true, signal } as const;
  let pending: { event: PointerEvent; path: EventTarget[] } | undefined;
  let last: { x: number; y: number; at: number } | undefined;

  const onFrame = () => {
    const latest = pending;
    pending = undefined;
    if (!latest || signal.aborted) return;
    const { clientX: x, clientY: y, timeStamp: at } = latest.event;
    const from = last ?? { x, y };
    const speed = last && at > last.at ? Math.hypot(x - last.x, y - last.y) / (at - last.at) : 0;
    last = { x, y, at };
    on({ name: 'point', path: latest.path, x, y, speed, from });
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (!pending) requestAnimationFrame(onFrame);
    // The path is known only while the event is on its way.
    pending = { event, path: event.composedPath() };
  };
  const onLeave = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') on({ name: 'leave' });
  };
  // A finger that comes down may only be about to scroll; what it did is known when it goes up.
  const onButton = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    on({ name: event.type === 'pointerdown' ? 'press' : 'release', path: event.composedPath() });
  };
  const onScroll = (event: Event) => {
    const path = event.composedPath();
    if (path[0] instanceof Node) on({ name: 'scroll', path, scrolled: path[0] });
  };

  page.addEventListener('pointermove', trusted(onMove), passive);
  page.documentElement.addEventListener('pointerleave', trusted(onLeave), { passive: true, signal });
  page.addEventListener('pointerdown', trusted(onButton), passive);
  page.addEventListener('pointerup', trusted(onButton), passive);
  addEventListener('scroll', trusted(onScroll), passive);
  addEventListener(
    'resize',
    trusted(() => on({ name: 'resize' })),
    passive,
  );
  listenToTaps((tap) => on({ name: 'tap', ...tap }), signal);
  listenToKeys(on, signal);
}

function listenToKeys(on: (input: Input) => void, signal: AbortSignal): void {
  let escapeConsumed = false;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      escapeConsumed = false;
      const consume = () => {
        escapeConsumed = true;
        stop(event);
      };
      // The page must not also act on the key that closed a card.
      on({ name: 'escape', consume });
    } else if (isTab(event)) {
      on({ name: 'tab', backward: event.shiftKey, path: event.composedPath() });
    } else if (!isModifier(event)) {
      on({ name: 'type', path: event.composedPath() });
    }
  };
  // Some pages close a dialog of theirs when the key comes up.
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !escapeConsumed) return;
    escapeConsumed = false;
    stop(event);
  };
  addEventListener('keydown', trusted(onKeyDown), { capture: true, signal });
  addEventListener('keyup', trusted(onKeyUp), { capture: true, signal });
}

function trusted<Kind extends Event>(on: (event: Kind) => void): (event: Kind) => void {
  return (event) => {
    if (event.isTrusted) on(event);
  };
}

function isTab({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Tab' && !altKey && !ctrlKey && !metaKey;
}

function isModifier({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(key);
}

function stop(event: KeyboardEvent): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
