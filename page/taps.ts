import { isSelecting } from './selection.ts';
import { closestAcrossShadow } from './shadow-roots.ts';

export interface Tap {
  path: EventTarget[];
  x: number;
  y: number;
}

/** A finger that stays longer selects text or asks for a menu, in ms. */
const LONGEST = 500;
/** A finger that goes farther scrolls or drags, in CSS pixels. */
const FARTHEST = 10;

/** What acts by itself when it is tapped. */
const ACTS =
  'a[href],area[href],button,label,summary,input,select,textarea,option,audio,video,iframe,object,embed,' +
  '[contenteditable]:not([contenteditable="false"]),[onclick]:not(html,body),' +
  '[role="button"],[role="link"],[role="checkbox"],[role="radio"],[role="switch"],[role="tab"],[role="textbox"],' +
  '[role="menuitem"],[role="option"]';

/**
 * Tells of each tap of a finger or a pen. The browser's `click` is what decides, as it comes after neither a scroll nor
 * a gesture of two fingers, and last: whatever opens on it is not under the finger when the page is clicked.
 */
export function listenToTaps(on: (tap: Tap) => void, signal: AbortSignal): void {
  let down: { x: number; y: number; at: number } | undefined;
  const onDown = (event: PointerEvent) => {
    if (!event.isTrusted || !event.isPrimary || !isByFinger(event)) return;
    // The first tap after selecting takes the selection back, and means nothing else.
    down = isSelecting() ? undefined : { x: event.clientX, y: event.clientY, at: event.timeStamp };
  };
  const onClick = (event: MouseEvent) => {
    const start = down;
    down = undefined;
    if (!start || !event.isTrusted || !isByFinger(event)) return;
    const { clientX: x, clientY: y, timeStamp } = event;
    if (timeStamp - start.at > LONGEST || Math.hypot(x - start.x, y - start.y) > FARTHEST) return;
    on({ path: event.composedPath(), x, y });
  };
  const passive = { passive: true, capture: true, signal } as const;
  addEventListener('pointerdown', onDown, passive);
  addEventListener('click', onClick, passive);
}

function isByFinger({ pointerType }: Partial<PointerEvent>): boolean {
  return pointerType === 'touch' || pointerType === 'pen';
}

/** True if what was tapped does something of its own, such as a link. */
export function actsByItself({ path }: Pick<Tap, 'path'>): boolean {
  const innermost = path.find((target) => target instanceof Element);
  return innermost !== undefined && closestAcrossShadow(innermost, ACTS) !== null;
}
