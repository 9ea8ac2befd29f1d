import { readdirSync, readFileSync } from 'node:fs';
import lexiconText from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLexicon } from './lexicon.ts';
import { createSpotter } from './spot.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const sentences = parse(read('./sentences/pacts.yaml')) as Record<string, string[]>;
const traps = parse(read('./sentences/traps.yaml')) as string[];

const { spot } = createSpotter(readLexicon(lexiconText));

/** The text with each mark of a treaty or organisation in brackets: "left the [Ottawa Treaty|ottawa-treaty]". */
function withMarks(text: string): string {
  let shown = '';
  let from = 0;
  for (const { start, end, subject, kind } of spot(text)) {
    if (kind !== 'treaty' && kind !== 'org') continue;
    shown += `${text.slice(from, start)}[${text.slice(start, end)}|${subject}]`;
    from = end;
  }
  return shown + text.slice(from);
}

const MARK = /\[([^\]|]+)(?:\|([^\]]+))?\]/g;

describe.each(Object.entries(sentences))('%s', (pact, ofPact) => {
  it.each(ofPact)('is found in: %s', (sentence) => {
    const plain = sentence.replace(MARK, '$1');
    const expected = sentence.replace(MARK, (_, name: string, other = pact) => `[${name}|${other}]`);
    expect(withMarks(plain)).toBe(expected);
  });
});

describe('traps', () => {
  it.each(traps)('hold no treaty and no organisation: %s', (sentence) => {
    expect(withMarks(sentence)).toBe(sentence);
  });
});

describe('the sentences', () => {
  it('cover every treaty and organisation of the dataset', () => {
    const pacts = readdirSync(new URL('../dataset/pacts/', import.meta.url))
      .filter((file) => !/^kind: former-state$/m.test(read(`../dataset/pacts/${file}`)))
      .map((file) => file.replace('.yaml', ''));
    const marked = Object.entries(sentences).flatMap(([pact, ofPact]) =>
      ofPact.some((sentence) => /\[[^\]|]+\]/.test(sentence)) ? [pact] : [],
    );
    expect(marked.sort()).toEqual(pacts.sort());
  });
});
