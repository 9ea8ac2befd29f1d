import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTranslations } from '../dataset/compile-translations.ts';
import { readTranslations } from './pact-translations.ts';

const words = fc.string({ minLength: 1 });
const row = fc.record(
  { name: words, summary: words, title: words, withdrawal_terms: words },
  { requiredKeys: ['name', 'summary'] },
);

describe('the text of a language', () => {
  it('gives every entry of its file as it was written, and nothing else', () => {
    fc.assert(
      fc.property(fc.dictionary(words, row), words, (pacts, other) => {
        const compiled = compileTranslations({ pacts: new Map([['pl', pacts]]), countries: {} });
        const { pact } = readTranslations(compiled['pl'] ?? '');
        for (const [id, { withdrawal_terms: withdrawalTerms, ...entry }] of Object.entries(pacts))
          expect(pact(id)).toEqual({ ...entry, ...(withdrawalTerms && { withdrawalTerms }) });
        if (!Object.hasOwn(pacts, other)) expect(pact(other)).toBeUndefined();
      }),
    );
  });

  it('gives the name of a country in this language', () => {
    const names = { de: 'Krim', fr: 'Crimée', es: 'Crimea', pl: 'Krym', uk: 'Крим' };
    const compiled = compileTranslations({ pacts: new Map(), countries: { 'X-CRI': names } });
    const { country } = readTranslations(compiled['uk'] ?? '');
    expect(country('X-CRI')).toBe('Крим');
    expect(country('POL')).toBeUndefined();
  });

  it('has no entries for a language without a file', () => {
    const compiled = compileTranslations({ pacts: new Map(), countries: {} });
    expect(readTranslations(compiled['fr'] ?? '').pact('ottawa-treaty')).toBeUndefined();
  });
});
