/** A site that navigates without loading gives its new document this long, in ms, before we look at it. */
const SETTLING = 1_000;
/** How long an address that was just looked at is not looked at again; sites note their scrolling in it. */
const AGAIN_AFTER = 10_000;

/**
 * Looks again at tabs that navigate without loading: once for each new address, and never more often than once in
 * {@link SETTLING}, however often a page rewrites its history. What it remembers may be lost at any time.
 */
export class Visits {
  readonly #look: (tabId: number) => void;
  readonly #planned = new Map<number, ReturnType<typeof setTimeout>>();
  readonly #lookedAt = new Map<number, { place: string; at: number }>();

  constructor(look: (tabId: number) => void) {
    this.#look = look;
  }

  arrive(tabId: number, address: string): void {
    const { origin, pathname, search } = new URL(address);
    const place = origin + pathname + search;
    const last = this.#lookedAt.get(tabId);
    if (last?.place === place && Date.now() - last.at < AGAIN_AFTER) return;
    this.#lookedAt.set(tabId, { place, at: Date.now() });
    clearTimeout(this.#planned.get(tabId));
    const look = () => {
      this.#planned.delete(tabId);
      this.#look(tabId);
    };
    this.#planned.set(tabId, setTimeout(look, SETTLING));
  }
}
