import { withOtherParts } from './article-parts.ts';
import { outermost } from './document-order.ts';
import { runningText, type Paragraph } from './running-text.ts';
import { closestAcrossShadow, containsAcrossShadow, parentAcrossShadow } from './shadow-roots.ts';
import { Standing } from './skipped.ts';
import type { Slices } from './slices.ts';

const TEXT_OF_ANOTHER_ARTICLE = 500;

/** An element to read, and the one in it that holds most of its text. */
interface ArticleRoot {
  root: Element;
  body: Element;
}

/**
 * The elements that hold the article's own text: the one that most of the page's running text stands in, with the
 * headline, its other parts, and further articles that follow it on an endless page. Empty if the page has no running
 * text.
 */
export async function articleRoots(page: Document, slices: Slices): Promise<ArticleRoot[]> {
  const standing = new Standing();
  const paragraphs = await runningText(page, standing, slices);
  const votes = await countVotes(paragraphs, slices);
  const body = mostVoted(votes);
  if (!body) return [];
  const weight = standing.weightOf(body);
  const inNoDoubt = paragraphs.filter((paragraph) => paragraph.weight >= weight);
  await slices.pause();
  const main = enclosingArticle(body);
  const roots = new Map<Element, Element>();
  for (const part of await withOtherParts(main, inNoDoubt, slices)) {
    roots.set(part, containsAcrossShadow(part, body) ? body : part);
  }
  if (main.localName === 'article') {
    const bodies = await bodiesOfArticles(votes, slices);
    for (const article of await furtherArticles(inNoDoubt, slices)) {
      if (!roots.has(article)) roots.set(article, bodies.get(article) ?? article);
    }
  }
  const headline = headlineOf(page, standing, weight);
  if (headline) roots.set(headline, roots.get(headline) ?? headline);
  await slices.pause();
  return outermost(roots.keys()).map((root) => ({ root, body: roots.get(root)! }));
}

type Votes = ReadonlyMap<Element, number>;

/** Paragraphs vote for their parent, and half as much for the parent's parent, as articles are often in parts. */
async function countVotes(paragraphs: readonly Paragraph[], slices: Slices): Promise<Votes> {
  const votes = new Map<Element, number>();
  const vote = (element: Element | null, score: number) => {
    if (element && element.localName !== 'html') votes.set(element, (votes.get(element) ?? 0) + score);
  };
  for (const { element, length, weight } of paragraphs) {
    await slices.pause();
    // A whole article in one box, its lines broken by `<br>`, is no part of another.
    const isWhole = element.localName !== 'p' && length >= TEXT_OF_ANOTHER_ARTICLE;
    const parent = isWhole ? element : parentAcrossShadow(element);
    vote(parent, length * weight);
    if (parent) vote(parentAcrossShadow(parent), (length * weight) / 2);
  }
  return votes;
}

function mostVoted(votes: Votes): Element | undefined {
  let best: Element | undefined;
  for (const [element, score] of votes) if (!best || score > votes.get(best)!) best = element;
  return best;
}

/** The element with the best vote of those within each article. */
async function bodiesOfArticles(votes: Votes, slices: Slices): Promise<ReadonlyMap<Element, Element>> {
  const bodies = new Map<Element, Element>();
  for (const [element, score] of votes) {
    await slices.pause();
    const article = closestAcrossShadow(element, 'article');
    const best = article && bodies.get(article);
    if (article && (!best || score > votes.get(best)!)) bodies.set(article, element);
  }
  return bodies;
}

async function furtherArticles(paragraphs: readonly Paragraph[], slices: Slices): Promise<Element[]> {
  const texts = new Map<Element, number>();
  for (const { element, length } of paragraphs) {
    await slices.pause();
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
    (headline) => standing.weightOf(headline) >= weight || isOnlyOneOfHeader(headline),
  );
}

/** A page's header may hold the article's headline alone; one within a menu or the like is none. */
function isOnlyOneOfHeader(headline: Element): boolean {
  const headlines = headline.closest('header')?.getElementsByTagName('h1');
  // The second is looked for, rather than all counted for each of them.
  return headlines?.[0] !== undefined && headlines[1] === undefined && !headline.closest('nav,aside,footer');
}

function enclosingArticle(body: Element): Element {
  return (
    closestAcrossShadow(body, 'article') ?? closestAcrossShadow(body, '[itemprop="articleBody"]') ?? body
  );
}
