/** What the reader's hands do, as far as cards care. */
export type Input =
  /** `speed` in CSS pixels per ms since the last frame. */
  | { name: 'point'; path: EventTarget[]; x: number; y: number; speed: number }
  | { name: 'leave' }
  | { name: 'escape'; consume(): void }
  | { name: 'press' | 'type' | 'scroll'; path: EventTarget[] }
  | { name: 'resize' };

/**
 * Listens passively, and to the pointer at most once a frame. While a button is held nothing is pointed at: the
 * reader drags or selects.
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
    const speed = last && at > last.at ? Math.hypot(x - last.x, y - last.y) / (at - last.at) : 0;
    last = { x, y, at };
    on({ name: 'point', path: latest.path, x, y, speed });
  };
  page.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      if (!pending) requestAnimationFrame(onFrame);
      // The path is known only while the event is on its way.
      pending = { event, path: event.composedPath() };
    },
    passive,
  );
  page.documentElement.addEventListener('pointerleave', () => on({ name: 'leave' }), {
    passive: true,
    signal,
  });
  page.addEventListener('pointerdown', (event) => on({ name: 'press', path: event.composedPath() }), passive);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') {
        // The page must not also act on the key that closed a card.
        on({ name: 'escape', consume: () => consume(event) });
      } else if (!isModifier(event)) {
        on({ name: 'type', path: event.composedPath() });
      }
    },
    { capture: true, signal },
  );
  addEventListener('scroll', (event) => on({ name: 'scroll', path: event.composedPath() }), passive);
  addEventListener('resize', () => on({ name: 'resize' }), passive);
}

function isModifier({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(key);
}

function consume(event: KeyboardEvent): void {
  event.stopImmediatePropagation();
  event.preventDefault();
}
