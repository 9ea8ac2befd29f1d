/**
 * The gate's judgement: is this document a news article? Answered from its own metadata and shape, at once and
 * without touching it, because it is asked on every page a reader opens.
 */

const NEWS_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:(?:Analysis|AskPublic|Background|Opinion|Reportage|Review)?NewsArticle|LiveBlogPosting|Report)$/;
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:Article|BlogPosting|AdvertiserContentArticle|SatiricalArticle)$/;

/** Longer blocks of data are lists and shops, and parsing them would be felt. */
const MOST_METADATA = 500_000;
const LONG_PARAGRAPH = 80;
const PARAGRAPHS_OF_AN_ARTICLE = 3;

/** What schema.org data say of an article: its type and its day of publication, as written. */
export interface ArticleMetadata {
  news: boolean;
  published?: string;
}

export function isNewsArticle(page: Document): boolean {
  if (page.contentType !== 'text/html' && page.contentType !== 'application/xhtml+xml') return false;
  if (page.location?.pathname === '/' && !page.location.search) return false;
  const linked = linkedData(page);
  if (linked?.news) return true;
  if (page.querySelector('[itemtype$="schema.org/NewsArticle"] [itemprop="articleBody"],[itemtype$="schema.org/NewsArticle"] [itemprop="datePublished"]')) {
    return hasArticleText(page);
  }
  const saysArticle = metaContent(page, 'og:type')?.toLowerCase() === 'article';
  const published = metaContent(page, 'article:published_time') ?? (linked && linked.published);
  return saysArticle && published !== undefined && hasArticleText(page);
}

/** The article among a page's JSON-LD blocks, if any is about one. */
export function linkedData(page: Document): ArticleMetadata | undefined {
  let other: ArticleMetadata | undefined;
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MOST_METADATA || !/Article|LiveBlog|BlogPosting|"Report"/.test(text)) continue;
    const found = articleIn(parseLoosely(text));
    if (found?.news) return found;
    other ??= found;
  }
  return other;
}

/** Many publishers leave raw line breaks in their strings, which JSON does not allow. */
function parseLoosely(text: string): unknown {
  const tidy = text.replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/ *<!\[CDATA\[)/, '').replace(/(?:-->|\/\/ *\]\]>)\s*$/, '');
  try {
    return JSON.parse(tidy);
  } catch {
    try {
      // eslint-disable-next-line no-control-regex -- control characters are the very thing to remove
      return JSON.parse(tidy.replace(/[\u0000-\u001F]+/g, ' ').replace(/;\s*$/, ''));
    } catch {
      return undefined;
    }
  }
}

/** Looks at the block itself, a list of things, a `@graph` and the main entity; never into lists of teasers. */
function articleIn(data: unknown): ArticleMetadata | undefined {
  if (Array.isArray(data)) return firstNews(data);
  if (typeof data !== 'object' || data === null) return undefined;
  const thing = data as Record<string, unknown>;
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
  const news = types.some((type) => NEWS_TYPE.test(type));
  if (news || types.some((type) => ARTICLE_TYPE.test(type))) {
    const published = thing['datePublished'] ?? thing['dateCreated'];
    return { news, ...(typeof published === 'string' && { published }) };
  }
  if (Array.isArray(thing['@graph'])) return firstNews(thing['@graph']);
  const main = thing['mainEntity'];
  return typeof main === 'object' && main !== null && !Array.isArray(main) ? articleIn(main) : undefined;
}

function firstNews(things: unknown[]): ArticleMetadata | undefined {
  const found = things.map(articleIn).filter((article) => article !== undefined);
  return found.find(({ news }) => news) ?? found[0];
}

export function metaContent(page: Document, name: string): string | undefined {
  const meta = page.querySelector(`meta[property="${name}"],meta[name="${name}"]`);
  return meta?.getAttribute('content')?.trim() || undefined;
}

function hasArticleText(page: Document): boolean {
  let long = 0;
  for (const paragraph of page.querySelectorAll('p')) {
    if ((paragraph.textContent ?? '').length >= LONG_PARAGRAPH && ++long >= PARAGRAPHS_OF_AN_ARTICLE) return true;
  }
  return false;
}
