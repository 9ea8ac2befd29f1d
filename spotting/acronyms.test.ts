import lexiconText from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { definitionStart } from './acronyms.ts';
import { readLexicon } from './lexicon.ts';
import { createSpotter } from './spot.ts';

describe('the definition of an acronym', () => {
  it.each([
    ['the Christian Peacemaker Teams (CPT) left', 'CPT', 'Christian'],
    ['the University of Kentucky (UK) won', 'UK', 'University'],
    ['the United States (US) and', 'US', 'United'],
    ['the World Health Organization (W.H.O.) said', 'W.H.O.', 'World'],
    ['the chief (CPT) left', 'CPT', undefined],
    ['Estonia sends more aid to Ukraine (EU)', 'EU', undefined],
    ['Christian leaders, Peacemaker Teams (CPT) left', 'CPT', undefined],
    ['the Big Red Dog (CPT) left', 'CPT', undefined],
    ['the Christian Peacemaker Teams, CPT, left', 'CPT', undefined],
  ])('%s', (text, acronym, first) => {
    const start = text.indexOf(acronym);
    const expected = first === undefined ? undefined : text.indexOf(first);
    expect(definitionStart(text, start, start + acronym.length)).toBe(expected);
  });

  it('keeps the acronym unmarked in the whole article where it is not one of ours', () => {
    const { article } = createSpotter(readLexicon(lexiconText));
    const subjects = (...texts: string[]) => {
      const reading = article();
      for (const text of texts) reading.read(text);
      return texts.flatMap((text) => reading.mentions(text)).map(({ subject }) => subject);
    };
    expect(subjects('He studied at the University of Kentucky (UK).', 'UK beat Duke.')).toEqual([]);
    expect(subjects('The United Kingdom (UK) voted.', 'The UK left.')).toEqual(['GBR', 'GBR', 'GBR']);
    expect(subjects('The World Health Organsation (WHO) met.', 'The WHO left.')).toEqual([
      'world-health-organization',
      'world-health-organization',
    ]);
    expect(subjects('The Unitde Kingdom (UK) voted.', 'The UK left.')).toEqual(['GBR', 'GBR']);
    expect(subjects('The International Cricket Council (ICC) met.', 'The ICC will meet.')).toEqual([]);
  });
});
