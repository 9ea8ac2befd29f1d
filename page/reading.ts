import { articleRoots } from './article-text.ts';
import type { Mark, Marks, Stretch } from './marks.ts';
import { foundIn, portionsOf, type Portion } from './portions.ts';
import { containsAcrossShadow } from './shadow-roots.ts';
import type { Slices } from './slices.ts';
import { isCurrent, textBlocks, type TextBlock } from './text-blocks.ts';

/** Longer texts than any article's paragraph are data, not prose. */
const LONGEST_BLOCK = 100_000;

/** Finds what there is in an article's texts, once it has read them all; the pure part, which knows nothing of pages. */
interface Understanding<Found> {
  read: (text: string) => void;
  mentions: (text: string) => Found[];
}

/** Which of what was found in each text is to be painted, asked for all texts in the order of the article. */
type Choosing<Found> = (found: readonly Found[]) => readonly boolean[];

/**
 * Reads the article of a page and keeps its marks true to it. Each call of `read` compares the page with what
 * was read before and changes only what differs.
 */
export class Reading<Found extends Stretch> {
  readonly #page: Document;
  readonly #marks: Marks<Found>;
  readonly #understand: () => Understanding<Found>;
  readonly #choosing: () => Choosing<Found>;
  readonly #signal: AbortSignal;
  #roots: readonly Element[] = [];
  #blocks = new Map<Text, { block: TextBlock; found: string }>();
  /** Blocks that have lost marks to an edit, and are to be marked anew even if the text comes back. */
  #edited = new WeakSet<TextBlock>();
  /** Counts what was forgotten, so that a reading that began before has no effect. */
  #generation = 0;

  /**
   * @param understand begins to read an article anew
   * @param choosing begins to choose anew what is painted
   */
  constructor(
    page: Document,
    marks: Marks<Found>,
    understand: () => Understanding<Found>,
    choosing: () => Choosing<Found>,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#marks = marks;
    this.#understand = understand;
    this.#choosing = choosing;
    this.#signal = signal;
  }

  /**
   * One reading must have ended before the next begins.
   * @returns true if any mark was added or removed
   */
  async read(slices: Slices): Promise<boolean> {
    const generation = this.#generation;
    const roots = await articleRoots(this.#page, slices);
    const blocks: { block: TextBlock; portions: Portion[] }[] = [];
    const article = this.#understand();
    for (const { root, body } of roots) {
      for (const block of textBlocks(root, body)) {
        const portions = block.text.length <= LONGEST_BLOCK ? portionsOf(block.text) : [];
        if (portions.length > 0) blocks.push({ block, portions });
        for (const { text } of portions) {
          await slices.pause();
          article.read(text);
        }
        await slices.pause();
      }
    }
    if (this.#isOver(generation)) return false;
    this.#roots = roots.map(({ root }) => root);
    const next = new Map<Text, { block: TextBlock; found: string }>();
    const choose = this.#choosing();
    let changed = false;
    for (const { block, portions } of blocks) {
      // Also of those that were edited meanwhile, since others may refer back to what they name.
      const found = await foundIn(portions, (text) => article.mentions(text), slices);
      if (this.#isOver(generation)) return changed;
      // Edited since it was read a moment ago: left to the reading that the edit brings about.
      if (!isCurrent(block)) continue;
      const isPainted = choose(found);
      const key = block.nodes[0]!;
      const before = this.#blocks.get(key);
      const signature = signatureOf(found);
      if (before?.found === signature && this.#isSame(before.block, block)) {
        next.set(key, before);
      } else {
        if (before) this.#marks.remove(before.block);
        this.#marks.add(block, found, isPainted);
        next.set(key, { block, found: signature });
        changed ||= found.length > 0 || before !== undefined;
      }
    }
    for (const [key, { block }] of this.#blocks) {
      if (next.has(key)) continue;
      this.#marks.remove(block);
      changed = true;
    }
    this.#blocks = next;
    this.repaint();
    return changed;
  }

  /** Chooses anew which marks are painted, as what stands before them or the reader's wishes may have changed. */
  repaint(): void {
    const choose = this.#choosing();
    for (const { block } of this.#blocks.values()) {
      const marks = this.#marks.of(block);
      this.#marks.repaint(block, choose(marks.map(({ found }) => found)));
    }
    this.#marks.restore();
  }

  /** Takes the marks off a text that was changed, so that none stands on arbitrary words until the next reading. */
  edited(node: Text): void {
    for (const { block } of this.#marks.removeStaleFrom(node)) this.#edited.add(block);
  }

  /** True for a node in what was read last. */
  holds(node: Node): boolean {
    return this.#roots.some((root) => containsAcrossShadow(root, node));
  }

  /** The shadow trees that texts stand in. */
  shadowRoots(): Set<ShadowRoot> {
    const roots = [...this.#blocks.keys()].map((node) => node.getRootNode());
    return new Set(roots.filter((root) => root instanceof ShadowRoot));
  }

  /** The marks in the order of the text, painted or not. */
  inOrder(): Mark<Found>[] {
    return [...this.#blocks.values()].flatMap(({ block }) => this.#marks.of(block));
  }

  forget(): void {
    this.#generation += 1;
    this.#roots = [];
    this.#blocks = new Map();
    this.#marks.clear();
  }

  /** Asked anew after every pause. */
  #isOver(generation: number): boolean {
    return this.#signal.aborted || generation !== this.#generation;
  }

  #isSame(before: TextBlock, now: TextBlock): boolean {
    return !this.#edited.has(before) && sameNodes(before, now);
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
