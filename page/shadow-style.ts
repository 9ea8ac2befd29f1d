import { markStyle, type MarkLook } from './mark-style.ts';

/**
 * Firefox paints highlights inside a shadow tree only with a rule in that tree (docs/browser-bugs.md). Adopted style
 * sheets are no nodes, so the tree itself stays as the page made it.
 */
export class ShadowStyle {
  readonly #roots = new Map<ShadowRoot, CSSStyleSheet>();
  #look: MarkLook = 'dotted';

  set look(look: MarkLook) {
    this.#look = look;
    for (const sheet of this.#roots.values()) sheet.replaceSync(markStyle(look));
  }

  /** Makes marks visible in the tree a node is in, if that is a shadow tree. */
  reach(node: Node): void {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || this.#roots.has(root)) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(markStyle(this.#look));
    this.#roots.set(root, sheet);
    adopt(root, sheet);
  }

  /** Leaves trees that are gone, and comes back where the page has set style sheets of its own over ours. */
  restore(): void {
    for (const [root, sheet] of this.#roots) {
      if (root.isConnected) adopt(root, sheet);
      else this.#leave(root, sheet);
    }
  }

  remove(): void {
    for (const [root, sheet] of this.#roots) this.#leave(root, sheet);
  }

  #leave(root: ShadowRoot, sheet: CSSStyleSheet): void {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
    this.#roots.delete(root);
  }
}

function adopt(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const sheets = [...root.adoptedStyleSheets];
  if (!sheets.includes(sheet)) root.adoptedStyleSheets = [...sheets, sheet];
}
