// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { bodyOf } from './dom-testing.ts';
import { declaredAddress, linkedData, namesNewsroom } from './metadata.ts';

afterEach(() => {
  if (!document.querySelector('head')) document.documentElement.prepend(document.createElement('head'));
});

describe('the metadata of a page', () => {
  it('have an address where the document has no head', () => {
    document.head.remove();
    expect(declaredAddress(document, new Map()).href).toBe(document.location.href);
  });

  it('are none where they are nested deeper than those of any article', () => {
    const deep = '['.repeat(5_000) + '{"@type":"NewsArticle"}' + ']'.repeat(5_000);
    bodyOf(`<script type="application/ld+json">${deep}</script>`);
    expect(linkedData(document)).toBeUndefined();
    bodyOf(`<script type="application/ld+json">[[{"@type":"NewsArticle"}]]</script>`);
    expect(linkedData(document)).toEqual({ kind: 'news' });
  });

  const block = (data: string) => `<script type="application/ld+json">${data}</script>`;
  const story = block('{"@type":"NewsArticle","publisher":{"@type":"NewsMediaOrganization"}}');
  const listOf = (length: number) => block(`["Product ${'x'.repeat(length)}"]`);

  it.each([
    ['many blocks', block('["Product"]').repeat(99), block('["Product"]')],
    ['long blocks', listOf(160_000).repeat(3), listOf(19_900)],
  ])('are looked for in no more than so %s', (_, before, oneMore) => {
    bodyOf(before + story);
    expect([linkedData(document)?.kind, namesNewsroom(document)]).toEqual(['news', true]);
    bodyOf(before + oneMore + story);
    expect([linkedData(document)?.kind, namesNewsroom(document)]).toEqual([undefined, false]);
  });

  it('are found beside a block that is too long by itself', () => {
    bodyOf(listOf(900_000) + story);
    expect(linkedData(document)?.kind).toBe('news');
  });
});
