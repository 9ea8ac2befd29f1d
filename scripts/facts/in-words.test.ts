// cspell:ignore mgaldino Polnd
import { describe, expect, test } from 'vitest';
import { answerTo, libraryOf } from './answer.ts';
import { inWords, noAnswerInWords } from './in-words.ts';
import { WIDTH } from './lines.ts';
import { readDataset } from './read-dataset.ts';

const dataset = await readDataset();
const library = libraryOf(dataset);
const today = '2026-11-23';

function told(words: string, day = today): string {
  const found = answerTo(library, words.split(' '), { day, today });
  return 'is' in found ? noAnswerInWords(found) : inWords(found, today);
}

describe('An answer in words', () => {
  test('gives status, events, sources and the day of the list', () => {
    expect(told('POL ottawa-treaty', '2025-03-19')).toBe(`\
Poland (POL), Ottawa Treaty (ottawa-treaty)

On 19 Mar 2025: State Party, ratified 27 Dec 2012 [1]

Events
  4 Dec 1997        signature [1]
  27 Dec 2012       ratification [1]
After 19 Mar 2025
  20 Aug 2025       withdrawal notified [1]
  20 Feb 2026       withdrawal [1]

[1] United Nations Treaty Collection, as of 3 Feb 2026; read in: research copy
    of its status pages (mgaldino/treaties-ideal-point);
    https://treaties.un.org/
The list as a whole speaks of 3 Feb 2026.
`);
  });

  test('says where a day is not verified, and by whom nothing was confirmed', () => {
    const text = told('POL energy-charter-treaty');
    expect(text).toMatch(/^On 23 Nov 2026: Withdrew, day not verified/m);
    expect(text).toMatch(/^ {2}day not verified +withdrawal/m);
  });

  test('warns of a day ahead', () => {
    expect(told('POL nato', '2027-01-01')).toContain('That day is ahead');
    expect(told('POL nato')).not.toContain('ahead');
  });

  test('groups what a country is in', () => {
    const text = told('POL');
    expect(text).toMatch(/^State Party: \d+$/m);
    expect(text).toMatch(/^ {2}Ottawa Treaty +in effect since 20 Feb 2026$/m);
    expect(text).toMatch(/^Never joined: \d+\n {2}.*Convention on Cluster Munitions;/m);
    expect(text).not.toContain('ASEAN');
  });

  test('groups who is in a pact', () => {
    const text = told('nato');
    expect(text).toMatch(/^Members +32 on 23 Nov 2026$/m);
    expect(text).toMatch(/^ {2}POL {3}Poland +since 12 Mar 1999$/m);
  });

  test('lists what an ambiguous name can mean, and what an unknown one is like', () => {
    expect(told('Congo')).toBe(`\
"Congo" can mean:
  COD  Democratic Republic of the Congo
  COG  Republic of the Congo
`);
    expect(told('Polnd')).toBe(`\
Nothing in the dataset is called "Polnd". Did you mean:
  POL  Poland
`);
  });

  test('keeps within 80 columns for every subject, long addresses apart', { timeout: 60_000 }, () => {
    const subjects = [...dataset.pacts, ...dataset.countries].map(({ id }) => id);
    const lines = subjects.flatMap((id) => told(id).split('\n'));
    const isBad = (line: string) =>
      (line.length > WIDTH && !line.includes('https://')) ||
      line !== line.trimEnd() ||
      /undefined|null|NaN|\[object|\u00A0/.test(line);
    expect(lines.filter(isBad)).toEqual([]);
  });
});
