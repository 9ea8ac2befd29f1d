// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardActions } from '../../components/card-place.ts';
import type { CardContent, CardsBySubject } from '../../facts/card.ts';
import type { Input } from '../../page/input.ts';
import { DWELL, DWELL_AGAIN, GRACE } from '../../page/timings.ts';
import type { Mark, Marks } from '../../page/marks.ts';
import type { Mention } from '../../spotting/types.ts';
import { CardController } from './card-controller.ts';

/** What the browser shows, as happy-dom has neither layout nor a top layer. */
interface Screen {
  open: boolean;
  shown: string[];
  focused: number;
  pointedAt: unknown;
  onCard: boolean;
  ahead: boolean;
  prepared: number;
  atEdge: boolean;
  layout: unknown;
  props: { actions: CardActions; cameFrom?: string } | undefined;
}
const screen = vi.hoisted((): Screen => ({
  open: false,
  shown: [],
  focused: 0,
  pointedAt: undefined,
  onCard: false,
  ahead: false,
  prepared: 0,
  atEdge: false,
  layout: undefined,
  props: undefined,
}));
let hands: (input: Input) => void;

vi.mock('../../page/input.ts', () => ({
  listenToInput: (_: Document, on: (input: Input) => void) => (hands = on),
}));
vi.mock('../../page/mark-at-point.ts', () => ({ markAtPoint: () => screen.pointedAt }));
vi.mock('../../page/marks.ts', () => ({ rectanglesOf: () => [new DOMRect(0, 0, 10, 10)] }));
vi.mock('../../page/scroll-to.ts', () => ({ scrollTo: () => undefined }));
vi.mock('../../components/Card.tsx', () => ({
  Card: (props: { actions: CardActions; cameFrom?: string }) => {
    screen.props = props;
    return null;
  },
}));
vi.mock('./create-card-host.ts', () => ({
  createCardHost: () => ({
    hasFocus: false,
    container: document.createElement('div'),
    get isOpen() {
      return screen.open;
    },
    isOn: () => screen.onCard,
    isAhead: () => screen.ahead,
    isFocusAtEdge: () => screen.atEdge,
    owns: () => false,
    show(
      _words: unknown,
      _context: Element,
      label: string,
      render: (container: HTMLElement) => void,
      layout: unknown,
    ) {
      Object.assign(screen, { open: true, layout });
      screen.shown.push(label);
      render(this.container);
      return Promise.resolve();
    },
    place: () => Promise.resolve(),
    prepare: () => (screen.prepared += 1),
    hide: () => (screen.open = false),
    focus: () => (screen.focused += 1),
    remove: () => undefined,
  }),
}));

const mentionOf = (subject: string) => {
  const block = { text: 'Poland and Latvia' };
  const range = { startContainer: document.body.firstChild };
  return { found: { subject, start: 0, end: 6 }, block, range } as unknown as Mark<Mention>;
};
const cardNamed = (title: string) => ({ title, kind: 'country', here: [] }) as unknown as CardContent;
const CARDS: CardsBySubject = { POL: cardNamed('Poland'), LVA: cardNamed('Latvia') };

const cardOf = vi.fn<(subject: string) => Promise<CardContent | undefined>>();
const turnOff = vi.fn();
let marked: Mark<Mention>[];
let arrive: (cards: CardsBySubject) => void;
let controller: CardController;
let poland: Mark<Mention>;
let latvia: Mark<Mention>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = 'Poland and Latvia';
  Object.assign(screen, {
    open: false,
    shown: [],
    focused: 0,
    pointedAt: undefined,
    onCard: false,
    ahead: false,
    prepared: 0,
    atEdge: false,
  });
  vi.resetAllMocks();
  [poland, latvia] = [mentionOf('POL'), mentionOf('LVA')];
  marked = [poland, latvia];
  const answer = new Promise<CardsBySubject>((resolve) => (arrive = resolve));
  const marks = {
    size: 2,
    activate: () => undefined,
    of: () => [],
    has: (mark: Mark<Mention>) => marked.includes(mark),
  } as unknown as Marks<Mention>;
  const { signal } = new AbortController();
  controller = new CardController({
    page: document,
    marks,
    cards: () => answer,
    drawings: () => undefined,
    cardOf,
    own: () => new Set(),
    hoverDelay: () => DWELL,
    turnOff,
    signal,
  });
});
afterEach(() => vi.useRealTimers());

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const pointAt = (mark: Mark<Mention> | undefined) => {
  screen.pointedAt = mark;
  hands({ name: 'point', path: [], x: 1, y: 1, speed: 0, from: { x: 1, y: 1 } });
};
const pressEscape = () => {
  const consume = vi.fn();
  hands({ name: 'escape', consume });
  return consume;
};

describe('a card', () => {
  it('opens when the cards arrive, under a pointer that rests', async () => {
    pointAt(poland);
    await wait(1_000);
    expect(screen.open).toBe(false);
    arrive(CARDS);
    await wait(0);
    expect(screen.shown).toEqual(['Poland: memberships']);
  });

  it('is made ready while the reader waits, once', async () => {
    arrive(CARDS);
    pointAt(poland);
    await wait(0);
    expect(screen).toMatchObject({ prepared: 1, open: false });
    pointAt(undefined);
    pointAt(latvia);
    await wait(DWELL);
    expect(screen).toMatchObject({ prepared: 1, open: true });
  });

  it('does not open if it was dismissed while it was on its way, and Esc is the page’s', async () => {
    pointAt(poland);
    await wait(1_000);
    expect(pressEscape()).not.toHaveBeenCalled();
    arrive(CARDS);
    await wait(0);
    expect(screen.open).toBe(false);
    expect(pressEscape()).not.toHaveBeenCalled();
  });

  it('does not open if the pointer has left, but does when it is back', async () => {
    pointAt(poland);
    await wait(1_000);
    pointAt(undefined);
    arrive(CARDS);
    await wait(100);
    expect(screen.open).toBe(false);
    pointAt(poland);
    await wait(0);
    expect(screen.open).toBe(true);
  });

  it('gives way to the next mention at once, but later to one on the way to it', async () => {
    arrive(CARDS);
    pointAt(poland);
    await wait(1_000);
    screen.ahead = true;
    pointAt(latvia);
    await wait(GRACE - 10);
    expect(screen.shown).toEqual(['Poland: memberships']);
    screen.ahead = false;
    pointAt(latvia);
    await wait(DWELL_AGAIN);
    expect(screen.shown).toEqual(['Poland: memberships', 'Latvia: memberships']);
  });

  it('is that of the mention the pointer has gone on to', async () => {
    pointAt(poland);
    await wait(1_000);
    pointAt(latvia);
    await wait(1_000);
    arrive(CARDS);
    await wait(0);
    expect(screen.shown).toEqual(['Latvia: memberships']);
  });

  it('is a sheet for a finger, which stays whatever the pointer and the window do, until a tap elsewhere', async () => {
    arrive(CARDS);
    const tap = async (mark: Mark<Mention> | undefined) => {
      screen.pointedAt = mark;
      hands({ name: 'tap', path: [document.body], x: 1, y: 1 });
      await wait(0);
    };
    await tap(poland);
    expect(screen).toMatchObject({ open: true, layout: 'sheet' });
    hands({ name: 'leave' });
    hands({ name: 'resize' });
    await wait(5_000);
    expect(screen.open).toBe(true);
    await tap(undefined);
    expect(screen.open).toBe(false);
    const link = document.body.appendChild(document.createElement('a'));
    link.href = '/more';
    screen.pointedAt = poland;
    hands({ name: 'tap', path: [link, document.body], x: 1, y: 1 });
    await wait(0);
    expect(screen.open).toBe(false);
  });

  it('closes when Tab leaves it, not when Tab goes on within it or on the page', async () => {
    arrive(CARDS);
    pointAt(poland);
    await wait(1_000);
    for (const [onCard, atEdge, isOpen] of [
      [false, true, true],
      [true, false, true],
      [true, true, false],
    ] as const) {
      Object.assign(screen, { onCard, atEdge });
      hands({ name: 'tab', backward: false, path: [] });
      expect(screen.open).toBe(isOpen);
    }
  });

  it('consumes the Esc that closes it', async () => {
    arrive(CARDS);
    pointAt(poland);
    await wait(1_000);
    expect(pressEscape()).toHaveBeenCalledOnce();
    expect(screen.open).toBe(false);
  });

  it('closes when its words are no longer marked', async () => {
    arrive(CARDS);
    pointAt(poland);
    await wait(1_000);
    controller.closeIfUnmarked();
    expect(screen.open).toBe(true);
    marked = [latvia];
    controller.closeIfUnmarked();
    expect(screen.open).toBe(false);
  });

  it('closes when its words have left the page, before it is read again', async () => {
    arrive(CARDS);
    pointAt(poland);
    await wait(1_000);
    document.body.firstChild!.remove();
    expect(screen.open).toBe(true);
    controller.closeIfUnmarked();
    expect(screen.open).toBe(false);
  });

  it('closes when the page or what holds its words is scrolled, not when anything else is', async () => {
    arrive(CARDS);
    const elsewhere = document.createElement('div');
    for (const [scrolled, isOpen] of [
      [elsewhere, true],
      [document.body, false],
      [document, false],
    ] as const) {
      pointAt(poland);
      await wait(1_000);
      hands({ name: 'scroll', path: [scrolled], scrolled });
      expect(screen.open).toBe(isOpen);
      await wait(1_000);
    }
  });
});

describe('on a card', () => {
  const openPoland = async () => {
    arrive(CARDS);
    pointAt(poland);
    await wait(1_000);
  };
  const actions = () => screen.props!.actions;

  it('a name leads on to its card, which has the focus and knows where the reader came from', async () => {
    await openPoland();
    actions().open('LVA');
    await wait(0);
    expect(screen.shown).toEqual(['Poland: memberships', 'Latvia: memberships']);
    expect(screen.props?.cameFrom).toBe('Poland');
    expect(screen.focused).toBe(1);
    actions().back();
    await wait(0);
    expect(screen.shown.at(-1)).toBe('Poland: memberships');
    expect(screen.props?.cameFrom).toBeUndefined();
    expect(screen.focused).toBe(2);
  });

  it('a name that the article does not have is asked for', async () => {
    await openPoland();
    cardOf.mockResolvedValue(cardNamed('Malta'));
    actions().open('MLT');
    await wait(0);
    expect(cardOf).toHaveBeenCalledWith('MLT');
    expect(screen.shown.at(-1)).toBe('Malta: memberships');
  });

  it('nothing opens that comes after the card was closed', async () => {
    await openPoland();
    let answer: (card: CardContent) => void = () => undefined;
    cardOf.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    actions().open('MLT');
    await wait(0);
    pressEscape();
    answer(cardNamed('Malta'));
    await wait(0);
    expect(screen.open).toBe(false);
    expect(screen.shown).toEqual(['Poland: memberships']);
  });

  it('turning off tells where the card was', async () => {
    await openPoland();
    actions().turnOff('site');
    expect(turnOff).toHaveBeenCalledWith('site', { words: [expect.any(DOMRect)], context: document.body });
  });
});
