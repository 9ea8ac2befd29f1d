/** Longest stretch of work between two chances for the page to draw a frame or answer a click, in ms. */
const SLICE = 8;

/** Work in slices, which gives the page its turn between them and knows how long it was busy itself. */
export class Slices {
  #began = performance.now();
  #before = 0;

  /** Gives the page its turn if a slice is used up; otherwise there is nothing to wait for. */
  pause(): Promise<void> | undefined {
    const spent = performance.now() - this.#began;
    if (spent < SLICE) return undefined;
    this.#before += spent;
    return nextTurn().then(() => {
      this.#began = performance.now();
    });
  }

  /** Time spent at work, in ms, without the pauses. */
  get busy(): number {
    return this.#before + performance.now() - this.#began;
  }
}

/** A message is delivered after pending input and, unlike a timer, without a growing delay. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
