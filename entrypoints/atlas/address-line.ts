/** The browser takes only so many new addresses in a while: those of a slider on its way are left out, in ms. */
const SETTLED = 250;

/** The address of the window: written at once where a view is another, and soon where only its state is. */
export class AddressLine {
  readonly #window: Window;
  /** What is still to be written. */
  #pending: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What stood there when it was written or read last, as the browser gives it. */
  #known: string;

  constructor(window: Window, signal?: AbortSignal) {
    this.#window = window;
    this.#known = window.location.hash;
    // Before a link is followed, or the page left: "back" leads to what was seen.
    for (const leaving of ['click', 'pagehide'])
      window.addEventListener(leaving, () => this.flush(), { capture: true, ...(signal && { signal }) });
  }

  /** Reads it; what was still to be written belongs to a view that has been left. */
  read(): string {
    this.#forget();
    this.#known = this.#window.location.hash;
    return this.#known;
  }

  /** Makes a step, from which "back" leads to what was seen before. */
  push(address: string): void {
    this.flush();
    this.#window.history.pushState(null, '', address);
    this.#known = this.#window.location.hash;
  }

  /** Goes to another view, of which the window tells us then. */
  go(address: string): void {
    this.flush();
    this.#window.location.hash = address;
  }

  replaceSoon(address: string): void {
    this.#forget();
    this.#pending = address;
    this.#timer = setTimeout(() => this.flush(), SETTLED);
  }

  /** Writes now what was to be written soon. */
  flush(): void {
    const address = this.#pending;
    this.#forget();
    // A link may have been followed already, of which we are told later: its entry is not ours to write over.
    if (address === undefined || this.#window.location.hash !== this.#known) return;
    this.#window.history.replaceState(null, '', address);
    this.#known = this.#window.location.hash;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pending = undefined;
  }
}
