import { outermost } from './document-order.ts';
import type { Paragraph } from './running-text.ts';
import { closestAcrossShadow, containsAcrossShadow, parentAcrossShadow } from './shadow-roots.ts';
import type { Slices } from './slices.ts';

/** A kind of box holds this share of an article's text at least, to tell its other parts. */
const SHARE_OF_A_KIND = 1 / 4;
/** What else an element may hold beside an article's parts, to be taken for the article as a whole. */
const SHARE_OF_OTHERS = 1 / 4;
const MOST_PARTS = 50;

/**
 * An article may be cut into boxes that advertisements and pictures stand between. They are made by one template, so
 * that their names tell them: the boxes named as those in the article that was found, elsewhere on the page.
 * @returns the element that holds them all, if it holds little else; otherwise the article and each of them
 */
export async function withOtherParts(
  article: Element,
  paragraphs: readonly Paragraph[],
  slices: Slices,
): Promise<Element[]> {
  const within: Paragraph[] = [];
  const around: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    await slices.pause();
    (containsAcrossShadow(article, paragraph.element) ? within : around).push(paragraph);
  }
  const kinds = kindsOf(within);
  const outer = outermostArticle(article);
  const others: Paragraph[] = [];
  for (const paragraph of around) {
    await slices.pause();
    if (kinds.has(kindOf(paragraph.element)) && !isOfAnother(paragraph.element, outer))
      others.push(paragraph);
  }
  if (others.length === 0) return [article];
  const whole = commonAncestor(article, others);
  await slices.pause();
  const own = lengthOf(within) + lengthOf(others);
  const all = lengthOf(paragraphs.filter(({ element }) => containsAcrossShadow(whole, element)));
  if (whole.localName !== 'body' && all - own <= own * SHARE_OF_OTHERS) return [whole];
  await slices.pause();
  const boxes = outermost(others.map(({ element }) => parentAcrossShadow(element) ?? element));
  return outermost([article, ...boxes.slice(0, MOST_PARTS)]);
}

/** True in an article of its own, such as the next one of an endless page; its boxes have the same names. */
function isOfAnother(element: Element, outer: Element | undefined): boolean {
  if (outer && containsAcrossShadow(outer, element)) return false;
  return closestAcrossShadow(element, 'article') !== null;
}

function outermostArticle(element: Element): Element | undefined {
  let outer: Element | undefined;
  for (let at: Element | null = element; at; at = parentAcrossShadow(at)) {
    if (at.localName === 'article') outer = at;
  }
  return outer;
}

/** The names of the two boxes around a paragraph; empty if they have none, since every page has unnamed boxes. */
function kindOf(element: Element): string {
  const box = parentAcrossShadow(element);
  const names = [box, box && parentAcrossShadow(box)].map((one) => one?.getAttribute('class') ?? '');
  return names.join('').trim() === '' ? '' : names.join('/');
}

function kindsOf(paragraphs: readonly Paragraph[]): Set<string> {
  const lengths = new Map<string, number>();
  for (const { element, length } of paragraphs) {
    const kind = kindOf(element);
    if (kind) lengths.set(kind, (lengths.get(kind) ?? 0) + length);
  }
  const least = lengthOf(paragraphs) * SHARE_OF_A_KIND;
  return new Set([...lengths].filter(([, length]) => length >= least).map(([kind]) => kind));
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

function commonAncestor(article: Element, others: readonly Paragraph[]): Element {
  let whole = article;
  for (const { element } of others) {
    for (
      let at: Element | null = whole;
      at && !containsAcrossShadow(whole, element);
      at = parentAcrossShadow(at)
    ) {
      whole = at;
    }
  }
  return whole;
}
