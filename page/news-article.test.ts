// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageWith } from './dom-testing.ts';
import { isNewsArticle } from './news-article.ts';

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const ogArticle = '<meta property="og:type" content="article">';
const published = '<meta property="article:published_time" content="2025-03-19T14:05:00Z">';
const paragraphs = `<p>${'Words of an article. '.repeat(6)}</p>`.repeat(3);

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
  ])('is known by %s', (_, head) => expect(isNewsArticle(pageWith(head))).toBe(true));

  it('is known by Open Graph with a time of publication and running text', () => {
    expect(isNewsArticle(pageWith(ogArticle + published, paragraphs))).toBe(true);
    expect(
      isNewsArticle(
        pageWith(ogArticle + linked({ '@type': 'Article', datePublished: '2025-03-19' }), paragraphs),
      ),
    ).toBe(true);
  });

  it('is known by microdata with running text', () => {
    const microdata =
      '<div itemscope itemtype="https://schema.org/NewsArticle"><time itemprop="datePublished"></time></div>';
    expect(isNewsArticle(pageWith('', microdata + paragraphs))).toBe(true);
    expect(isNewsArticle(pageWith('', microdata))).toBe(false);
  });
});

describe('no news article', () => {
  it.each([
    ['nothing said', '', paragraphs],
    ['Open Graph alone', ogArticle, paragraphs],
    ['no running text', ogArticle + published, '<p>Short.</p>'],
    ['a shop', linked({ '@type': 'Product' }), paragraphs],
    [
      'a list of teasers',
      linked({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] }),
      paragraphs,
    ],
    [
      'a page with parts',
      linked({ '@type': 'CollectionPage', hasPart: [{ '@type': 'NewsArticle' }] }),
      paragraphs,
    ],
    ['a graph of teasers', linked({ '@graph': Array(4).fill({ '@type': 'NewsArticle' }) }), paragraphs],
    ['broken data', '<script type="application/ld+json">{"@type":"NewsArticle"</script>', paragraphs],
    ['data that is no object', '<script type="application/ld+json">"NewsArticle"</script>', paragraphs],
    ['hostile data', linked({ '@type': { toString: 1 }, '@graph': [null, 3, [[[]]]] }), paragraphs],
  ])('%s', (_, head, body) => expect(isNewsArticle(pageWith(head, body))).toBe(false));

  it('stands at a site’s root, unless a query tells it apart', () => {
    expect(isNewsArticle(pageWith(linked({ '@type': 'NewsArticle' }), paragraphs, '/?p=123'))).toBe(true);
    expect(isNewsArticle(pageWith(linked({ '@type': 'NewsArticle' }), paragraphs, '/'))).toBe(false);
  });
});
