import { Component, type ComponentChildren } from 'preact';

interface Props<Item> {
  items: readonly Item[];
  /** How many are drawn in one task. */
  size: number;
  /** Draws some of them; `key` tells the parts of the list apart. */
  children: (items: readonly Item[], key: number) => ComponentChildren;
}

/** A long list that is drawn in parts, one in each frame, so that no task is long and the first is there at once. */
export class Staged<Item> extends Component<Props<Item>> {
  #items: readonly Item[] = [];
  #parts: (readonly Item[])[] = [];
  /** How many parts are of the items as they are now. */
  #drawn = 0;
  #frame: number | undefined;

  override componentDidMount(): void {
    this.#goOn();
  }

  override componentDidUpdate(): void {
    this.#goOn();
  }

  override componentWillUnmount(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
  }

  override render({ items, children }: Props<Item>) {
    if (items !== this.#items) {
      this.#items = items;
      this.#drawn = 0;
      this.#drawNext();
    }
    return this.#parts.map((part, at) => children(part, at));
  }

  /** Until the last, those that follow are still the old ones. */
  #drawNext(): void {
    const { size } = this.props;
    const from = this.#drawn * size;
    this.#parts = [...this.#parts];
    this.#parts[this.#drawn] = this.#items.slice(from, from + size);
    this.#drawn += 1;
    if (this.#isDone()) this.#parts = this.#parts.slice(0, this.#drawn);
  }

  #isDone(): boolean {
    return this.#drawn * this.props.size >= this.#items.length;
  }

  #goOn(): void {
    if (this.#isDone() || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#isDone()) return;
      this.#drawNext();
      this.forceUpdate();
    });
  }
}
