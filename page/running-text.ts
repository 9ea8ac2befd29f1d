import { shadowRootOf } from './shadow-roots.ts';
import type { Standing } from './skipped.ts';
import type { Slices } from './slices.ts';

const LONG_ENOUGH = 40;
/** With less text than this in sight, the article is looked for elsewhere. */
const TEXT_OF_AN_ARTICLE = 500;
/** More of a paragraph than this in links, and it leads somewhere else. */
const MOSTLY = 0.6;

/** An element that holds running text. */
export interface Paragraph {
  element: Element;
  length: number;
  /** How much it counts by where it stands: see {@link Standing}. */
  weight: number;
}

/** The paragraphs a page has in the open; only where they are no article, those in shadow trees and without `<p>`. */
export async function runningText(page: Document, standing: Standing, slices: Slices): Promise<Paragraph[]> {
  const found = await paragraphsIn(page, standing, slices);
  // Asking every element of a page for a shadow tree or for text of its own would be felt.
  if (!isEnough(found)) found.push(...(await paragraphsInShadow(page, standing, slices)));
  if (!isEnough(found)) found.push(...(await paragraphsWithoutTag(page, standing, slices)));
  return found;
}

/** Teasers add up to much, too; an article has much in one box. */
function isEnough(paragraphs: readonly Paragraph[]): boolean {
  const lengths = new Map<Element | null, number>();
  for (const { element, length, weight } of paragraphs) {
    const box = element.parentElement;
    const sum = (lengths.get(box) ?? 0) + length * weight;
    if (sum >= TEXT_OF_AN_ARTICLE) return true;
    lengths.set(box, sum);
  }
  return false;
}

async function paragraphsIn(
  scope: Document | ShadowRoot,
  standing: Standing,
  slices: Slices,
): Promise<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  for (const element of scope.querySelectorAll('p')) {
    await slices.pause();
    const length = element.textContent.trim().length;
    if (length < LONG_ENOUGH) continue;
    const weight = standing.weightOf(element);
    if (weight > 0 && lengthOfLinks(element) < length * MOSTLY) paragraphs.push({ element, length, weight });
  }
  return paragraphs;
}

function lengthOfLinks(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent.length;
  return length;
}

async function paragraphsInShadow(
  scope: Document | ShadowRoot,
  standing: Standing,
  slices: Slices,
): Promise<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  for (const element of scope.querySelectorAll('*')) {
    await slices.pause();
    const shadow = shadowRootOf(element);
    if (!shadow) continue;
    paragraphs.push(...(await paragraphsIn(shadow, standing, slices)));
    paragraphs.push(...(await paragraphsInShadow(shadow, standing, slices)));
  }
  return paragraphs;
}

/** Boxes with text of their own, where lines are broken by `<br>` or each paragraph is a `<div>`. */
async function paragraphsWithoutTag(
  page: Document,
  standing: Standing,
  slices: Slices,
): Promise<Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  for (const element of page.querySelectorAll('div,section,article,td,span')) {
    await slices.pause();
    let length = 0;
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) length += (child as Text).data.trim().length;
    }
    if (length < LONG_ENOUGH * 2) continue;
    const weight = standing.weightOf(element);
    if (weight > 0) paragraphs.push({ element, length, weight });
  }
  return paragraphs;
}
