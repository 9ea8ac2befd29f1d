import { readFileSync } from 'node:fs';
import lexiconText from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLexicon } from './lexicon.ts';
import { createSpotter } from './spot.ts';

const sentences = parse(
  readFileSync(new URL('sentences/countries.yaml', import.meta.url), 'utf8'),
) as string[];
const { spot } = createSpotter(readLexicon(lexiconText));

/** The sentence with brackets around each country and people that is marked, as in countries.yaml. */
function bracketed(text: string): string {
  let written = '';
  let from = 0;
  for (const { start, end, subject, kind } of spot(text)) {
    if (kind !== 'country' && kind !== 'demonym') continue;
    written += `${text.slice(from, start)}[${text.slice(start, end)}|${subject}]`;
    from = end;
  }
  return written + text.slice(from);
}

describe('countries and their people', () => {
  it.each(sentences)('%s', (sentence) => {
    expect(bracketed(sentence.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1'))).toBe(sentence);
  });
});
