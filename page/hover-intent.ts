import { AGAIN_WITHIN, DWELL, DWELL_AGAIN, GRACE, PASSING_SPEED, QUIET_AFTER_INPUT } from './timings.ts';

/**
 * When a card opens and closes, as a machine without clock or document: events in, next state and commands out.
 * A timer carries the token of the state that set it, so that one that rings late cannot act.
 */
export type State<Target> = Memory &
  (
    | { name: 'closed' }
    /** `shown` is the target whose card is still open meanwhile. */
    | { name: 'waiting'; target: Target; shown?: Target }
    | { name: 'open'; target: Target; byKey: boolean }
    | { name: 'leaving'; target: Target }
  );

interface Memory {
  /** The number of the last timer that was set. */
  token: number;
  /** When a card was last closed, in ms. */
  closedAt: number;
  /** Until when nothing opens by pointing, in ms. */
  quietUntil: number;
}

export type Event<Target> =
  /** The pointer is over a mention. `speed` in CSS pixels per ms. */
  | { name: 'over'; target: Target; speed: number; at: number }
  /** The pointer is over neither a mention nor the card. */
  | { name: 'out'; at: number }
  | { name: 'over-card'; at: number }
  | { name: 'timer'; token: number; at: number }
  /** Esc, a click elsewhere, scrolling away: close at once. */
  | { name: 'dismiss'; at: number }
  /** The reader types, selects, drags or scrolls. */
  | { name: 'busy'; at: number }
  /** A command asks for the card of a mention. */
  | { name: 'show'; target: Target; at: number };

export type Command<Target> =
  | { name: 'start-timer'; token: number; wait: number }
  | { name: 'open'; target: Target; byKey: boolean }
  | { name: 'close' };

interface Step<Target> {
  state: State<Target>;
  commands: Command<Target>[];
}

export function initial<Target>(): State<Target> {
  return {
    name: 'closed',
    token: 0,
    closedAt: Number.NEGATIVE_INFINITY,
    quietUntil: Number.NEGATIVE_INFINITY,
  };
}

export function next<Target>(state: State<Target>, event: Event<Target>): Step<Target> {
  switch (event.name) {
    case 'over':
      return over(state, event);
    case 'out':
      return out(state);
    case 'over-card':
      return stay(backToCard(state));
    case 'timer':
      return ring(state, event);
    case 'dismiss':
      return close(state, event.at);
    case 'busy':
      return close({ ...state, quietUntil: event.at + QUIET_AFTER_INPUT }, event.at);
    case 'show':
      return open(state, event.target, true);
  }
}

type Over<Target> = Extract<Event<Target>, { name: 'over' }>;

function over<Target>(state: State<Target>, { target, speed, at }: Over<Target>): Step<Target> {
  if (at < state.quietUntil) return stay(state);
  const shown = shownBy(state);
  if (shown === target) return stay(backToCard(state));
  if (shown !== undefined) {
    if (state.name === 'waiting' && state.target === target && speed <= PASSING_SPEED) return stay(state);
    return wait(state, target, shown, GRACE);
  }
  if (state.name === 'waiting' && state.target === target && speed <= PASSING_SPEED) return stay(state);
  return wait(state, target, undefined, at - state.closedAt <= AGAIN_WITHIN ? DWELL_AGAIN : DWELL);
}

/** The target whose card is open, in whatever state. */
export function shownBy<Target>(state: State<Target>): Target | undefined {
  if (state.name === 'open' || state.name === 'leaving') return state.target;
  return state.name === 'waiting' ? state.shown : undefined;
}

function backToCard<Target>(state: State<Target>): State<Target> {
  const shown = shownBy(state);
  if (shown === undefined || state.name === 'open') return state;
  return { ...memoryOf(state), name: 'open', target: shown, byKey: false };
}

function out<Target>(state: State<Target>): Step<Target> {
  const shown = shownBy(state);
  if (shown === undefined) return stay({ ...memoryOf(state), name: 'closed' });
  // A card that was opened by key stays until it is closed by key.
  if (state.name === 'leaving' || (state.name === 'open' && state.byKey)) return stay(state);
  const token = state.token + 1;
  return {
    state: { ...memoryOf(state), token, name: 'leaving', target: shown },
    commands: [{ name: 'start-timer', token, wait: GRACE }],
  };
}

function ring<Target>(
  state: State<Target>,
  { token, at }: Extract<Event<Target>, { name: 'timer' }>,
): Step<Target> {
  if (state.token !== token) return stay(state);
  if (state.name === 'leaving') return close(state, at);
  return state.name === 'waiting' ? open(state, state.target, false) : stay(state);
}

function wait<Target>(
  state: State<Target>,
  target: Target,
  shown: Target | undefined,
  wait: number,
): Step<Target> {
  const token = state.token + 1;
  return {
    state: { ...memoryOf(state), token, name: 'waiting', target, ...(shown !== undefined && { shown }) },
    commands: [{ name: 'start-timer', token, wait }],
  };
}

function open<Target>(state: State<Target>, target: Target, byKey: boolean): Step<Target> {
  return {
    state: { ...memoryOf(state), name: 'open', target, byKey },
    commands: [{ name: 'open', target, byKey }],
  };
}

function close<Target>(state: State<Target>, at: number): Step<Target> {
  const wasOpen = shownBy(state) !== undefined;
  return {
    state: { ...memoryOf(state), name: 'closed', ...(wasOpen && { closedAt: at }) },
    commands: wasOpen ? [{ name: 'close' }] : [],
  };
}

/** Moving on always outdates the timer that was set, except where a state is kept as it is. */
function memoryOf({ token, closedAt, quietUntil }: Memory): Memory {
  return { token: token + 1, closedAt, quietUntil };
}

function stay<Target>(state: State<Target>): Step<Target> {
  return { state, commands: [] };
}
