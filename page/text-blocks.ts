import { parentAcrossShadow, shadowRootOf } from './shadow-roots.ts';
import { skipOf } from './skipped.ts';

/** Text that reads as one piece, joined across inline tags, with the nodes it was joined from. */
export interface TextBlock {
  text: string;
  nodes: Text[];
  /** Where in `text` each node's text begins. */
  starts: number[];
}

/** Tags that do not interrupt a sentence. Anything else does, as does a raised footnote mark. */
const INLINE = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label',
  'mark', 'q', 'ruby', 's', 'small', 'span', 'strike', 'strong', 'time', 'tt', 'u', 'var', 'wbr',
]); // prettier-ignore
/** Elements without text of their own that may stand within a word. */
const INVISIBLE = new Set(['script', 'style', 'template', 'wbr', 'noscript']);

/** A text with more than this of it in links only leads to other texts: a teaser, a list of topics. */
const MOSTLY = 0.7;

/** A page may nest deeper than any reader can see; deeper than this is an attack or an accident. */
const DEEPEST = 500;

/**
 * Reads the text blocks below an element, in order, without changing anything.
 * @param body what holds most of the text; whatever is around it is read, too, however it is named
 */
export function* textBlocks(root: Element, body: Element = root): Generator<TextBlock> {
  const aroundBody = new Set(pathTo(body));
  let nodes: Text[] = [];
  let length = 0;
  let linked = 0;
  const finished: TextBlock[] = [];
  const finish = () => {
    if (nodes.length === 0) return;
    if (length > 0 && linked <= length * MOSTLY) finished.push(joined(nodes));
    nodes = [];
    length = linked = 0;
  };
  // A stack of our own: recursion would overflow on hostile nesting, and a generator in a generator is slow.
  const stack: Level[] = [];
  const enter = (parent: Node, block: boolean, link: boolean, depth: number) => {
    if (block) finish();
    stack.push({ next: parent.firstChild, block, link, depth });
  };
  enter(root, true, false, 0);
  const ofRoot = shadowRootOf(root);
  if (ofRoot) enter(ofRoot, true, false, 0);
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const node = level.next;
    if (!node) {
      if (level.block) finish();
      stack.pop();
    } else {
      level.next = node.nextSibling;
      if (node.nodeType === Node.TEXT_NODE) {
        nodes.push(node as Text);
        const visible = (node as Text).data.trim().length;
        length += visible;
        if (level.link) linked += visible;
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        const skip = skipOf(element);
        if (skip === 'never' || (skip && !aroundBody.has(element)) || level.depth >= DEEPEST) {
          if (!INVISIBLE.has(element.localName)) finish();
        } else {
          const shadow = shadowRootOf(element);
          const link = isInLink(element, level.link);
          enter(element, !INLINE.has(element.localName), link, level.depth + 1);
          if (shadow) enter(shadow, true, link, level.depth + 1);
        }
      }
    }
    while (finished.length > 0) yield finished.shift()!;
  }
  finish();
  yield* finished;
}

interface Level {
  next: Node | null;
  block: boolean;
  link: boolean;
  depth: number;
}

/** A picture may be a link, with its caption, and a headline lead to its own page; both are the article. */
function isInLink(element: Element, outer: boolean): boolean {
  const tag = element.localName;
  if (tag === 'a')
    return outer || (element.hasAttribute('href') && element.parentElement?.localName !== 'h1');
  return outer && tag !== 'figcaption';
}

function pathTo(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) path.push(at);
  return path;
}

function joined(nodes: Text[]): TextBlock {
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  return { text, nodes, starts };
}

/** A place in a block's nodes. */
interface TextPoint {
  node: Text;
  offset: number;
}

/** The node and offset of the character that begins at an offset of the block's text. */
export function pointOf(block: TextBlock, offset: number): TextPoint {
  const index = indexOfNode(block, offset);
  return { node: block.nodes[index]!, offset: offset - block.starts[index]! };
}

/** The end of a stretch: after its last character, so that it never reaches into the next node. */
export function endPointOf(block: TextBlock, end: number): TextPoint {
  const { node, offset } = pointOf(block, end - 1);
  return { node, offset: offset + 1 };
}

/** Which of a block's nodes holds the character at an offset. */
export function indexOfNode({ starts }: TextBlock, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** False once a node has left the page or has other text than it was read with. */
export function isCurrent({ text, nodes, starts }: TextBlock): boolean {
  return nodes.every((node, index) => {
    const end = starts[index + 1] ?? text.length;
    return node.isConnected && node.data === text.slice(starts[index], end);
  });
}
