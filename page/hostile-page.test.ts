// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { bodyOf } from './dom-testing.ts';
import { declaredAddress, linkedData } from './metadata.ts';

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
  });
});
