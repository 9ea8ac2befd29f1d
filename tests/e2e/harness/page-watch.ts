/** A witness in every page from its first moment: what it looked like, what changed, what went wrong. */
import type { Page } from 'puppeteer-core';

interface Witness {
  /** The document as serialised when it was parsed, before any extension's script at document end. */
  before: string;
  /** What was changed since, one line each. */
  mutations: string[];
  errors: string[];
  serialise(): string;
}

declare global {
  interface Window {
    witness: Witness;
  }
}

/** Runs in the page, before anything of the page itself. */
function installWitness(): void {
  const describe = {
    node: (node: Node): string => (node instanceof Element ? `<${node.localName}>` : node.nodeName),
    change: (record: MutationRecord): string => {
      const what = record.type === 'attributes' ? ` ${record.attributeName}` : '';
      const added = [...record.addedNodes].map((node) => ` +${describe.node(node)}`);
      const removed = [...record.removedNodes].map((node) => ` -${describe.node(node)}`);
      return `${record.type}${what} of ${describe.node(record.target)}${[...added, ...removed].join('')}`;
    },
    shadowRoots: (root: Document | ShadowRoot): ShadowRoot[] =>
      [...root.querySelectorAll('*')].flatMap((element) => {
        if (!element.shadowRoot || element.localName === 'signatory-card') return [];
        return [element.shadowRoot, ...describe.shadowRoots(element.shadowRoot)];
      }),
  };
  const witness: Witness = {
    before: '',
    mutations: [],
    errors: [],
    // The card's host is the one element that Signatory may add.
    serialise: () => {
      const root = document.documentElement;
      const attributes = [...root.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
      const inner = root.getHTML({ shadowRoots: describe.shadowRoots(document) });
      return `<html${attributes}>${inner.replace(/<signatory-card[^]*?<\/signatory-card>/g, '')}`;
    },
  };
  Object.defineProperty(window, 'witness', { value: witness });
  addEventListener('error', (event) => witness.errors.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) =>
    witness.errors.push(`rejection: ${String(event.reason)}`),
  );
  addEventListener('securitypolicyviolation', (event) => {
    witness.errors.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
  });
  const watch = new MutationObserver((records) => witness.mutations.push(...records.map(describe.change)));
  document.addEventListener('DOMContentLoaded', () => {
    witness.before = witness.serialise();
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

const consoles = new WeakMap<Page, string[]>();

/** Must be called before the page goes anywhere. */
export async function watch(page: Page): Promise<void> {
  const lines: string[] = [];
  consoles.set(page, lines);
  page.on('pageerror', (error) =>
    lines.push(`page error: ${error instanceof Error ? error.message : String(error)}`),
  );
  page.on('console', (message) => {
    if (message.type() === 'error') lines.push(`console: ${message.text()}`);
  });
  await page.evaluateOnNewDocument(installWitness);
}

/** Errors, unhandled rejections, policy violations and error messages of the page and of our scripts in it. */
export async function consoleErrors(page: Page): Promise<string[]> {
  const lines = [...(consoles.get(page) ?? []), ...(await page.evaluate(() => window.witness.errors))];
  // Firefox looks for an icon in the page's name, and reports to the page that its policy forbids one.
  return lines.filter((line) => !line.includes('/favicon.ico'));
}

/** The document as it stood when it was parsed. */
export const serialisedBefore = (page: Page): Promise<string> => page.evaluate(() => window.witness.before);

/** The document now, open shadow trees included, without the card's element. */
export const serialise = (page: Page): Promise<string> => page.evaluate(() => window.witness.serialise());

/** Every change to the document since it was parsed. */
export const mutations = (page: Page): Promise<string[]> => page.evaluate(() => window.witness.mutations);
