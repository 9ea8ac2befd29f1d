// cspell:ignore Polnd
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../dataset/load.ts';
import { broken, goodFiles, withDataset } from '../../dataset/testing.ts';
import { answerTo, libraryOf } from './answer.ts';
import { inWords, noAnswerInWords } from './in-words.ts';
import { WIDTH } from './lines.ts';
import { readDataset } from './read-dataset.ts';

const dataset = await readDataset();
const library = libraryOf(dataset);
const today = '2026-11-23';

/** The small dataset of the tests, with a withdrawal whose day nobody gives. */
const unverified = {
  ...broken(
    'pacts/mine-treaty.yaml',
    '{ date: 2026-02-20, event: withdrawal, source: list-2026 }',
    '{ event: withdrawal, source: unconfirmed }',
  ),
  'sources.yaml': `
- { id: list-2026, producer: A list }
- { id: unconfirmed, producer: Not confirmed by a source that we read }
`,
};

/** The small dataset of the tests, with a club that has members, some since nobody knows when. */
const club = (joined: Record<string, string | undefined>): Record<string, string> => ({
  ...goodFiles,
  'countries.yaml': Object.keys(joined)
    .map((id) => `- { id: ${id}, kind: state, name: Land ${id}, official_name: Republic ${id} }\n`)
    .join(''),
  'pacts/mine-treaty.yaml': `
id: mine-treaty
kind: organization
name: Club
title: Club
summary: Meets.
adopted: { date: 1980-01-01 }
complete: true
signatures_covered: true
as_of: 2026-10-01
events:
${Object.entries(joined)
  .map(
    ([id, date]) => `  ${id}:\n    - { ${date ? `date: ${date}, ` : ''}event: joined, source: list-2026 }\n`,
  )
  .join('')}`,
});

function told(words: string, day = today): string {
  const found = answerTo(library, words.split(' '), { day, today });
  return 'is' in found ? noAnswerInWords(found) : inWords(found, today);
}

describe('An answer in words', () => {
  test('gives status, events, sources and the day of the list, as docs/dataset.md shows', () => {
    const shown = told('POL ottawa-treaty', '2025-03-19');
    expect(shown).toContain('On 19 Mar 2025: State Party, ratified 27 Dec 2012 [1]');
    expect(shown).toMatch(/^ {2}27 Dec 2012 +ratification \[1\]\nAfter 19 Mar 2025\n {2}20 Aug 2025/m);
    const document = readFileSync(new URL('../../docs/dataset.md', import.meta.url), 'utf8');
    expect(document).toContain(
      `$ npm run --silent facts -- POL ottawa-treaty --on 2025-03-19\n${shown}\`\`\`\n`,
    );
  });

  test('says where a day is not verified, and where nobody confirms an event', () =>
    withDataset(unverified, (directory) => {
      const small = libraryOf(loadDataset(directory));
      const found = answerTo(small, ['POL', 'mine-treaty'], { day: today, today });
      expect('is' in found ? '' : inWords(found, today)).toBe(`\
Poland (POL), Mine Treaty (mine-treaty)

On 23 Nov 2026: Withdrew, day not verified [2]

Events
  4 Dec 1997        signature [1]
  27 Dec 2012       ratification [1]
  20 Aug 2025       withdrawal notified [1]
  day not verified  withdrawal [2]

[1] A list
[2] Not confirmed by a source that we read
The list as a whole speaks of 3 Feb 2026; may be out of date.
`);
    }));

  test('warns of a day ahead', () => {
    expect(told('POL nato', '2027-01-01')).toContain('That day is ahead');
    expect(told('POL nato')).not.toContain('ahead');
  });

  test('groups what a country is in', () => {
    const text = told('POL');
    expect(text).toMatch(/^State Party: \d+$/m);
    expect(text).toMatch(/^ {2}Ottawa Treaty +in effect since 20 Feb 2026$/m);
    expect(text).toMatch(/^Never joined, never signed: \d+\n[^:]*Convention on Cluster Munitions;/m);
    expect(text).toMatch(/^Not open to it: \d+ other treaties\.$/m);
    expect(text).not.toContain('ASEAN');
  });

  test('groups who is in a pact', () => {
    const text = told('nato');
    expect(text).toMatch(/^Members +32 on 23 Nov 2026$/m);
    expect(text).toMatch(/^ {2}POL {3}Poland +since 12 Mar 1999$/m);
  });

  test('does not count as outside of whom nobody knows the day', async () => {
    const countsOf = (joined: Record<string, string | undefined>) =>
      withDataset(club(joined), (directory) => {
        const small = libraryOf(loadDataset(directory));
        return ['2010-01-01', today].map((day) => {
          const found = answerTo(small, ['mine-treaty'], { day, today });
          return 'is' in found ? found.is : /^Members +(.*)$/m.exec(inWords(found, today))?.[1];
        });
      });
    expect(await countsOf({ AAA: '2000-01-01', BBB: undefined, CCC: undefined })).toEqual([
      'at least 1 on 1 Jan 2010; 2 more not verified for that day',
      '3 on 23 Nov 2026',
    ]);
    expect(await countsOf({ BBB: undefined, CCC: undefined })).toEqual([
      'none known on 1 Jan 2010; 2 not verified for that day',
      '2 on 23 Nov 2026',
    ]);
    expect(await countsOf({ AAA: '2000-01-01' })).toEqual(['1 on 1 Jan 2010', '1 on 23 Nov 2026']);
  });

  test('counts nobody in a pact that does not exist yet or any longer', () => {
    const counted = (id: string, day?: string) =>
      /^(Members|Parties|Others count) .*$/m.exec(told(id, day))?.[0];
    expect(counted('warsaw-pact', '1980-01-01')).toMatch(/^Members +7 on 1 Jan 1980$/);
    expect(counted('warsaw-pact', '1991-06-30')).toBeDefined();
    expect(counted('warsaw-pact', '1991-07-01')).toBeUndefined();
    expect(counted('warsaw-pact')).toBeUndefined();
    expect(counted('nato', '1940-01-01')).toBeUndefined();
    expect(counted('european-union', '1940-01-01')).toBeUndefined();
    expect(counted('new-start', '2010-01-01')).toBeUndefined();
  });

  test('does not say of a pact whose list is empty that it does not exist', () => {
    expect(told('who-pandemic-agreement')).toContain('Our list names nobody.');
    expect(told('who-pandemic-agreement')).not.toContain('did not exist');
    expect(told('nato', '1940-01-01')).toContain('It did not exist yet.');
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
