import type { Paragraph } from './running-text.ts';

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
export function withOtherParts(article: Element, paragraphs: readonly Paragraph[]): Element[] {
  const within = paragraphs.filter(({ element }) => article.contains(element));
  const kinds = kindsOf(within);
  const others = paragraphs.filter(({ element }) => kinds.has(kindOf(element)) && !article.contains(element));
  if (others.length === 0) return [article];
  const whole = commonAncestor(article, others);
  const own = lengthOf(within) + lengthOf(others);
  const all = lengthOf(paragraphs.filter(({ element }) => whole.contains(element)));
  if (whole.localName !== 'body' && all - own <= own * SHARE_OF_OTHERS) return [whole];
  const boxes = new Set(others.map(({ element }) => element.parentElement ?? element));
  return [article, ...[...boxes].slice(0, MOST_PARTS)];
}

/** The names of the two boxes around a paragraph; empty if they have none, since every page has unnamed boxes. */
function kindOf({ parentElement }: Element): string {
  const names = [parentElement, parentElement?.parentElement].map((box) => box?.getAttribute('class') ?? '');
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
    while (whole.parentElement && !whole.contains(element)) whole = whole.parentElement;
  }
  return whole;
}
