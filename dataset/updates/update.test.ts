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
          'reference_count: 22 of 2026-02-20 becomes 24 of 2026-11-05.',
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
  const shown =
    '  ~ ALB Albania  ours: 1998-09-08  signature (untc-2026-02)  page: 1998-09-09  signature (untc-2026-11)';

  it('is shown with both dates, and not written with --write alone', () => {
    withCopy((directory, file) => {
      const { lines } = ask(directory, text, { write: true });
      expect(lines).toContain('Differs; written only with --accept-differences (1)');
      expect(lines).toContain(shown);
      expect(file()).toContain('{ date: 1998-09-08, event: signature, source: untc-2026-02 }');
    });
  });

  it('is replaced with --accept-differences, date and source and nothing more', () => {
    withCopy((directory, file) => {
      const before = file();
      expect(ask(directory, text, { write: true, acceptDifferences: true }).lines).toContain(shown);
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

it('a change that breaks a rule of the dataset is written and named', () => {
  withCopy((directory) => {
    const path = join(directory, 'pacts/ottawa-treaty.yaml');
    writeFileSync(path, readFileSync(path, 'utf8'));
    const csv = 'country,event,date\nNepal,accession,1990-01-02\n';
    const { good, lines } = ask(directory, csv, { write: true, source: 'untc-2026-02' });
    expect(good).toBe(false);
    expect(lines.join('\n')).toContain('1990-01-02 is before the adoption');
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
