import { parentAcrossShadow, shadowRootOf } from './shadow-roots.ts';
import { Standing } from './skipped.ts';

const LONG_ENOUGH = 40;
const TEXT_OF_ANOTHER_ARTICLE = 500;

/** An element to read, and the one in it that holds most of its text. */
export interface ArticleRoot {
  root: Element;
  body: Element;
}

/**
 * The elements that hold the article's own text: the one that most of the page's running text stands in, with the
 * headline, and further articles that follow it on an endless page. Empty if the page has no running text.
 */
export function articleRoots(page: Document): ArticleRoot[] {
  const standing = new Standing();
  const paragraphs = runningText(page, standing);
  const votes = countVotes(paragraphs);
  const body = mostVoted(votes);
  if (!body) return [];
  const root = enclosingArticle(body);
  const roots = new Map<Element, Element>([[root, body]]);
  const weight = standing.weightOf(body);
  if (root.localName === 'article') {
    const inDoubt = (paragraph: Paragraph) => paragraph.weight < weight;
    for (const article of furtherArticles(paragraphs.filter((paragraph) => !inDoubt(paragraph)))) {
      if (!roots.has(article)) roots.set(article, mostVoted(votes, article) ?? article);
    }
  }
  const headline = headlineOf(page, standing, weight);
  if (headline && ![...roots.keys()].some((other) => other.contains(headline))) roots.set(headline, headline);
  return withoutNested(roots);
}

interface Paragraph {
  element: Element;
  length: number;
  weight: number;
}

function runningText(page: Document, standing: Standing): Paragraph[] {
  const inTheOpen = paragraphsIn(page, standing);
  const length = inTheOpen.reduce((sum, paragraph) => sum + paragraph.length * paragraph.weight, 0);
  // Asking every element of a page for a shadow tree would be felt, so only where the article is not in sight.
  return length >= TEXT_OF_ANOTHER_ARTICLE
    ? inTheOpen
    : [...inTheOpen, ...paragraphsInShadow(page, standing)];
}

function paragraphsIn(scope: Document | ShadowRoot, standing: Standing): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const element of scope.querySelectorAll('p')) {
    const length = element.textContent.trim().length;
    if (length < LONG_ENOUGH) continue;
    const weight = standing.weightOf(element);
    if (weight > 0) paragraphs.push({ element, length, weight });
  }
  return paragraphs;
}

function paragraphsInShadow(scope: Document | ShadowRoot, standing: Standing): Paragraph[] {
  return [...scope.querySelectorAll('*')].flatMap((element) => {
    const shadow = shadowRootOf(element);
    return shadow ? [...paragraphsIn(shadow, standing), ...paragraphsInShadow(shadow, standing)] : [];
  });
}

/** Paragraphs vote for their parent, and half as much for the parent's parent, as articles are often in parts. */
function countVotes(paragraphs: readonly Paragraph[]): Map<Element, number> {
  const votes = new Map<Element, number>();
  const vote = (element: Element | null, score: number) => {
    if (element && element.localName !== 'html') votes.set(element, (votes.get(element) ?? 0) + score);
  };
  for (const { element, length, weight } of paragraphs) {
    const parent = parentAcrossShadow(element);
    vote(parent, length * weight);
    if (parent) vote(parentAcrossShadow(parent), (length * weight) / 2);
  }
  return votes;
}

/** The element with the best vote, of all or of those within one article. */
function mostVoted(votes: ReadonlyMap<Element, number>, article?: Element): Element | undefined {
  let best: Element | undefined;
  for (const [element, score] of votes) {
    if (article && closestAcrossShadow(element, 'article') !== article) continue;
    if (!best || score > (votes.get(best) ?? 0)) best = element;
  }
  return best;
}

function furtherArticles(paragraphs: readonly Paragraph[]): Element[] {
  const texts = new Map<Element, number>();
  for (const { element, length } of paragraphs) {
    const article = closestAcrossShadow(element, 'article');
    if (article) texts.set(article, (texts.get(article) ?? 0) + length);
  }
  return [...texts]
    .filter(
      // Whatever article an open dialog shows is what is being read.
      ([article, length]) => length >= TEXT_OF_ANOTHER_ARTICLE || article.closest('dialog[open]') !== null,
    )
    .map(([article]) => article);
}

/** The first headline that is not in greater doubt than the article itself. */
function headlineOf(page: Document, standing: Standing, weight: number): Element | undefined {
  return [...page.querySelectorAll('h1')].find(
    (headline) =>
      standing.weightOf(headline) >= weight ||
      // A page's header may hold the article's headline alone; one within a menu or the like is none.
      (headline.closest('header')?.querySelectorAll('h1').length === 1 &&
        !headline.closest('nav,aside,footer')),
  );
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

function withoutNested(roots: ReadonlyMap<Element, Element>): ArticleRoot[] {
  return [...roots]
    .map(([root, body]) => ({ root, body }))
    .filter(({ root }) => ![...roots.keys()].some((other) => other !== root && other.contains(root)))
    .sort((a, b) => byPosition(a.root, b.root));
}
