import { ACTIVE_HIGHLIGHT, MENTION_HIGHLIGHT, type MarkLook } from './mark-style.ts';
import { ShadowStyle } from './shadow-style.ts';
import { endPointOf, indexOfNode, isCurrent, pointOf, type TextBlock } from './text-blocks.ts';

/** A stretch of a page's text that was recognised, with where it stands. Not each is painted: a reader may want fewer. */
export interface Mark<Found extends Stretch = Stretch> {
  found: Found;
  block: TextBlock;
  range: StaticRange;
  isPainted: boolean;
}

export interface Stretch {
  start: number;
  end: number;
}

const GROWTH = 3;

/**
 * Paints marks through the CSS Custom Highlight API, so that no node of the page is touched, and finds the mark
 * at a place in the text. The index is our own: a content script of Firefox cannot read a Highlight back.
 */
export class Marks<Found extends Stretch> {
  readonly #highlight = new Highlight();
  readonly #active = new Highlight();
  readonly #shadowStyle = new ShadowStyle();
  readonly #byNode = new Map<Text, Mark<Found>[]>();
  readonly #byBlock = new Map<TextBlock, Mark<Found>[]>();
  /** Ranges that wait to be painted. */
  readonly #waiting = new Set<StaticRange>();
  #size = 0;

  /**
   * Paints what was found in a block, soon: when {@link GROWTH} times as many wait as are painted, and all with `restore`.
   * After any change a browser looks at all painted ranges again before its next frame (docs/browser-bugs.md), so
   * that thirty thousand of them, painted block by block, would cost it as much in each of a hundred frames.
   */
  add(block: TextBlock, found: readonly Found[], isPainted: readonly boolean[] = []): void {
    const marks = found.map((one, index) => ({
      found: one,
      block,
      range: staticRange(block, one),
      isPainted: isPainted[index] ?? true,
    }));
    this.#byBlock.set(block, marks);
    if (marks.length > 0) this.#shadowStyle.reach(block.nodes[0]!);
    for (const mark of marks) {
      if (mark.isPainted) this.#await(mark);
      for (const node of nodesOf(mark)) {
        const others = this.#byNode.get(node);
        if (others) others.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    }
    if (this.#waiting.size > this.#highlight.size * GROWTH) this.#paint();
  }

  #await(mark: Mark<Found>): void {
    this.#waiting.add(mark.range);
    this.#size += 1;
  }

  #takeBack(mark: Mark<Found>): void {
    if (!mark.isPainted) return;
    this.#waiting.delete(mark.range);
    this.#highlight.delete(mark.range);
    this.#size -= 1;
  }

  /** Paints other marks of a block than before, with the next `restore`, and takes the others back at once. */
  repaint(block: TextBlock, isPainted: readonly boolean[]): void {
    this.of(block).forEach((mark, index) => {
      if (mark.isPainted === (isPainted[index] ?? true)) return;
      this.#takeBack(mark);
      mark.isPainted = !mark.isPainted;
      if (mark.isPainted) this.#await(mark);
    });
  }

  set look(look: MarkLook) {
    this.#shadowStyle.look = look;
  }

  #paint(): void {
    for (const range of this.#waiting) this.#highlight.add(range);
    this.#waiting.clear();
    this.#register();
  }

  /** Takes back what was painted in a block. A range of text that is gone would leak. */
  remove(block: TextBlock): void {
    for (const mark of this.of(block)) this.#erase(mark);
    this.#byBlock.delete(block);
  }

  /** Takes back the marks that reach into a node whose text is no longer what was read, and gives them. */
  removeStaleFrom(node: Text): readonly Mark<Found>[] {
    const stale = (this.#byNode.get(node) ?? []).filter(({ block }) => !isCurrent(block));
    for (const mark of stale) {
      this.#erase(mark);
      const others = this.of(mark.block).filter((other) => other !== mark);
      this.#byBlock.set(mark.block, others);
    }
    return stale;
  }

  /** Blocks may share a node while one takes the place of another, so that only the mark itself goes. */
  #erase(mark: Mark<Found>): void {
    this.#takeBack(mark);
    for (const node of nodesOf(mark)) {
      const others = this.#byNode.get(node)?.filter((other) => other !== mark) ?? [];
      if (others.length > 0) this.#byNode.set(node, others);
      else this.#byNode.delete(node);
    }
  }

  /** Paints what waits. A page may clear the registry we share with it, or set style sheets over ours: puts ours back. */
  restore(): void {
    this.#paint();
    this.#shadowStyle.restore();
  }

  #register(): void {
    if (CSS.highlights.get(MENTION_HIGHLIGHT) === this.#highlight) return;
    // Below any highlight of the page's own, such as its search for words.
    this.#highlight.priority = -1;
    CSS.highlights.set(MENTION_HIGHLIGHT, this.#highlight);
    CSS.highlights.set(ACTIVE_HIGHLIGHT, this.#active);
  }

  /** Shows which mark a card belongs to. */
  activate(mark: Mark<Found> | undefined): void {
    this.#active.clear();
    if (mark) this.#active.add(mark.range);
  }

  clear(): void {
    this.#shadowStyle.remove();
    this.#byNode.clear();
    this.#byBlock.clear();
    this.#waiting.clear();
    this.#highlight.clear();
    this.#active.clear();
    this.#size = 0;
    // After an update of the extension, a new reader may already have put its own there.
    unregister(MENTION_HIGHLIGHT, this.#highlight);
    unregister(ACTIVE_HIGHLIGHT, this.#active);
  }

  /** The marks of a block, in order. */
  of(block: TextBlock): readonly Mark<Found>[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** How many are painted, or soon will be. */
  get size(): number {
    return this.#size;
  }

  has(mark: Mark<Found>): boolean {
    return this.of(mark.block).includes(mark);
  }

  /** The painted mark at a caret position, whose offset may be on either edge of it. */
  at(node: Node, offset: number): Mark<Found> | undefined {
    const marks = this.#byNode.get(node as Text);
    return marks?.find(({ range, isPainted }) => {
      if (!isPainted) return false;
      const from = range.startContainer === node ? range.startOffset : 0;
      const to = range.endContainer === node ? range.endOffset : Number.POSITIVE_INFINITY;
      return from <= offset && offset <= to;
    });
  }
}

function staticRange(block: TextBlock, { start, end }: Stretch): StaticRange {
  const from = pointOf(block, start);
  const to = endPointOf(block, end);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

function unregister(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

function nodesOf({ block, found }: Mark): Text[] {
  return block.nodes.slice(indexOfNode(block, found.start), indexOfNode(block, found.end - 1) + 1);
}

/** Where a mark is on the screen; empty if its text is gone, changed or not shown. */
export function rectanglesOf({ range }: Mark): DOMRect[] {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  const live = document.createRange();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    return []; // the text became shorter and has not been read again yet
  }
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}
