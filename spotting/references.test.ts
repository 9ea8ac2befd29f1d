import lexiconText from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';
import { createSpotter } from './spot.ts';

const { article } = createSpotter(readLexicon(lexiconText));

/** What is marked in the last of an article's paragraphs, without countries. */
function markedLast(...paragraphs: string[]): string[] {
  const reading = article();
  for (const paragraph of paragraphs) reading.read(paragraph);
  const last = paragraphs.map((paragraph) => reading.mentions(paragraph)).at(-1) ?? [];
  return last
    .filter(({ kind }) => kind === 'org' || kind === 'treaty')
    .map(({ start, end, subject }) => `${paragraphs.at(-1)?.slice(start, end)}=${subject}`);
}

describe('a short reference', () => {
  it.each([
    ['The treaty bans mines.', 'treaty=ottawa-treaty'],
    ['Leaving this convention takes six months.', 'convention=ottawa-treaty'],
    ['The treaty obligations bind its members.', 'treaty=ottawa-treaty'],
    ['The treaty members will meet.', 'treaty=ottawa-treaty'],
    ['The treaty entered into force.', 'treaty=ottawa-treaty'],
    ['Critics say the treaty’s rules are out of date.', 'treaty=ottawa-treaty'],
  ])('means the one treaty that the article has named: %s', (text, expected) => {
    expect(markedLast('Poland will leave the Ottawa Treaty.', text)).toEqual([expected]);
  });

  it('is not made doubtful by a compound that speaks of no treaty', () => {
    const before = ['Poland will leave the Ottawa Convention.', 'It met in a convention centre.'];
    expect(markedLast(...before, 'The convention bans mines.')).toEqual(['convention=ottawa-treaty']);
  });

  it('means the treaty that its own paragraph has named, where the article has named several', () => {
    const before = 'The Ottawa Treaty and the Non-Proliferation Treaty were discussed.';
    expect(markedLast(before, 'New START has expired. The treaty capped warheads.')).toEqual([
      'New START=new-start',
      'treaty=new-start',
    ]);
    expect(markedLast(before, 'The treaty was not mentioned again.')).toEqual([]);
  });

  it.each([
    ['NATO ministers met.', 'The alliance will decide in July.', 'alliance=nato'],
    ['ASEAN leaders met.', 'The bloc has eleven members.', 'bloc=asean'],
    ['OPEC met in Vienna.', 'The cartel kept its output.', 'cartel=opec'],
  ])('means the one body that the article has named: %s %s', (before, text, expected) => {
    expect(markedLast(before, text)).toEqual([expected]);
  });

  it.each([
    ['nothing was named before', 'Ministers met.', 'The treaty and the alliance held.'],
    ['it stands before the name', 'Nothing yet.', 'The treaty they left is old.'],
    ['two bodies could be meant', 'NATO and the CSTO met.', 'The alliance is worried.'],
    ['another treaty was spoken of', 'The Ottawa Treaty came before a peace treaty.', 'The treaty is old.'],
    ['an unknown treaty was named', 'The Ottawa Treaty and the Lisbon Treaty.', 'The treaty is old.'],
    [
      'it has words of its own',
      'Poland left the Ottawa Treaty.',
      'The treaty between Chile and Peru is old.',
    ],
    [
      'it is another’s',
      'Poland left the Ottawa Treaty.',
      'Chile’s treaty and a treaty of friendship are old.',
    ],
    ['it is indefinite', 'Poland left the Ottawa Treaty.', 'No treaty and no convention can end it.'],
    [
      'it is part of a compound for another thing',
      'The Ottawa Convention and the Ottawa Treaty are one.',
      'The convention centre is full, the treaty ports are old, the Convention Hall is closed.',
    ],
    ['it is in the job of an official', 'The Kyoto Protocol was signed.', 'The protocol officer bowed.'],
    ['it is the book of laws', 'Chile ratified the Rome Statute.', 'It stays on the statute book.'],
    ['it is about a lawsuit', 'Judges of the International Criminal Court met.', 'The Court case goes on.'],
    ['it is the government of India', 'The European Union objected.', 'The Union minister flew to Brussels.'],
    ['it is part of a longer word', 'Poland left the Ottawa Treaty.', 'The treaty-making power'],
    [
      'no such body was named',
      'The EU objected.',
      'The Commission on Human Rights and the Commission agree.',
    ],
    ['the noun does not fit', 'Poland left the Ottawa Treaty.', 'The protocol and the statute are others.'],
  ])('is not marked if %s', (_why, before, text) => {
    expect(markedLast(before, text)).toEqual([]);
  });
});
