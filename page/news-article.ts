/**
 * The gate's judgement: is this document a news article? Answered from its own metadata and shape, at once and
 * without touching it, because it is asked on every page a reader opens.
 */

/** schema.org types of articles; the group matches those of news. */
const ARTICLE_TYPE = /(?:^|\/)(?:(\w*NewsArticle|LiveBlogPosting|Report)|Article|BlogPosting)$/;

/** What a block of data about an article cannot be without; parsing one about a shop is saved by it. */
const MAY_NAME_AN_ARTICLE = /Article|Posting|Report/;
/** More articles than this in one list are teasers. */
const MOST_ARTICLES = 3;
/** Longer blocks of data are lists and shops, and parsing them would be felt. */
const MOST_METADATA = 500_000;
const LONG_PARAGRAPH = 80;
const PARAGRAPHS_OF_AN_ARTICLE = 3;

/** What schema.org data say of an article: its type and its day of publication, as written. */
interface ArticleMetadata {
  news: boolean;
  published?: string;
}

export function isNewsArticle(page: Document): boolean {
  if (!page.contentType.includes('html') || isFrontPage(page.location)) return false;
  const linked = linkedData(page);
  if (linked?.news) return true;
  const published = metaContent(page, 'article:published_time') ?? linked?.published;
  const inMetadata = published !== undefined && metaContent(page, 'og:type') === 'article';
  const inMarkup = page.querySelector('[itemtype$="/NewsArticle"] [itemprop=datePublished]') !== null;
  return (inMetadata || inMarkup) && hasArticleText(page);
}

/** Some systems tell their articles apart by the query alone, as in `/?p=123`. */
function isFrontPage({ pathname, search }: Location): boolean {
  return pathname === '/' && search === '';
}

/** The article among a page's JSON-LD blocks, if any is about one. */
export function linkedData(page: Document): ArticleMetadata | undefined {
  let other: ArticleMetadata | undefined;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent;
    if (text.length > MOST_METADATA || !MAY_NAME_AN_ARTICLE.test(text)) continue;
    const found = articleIn(parseLoosely(text));
    if (found?.news) return found;
    other ??= found;
  }
  return other;
}

/** Many publishers leave raw line breaks in their strings, which JSON does not allow; as spaces they are harmless. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\s+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Looks at the block itself, a list of things, a `@graph` and the main entity; never into lists of teasers. */
function articleIn(data: unknown): ArticleMetadata | undefined {
  if (Array.isArray(data)) return firstNews(data);
  if (typeof data !== 'object' || data === null) return undefined;
  const thing = data as Record<string, unknown>;
  for (const type of [thing['@type']].flat()) {
    const match = typeof type === 'string' && ARTICLE_TYPE.exec(type);
    const published = thing['datePublished'];
    if (match) return { news: match[1] !== undefined, ...(typeof published === 'string' && { published }) };
  }
  return articleIn(thing['@graph'] ?? thing['mainEntity']);
}

function firstNews(things: unknown[]): ArticleMetadata | undefined {
  const found = things.map(articleIn).filter((article) => article !== undefined);
  const news = found.filter((article) => article.news);
  return news.length > MOST_ARTICLES ? undefined : (news[0] ?? found[0]);
}

export function metaContent(page: Document, name: string): string | undefined {
  return (
    page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content') ?? undefined
  );
}

function hasArticleText(page: Document): boolean {
  let long = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    if (paragraph.textContent.length >= LONG_PARAGRAPH && ++long >= PARAGRAPHS_OF_AN_ARTICLE) return true;
  }
  return false;
}
