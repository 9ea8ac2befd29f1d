import { AGAIN_WITHIN, DWELL, DWELL_AGAIN, GRACE, PASSING_SPEED, QUIET_AFTER_INPUT } from './timings.ts';

/** What opened a card. One that did not come by pointing does not go by it either. */
export type How = 'pointer' | 'key' | 'touch';

interface Shown<Target> {
  target: Target;
  how: How;
}

/**
 * When a card opens and closes, as a machine without clock or document: events in, next state and commands out.
 * A timer carries the token of the state that set it, so that one that rings late cannot act.
 */
export type State<Target> = Memory<Target> &
  (
    | { name: 'closed' }
    /** `shown` is the card that is still open meanwhile; `wait` is how long this wait is, in ms. */
    | { name: 'waiting'; target: Target; shown?: Shown<Target>; wait: number }
    | ({ name: 'open' } & Shown<Target>)
    /** A card that came by pointing, which the pointer has left. */
    | { name: 'leaving'; target: Target }
  );

interface Memory<Target> {
  /** The number of the last timer that was set. */
  token: number;
  /** When a card was last closed because the pointer had left it, in ms. */
  leftAt: number;
  /** The target whose card was sent away, for as long as the pointer may still rest on it. */
  dismissed?: Target | undefined;
  /** Until when nothing opens by pointing, in ms. */
  quietUntil: number;
}

export type Event<Target> =
  /** The pointer is over a mention. `speed` in CSS pixels per ms; `toCard` if it moves towards the open card. */
  | { name: 'over'; target: Target; speed: number; toCard: boolean; at: number }
  /** The pointer is over neither a mention nor the card. */
  | { name: 'out'; at: number }
  | { name: 'over-card'; at: number }
  | { name: 'timer'; token: number; at: number }
  /** Esc, a button, a click: the reader sends the card away. */
  | { name: 'dismiss'; at: number }
  /** The words or their card have gone, or the window has changed: close at once, and open as ever. */
  | { name: 'gone'; at: number }
  /** The reader types, selects, drags or scrolls. */
  | { name: 'busy'; at: number }
  /** A command or a tap asks for the card of a mention. */
  | { name: 'show'; target: Target; how: Exclude<How, 'pointer'>; at: number };

export type Command<Target> =
  | { name: 'start-timer'; token: number; wait: number }
  | ({ name: 'open' } & Shown<Target>)
  | { name: 'close' };

interface Step<Target> {
  state: State<Target>;
  commands: Command<Target>[];
}

export function initial<Target>(): State<Target> {
  return {
    name: 'closed',
    token: 0,
    leftAt: Number.NEGATIVE_INFINITY,
    quietUntil: Number.NEGATIVE_INFINITY,
  };
}

/** @param dwell how long the pointer rests on a mention before its card opens, in ms */
export function next<Target>(
  state: State<Target>,
  event: Event<Target>,
  dwell: number = DWELL,
): Step<Target> {
  switch (event.name) {
    case 'over':
      return over(state.dismissed === event.target ? state : forgive(state), event, dwell);
    case 'out':
      return out(forgive(state));
    case 'over-card':
      return stay(backToCard(state));
    case 'timer':
      return ring(state, event);
    case 'dismiss':
      return close({ ...state, dismissed: 'target' in state ? state.target : state.dismissed });
    case 'gone':
      return close(forgive(state));
    case 'busy':
      return close({ ...state, quietUntil: event.at + QUIET_AFTER_INPUT });
    case 'show':
      // The page may scroll to the mention, and bring another one under a pointer that rests.
      return open({ ...forgive(state), quietUntil: event.at + QUIET_AFTER_INPUT }, event);
  }
}

type Over<Target> = Extract<Event<Target>, { name: 'over' }>;

function over<Target>(state: State<Target>, event: Over<Target>, dwell: number): Step<Target> {
  const { target, speed, at } = event;
  if (at < state.quietUntil || state.dismissed === target) return stay(state);
  const shown = shownIn(state);
  if (shown?.target === target) return stay(backToCard(state));
  const ms = waitFor(state, shown, event, dwell);
  const isOn = state.name === 'waiting' && state.target === target && speed <= PASSING_SPEED;
  // Who turns towards an open card, or away from it, has changed their mind.
  if (isOn && (!shown || state.wait === ms)) return stay(state);
  return wait(state, target, shown, ms);
}

function waitFor<Target>(
  { leftAt }: State<Target>,
  shown: Shown<Target> | undefined,
  { toCard, at }: Over<Target>,
  dwell: number,
): number {
  if (!shown) return at - leftAt <= AGAIN_WITHIN ? DWELL_AGAIN : dwell;
  // A card that was asked for by key or finger does not go because a pointer lies about.
  if (shown.how !== 'pointer') return dwell;
  return toCard ? GRACE : DWELL_AGAIN;
}

/** The target whose card is open, in whatever state. */
export function shownBy<Target>(state: State<Target>): Target | undefined {
  return shownIn(state)?.target;
}

function shownIn<Target>(state: State<Target>): Shown<Target> | undefined {
  switch (state.name) {
    case 'closed':
      return undefined;
    case 'waiting':
      return state.shown;
    case 'open':
      return { target: state.target, how: state.how };
    case 'leaving':
      return { target: state.target, how: 'pointer' };
  }
}

function backToCard<Target>(state: State<Target>): State<Target> {
  const shown = shownIn(state);
  if (shown === undefined || state.name === 'open') return state;
  return { ...memoryOf(state), name: 'open', ...shown };
}

function out<Target>(state: State<Target>): Step<Target> {
  const shown = shownIn(state);
  if (shown === undefined) return stay({ ...memoryOf(state), name: 'closed' });
  if (shown.how !== 'pointer') return stay(backToCard(state));
  if (state.name === 'leaving') return stay(state);
  const token = state.token + 1;
  return {
    state: { ...memoryOf(state), token, name: 'leaving', target: shown.target },
    commands: [{ name: 'start-timer', token, wait: GRACE }],
  };
}

function ring<Target>(
  state: State<Target>,
  { token, at }: Extract<Event<Target>, { name: 'timer' }>,
): Step<Target> {
  if (state.token !== token) return stay(state);
  if (state.name === 'leaving') return close({ ...state, leftAt: at });
  return state.name === 'waiting' ? open(state, { target: state.target, how: 'pointer' }) : stay(state);
}

function wait<Target>(
  state: State<Target>,
  target: Target,
  shown: Shown<Target> | undefined,
  wait: number,
): Step<Target> {
  const token = state.token + 1;
  return {
    state: { ...memoryOf(state), token, name: 'waiting', target, wait, ...(shown && { shown }) },
    commands: [{ name: 'start-timer', token, wait }],
  };
}

function open<Target>(state: State<Target>, { target, how }: Shown<Target>): Step<Target> {
  return {
    state: { ...memoryOf(state), name: 'open', target, how },
    commands: [{ name: 'open', target, how }],
  };
}

function close<Target>(state: State<Target>): Step<Target> {
  return {
    state: { ...memoryOf(state), name: 'closed' },
    commands: shownIn(state) ? [{ name: 'close' }] : [],
  };
}

/** The pointer is no longer where it was when a card was sent away. */
function forgive<Target>(state: State<Target>): State<Target> {
  return state.dismissed === undefined ? state : { ...state, dismissed: undefined };
}

/** Moving on always outdates the timer that was set, except where a state is kept as it is. */
function memoryOf<Target>({ token, leftAt, dismissed, quietUntil }: Memory<Target>): Memory<Target> {
  return { token: token + 1, leftAt, dismissed, quietUntil };
}

function stay<Target>(state: State<Target>): Step<Target> {
  return { state, commands: [] };
}
