// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageWith } from './dom-testing.ts';
import { isNewsArticle } from './news-article.ts';

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ogArticle = '<meta property="og:type" content="article">';
const published = '<meta property="article:published_time" content="2025-03-19T14:05:00Z">';
const paragraph = `<p>${'Words of an article. '.repeat(6)}</p>`;
const paragraphs = paragraph.repeat(4);
const menuOf = (...names: string[]) => names.map((name) => `<a href="/${name}">${name}</a>`).join('');
const menu = menuOf('world', 'politics', 'business', 'sport', 'opinion');
const story = '/2025/03/19/four-states-leave-the-treaty';

describe('a news article', () => {
  it.each([
    ['JSON-LD', linked({ '@type': 'NewsArticle' })],
    ['a full type', linked({ '@type': 'http://schema.org/ReportageNewsArticle' })],
    ['several types', linked({ '@type': ['WebPage', 'OpinionNewsArticle'] })],
    ['a list of things', linked([{ '@type': 'Organization' }, { '@type': 'NewsArticle' }])],
    ['a graph', linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'AnalysisNewsArticle' }] })],
    ['a main entity', linked({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle' } })],
    ['a live blog', linked({ '@type': 'LiveBlogPosting' })],
    [
      'raw line breaks in strings',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb\tc"}</script>',
    ],
    ['a second block', linked({ '@type': 'BreadcrumbList' }) + linked({ '@type': 'NewsArticle' })],
  ])('says so itself by %s, even if its text comes later', (_, head) =>
    expect(isNewsArticle(pageWith(head, '', story))).toBe(true),
  );

  it.each([
    ['Open Graph, a day and an address', ogArticle + published, story],
    ['an address with a headline', ogArticle, '/en/four-states-leave-the-treaty'],
    ['an address with a number', ogArticle, '/a/1234567.html'],
    ['an address with a number in its query', ogArticle, '/view.php?lang=e&articleId=181595'],
    ['a day and one run of text', published, '/story'],
    ['an address and one run of text', '', story],
    ['JSON-LD of an article', linked({ '@type': 'Article', datePublished: '2025-03-19' }), '/story'],
  ])('is known by its shape on a newspaper’s site: %s', (_, head, path) => {
    expect(isNewsArticle(pageWith(head, menu + paragraphs, path))).toBe(true);
    // The same page of a company, which has no sections.
    expect(isNewsArticle(pageWith(head, menuOf('products', 'about', 'news') + paragraphs, path))).toBe(false);
  });

  it.each([
    [
      'news_keywords and a section in its address',
      '<meta name="news_keywords" content="a">',
      `/world${story}`,
    ],
    [
      'a publisher that calls itself one of news, and a tier',
      linked({ '@type': 'Article', publisher: { '@type': 'NewsMediaOrganization' } }) +
        '<meta property="article:content_tier" content="free">',
      story,
    ],
  ])('is known by what only newsrooms have: %s', (_, head, path) =>
    expect(isNewsArticle(pageWith(ogArticle + head, paragraphs, path))).toBe(true),
  );

  it('is known by the address it declares, wherever it was loaded from', () => {
    const canonical = `<link rel="canonical" href="https://news.example${story}">`;
    expect(isNewsArticle(pageWith(ogArticle + canonical, menu + paragraphs, '/x?id=1'))).toBe(true);
    expect(isNewsArticle(pageWith(ogArticle, menu + paragraphs, '/x?id=1'))).toBe(false);
  });

  it('stands at a site’s root only if a query tells it apart', () => {
    const head = linked({ '@type': 'NewsArticle' });
    expect(isNewsArticle(pageWith(head, paragraphs, '/?p=123'))).toBe(true);
    expect(isNewsArticle(pageWith(head, paragraphs, '/'))).toBe(false);
  });
});

describe('no news article', () => {
  const teaser = `<div><h3><a href="${story}">Four states leave</a></h3>${paragraph}</div>`;
  it.each([
    ['a front page', '', menu + teaser.repeat(20), '/international'],
    ['a section', '<meta property="og:type" content="website">', menu + teaser.repeat(20), '/world/europe'],
    ['a section that calls itself an article', ogArticle, menu + teaser.repeat(20), '/world/europe'],
    ['the list of a day', ogArticle, menu + teaser.repeat(20), '/2025/03/19/'],
    ['the results of a search', '', menu + teaser.repeat(20), '/search?q=ottawa+treaty'],
    ['a newspaper’s own page', ogArticle, menu + paragraphs, '/privacy-policy'],
    ['an article without text', ogArticle + published, `${menu}<p>Short.</p>`, story],
    [
      'a list of teasers',
      linked({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
      menu + teaser.repeat(20),
      '/world',
    ],
    [
      'a page with parts',
      linked({ '@type': 'CollectionPage', hasPart: [{ '@type': 'NewsArticle' }] }),
      menu + teaser.repeat(20),
      '/world',
    ],
    ['a graph of teasers', linked({ '@graph': Array(4).fill({ '@type': 'NewsArticle' }) }), teaser, '/world'],
    ['a recipe', linked([{ '@type': 'Article' }, { '@type': 'Recipe' }]), menu + paragraphs, story],
    ['a product', '<meta property="og:type" content="product">', menu + paragraphs, story],
    [
      'a thread of a forum',
      ogArticle + published,
      menuOf('world', 'politics', 'sport') + paragraphs,
      `/forum${story}`,
    ],
    ['documentation', '', menuOf('docs', 'api', 'blog') + paragraphs, '/docs/a-guide-to-getting-started'],
    [
      'a blog on a news site’s subjects',
      ogArticle,
      menuOf('world', 'politics', 'sport') + paragraphs,
      `/blog${story}`,
    ],
    [
      'a user’s page that says it is news',
      linked({ '@type': 'NewsArticle' }),
      menuOf('about', 'help') + paragraphs,
      '/@someone/four-states-leave-the-treaty',
    ],
    [
      'a blog’s system',
      `${ogArticle + published}<meta name="generator" content="WordPress.com">`,
      menu + paragraphs,
      story,
    ],
    [
      'an encyclopedia',
      `${ogArticle + published}<meta name="generator" content="MediaWiki 1.44">`,
      menu + paragraphs,
      story,
    ],
    [
      'an authority that calls its releases news',
      linked({ '@type': 'NewsArticle' }) +
        '<link rel="canonical" href="https://www.gov.example/news/a-story-of-ours">',
      menuOf('news', 'services') + paragraphs,
      story,
    ],
    [
      'a question and its answers',
      published,
      menuOf('sport', 'news', 'arts') + paragraphs,
      `/questions${story}`,
    ],
    ['a web app', '<meta name="application-name" content="Mail">', '<div id="root"></div>', '/inbox/1234567'],
    ['broken data', '<script type="application/ld+json">{"@type":"NewsArticle"</script>', paragraphs, story],
    [
      'data that is no object',
      '<script type="application/ld+json">"NewsArticle"</script>',
      paragraphs,
      story,
    ],
    ['hostile data', linked({ '@type': { toString: 1 }, '@graph': [null, 3, [[[]]]] }), paragraphs, story],
    ['an address that is none', '<link rel="canonical" href="https://:/">', menu + paragraphs, '/a'],
  ])('%s', (_, head, body, path) => expect(isNewsArticle(pageWith(head, body, path))).toBe(false));
});
