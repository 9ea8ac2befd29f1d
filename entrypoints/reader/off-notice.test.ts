// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { Kept } from '../../components/card-place.ts';
import type { Input } from '../../page/input.ts';
import { showOffNotice } from './off-notice.ts';

/** What the browser shows, as happy-dom has no top layer. */
const screen = vi.hoisted(() => ({ isOpen: false, isOn: false, isAtEdge: false, refuses: false }));
let hands: (input: Input) => void;
let listening: AbortSignal;
let container: HTMLElement;
let undo: ReturnType<typeof vi.fn<() => void>>;
let before: HTMLElement;

vi.mock('../../page/input.ts', () => ({
  listenToInput: (_: Document, on: (input: Input) => void, signal: AbortSignal) => {
    hands = on;
    listening = signal;
  },
}));
vi.mock('./create-card-host.ts', () => ({
  createCardHost: () => ({
    get container() {
      return container;
    },
    get hasFocus() {
      return container.contains(document.activeElement);
    },
    isOn: () => screen.isOn,
    isFocusAtEdge: () => screen.isAtEdge,
    show(_words: unknown, context: Element, _label: string, render: (into: HTMLElement) => void) {
      if (screen.refuses) return Promise.reject(new Error('The page has no top layer.'));
      context.append(container);
      render(container);
      screen.isOpen = true;
      return Promise.resolve();
    },
    remove() {
      screen.isOpen = false;
    },
  }),
}));

beforeEach(async () => {
  document.body.innerHTML = '<a href="#">before</a><p>words</p>';
  Object.assign(screen, { isOpen: false, isOn: false, isAtEdge: false, refuses: false });
  container = document.createElement('div');
  undo = vi.fn<() => void>();
  before = document.querySelector('a')!;
  before.focus();
  await show();
});

async function show(context: Element = document.querySelector('p')!, kept: Kept = 'kept') {
  showOffNotice(document, { reach: 'site', site: 'ledger.test', kept }, { words: [], context }, undo);
  await Promise.resolve();
}
const button = () => container.querySelector('button')!;

it('says what is off, and has the focus on the way back', () => {
  expect(container.textContent).toBe('Signatory is off on ledger.test.Undo');
  expect(document.activeElement).toBe(button());
});

it.each([
  ['private', 'In a private window this holds until the page is loaded again.'],
  ['not-kept', 'This could not be kept'],
] as const)('says how long it holds where that is not for good (%s)', async (kept, words) => {
  await show(document.querySelector('p')!, kept);
  expect(container.textContent).toContain(`Signatory is off on ledger.test.${words}`);
});

it('undoes once, and gives the focus back', () => {
  button().click();
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.isOpen).toBe(false);
  expect(listening.aborted).toBe(true);
  expect(document.activeElement).toBe(before);
});

it.each([
  ['a press', { name: 'press', path: [] }],
  ['a tap', { name: 'tap', path: [], x: 0, y: 0 }],
] as const)('goes with %s elsewhere, and stays with one on it', (_, input) => {
  screen.isOn = true;
  hands(input as unknown as Input);
  expect(screen.isOpen).toBe(true);
  screen.isOn = false;
  hands(input as unknown as Input);
  expect(screen.isOpen).toBe(false);
  expect(undo).not.toHaveBeenCalled();
});

it('takes no focus from where the reader has gone meanwhile', () => {
  const elsewhere = document.body.appendChild(document.createElement('button'));
  elsewhere.focus();
  hands({ name: 'press', path: [] });
  expect(document.activeElement).toBe(elsewhere);
});

it('goes with Esc, which the page does not hear of', () => {
  const consume = vi.fn();
  hands({ name: 'escape', consume });
  expect(consume).toHaveBeenCalledOnce();
  expect(screen.isOpen).toBe(false);
});

it('goes with Tab out of it, so that the focus goes on from where the reader was', () => {
  screen.isOn = true;
  hands({ name: 'tab', backward: false, path: [] });
  expect(screen.isOpen).toBe(true);
  screen.isAtEdge = true;
  hands({ name: 'tab', backward: false, path: [] });
  expect(screen.isOpen).toBe(false);
  expect(document.activeElement).toBe(before);
});

it('stays while the reader scrolls, types and points', () => {
  hands({ name: 'scroll', path: [], scrolled: document });
  hands({ name: 'type', path: [] });
  hands({ name: 'leave' });
  expect(screen.isOpen).toBe(true);
});

it('is shown also where the words have left the page', async () => {
  await show(document.createElement('p'));
  expect(container.isConnected).toBe(true);
});

it('listens no more where it cannot be shown', async () => {
  screen.refuses = true;
  await show();
  await vi.waitFor(() => expect(listening.aborted).toBe(true));
});
