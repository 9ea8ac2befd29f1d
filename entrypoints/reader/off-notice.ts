import { h, render } from 'preact';
import { OffNotice as Notice, offWords } from '../../components/OffNotice.tsx';
import type { Kept, Reach } from '../../components/card-place.ts';
import { listenToInput } from '../../page/input.ts';
import type { Place } from './card-controller.ts';
import { createCardHost } from './create-card-host.ts';

interface TurnedOff {
  reach: Reach;
  site: string;
  kept: Kept;
}

/**
 * Says on the page that Signatory has been turned off there, and offers to undo it. It outlives the reader of the
 * page, whose end it tells of, until Esc, a press or tap elsewhere, Tab out of it or "Undo".
 */
export function showOffNotice(
  page: Document,
  { reach, site, kept }: TurnedOff,
  { words, context }: Place,
  undo: () => void,
): void {
  const host = createCardHost();
  const lifetime = new AbortController();
  const focusBefore = page.activeElement;
  const close = () => {
    lifetime.abort();
    const { hasFocus } = host;
    host.remove();
    if (hasFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };
  listenToInput(
    page,
    (input) => {
      if (input.name === 'escape') {
        input.consume();
        close();
      }
      const isElsewhere = input.name === 'press' || input.name === 'tap';
      if (isElsewhere && !host.isOn(input.path)) close();
      // It stands at the page's end; whoever leaves it goes on from where they came.
      if (input.name === 'tab' && host.isOn(input.path) && host.isFocusAtEdge(input.backward)) close();
    },
    lifetime.signal,
  );
  const onUndo = () => {
    close();
    undo();
  };
  const draw = (container: HTMLElement) => render(h(Notice, { reach, site, kept, undo: onUndo }), container);
  const label = offWords(reach, site);
  void host
    .show(() => words, context.isConnected ? context : page.documentElement, label, draw)
    .then(() => {
      host.container?.querySelector('button')?.focus({ preventScroll: true });
    }, close);
}
