import { parentNodeAcrossShadow } from './shadow-roots.ts';

/**
 * Sorts elements by where they are read, a shadow tree before what its host holds besides, and leaves out those
 * within others. Looks at each ancestor once, since comparing elements in pairs would be felt where they are many.
 */
export function outermost(elements: Iterable<Element>): Element[] {
  const wanted = new Set<Node>(elements);
  const { tops, branches } = waysTo(wanted);
  const found: Element[] = [];
  const stack = [...tops].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (wanted.has(node)) found.push(node as Element);
    else pushChildren(node, branches.get(node)!, stack);
  }
  return found;
}

/** The trees that nodes stand in, and for each of their ancestors the children that lead to them. */
function waysTo(nodes: Iterable<Node>): { tops: Set<Node>; branches: Map<Node, Set<Node>> } {
  const tops = new Set<Node>();
  const branches = new Map<Node, Set<Node>>();
  for (const node of nodes) {
    let at = node;
    let parent = parentNodeAcrossShadow(at);
    while (parent && !branches.has(parent)) {
      branches.set(parent, new Set([at]));
      at = parent;
      parent = parentNodeAcrossShadow(at);
    }
    if (parent) branches.get(parent)!.add(at);
    else tops.add(at);
  }
  return { tops, branches };
}

/** The last first, so that the first is taken from the stack first. */
function pushChildren(parent: Node, wanted: ReadonlySet<Node>, stack: Node[]): void {
  if (wanted.size === 1) {
    stack.push(...wanted);
    return;
  }
  for (let child = parent.lastChild; child; child = child.previousSibling) {
    if (wanted.has(child)) stack.push(child);
  }
  for (const child of wanted) if (child instanceof ShadowRoot) stack.push(child);
}
