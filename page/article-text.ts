import { shadowRootOf } from './shadow-roots.ts';
import { isWithinSkipped, parentAcrossShadow } from './skipped.ts';

const LONG_ENOUGH = 40;
const TEXT_OF_ANOTHER_ARTICLE = 500;

/**
 * The elements that hold the article's own text: the one that most of the page's running text stands in, with the
 * headline, and further articles that follow it on an endless page. Empty if the page has no running text.
 */
export function articleRoots(page: Document): Element[] {
  const paragraphs = runningText(page);
  const body = holderOfMost(paragraphs);
  if (!body) return [];
  const root = enclosingArticle(body);
  const roots = new Set<Element>([root]);
  if (root.localName === 'article') {
    const texts = new Map<Element, number>();
    for (const { element, length } of paragraphs) {
      const article = closestAcrossShadow(element, 'article');
      if (article) texts.set(article, (texts.get(article) ?? 0) + length);
    }
    for (const [article, length] of texts) {
      // Whatever article an open dialog shows is what is being read.
      if (length >= TEXT_OF_ANOTHER_ARTICLE || article.closest('dialog[open]')) roots.add(article);
    }
  }
  for (const headline of page.querySelectorAll('h1')) {
    if (!isWithinSkipped(headline) || headline.closest('header')?.querySelectorAll('h1').length === 1) {
      if (![...roots].some((other) => other.contains(headline)) && !headline.closest('nav,aside,footer'))
        roots.add(headline);
      break;
    }
  }
  return withoutNested([...roots]);
}

interface Paragraph {
  element: Element;
  length: number;
}

function runningText(page: Document): Paragraph[] {
  const inTheOpen = paragraphsIn(page);
  const length = inTheOpen.reduce((sum, paragraph) => sum + paragraph.length, 0);
  // Asking every element of a page for a shadow tree would be felt, so only where the article is not in sight.
  return length >= TEXT_OF_ANOTHER_ARTICLE ? inTheOpen : [...inTheOpen, ...paragraphsInShadow(page)];
}

function paragraphsIn(scope: Document | ShadowRoot): Paragraph[] {
  return [...scope.querySelectorAll('p')]
    .map((element) => ({ element, length: element.textContent.trim().length }))
    .filter(({ element, length }) => length >= LONG_ENOUGH && !isWithinSkipped(element));
}

function paragraphsInShadow(scope: Document | ShadowRoot): Paragraph[] {
  return [...scope.querySelectorAll('*')].flatMap((element) => {
    const shadow = shadowRootOf(element);
    return shadow ? [...paragraphsIn(shadow), ...paragraphsInShadow(shadow)] : [];
  });
}

/** Paragraphs vote for their parent, and half as much for the parent's parent, as articles are often in parts. */
function holderOfMost(paragraphs: readonly Paragraph[]): Element | undefined {
  const scores = new Map<Element, number>();
  const vote = (element: Element | null, score: number) => {
    if (element && element.localName !== 'html') scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const { element, length } of paragraphs) {
    const parent = parentAcrossShadow(element);
    vote(parent, length);
    if (parent) vote(parentAcrossShadow(parent), length / 2);
  }
  let best: Element | undefined;
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element;
  return best;
}

function enclosingArticle(body: Element): Element {
  return (
    closestAcrossShadow(body, 'article') ?? closestAcrossShadow(body, '[itemprop="articleBody"]') ?? body
  );
}

function closestAcrossShadow(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) if (at.matches(selector)) return at;
  return null;
}

function byPosition(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function withoutNested(roots: Element[]): Element[] {
  return roots
    .filter((root) => !roots.some((other) => other !== root && other.contains(root)))
    .sort(byPosition);
}
