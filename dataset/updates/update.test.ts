// cspell:words APMBC otawa
/** The whole command on copies of real files, with pages that we write ourselves. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetDirectory, loadDataset } from '../load.ts';
import { pactSchema, type EventRow, type PactRow } from '../schema.ts';
import { readYaml } from '../yaml-file.ts';
import { compare } from './compare.ts';
import { isEnding, isJoining } from './compare-events.ts';
import { loadParticipantNames, participantResolver } from './participants.ts';
import { pageDoubt } from './right-page.ts';
import type { StatusPage } from './status-page.ts';
import { cell, readTable } from './table.ts';
import { editPact } from './edit-pact.ts';
import { htmlPage, pageDate, usualHeads, xmlPage, type TestPage } from './testing.ts';
import { updatePact, type UpdateRequest, type UpdateResult } from './update.ts';

const dataset = loadDataset();
const spellings = loadParticipantNames(datasetDirectory);
const resolve = participantResolver(dataset.countries, spellings);
const nameOf = (code: string): string =>
  spellings[code]?.[0] ?? dataset.countries.find(({ id }) => id === code)?.name ?? code;

const marks: Partial<Record<EventRow['event'], string>> = {
  accession: 'a',
  acceptance: 'A',
  approval: 'AA',
  succession: 'd',
  consent: 'P',
};
const heads = [...usualHeads.slice(0, 2), `${usualHeads[2] ?? ''}, Consent to be bound(P)`];

/** A page that says what our list says, as far as a table can: the latest consent, in brackets if it has ended. */
function rowOf(code: string, events: readonly EventRow[]): string[] {
  const cellOf = ({ date, event }: EventRow): string =>
    date?.length === 10 ? pageDate(date, marks[event] ?? '') : '';
  const signature = events.find(({ event }) => event === 'signature');
  const consent = events.findLast(({ event }) => isJoining(event));
  const ended = consent && events.slice(events.indexOf(consent)).some(({ event }) => isEnding(event));
  const cell = consent ? cellOf(consent) : '';
  return [nameOf(code), signature ? cellOf(signature) : '', ended && cell !== '' ? `[${cell}]` : cell];
}

const pageOf = (pact: PactRow, more: Partial<TestPage> = {}): TestPage => ({
  heads,
  asOf: '2026-11-05',
  rows: Object.entries(pact.events).map(([code, events]) => rowOf(code, events)),
  ...more,
});

/** The page without its markup, which takes most of the time that reading takes. */
const tableOf = ({ rows }: TestPage): StatusPage => ({
  format: 'UN Treaty Collection, XML',
  unit: 'row',
  asOf: '2026-11-05',
  parties: undefined,
  marksEnded: true,
  ...readTable(
    heads,
    rows.map((row) => row.map((text, index) => cell(text, [], index === 0))),
    new Map(),
  ),
});

/** Part of a real file as it once was, so that these tests do not change with the facts. */
const example = join(datasetDirectory, 'updates/example');
const exampleFile = readFileSync(join(example, 'pacts/ottawa-treaty.yaml'), 'utf8');

const parsed = (yaml: string): PactRow => {
  const reading = readYaml('dataset/pacts/ottawa-treaty.yaml', yaml, pactSchema);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.checked.value;
};
const ottawa = parsed(exampleFile);

/** A dataset with that one pact, for the test to change. */
function withCopy(use: (directory: string, file: () => string) => void): void {
  const directory = mkdtempSync(join(tmpdir(), 'signatory-update-'));
  try {
    mkdirSync(join(directory, 'updates'));
    cpSync(example, directory, { recursive: true });
    for (const name of ['countries.yaml', 'updates/participant-names.yaml']) {
      cpSync(join(datasetDirectory, name), join(directory, name));
    }
    use(directory, () => readFileSync(join(directory, 'pacts/ottawa-treaty.yaml'), 'utf8'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const ask = (directory: string, text: string, more: Partial<UpdateRequest> = {}): UpdateResult =>
  updatePact(
    {
      pact: 'ottawa-treaty',
      text,
      write: false,
      acceptDifferences: false,
      skipUnknown: false,
      asOf: undefined,
      source: undefined,
      today: '2026-11-23',
      ...more,
    },
    directory,
  );

const linesOf = (text: string): string[] => text.split('\n');
const newLines = (before: string, after: string): string[] => {
  const old = new Set(linesOf(before));
  return linesOf(after).filter((line) => !old.has(line));
};

const withoutRow = (name: string): string[][] => pageOf(ottawa).rows.filter(([first]) => first !== name);

describe('a page that says what our list says', () => {
  const treaties = dataset.pacts.filter(
    ({ kind, events }) =>
      kind === 'treaty' &&
      Object.values(events)
        .flat()
        .some(({ event }) => isJoining(event)),
  );

  it.each(treaties)('adds nothing to $id and changes nothing in it', (pact) => {
    const comparison = compare(pact, tableOf(pageOf(pact)), '2026-11-05', resolve);
    expect(comparison.unknown).toEqual([]);
    expect(comparison.additions).toEqual([]);
    expect(comparison.differences).toEqual([]);
  });

  it('only moves the day forward', () => {
    withCopy((directory, file) => {
      const before = file();
      const { lines, good } = ask(directory, xmlPage(pageOf(ottawa)), { write: true });
      expect(good, lines.join('\n')).toBe(true);
      expect(newLines(before, file())).toEqual(['as_of: 2026-11-05']);
      expect(readFileSync(join(directory, 'sources.yaml'), 'utf8')).not.toContain('untc-2026-11');
      expect(ask(directory, xmlPage(pageOf(ottawa)), { write: true }).lines.at(-1)).toBe(
        'There is nothing to write.',
      );
    });
  });
});

describe.each([
  ['XML', xmlPage],
  ['HTML', htmlPage],
] as const)('a page in %s with news', (_form, write) => {
  const page = pageOf(ottawa, {
    parties: 22,
    rows: [
      ...withoutRow('Zambia'),
      ['Armenia', '', '1 Oct 2026 a'],
      ['Nepal', '2 Nov 2026', '2 Nov 2026'],
      ['Zambia{9}', '12 Dec 1997', '23 Feb 2001'],
      ["Lao People's Democratic Republic", '3 Nov 2026', ''],
    ],
    notes: {
      9: 'On 4 November 2026, the Government of Zambia notified the Secretary-General of its decision to withdraw from the Convention.',
    },
  });
  const text = write({ ...page, parties: 24 });

  it('shows it and writes nothing unless asked', () => {
    withCopy((directory, file) => {
      const before = file();
      const { lines, good } = ask(directory, text);
      expect(good).toBe(true);
      expect(lines).toEqual(
        expect.arrayContaining([
          'Joined (2)',
          '  + ARM Armenia  2026-10-01  accession  (untc-2026-11)',
          '  + NPL Nepal  2026-11-02  ratification  (untc-2026-11)',
          'Left (1)',
          '  + ZMB Zambia  2026-11-04  withdrawal-notified  (untc-2026-11)',
          'Signed (2)',
          '  + NPL Nepal  2026-11-02  signature  (untc-2026-11)',
          '  + LAO Laos  2026-11-03  signature  (untc-2026-11)',
          'Parties on 2026-11-05: 22 before, 24 after; the page counts 24.',
          'as_of: 2026-02-03 becomes 2026-11-05.',
          '- reference_count: { parties: 22, as_of: 2026-02-20, source_note: counted for the tests }',
          '+ reference_count: { parties: 24, as_of: 2026-11-05, source_note: UN Treaty Collection counts 24 on 2026-11-05 }',
          'Nothing was written. To write it, add --write.',
        ]),
      );
      expect(file()).toBe(before);
    });
  });

  it('writes it where it belongs, and every other line stays byte for byte', () => {
    withCopy((directory, file) => {
      const before = file();
      const { lines, good } = ask(directory, text, { write: true });
      expect(good, lines.join('\n')).toBe(true);
      const after = file();
      expect(newLines(before, after)).toEqual([
        'reference_count: { parties: 24, as_of: 2026-11-05, source_note: UN Treaty Collection counts 24 on 2026-11-05 }',
        'as_of: 2026-11-05',
        '  ARM: # Armenia',
        '    - { date: 2026-10-01, event: accession, source: untc-2026-11 }',
        '  LAO: # Laos',
        '    - { date: 2026-11-03, event: signature, source: untc-2026-11 }',
        '  NPL: # Nepal',
        '    - { date: 2026-11-02, event: signature, source: untc-2026-11 }',
        '    - { date: 2026-11-02, event: ratification, source: untc-2026-11 }',
        '    - { date: 2026-11-04, event: withdrawal-notified, source: untc-2026-11 }',
      ]);
      const kept = new Set(newLines(before, after));
      expect(linesOf(after).filter((line) => !kept.has(line))).toEqual(
        linesOf(before).filter((line) => linesOf(after).includes(line)),
      );
      expect(newLines(after, before)).toHaveLength(2);
      const codes = [...after.matchAll(/^ {2}([A-Z-]+):/gm)].map(([, code]) => code);
      expect(codes).toEqual([...codes].sort());
      expect(readFileSync(join(directory, 'sources.yaml'), 'utf8')).toContain(
        '- id: untc-2026-11\n  producer: United Nations Treaty Collection\n  as_of: 2026-11-05\n  url: https://treaties.un.org/\n',
      );
      expect(loadDataset(directory).pacts[0]?.events['NPL']).toHaveLength(2);
    });
  });

  it('leaves nothing to do for a second run', () => {
    withCopy((directory, file) => {
      ask(directory, text, { write: true });
      const once = file();
      const sources = readFileSync(join(directory, 'sources.yaml'), 'utf8');
      expect(ask(directory, text, { write: true }).lines.at(-1)).toBe('There is nothing to write.');
      expect(file()).toBe(once);
      expect(readFileSync(join(directory, 'sources.yaml'), 'utf8')).toBe(sources);
    });
  });
});

it('a count of the page that is not ours is shown and not written', () => {
  withCopy((directory, file) => {
    const before = file();
    const { lines } = ask(directory, xmlPage(pageOf(ottawa, { parties: 30 })), { write: true });
    expect(lines).toEqual(
      expect.arrayContaining([
        'The page counts 30 parties, our list would have 22. Find out why, then correct reference_count by hand.',
        'as_of stays 2026-02-03 until the count is settled.',
      ]),
    );
    expect(file()).toBe(before);
  });
});

describe('a date that differs', () => {
  const text = xmlPage(
    pageOf(ottawa, { rows: [...withoutRow('Albania'), ['Albania', '9 Sep 1998', '29 Feb 2000']] }),
  );
  const shown = [
    '  ~ ALB Albania  ours: 1998-09-08  signature (untc-2026-02)  page: 1998-09-09  signature (untc-2026-11)',
    '      old: - { date: 1998-09-08, event: signature, source: untc-2026-02 }',
    '      new: - { date: 1998-09-09, event: signature, source: untc-2026-11 }',
  ].join('\n');

  it('is shown with both dates, and not written with --write alone', () => {
    withCopy((directory, file) => {
      const { lines } = ask(directory, text, { write: true });
      expect(lines).toContain('Differs; written only with --accept-differences (1)');
      expect(lines.join('\n')).toContain(shown);
      expect(lines).toContain('as_of stays 2026-02-03 until the differences are settled or accepted.');
      expect(file()).toContain('\nas_of: 2026-02-03\n');
      expect(file()).toContain('{ date: 1998-09-08, event: signature, source: untc-2026-02 }');
    });
  });

  it('is replaced with --accept-differences, date and source and nothing more', () => {
    withCopy((directory, file) => {
      const before = file();
      expect(ask(directory, text, { write: true, acceptDifferences: true }).lines.join('\n')).toContain(
        shown,
      );
      expect(newLines(before, file())).toEqual([
        'as_of: 2026-11-05',
        '    - { date: 1998-09-09, event: signature, source: untc-2026-11 }',
      ]);
      expect(linesOf(file())).toHaveLength(linesOf(before).length);
    });
  });
});

describe('a row that cannot be used', () => {
  it('of an unknown participant stops the writing, unless it is to be skipped', () => {
    const text = xmlPage(
      pageOf(ottawa, { rows: [...pageOf(ottawa).rows, ['Atlantis', '', '2 Nov 2026 a']] }),
    );
    withCopy((directory, file) => {
      const before = file();
      const stopped = ask(directory, text, { write: true });
      expect(stopped.good).toBe(false);
      expect(stopped.lines.join('\n')).toContain(
        'row 25, Atlantis: No country is called "Atlantis". Add the name to dataset/countries.yaml',
      );
      expect(file()).toBe(before);
      const skipped = ask(directory, text, { write: true, skipUnknown: true });
      expect(skipped.lines).toContain(
        'as_of stays 2026-02-03 until the rows that were not read are settled.',
      );
      expect(file()).toBe(before);
    });
  });

  it('and rows that are not there keep the list from speaking of the day of the page', () => {
    const rows = withoutRow('Albania');
    withCopy((directory, file) => {
      const { lines } = ask(directory, xmlPage(pageOf(ottawa, { rows })), { write: true });
      expect(lines).toEqual(
        expect.arrayContaining([
          'Not on the page; kept (1)',
          '  Albania',
          'as_of stays 2026-02-03 until it is settled why the page leaves out 1 of our list.',
        ]),
      );
      expect(file()).toContain('\nas_of: 2026-02-03\n');
    });
  });

  it('because a cell is not understood is left out, and the rest is written', () => {
    const rows = [
      ...withoutRow('Albania'),
      ['Albania', '8 Sep 1998', 'see note'],
      ['Nepal', '', '2 Nov 2026 a'],
    ];
    withCopy((directory, file) => {
      const { lines } = ask(directory, xmlPage(pageOf(ottawa, { rows })), { write: true });
      expect(lines).toContain('Not read (1)');
      expect(lines.join('\n')).toContain('Albania: "see note" is not a date with a mark of the head.');
      expect(file()).toContain('  NPL: # Nepal\n');
      expect(file()).toContain('\nas_of: 2026-02-03\n');
    });
  });
});

describe('the command refuses', () => {
  const refused = (text: string, more: Partial<UpdateRequest> = {}): string => {
    let message = '';
    withCopy((directory, file) => {
      const before = file();
      try {
        message = ask(directory, text, { write: true, ...more }).lines.join('\n');
      } catch (error) {
        message = error instanceof Error ? error.message : String(error);
      }
      expect(file()).toBe(before);
    });
    return message;
  };

  it('a pact that is not there, and names one that is', () => {
    expect(refused(xmlPage(pageOf(ottawa)), { pact: 'otawa-treaty' })).toBe(
      'There is no pact "otawa-treaty". Did you mean ottawa-treaty?',
    );
    expect(refused(xmlPage(pageOf(ottawa)), { pact: 'APMBC' })).toContain('ottawa-treaty');
  });

  it("another pact's page", () => {
    const otherDates = pageOf(ottawa).rows.map(([name = '']) => [name, '3 Dec 2008', '1 Aug 2010']);
    const page = xmlPage(pageOf(ottawa, { rows: otherDates }));
    expect(refused(page)).toContain('this does not look like a page of "Ottawa Treaty"');
  });

  it('a page without a day', () => {
    const page: TestPage = { heads, rows: pageOf(ottawa).rows };
    expect(refused(xmlPage(page))).toContain('Say it: --as-of YYYY-MM-DD');
    expect(refused(xmlPage(pageOf(ottawa)), { asOf: '2026-11-06' })).toContain('Leave --as-of out');
    expect(refused(xmlPage(page), { asOf: '6 November' })).toContain('is not a date');
  });

  it('a CSV without a source', () => {
    const csv = 'country,event,date\nNepal,accession,2026-11-02\n';
    expect(refused(csv, { asOf: '2026-11-05' })).toContain('name it: --source ID');
    expect(refused(csv, { asOf: '2026-11-05', source: 'nobody' })).toContain(
      '"nobody" is not in dataset/sources.yaml',
    );
    expect(refused(csv, { asOf: '2026-11-05', source: 'untc-2026-10' })).toContain('speaks of 2026-10');
  });

  it('events that cannot happen in a pact of the kind', () => {
    const csv = 'country,event,date\nNepal,joined,2026-01-02\n';
    expect(refused(csv, { source: 'untc-2026-02' })).toContain(
      '"joined" cannot happen in a pact of kind treaty',
    );
  });
});

it('a CSV adds its events with the source that was named', () => {
  withCopy((directory, file) => {
    const before = file();
    const csv = 'country,event,date,note\nNepal,accession,2026-01-02,\n"Nepal",signature,1998,It was late.\n';
    const { good, lines } = ask(directory, csv, { write: true, source: 'untc-2026-02' });
    expect(good, lines.join('\n')).toBe(true);
    expect(newLines(before, file())).toEqual([
      '  NPL: # Nepal',
      "    - { date: '1998', event: signature, source: untc-2026-02, note: It was late. }",
      '    - { date: 2026-01-02, event: accession, source: untc-2026-02 }',
    ]);
  });
});

describe('a change that breaks a rule of the dataset', () => {
  const head = 'country,event,date,note\n';
  it.each([
    ['two spaces in a note', `${head}Nepal,accession,2026-01-02,It  was late.\n`, 'line 2', 'stray spaces'],
    [
      'an event before the adoption',
      `${head}Laos,accession,2026-01-03,\nNepal,signature,2026-01-01,\nNepal,accession,1990-01-02,\n`,
      'line 4',
      '1990-01-02 is before the adoption',
    ],
    [
      'an end without a beginning',
      `${head}Nepal,withdrawal,2026-01-02,\n`,
      'line 2',
      'without an earlier joining',
    ],
  ])('is named with its row and not written: %s', (_what, csv, row, why) => {
    for (const write of [true, false]) {
      withCopy((directory, file) => {
        const before = file();
        const { good, lines } = ask(directory, csv, { write, source: 'untc-2026-02' });
        expect(good).toBe(false);
        const last = lines.at(-1) ?? '';
        expect(last).toMatch(/^Nothing was written\./);
        expect(last).toContain(`(${row} of the page): `);
        expect(last).toContain(why);
        expect(file()).toBe(before);
      });
    }
  });

  it('is not written from a table either, nor is its source', () => {
    withCopy((directory, file) => {
      const before = file();
      const rows = [...pageOf(ottawa).rows, ['Nepal', '', '2 Nov 1990 a']];
      const { good, lines } = ask(directory, xmlPage(pageOf(ottawa, { rows })), { write: true });
      expect(good).toBe(false);
      expect(lines.at(-1)).toContain(`NPL › event 1 › date (row ${rows.length} of the page): 1990-11-02 is`);
      expect(file()).toBe(before);
      expect(readFileSync(join(directory, 'sources.yaml'), 'utf8')).not.toContain('untc-2026-11');
    });
  });

  it('as a line of a CSV that is there twice is refused, however its country is spelt', () => {
    const csv =
      'country,event,date\nNepal,accession,2026-01-02\nLaos,accession,2026-01-02\nNPL,accession,2026-01-02\n';
    withCopy((directory, file) => {
      const before = file();
      expect(() => ask(directory, csv, { write: true, source: 'untc-2026-02' })).toThrow(
        'written twice (lines 2 and 4: NPL 2026-01-02 accession)',
      );
      expect(file()).toBe(before);
    });
  });
});

describe('day and count stay', () => {
  const asked = (
    page: TestPage,
    more: Partial<UpdateRequest> = {},
  ): { lines: string[]; changed: string[] } => {
    let answer = { lines: [''], changed: [''] };
    withCopy((directory, file) => {
      const before = file();
      const { lines } = ask(directory, xmlPage(page), { write: true, ...more });
      answer = { lines, changed: newLines(before, file()) };
    });
    return answer;
  };

  it('while a note that speaks of leaving is unread', () => {
    const rows = [...withoutRow('Zambia'), ['Zambia{9}', '12 Dec 1997', '23 Feb 2001']];
    const notes = { 9: 'It has denounced the Convention; see chapter I.' };
    const { lines, changed } = asked(pageOf(ottawa, { rows, notes, parties: 22 }));
    expect(changed).toEqual([]);
    expect(lines).toContain(
      'as_of stays 2026-02-03, and reference_count as it is, until the notes that speak of leaving are read; then move it by hand.',
    );
  });

  it('while a difference is not accepted', () => {
    const rows = [...withoutRow('Albania'), ['Albania', '9 Sep 1998', '29 Feb 2000']];
    expect(asked(pageOf(ottawa, { rows, parties: 22 })).changed).toEqual([]);
    expect(asked(pageOf(ottawa, { rows, parties: 22 }), { acceptDifferences: true }).changed).toHaveLength(3);
  });

  it('together: the count does not move while the day is held back', () => {
    const rows = [...pageOf(ottawa).rows, ['Nepal', '', 'see note']];
    const { lines, changed } = asked(pageOf(ottawa, { rows, parties: 22 }));
    expect(changed).toEqual([]);
    expect(lines).toContain(
      'as_of stays 2026-02-03, and reference_count as it is, until the rows that were not read are settled.',
    );
  });

  it('if the page is older than the list', () => {
    withCopy((directory, file) => {
      const path = join(directory, 'pacts/ottawa-treaty.yaml');
      writeFileSync(path, file().replace('\nas_of: 2026-02-03', '\nas_of: 2026-11-10'));
      const before = file();
      const { lines } = ask(directory, xmlPage(pageOf(ottawa, { parties: 22 })), { write: true });
      expect(lines.join('\n')).toContain('as_of and reference_count stay.');
      expect(file()).toBe(before);
    });
  });

  it('if the count is of members, for members are not parties', () => {
    for (const parties of [22, 23]) {
      withCopy((directory, file) => {
        const path = join(directory, 'pacts/ottawa-treaty.yaml');
        writeFileSync(path, file().replace('{ parties: 22,', '{ members: 22,'));
        const before = file();
        const { lines } = ask(directory, xmlPage(pageOf(ottawa, { parties })), { write: true });
        expect(newLines(before, file())).toEqual(parties === 22 ? ['as_of: 2026-11-05'] : []);
        expect(lines.join('\n').includes('22 members, the page counts 23 parties')).toBe(parties === 23);
      });
    }
  });
});

describe('a note', () => {
  const noted = (file: string): string =>
    file.replace(
      '{ date: 1998-09-08, event: signature, source: untc-2026-02 }',
      "{ date: 1998-09-08, event: signature, source: untc-2026-02, note: 'Ours: one.' }",
    );
  const csv = (date: string, country = 'Albania'): string =>
    `country,event,date,note\n${country},signature,${date},Of the page.\n`;
  const asked = (text: string, acceptDifferences: boolean): { all: string; changed: string[] } => {
    let answer = { all: '', changed: [''] };
    withCopy((directory, file) => {
      writeFileSync(join(directory, 'pacts/ottawa-treaty.yaml'), noted(file()));
      const before = file();
      const { lines } = ask(directory, text, { write: true, acceptDifferences, source: 'untc-2026-02' });
      answer = { all: lines.join('\n'), changed: newLines(before, file()) };
    });
    return answer;
  };
  const notTaken = (date: string): string =>
    `! line 2, ALB Albania  ${date}  signature: "Of the page."; ours stays: "Ours: one."`;

  it('of ours stays when the date is replaced, and the report says so', () => {
    const { all, changed } = asked(csv('1998-09-09'), true);
    expect(changed).toEqual([
      "    - { date: 1998-09-09, event: signature, source: untc-2026-02, note: 'Ours: one.' }",
    ]);
    expect(all).toContain(
      "new: - { date: 1998-09-09, event: signature, source: untc-2026-02, note: 'Ours: one.' }",
    );
    expect(all).toContain('Our note stays. See whether it is still true.');
    expect(all).toContain(notTaken('1998-09-09'));
  });

  it('of a CSV on an event that is ours already is reported', () => {
    const { all, changed } = asked(csv('1998-09-08'), true);
    expect(changed).toEqual([]);
    expect(all).toContain(notTaken('1998-09-08'));
    expect(asked(csv('1997-12-03', 'Australia'), true).all).toContain('"Of the page."; ours has none');
  });

  it('of an addition is shown', () => {
    expect(asked(csv('1998', 'Nepal'), false).all).toContain(
      '  + NPL Nepal  1998  signature  (untc-2026-02)  note: Of the page.',
    );
  });
});

describe('the day of a page', () => {
  const american = xmlPage(pageOf(ottawa)).replace('05-11-2026', '11-23-2026');

  it('that cannot be read can be given', () => {
    withCopy((directory) => {
      expect(() => ask(directory, american)).toThrow('Say it: --as-of YYYY-MM-DD');
      expect(ask(directory, american, { asOf: '2026-11-23' }).lines).toContain(
        'as_of: 2026-02-03 becomes 2026-11-23.',
      );
    });
  });

  it('is not after today, whoever says it', () => {
    withCopy((directory) => {
      const tomorrow = { today: '2026-11-04' };
      expect(() => ask(directory, xmlPage(pageOf(ottawa)), tomorrow)).toThrow(
        'The page speaks of 2026-11-05, which lies after today (2026-11-04)',
      );
      expect(() => ask(directory, american, { asOf: '2026-11-24' })).toThrow('--as-of speaks of 2026-11-24');
    });
  });
});

describe('a page with few countries to compare', () => {
  const few = (title: string, address = ''): string =>
    xmlPage(pageOf(ottawa, { title, rows: pageOf(ottawa).rows.slice(0, 3) })).replace(
      '<Header>',
      `<Header><Link>${address}</Link>`,
    );
  const others = dataset.pacts.filter(({ id }) => id !== ottawa.id);
  const other = others.find(({ id }) => id === 'arms-trade-treaty')!;
  const threeAlike = { compared: 3, agreed: 3 };
  const doubt = (text: string): ReturnType<typeof pageDoubt> =>
    pageDoubt(text, ottawa, [...others, ottawa], threeAlike);
  const address = 'https://treaties.un.org/Pages/ViewDetails.aspx?mtdsg_no=';

  it('is believed if it has the title or the number of the pact', () => {
    expect(doubt(few(`5. ${ottawa.title.toUpperCase()}`))).toBeUndefined();
    const numbered = { ...ottawa, official_url: `${address}XXVI-5` };
    const named = (number: string): ReturnType<typeof pageDoubt> =>
      pageDoubt(few('', `${address}${number}`), numbered, others, threeAlike);
    expect(named('xxvi-5')).toBeUndefined();
    expect(named('XXVI-8')).toMatchObject({ refusal: expect.stringContaining('treaty XXVI-8') as string });
  });

  it("is refused with another pact's title, also if that contains the pact's", () => {
    expect(doubt(few(other.title))).toMatchObject({
      refusal: expect.stringContaining('has the title of "Arms Trade Treaty"') as string,
    });
    expect(doubt(few(`Protocol to the ${ottawa.title}`))).toHaveProperty('hint');
  });

  it('is for a person to look at if it has neither', () => {
    withCopy((directory) => {
      const { lines, good } = ask(directory, few(''));
      expect(good).toBe(true);
      expect(lines.join('\n')).toContain(
        `Make sure that the page is of this pact: "${ottawa.title}". Only 3 of its countries`,
      );
      expect(ask(directory, few(ottawa.title)).lines.join('\n')).not.toContain('Make sure');
    });
  });
});

it('whatever a page adds or changes, a second look finds nothing, and no other line is touched', () => {
  const original = exampleFile.replace('  AUS:', '  # A comment of ours.\n  AUS:');
  const codes = dataset.countries.flatMap(({ id, kind }) => (kind === 'state' ? [id] : []));
  const day = fc.date({ min: new Date('1998-01-01'), max: new Date('2026-11-01'), noInvalidDate: true });
  const row = fc.record({
    code: fc.constantFrom(...codes),
    signed: fc.option(day),
    joined: fc.option(day),
    mark: fc.constantFrom('', 'a', 'A', 'AA', 'd'),
  });
  const text = (date: Date | null, mark = ''): string =>
    date === null ? '' : pageDate(date.toISOString().slice(0, 10), mark);
  const pact = parsed(original);
  fc.assert(
    fc.property(fc.uniqueArray(row, { maxLength: 10, selector: ({ code }) => code }), (news) => {
      const names = new Map(news.map(({ code, ...cells }) => [nameOf(code), cells]));
      const rows = [
        ...pageOf(pact).rows.filter(([name = '']) => !names.has(name)),
        ...[...names].map(([name, cells]) => [name, text(cells.signed), text(cells.joined, cells.mark)]),
      ];
      const page = tableOf({ heads, rows });
      const { additions, differences } = compare(pact, page, '2026-11-05', resolve);

      const grown = editPact(original, { source: 'new', additions, differences: [] }, nameOf);
      expect(newLines(grown, original)).toEqual([]);

      const changed = editPact(original, { source: 'new', additions, differences }, nameOf);
      expect(newLines(changed, original).length).toBeLessThanOrEqual(differences.length);
      expect(newLines(original, changed).every((line) => /source: new|^ {2}[A-Z]{3}: #/.test(line))).toBe(
        true,
      );
      const again = compare(parsed(changed), page, '2026-11-05', resolve);
      expect(again).toMatchObject({ additions: [], differences: [] });
    }),
    { numRuns: 25 },
  );
});
