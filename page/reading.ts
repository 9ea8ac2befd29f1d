import { articleRoots } from './article-text.ts';
import type { Mark, Marks, Stretch } from './marks.ts';
import { slicer } from './slices.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';

/** Longer texts than any article's paragraph are data, not prose. */
const LONGEST_BLOCK = 100_000;

/** Finds what there is in an article's texts; the pure part, which knows nothing of pages. */
type Understand<Found> = (texts: readonly string[]) => (text: string) => Found[];

/**
 * Reads the article of a page and keeps its marks true to it. Each call of `read` compares the page with what
 * was read before and changes only what differs.
 */
export class Reading<Found extends Stretch> {
  readonly #page: Document;
  readonly #marks: Marks<Found>;
  readonly #understand: Understand<Found>;
  readonly #signal: AbortSignal;
  #blocks = new Map<Text, { block: TextBlock; found: string }>();

  constructor(page: Document, marks: Marks<Found>, understand: Understand<Found>, signal: AbortSignal) {
    this.#page = page;
    this.#marks = marks;
    this.#understand = understand;
    this.#signal = signal;
  }

  /** @returns true if any mark was added or removed */
  async read(): Promise<boolean> {
    const pause = slicer();
    const blocks: TextBlock[] = [];
    for (const root of articleRoots(this.#page)) {
      for (const block of textBlocks(root)) {
        if (block.text.length <= LONGEST_BLOCK) blocks.push(block);
        await pause();
      }
    }
    if (this.#isOver()) return false;
    const find = this.#understand(blocks.map(({ text }) => text));
    const next = new Map<Text, { block: TextBlock; found: string }>();
    let changed = false;
    for (const block of blocks) {
      await pause();
      if (this.#isOver()) return changed;
      const key = block.nodes[0]!;
      const found = find(block.text);
      const before = this.#blocks.get(key);
      const signature = signatureOf(found);
      if (before?.found === signature && sameNodes(before.block, block)) {
        next.set(key, before);
      } else {
        if (before) this.#marks.remove(before.block);
        this.#marks.add(block, found);
        next.set(key, { block, found: signature });
        changed ||= found.length > 0 || before !== undefined;
      }
    }
    for (const [key, { block }] of this.#blocks) {
      if (next.get(key) !== undefined) continue;
      this.#marks.remove(block);
      changed = true;
    }
    this.#blocks = next;
    this.#marks.register();
    return changed;
  }

  /** The marks in the order of the text. */
  inOrder(): Mark<Found>[] {
    return [...this.#blocks.values()].flatMap(({ block }) => this.#marks.of(block));
  }

  /** Asked anew after every pause. */
  #isOver(): boolean {
    return this.#signal.aborted;
  }

  forget(): void {
    this.#blocks = new Map();
    this.#marks.clear();
  }
}

function sameNodes(a: TextBlock, b: TextBlock): boolean {
  return (
    a.text === b.text &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index])
  );
}

function signatureOf(found: readonly Stretch[]): string {
  return JSON.stringify(found);
}
