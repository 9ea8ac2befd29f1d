import { describe, expect, it } from 'vitest';
import { initial, next, type Command, type Event, type State } from './hover-intent.ts';
import { DWELL, DWELL_AGAIN, GRACE } from './timings.ts';

/** Drives the machine with a clock of its own, as the page would. */
class Reader {
  state: State<string> = initial();
  now = 10_000;
  open: string | undefined;
  #timers: { at: number; token: number }[] = [];

  constructor(readonly dwell?: number) {}

  send(
    event: Event<string> extends infer One ? (One extends { at: number } ? Omit<One, 'at'> : never) : never,
  ) {
    const step = next(this.state, { ...event, at: this.now }, this.dwell);
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

const over = (target: string, speed = 0) => ({ name: 'over', target, speed, toCard: false }) as const;
const onTheWay = (target: string) => ({ ...over(target), toCard: true });

describe('a card', () => {
  it('opens once the pointer has rested on a mention', () => {
    const reader = new Reader().send(over('Poland')).wait(DWELL - 1);
    expect(reader.open).toBeUndefined();
    expect(reader.wait(1).open).toBe('Poland');
  });

  it('opens as late as the reader wants, and the next one as soon as ever', () => {
    const reader = new Reader(1_000).send(over('Poland')).wait(999);
    expect(reader.open).toBeUndefined();
    expect(reader.wait(1).open).toBe('Poland');
    expect(reader.send(over('Estonia')).wait(DWELL_AGAIN).open).toBe('Estonia');
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

  it('gives way to the next one almost at once', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(DWELL)
      .send(over('Latvia'))
      .wait(DWELL_AGAIN - 1);
    expect(reader.open).toBe('Poland');
    expect(reader.wait(1).open).toBe('Latvia');
  });

  it('does not give way to a mention on the way to it, unless the pointer rests there', () => {
    const reader = new Reader()
      .send(over('Poland'))
      .wait(DWELL)
      .send(onTheWay('Latvia'))
      .wait(GRACE - 1);
    expect(reader.open).toBe('Poland');
    expect(reader.send({ name: 'over-card' }).wait(5_000).open).toBe('Poland');
    expect(reader.send(onTheWay('Latvia')).wait(GRACE).open).toBe('Latvia');
  });

  it('gives way once the pointer turns from it, and stays once the pointer turns to it', () => {
    const turned = new Reader().send(over('Poland')).wait(DWELL).send(onTheWay('Latvia')).wait(100);
    expect(turned.send(over('Latvia')).wait(DWELL_AGAIN).open).toBe('Latvia');
    const back = new Reader()
      .send(over('Poland'))
      .wait(DWELL)
      .send(over('Latvia'))
      .wait(DWELL_AGAIN - 1);
    expect(back.send(onTheWay('Latvia')).wait(GRACE - 1).open).toBe('Poland');
  });

  it('does not give way to what a fast pointer passes', () => {
    const reader = new Reader().send(over('Poland')).wait(DWELL);
    for (let frame = 0; frame < 10; frame++) reader.send(over('Latvia', 2)).wait(16);
    expect(reader.open).toBe('Poland');
  });

  it('closes at once on Esc, and stays shut until the pointer has left the words', () => {
    const reader = new Reader().send(over('Poland')).wait(DWELL).send({ name: 'dismiss' });
    expect(reader.open).toBeUndefined();
    // A hand is never quite still.
    expect(reader.send(over('Poland')).wait(5_000).send(over('Poland')).wait(5_000).open).toBeUndefined();
    expect(reader.send({ name: 'out' }).send(over('Poland')).wait(DWELL).open).toBe('Poland');
  });

  it('takes its time again after one that was sent away', () => {
    const reader = new Reader().send(over('Poland')).wait(DWELL).send({ name: 'dismiss' });
    expect(reader.send(over('Latvia')).wait(DWELL - 1).open).toBeUndefined();
    expect(reader.wait(1).open).toBe('Latvia');
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
    const reader = new Reader()
      .send({ name: 'show', target: 'Poland', how: 'key' })
      .send({ name: 'out' })
      .wait(5_000);
    expect(reader.open).toBe('Poland');
    expect(reader.send({ name: 'dismiss' }).open).toBeUndefined();
  });

  it('opened by key stays while the pointer passes over other mentions, and gives way to one it rests on', () => {
    const reader = new Reader().send({ name: 'show', target: 'Poland', how: 'key' }).wait(1_000);
    reader
      .send(over('Latvia'))
      .wait(DWELL - 1)
      .send({ name: 'out' });
    expect(reader.wait(5_000).open).toBe('Poland');
    expect(reader.send(over('Latvia')).wait(DWELL).open).toBe('Latvia');
  });

  it('opened by key does not give way to what its scrolling brought under the pointer', () => {
    const reader = new Reader().send({ name: 'show', target: 'Poland', how: 'key' });
    expect(reader.send(over('Latvia')).wait(5_000).open).toBe('Poland');
  });
});
