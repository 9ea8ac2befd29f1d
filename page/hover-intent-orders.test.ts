/** What holds of opening and closing in whatever order things happen. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { initial, next, shownBy, type Command, type Event, type State } from './hover-intent.ts';
import { AGAIN_WITHIN, DWELL, DWELL_AGAIN, GRACE, QUIET_AFTER_INPUT } from './timings.ts';

type Mention = 'A' | 'B';
type Happening =
  | { name: 'over'; target: Mention; speed: number; toCard: boolean }
  | { name: 'show'; target: Mention; how: 'key' | 'touch' }
  | { name: 'out' | 'over-card' | 'dismiss' | 'gone' | 'busy' }
  /** Time goes by; a timer that falls due rings. */
  | { name: 'pause'; ms: number }
  /** Every timer that was ever set and is not the last one rings now. */
  | { name: 'late-timers' };

/** What a page knows of the world beside the machine, kept apart from it to judge it by. */
interface World {
  state: State<Mention>;
  now: number;
  shown: Mention | undefined;
  /** Whether the card came by pointing. */
  byPointing: boolean;
  pointer: Mention | 'card' | undefined;
  quietUntil: number;
  leftAt: number;
  /** Sent away under a pointer that has been nowhere else since. */
  sentAway: Mention | undefined;
  timers: readonly { token: number; at: number; rung: boolean }[];
}

const START: World = {
  state: initial(),
  now: 10_000,
  shown: undefined,
  byPointing: false,
  pointer: undefined,
  quietUntil: 0,
  leftAt: Number.NEGATIVE_INFINITY,
  sentAway: undefined,
  timers: [],
};

function claim(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

function happen(world: World, what: Happening): World {
  if (what.name === 'pause') return passTime(world, world.now + what.ms);
  if (what.name === 'late-timers') {
    const last = world.timers.at(-1);
    for (const { token } of world.timers) if (token !== last?.token) claimNothing(world, token);
    if (last?.rung) claimNothing(world, last.token);
    return world;
  }
  return tell(notice(world, what), { ...what, at: world.now });
}

/** What a late timer would do; a machine without side effects can be asked. */
function claimNothing({ state, now }: World, token: number): void {
  const step = next(state, { name: 'timer', token, at: now });
  claim(step.state === state && step.commands.length === 0, 'A late timer never acts.');
}

function passTime(world: World, until: number): World {
  for (;;) {
    const due = world.timers.find(({ at, rung }) => !rung && at <= until);
    if (!due) return { ...world, now: until };
    const timers = world.timers.map((timer) => (timer === due ? { ...timer, rung: true } : timer));
    const now = Math.max(world.now, due.at);
    world = tell({ ...world, now, timers }, { name: 'timer', token: due.token, at: now });
  }
}

function notice(world: World, what: Exclude<Happening, { name: 'pause' | 'late-timers' }>): World {
  const quietUntil = world.now + QUIET_AFTER_INPUT;
  switch (what.name) {
    case 'over': {
      const { target } = what;
      return { ...world, pointer: target, sentAway: world.sentAway === target ? target : undefined };
    }
    case 'out':
      return { ...world, pointer: undefined, sentAway: undefined };
    case 'over-card':
      // Where no card is, the pointer cannot be on it.
      return world.shown ? { ...world, pointer: 'card', sentAway: undefined } : world;
    case 'dismiss':
      return world.shown && world.pointer === world.shown ? { ...world, sentAway: world.shown } : world;
    case 'gone':
      return { ...world, sentAway: undefined };
    case 'busy':
      return { ...world, quietUntil };
    case 'show':
      return { ...world, quietUntil, sentAway: undefined };
  }
}

function tell(world: World, event: Event<Mention>): World {
  if (event.name === 'over-card' && !world.shown) return world;
  const { state, commands } = next(world.state, event);
  let after: World = { ...world, state };
  for (const command of commands) after = obey(after, command, event);
  claim(shownBy(state) === after.shown, 'What is open is what the state says.');
  if (event.name === 'dismiss' || event.name === 'gone' || event.name === 'busy')
    claim(after.shown === undefined, 'Esc, typing, selecting and scrolling close at once.');
  if (event.name === 'show') claim(after.shown === event.target, 'A command opens at once.');
  return after;
}

function obey(world: World, command: Command<Mention>, event: Event<Mention>): World {
  const byTimer = event.name === 'timer';
  switch (command.name) {
    case 'open':
      if (byTimer) claimIntent(world, command.target);
      else claim(event.name === 'show', 'A card opens by a command, or when a wait is over.');
      return { ...world, shown: command.target, byPointing: byTimer };
    case 'close':
      claim(world.shown !== undefined, 'A card is closed once, and only if it was open.');
      if (!byTimer) return { ...world, shown: undefined };
      claim(world.byPointing, 'A card that did not come by pointing does not go by it.');
      claim(world.pointer === undefined, 'A card does not close under the pointer.');
      return { ...world, shown: undefined, leftAt: world.now };
    case 'start-timer': {
      const { token, wait } = command;
      claim(wait === waitBy(world, event), 'Each wait is the one for its case.');
      claim(!world.timers.some((timer) => timer.token === token), 'No two timers have one number.');
      return { ...world, timers: [...world.timers, { token, at: world.now + wait, rung: false }] };
    }
  }
}

function waitBy({ shown, byPointing, now, leftAt }: World, event: Event<Mention>): number {
  if (event.name !== 'over') return GRACE;
  if (!shown) return now - leftAt <= AGAIN_WITHIN ? DWELL_AGAIN : DWELL;
  if (!byPointing) return DWELL;
  return event.toCard ? GRACE : DWELL_AGAIN;
}

function claimIntent({ pointer, now, quietUntil, sentAway, shown }: World, target: Mention): void {
  claim(pointer === target, 'Only the card of what the pointer is on opens by pointing.');
  claim(now >= quietUntil, 'No card opens by pointing while the reader is busy.');
  claim(sentAway !== target, 'A card that was sent away stays shut while the pointer rests.');
  claim(shown !== target, 'An open card is not opened again by pointing.');
}

/** Left alone, a card that came by pointing stays only under the pointer. */
function claimSettled(world: World): void {
  const later = passTime(world, world.now + 10_000);
  const mayStay = !later.byPointing || later.pointer !== undefined;
  claim(later.shown === undefined || mayStay, 'A card that the pointer has left closes.');
}

const SHORT = GRACE / 3;
const ALPHABET: readonly Happening[] = [
  { name: 'over', target: 'A', speed: 0, toCard: false },
  { name: 'over', target: 'A', speed: 2, toCard: false },
  { name: 'over', target: 'B', speed: 0, toCard: false },
  { name: 'over', target: 'B', speed: 0, toCard: true },
  { name: 'out' },
  { name: 'over-card' },
  { name: 'dismiss' },
  { name: 'busy' },
  { name: 'show', target: 'B', how: 'key' },
  { name: 'pause', ms: SHORT },
  { name: 'pause', ms: QUIET_AFTER_INPUT },
];
/** Enough for: open, leave, return or go on, be sent away, come again. A hundred thousand stories. */
const LENGTH = 5;

function followAll(world: World, story: Happening[], visit: () => void): void {
  visit();
  if (story.length === LENGTH) return;
  for (const what of ALPHABET) {
    story.push(what);
    followAll(happenIn(world, what, story), story, visit);
    story.pop();
  }
}

function happenIn(world: World, what: Happening, story: Happening[]): World {
  try {
    const after = happen(world, what);
    happen(after, { name: 'late-timers' });
    claimSettled(after);
    return after;
  } catch (error) {
    throw new Error(`${(error as Error).message} Not so after: ${JSON.stringify(story)}`, { cause: error });
  }
}

it(`cards open and close as they should in every order of ${LENGTH} events, from every start`, () => {
  // With a card of each making open already, the same length goes further.
  const starts: Happening[][] = [
    [],
    [
      { name: 'over', target: 'A', speed: 0, toCard: false },
      { name: 'pause', ms: DWELL },
    ],
    [{ name: 'show', target: 'A', how: 'touch' }],
  ];
  for (const start of starts) {
    let visited = 0;
    const world = start.reduce(happen, START);
    followAll(world, [], () => visited++);
    expect(visited).toBe((ALPHABET.length ** (LENGTH + 1) - 1) / (ALPHABET.length - 1));
  }
});

it('cards open and close as they should in long orders of events at any times', () => {
  const mention = fc.constantFrom<Mention>('A', 'B');
  const happening: fc.Arbitrary<Happening> = fc.oneof(
    fc.record({
      name: fc.constant('over' as const),
      target: mention,
      speed: fc.constantFrom(0, 2),
      toCard: fc.boolean(),
    }),
    fc.record({
      name: fc.constant('show' as const),
      target: mention,
      how: fc.constantFrom('key' as const, 'touch' as const),
    }),
    fc.constantFrom('out', 'over-card', 'dismiss', 'gone', 'busy').map((name) => ({ name })),
    fc.record({ name: fc.constant('pause' as const), ms: fc.integer({ min: 0, max: 1_200 }) }),
    fc.constant<Happening>({ name: 'late-timers' }),
  );
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 60 }), (story) => {
      claimSettled(story.reduce(happen, START));
    }),
    { numRuns: 2_000 },
  );
});
