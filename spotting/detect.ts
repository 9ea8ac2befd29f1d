/**
 * Spotting by itself, for whoever measures it: `npm run build:spotting` makes one module of this file.
 */
import lexiconText from 'virtual:lexicon';
import { readLexicon } from './lexicon.ts';
import { createSpotter } from './spot.ts';
import type { MentionKind } from './types.ts';

/** A mention as the corpus scripts ask for it: `id` is an ISO alpha-3 code for countries and demonyms. */
export interface Detection {
  start: number;
  end: number;
  id: string;
  kind: MentionKind;
}

const spotter = createSpotter(readLexicon(lexiconText));

/** The mentions of a plain text, which stands for a whole article. Offsets count UTF-16 code units. */
export function detect(text: string): Detection[] {
  const article = spotter.article();
  const paragraphs = paragraphsOf(text);
  for (const { words } of paragraphs) article.read(words);
  return paragraphs.flatMap(({ words, from }) =>
    article
      .mentions(words)
      .map(({ start, end, subject, kind }) => ({ start: from + start, end: from + end, id: subject, kind })),
  );
}

/** A line is a paragraph, unless its sentence goes on in the next one. */
function paragraphsOf(text: string): { words: string; from: number }[] {
  const paragraphs: { words: string; from: number }[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/\n(?!\p{Ll})/gu)) {
    paragraphs.push({ words: text.slice(from, index), from });
    from = index + 1;
  }
  paragraphs.push({ words: text.slice(from), from });
  return paragraphs.filter(({ words }) => words.length > 0);
}
