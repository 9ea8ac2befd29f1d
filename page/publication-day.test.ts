// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageWith } from './dom-testing.ts';
import { dayOf, publicationDay } from './publication-day.ts';

describe('publicationDay', () => {
  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-19T23:30:00-05:00"}</script>',
      '',
    ],
    ['Open Graph', '<meta property="article:published_time" content="2025-03-19T14:05:00Z">', ''],
    ['microdata', '', '<meta itemprop="datePublished" content="2025-03-19">'],
    ['a time element', '', '<article><time datetime="2025-03-19">Wednesday</time></article>'],
  ])('is read from %s, as the publisher writes it', (_, head, body) => {
    expect(publicationDay(pageWith(head, body))).toBe('2025-03-19');
  });

  it('passes over what is no day', () => {
    const head = '<meta name="date" content="Wednesday"><meta name="pubdate" content="20250319T1405">';
    expect(publicationDay(pageWith(head))).toBe('2025-03-19');
    expect(publicationDay(pageWith('<meta name="date" content="2025">'))).toBeUndefined();
  });
});

describe('dayOf', () => {
  it('refuses unreal days', () => {
    expect(['2025-02-30', '2025-13-01', '0000-00-00', '1200-01-01', undefined, ''].map(dayOf)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('gives a real day or none for any text', () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1_790, max: 2_100 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    const dates = numbers.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), dates), (text) => {
        const time = Date.parse(`${text}T00:00:00Z`);
        const isReal =
          /^\d{4}-\d\d-\d\d$/.test(text) &&
          new Date(time || 0).toISOString().startsWith(text) &&
          text >= '1800';
        expect(dayOf(text)).toBe(isReal ? text : undefined);
      }),
    );
  });
});
