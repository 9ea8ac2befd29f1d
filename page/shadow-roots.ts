/**
 * Closed shadow roots are reachable only through the browser: `chrome.dom` in Chromium, a property of the element
 * in Firefox. Everywhere else an open root is all there is.
 */
interface RootOpener {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
declare const chrome: RootOpener;

export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!canHostShadow(element)) return null;
  const inFirefox = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null })
    .openOrClosedShadowRoot;
  if (inFirefox !== undefined) return inFirefox;
  return typeof chrome === 'undefined' ? null : (chrome.dom?.openOrClosedShadowRoot(element) ?? null);
}

/** Asking the browser about every element would be felt; hosts are custom elements or empty containers. */
function canHostShadow(element: Element): boolean {
  const name = element.localName;
  return name.includes('-') || (HOSTS.has(name) && element.firstElementChild === null);
}

const HOSTS = new Set(['article', 'aside', 'div', 'header', 'main', 'section', 'span']);

export function parentAcrossShadow(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The parent of a node, which for a shadow root is its host. */
export function parentNodeAcrossShadow(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

/** True if a node stands within another, in whatever shadow tree below it. */
export function containsAcrossShadow(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** The closest element of a selector, up to and across shadow roots. */
export function closestAcrossShadow(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const closest = at.closest(selector);
    if (closest) return closest;
  }
  return null;
}

/** The host of the shadow tree that a node stands in. */
function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
