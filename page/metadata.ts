/** What a page says of itself in its head: schema.org data, Open Graph and other `<meta>` elements. */

/** schema.org types of articles; the group matches those of news. */
const ARTICLE_TYPE = /(?:^|\/)(?:(\w*NewsArticle|LiveBlogPosting|Report)|Article|BlogPosting)$/;
/** Types of pages that are about one thing which is no article, however much text they have. */
const OTHER_TYPE =
  /(?:^|\/)(?:Recipe|Product\w*|Course|Event|JobPosting|QAPage|FAQPage|DiscussionForumPosting|SocialMediaPosting|SoftwareApplication|LocalBusiness|Hotel|Restaurant|Scholarly\w+|Medical\w+|TechArticle|APIReference)$/;

/** What a block of data about an article cannot be without; parsing one about a shop is saved by it. */
const WORTH_PARSING = /Article|Posting|Report|Recipe|Product/;
/** More articles than this in one list are teasers. */
const MOST_ARTICLES = 3;
/** Blocks of data longer than this together are lists and shops, and reading them would be felt. */
const MOST_METADATA = 500_000;
const MOST_BLOCKS = 100;

/** What schema.org data say a page is about. */
export interface LinkedData {
  kind: 'news' | 'article' | 'other';
  /** Its day of publication, as written. */
  published?: string;
}

/** The article among a page's JSON-LD blocks, if any is about one; else what they are about. */
export function linkedData(page: Document): LinkedData | undefined {
  let best: LinkedData | undefined;
  for (const text of linkedTexts(page)) {
    if (WORTH_PARSING.test(text)) best = betterOf(best, subjectOf(parseLoosely(text)));
  }
  return best;
}

/** A page's JSON-LD blocks; one that is too long for what is left of the budget is passed over. */
function* linkedTexts(page: Document): Generator<string> {
  let budget = MOST_METADATA;
  let blocks = 0;
  for (const script of page.scripts) {
    if (script.type !== 'application/ld+json') continue;
    const text = script.textContent;
    if (text.length > budget) continue;
    budget -= text.length;
    if (++blocks > MOST_BLOCKS) return;
    yield text;
  }
}

/** The publisher calls itself one of news. */
export function namesNewsroom(page: Document): boolean {
  for (const text of linkedTexts(page)) if (text.includes('NewsMediaOrganization')) return true;
  return false;
}

/** Many publishers leave raw line breaks in their strings, which JSON does not allow; as spaces they are harmless. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\s+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Data about an article is nested no deeper than this. */
const DEEPEST = 20;

/** Looks at the block itself, a list of things, a `@graph` and the main entity; never into lists of teasers. */
function subjectOf(data: unknown, depth = 0): LinkedData | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(data)) return subjectOfList(data, depth);
  if (typeof data !== 'object' || data === null) return undefined;
  const thing = data as Record<string, unknown>;
  for (const type of [thing['@type']].flat()) {
    if (typeof type !== 'string') continue;
    const article = ARTICLE_TYPE.exec(type);
    const published = thing['datePublished'];
    if (article) {
      return { kind: article[1] ? 'news' : 'article', ...(typeof published === 'string' && { published }) };
    }
    if (OTHER_TYPE.test(type)) return { kind: 'other' };
  }
  return subjectOf(thing['@graph'] ?? thing['mainEntity'], depth + 1);
}

function subjectOfList(things: unknown[], depth: number): LinkedData | undefined {
  const found = things.map((thing) => subjectOf(thing, depth + 1)).filter((subject) => subject !== undefined);
  if (found.filter(({ kind }) => kind === 'news').length > MOST_ARTICLES) return undefined;
  return found.reduce<LinkedData | undefined>(betterOf, undefined);
}

/** News above all; what is something else, such as a recipe, is so although it is an article besides. */
const RANK = { news: 3, other: 2, article: 1 };

function betterOf(a: LinkedData | undefined, b: LinkedData | undefined): LinkedData | undefined {
  if (!a || !b) return a ?? b;
  return RANK[b.kind] > RANK[a.kind] ? b : a;
}

/**
 * The contents of a page's `<meta>` elements by name or property, the first of each. Looked up once for all, since a
 * selector that finds nothing has looked at every element of the page.
 */
export function metaContents(page: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of page.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name');
    const content = meta.getAttribute('content');
    if (name !== null && content !== null && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

/** The schema.org types of a page's microdata, without their address. */
export function microdataTypes(page: Document): Set<string> {
  const types = new Set<string>();
  for (const element of page.querySelectorAll('[itemtype]')) {
    types.add(element.getAttribute('itemtype')!.replace(/^.*\//, ''));
  }
  return types;
}

/** Names under which publishers give the time of publication, in a form that begins with an ISO 8601 date. */
export const PUBLICATION_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datePublished',
  'date',
  'dc.date',
  'DC.date.issued',
  'pubdate',
];

/** The address a page wants to be known by, or the one it was loaded from. */
export function declaredAddress(page: Document, meta: ReadonlyMap<string, string>): URL {
  const here = page.location.href;
  const canonical = page.querySelector('head > link[rel=canonical]')?.getAttribute('href');
  const declared = canonical ?? meta.get('og:url') ?? here;
  return new URL(URL.canParse(declared, here) ? declared : here, here);
}
