import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initial, next, type Command, type Event, type State } from './hover-intent.ts';
import { DWELL, DWELL_AGAIN, GRACE } from './timings.ts';

/** Drives the machine with a clock of its own, as the page would. */
class Reader {
  state: State<string> = initial();
  now = 10_000;
  open: string | undefined;
  #timers: { at: number; token: number }[] = [];

  send(
    event: Event<string> extends infer One ? (One extends { at: number } ? Omit<One, 'at'> : never) : never,
  ) {
    const step = next(this.state, { ...event, at: this.now });
    this.state = step.state;
    for (const command of step.commands) this.#obey(command);
    return this;
  }

  wait(ms: number) {
    const until = this.now + ms;
    for (;;) {
      this.#timers.sort((a, b) => a.at - b.at);
      const timer = this.#timers[0];
      if (!timer || timer.at > until) break;
      this.#timers.shift();
      this.now = timer.at;
      this.send({ name: 'timer', token: timer.token });
    }
    this.now = until;
    return this;
  }

  #obey(command: Command<string>) {
    if (command.name === 'open') this.open = command.target;
    else if (command.name === 'close') this.open = undefined;
    else this.#timers.push({ at: this.now + command.wait, token: command.token });
  }
}

const over = (target: string, speed = 0) => ({ name: 'over', target, speed }) as const;

describe('a card', () => {
  it('opens once the pointer has rested on a mention', () => {
    const reader = new Reader().send(over('Poland')).wait(DWELL - 1);
    expect(reader.open).toBeUndefined();
    expect(reader.wait(1).open).toBe('Poland');
  });

  it('does not open under a pointer that passes by', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(DWELL / 2)
      .send({ name: 'out' });
    expect(reader.wait(5_000).open).toBeUndefined();
  });

  it('waits longer while the pointer is still fast', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(DWELL - 10)
      .send(over('Poland', 2))
      .wait(DWELL - 10);
    expect(reader.open).toBeUndefined();
    expect(reader.wait(10).open).toBe('Poland');
  });

  it('stays while the pointer is on it, and over the way there', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(DWELL)
      .send({ name: 'out' })
      .wait(GRACE - 1);
    reader.send({ name: 'over-card' });
    expect(reader.wait(60_000).open).toBe('Poland');
  });

  it('closes after the grace once the pointer has left', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(DWELL)
      .send({ name: 'out' })
      .wait(GRACE - 1);
    expect(reader.open).toBe('Poland');
    expect(reader.wait(1).open).toBeUndefined();
  });

  it('opens almost at once just after another', () => {
    const reader = new Reader().send(over('Poland')).wait(DWELL).send({ name: 'out' }).wait(GRACE);
    expect(reader.wait(500).send(over('Latvia')).wait(DWELL_AGAIN).open).toBe('Latvia');
  });

  it('is swapped for the next one, but not by a mention on the way to it', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(DWELL)
      .send(over('Latvia'))
      .wait(GRACE - 1);
    expect(reader.open).toBe('Poland');
    expect(reader.send({ name: 'over-card' }).wait(5_000).open).toBe('Poland');
    expect(reader.send(over('Latvia')).wait(GRACE).open).toBe('Latvia');
  });

  it('closes at once on Esc and does not reopen by itself', () => {
    const reader = new Reader().send(over('Poland')).wait(DWELL).send({ name: 'dismiss' });
    expect(reader.open).toBeUndefined();
    expect(reader.wait(5_000).open).toBeUndefined();
  });

  it('stays shut while the reader types, selects or scrolls', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(10)
      .send({ name: 'busy' })
      .send(over('Poland'))
      .wait(390);
    expect(reader.send(over('Poland')).wait(DWELL - 1).open).toBeUndefined();
    expect(reader.send(over('Poland')).wait(DWELL).open).toBe('Poland');
  });

  it('opened by key stays until it is closed', () => {
    const reader = new Reader().send({ name: 'show', target: 'Poland' }).send({ name: 'out' }).wait(5_000);
    expect(reader.open).toBe('Poland');
    expect(reader.send({ name: 'dismiss' }).open).toBeUndefined();
  });
});

it('for any order of events, what is open is what the state says, and leaving for good always closes it', () => {
  const event = fc.oneof(
    fc
      .tuple(fc.constantFrom('Poland', 'Latvia', 'NATO'), fc.constantFrom(0, 2))
      .map(([target, speed]) => over(target, speed)),
    fc.constantFrom(
      { name: 'out' } as const,
      { name: 'over-card' } as const,
      { name: 'dismiss' } as const,
      { name: 'busy' } as const,
    ),
    fc.constant({ name: 'show', target: 'Poland' } as const),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(event, fc.integer({ min: 0, max: 600 })), { maxLength: 30 }), (events) => {
      const reader = new Reader();
      for (const [one, pause] of events) {
        reader.send(one).wait(pause);
        const { state } = reader;
        const shown =
          state.name === 'waiting' ? state.shown : state.name === 'closed' ? undefined : state.target;
        expect(reader.open).toBe(shown);
      }
      reader.send({ name: 'dismiss' }).wait(10_000);
      expect(reader.open).toBeUndefined();
    }),
  );
});
