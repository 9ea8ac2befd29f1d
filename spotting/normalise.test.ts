import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it('leaves plain text alone', () => {
    const text = "Poland's border, 1997";
    expect(normalise(text).text).toBe(text);
  });

  it('makes spaces, apostrophes, hyphens and accents comparable', () => {
    expect(normalise('Geneva\u00A0\n Conven\u00ADtions, Po\u2060land’s e\u0301 a\u2011b').text).toBe(
      "Geneva Conventions, Poland's é a-b",
    );
  });

  it.each([
    ['between two words', 'Poland\u200BLatvia', 'Poland Latvia'],
    ['beside other invisible characters', 'Poland\u2060\u200B\u00ADLatvia', 'Poland Latvia'],
    ['after a space', 'European \u200BUnion', 'European Union'],
    ['between spaces', 'European \u200B Union', 'European Union'],
    ['before a space', 'European\u200B Union', 'European Union'],
    ['before an apostrophe', 'Poland\u200B’s', "Poland's"],
    ['within an address', 'example.org/\u200BPoland', 'example.org/Poland'],
  ])('takes a zero-width space %s for what the reader sees', (_where, text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it('composes a letter with a few accents, and takes a pile of them for none', () => {
    const accents = (count: number): string => '\u0301'.repeat(count);
    expect(normalise(`e${accents(8)}x`).text).toBe(`é${accents(7)}x`);
    expect(normalise(`e${accents(9)}x`).text).toBe('ex');
  });

  it('leads every character back to where it came from', () => {
    const pieces = fc.constantFrom(
      'a',
      'Z',
      ' ',
      '\u00A0',
      '\u00AD',
      '\u200B',
      '\u2060',
      '’',
      "'",
      '-',
      '\u2011',
      'e\u0301',
      '\n',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const original = parts.join('');
        const { text, originalOffset } = normalise(original);
        for (let offset = 0; offset < text.length; offset++) {
          const character = text[offset] ?? '';
          const there = original[originalOffset(offset)] ?? '';
          const plain = normalise(there).text || there;
          if (/[aZ'-]/.test(character) || character >= '\uD800') expect(plain).toBe(character);
        }
      }),
    );
  });
});
