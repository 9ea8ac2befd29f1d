/** Longest stretch of work between two chances for the page to draw a frame or answer a click, in ms. */
const SLICE = 8;

/** Gives the page its turn whenever a slice is used up. Resolves at once otherwise. */
export function slicer(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return nextTurn().then(() => {
      began = performance.now();
    });
  };
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
