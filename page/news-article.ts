import {
  declaredAddress,
  linkedData,
  metaContents,
  microdataTypes,
  namesNewsroom,
  PUBLICATION_NAMES,
  type LinkedData,
} from './metadata.ts';
import { countSections, isInSection } from './newspaper-sections.ts';

/**
 * The gate's judgement: is this document a news article? Two questions, for either alone is no answer: has it the
 * shape of one article, as a blog's entry has, too; and does it come from a newsroom, as a front page does, too?
 * Each adds up weak signs that publishers leave in every language. It is asked on every page a reader opens, so what
 * costs more is only looked at if what costs less has not answered. How the weights were found:
 * docs/decisions/0008-the-gate-weighs-signs.md.
 */
export function isNewsArticle(page: Document): boolean {
  if (!page.contentType.includes('html') || isFrontPage(page.location)) return false;
  const meta = metaContents(page);
  const address = declaredAddress(page, meta);
  if (isFrontPage(address)) return false;
  const statement: Statement = { meta, address, linked: linkedData(page), microdata: microdataTypes(page) };
  return (
    hasShapeOfArticle(page, statement) &&
    // What says itself that it is news may bring its text later, by script.
    (statement.linked?.kind === 'news' || hasLongParagraphs(page)) &&
    comesFromNewsroom(page, statement)
  );
}

/** What a page says of itself. */
interface Statement {
  meta: ReadonlyMap<string, string>;
  address: URL;
  linked: LinkedData | undefined;
  microdata: ReadonlySet<string>;
}

const ENOUGH_SHAPE = 2;
const ENOUGH_NEWSROOM = 3;

/** Some systems tell their articles apart by the query alone, as in `/?p=123`. */
function isFrontPage({ pathname, search }: Location | URL): boolean {
  return pathname === '/' && search === '';
}

/** A page about one story: it says so, has a time of publication, the address of a single piece, a text in one run. */
function hasShapeOfArticle(page: Document, statement: Statement): boolean {
  const { linked, meta, microdata, address } = statement;
  if (linked?.kind === 'other' || meta.get('og:type')?.startsWith('product')) return false;
  let shape = 0;
  if (linked?.kind === 'news' || microdata.has('NewsArticle')) shape += 1;
  if (isOfSinglePiece(address)) shape += 1;
  if (isPublished(page, statement)) shape += 1;
  if (shape >= ENOUGH_SHAPE) return true;
  return shape === ENOUGH_SHAPE - 1 && (saysArticle(statement) || hasOneRunOfText(page));
}

function saysArticle({ linked, meta, microdata }: Statement): boolean {
  return (
    linked !== undefined ||
    /^(?:article|story)$/i.test(meta.get('og:type') ?? '') ||
    ['NewsArticle', 'Article', 'BlogPosting'].some((type) => microdata.has(type))
  );
}

function isPublished(page: Document, { linked, meta, microdata }: Statement): boolean {
  return (
    linked?.published !== undefined ||
    PUBLICATION_NAMES.some((name) => meta.has(name)) ||
    (microdata.size > 0 && page.querySelector('[itemprop=datePublished]') !== null)
  );
}

/** A date with a name after it; without one it is a day's or a month's list. */
const DATE_IN_PATH = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])[/-].*[a-z]/i;
const LONG_NUMBER = /\d{5}/;
const NUMBER_IN_QUERY = /[?&]\w*(?:id|no|nr|num|code)=\d{5}/i;
const WORDS_OF_A_HEADLINE = 5;
/** A longer path is data, and patterns must not be led through it. */
const LONGEST_PATH = 1000;

/** A day, a long number or a whole headline in the path; sections, searches and forms have shorter ones. */
function isOfSinglePiece({ pathname, search }: URL): boolean {
  if (pathname.length > LONGEST_PATH) return false;
  return (
    DATE_IN_PATH.test(pathname) ||
    LONG_NUMBER.test(pathname) ||
    NUMBER_IN_QUERY.test(search) ||
    pathname.split('/').some((part) => part.split(/[-_]/).length >= WORDS_OF_A_HEADLINE)
  );
}

const LONG_PARAGRAPH = 80;
const PARAGRAPHS_OF_AN_ARTICLE = 3;
const PARAGRAPHS_OF_ONE_RUN = 4;

function hasLongParagraphs(page: Document): boolean {
  let long = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    if (isLong(paragraph) && ++long >= PARAGRAPHS_OF_AN_ARTICLE) return true;
  }
  return false;
}

/** Several long paragraphs side by side; each teaser of a list stands in a box of its own. */
function hasOneRunOfText(page: Document): boolean {
  const counts = new Map<Element, number>();
  for (const paragraph of page.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (!parent || !isLong(paragraph)) continue;
    const count = (counts.get(parent) ?? 0) + 1;
    if (count >= PARAGRAPHS_OF_ONE_RUN) return true;
    counts.set(parent, count);
  }
  return false;
}

function isLong(paragraph: Element): boolean {
  return paragraph.textContent.trim().length >= LONG_PARAGRAPH;
}

/** Systems for blogs, wikis, marketing and authorities. WordPress itself is also a system for newspapers. */
const NO_NEWSROOMS_SYSTEM = /wordpress\.com|blogger|hubspot|wiki|government|jekyll|hugo|ghost|shopify/i;
/** What newsrooms have beside their articles, and others have instead; authorities and universities write about themselves. */
const NO_NEWSROOMS_HOST =
  /(?:^|\.)(?:\w*blogs?|wiki|docs?|shop|store|forums?|support|help|gov|gouv|gob|edu|ac|mil)(?:\.|$)/;
const NO_NEWSROOMS_PATH =
  /\/(?:blogs?|@[\w.-]+|wiki|presse?|press-?(?:room|cent(?:er|re)|releases?)|pressemitteilung\w*|forums?|threads?|topics?|comments|questions|docs?|doi|help|support|shop|store|products?|recipes?|rezepte?)\//i;

/** A page of a publisher of news: it names itself so, feeds what only newsrooms use, has a newspaper's menu. */
function comesFromNewsroom(page: Document, { linked, meta, microdata, address }: Statement): boolean {
  let signs = 0;
  if (linked?.kind === 'news') signs += 3;
  else if (microdata.has('NewsArticle')) signs += 1;
  if (NO_NEWSROOMS_SYSTEM.test(meta.get('generator') ?? '')) signs -= 5;
  if (NO_NEWSROOMS_HOST.test(address.hostname) || NO_NEWSROOMS_PATH.test(address.pathname)) signs -= 3;
  if (microdata.has('NewsMediaOrganization') || namesNewsroom(page)) signs += 2;
  if (meta.has('news_keywords')) signs += 2;
  if (meta.has('fb:pages')) signs += 1;
  if (meta.has('article:content_tier') || meta.has('article:opinion')) signs += 1;
  if (isInSection(address)) signs += 1;
  return signs >= ENOUGH_NEWSROOM || signs + countSections(page, ENOUGH_NEWSROOM - signs) >= ENOUGH_NEWSROOM;
}
