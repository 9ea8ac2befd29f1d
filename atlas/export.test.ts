import factBaseText from 'virtual:fact-base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import { someCountry, someFacts, somePact } from '../facts/testing.ts';
import { changes } from './changes.ts';
import { compareCountries } from './compare.ts';
import { countryView } from './country-view.ts';
import { csvOf } from './csv.ts';
import { exportChanges, exportComparison, exportRows, type ExportWords } from './export.ts';
import { pactView } from './pact-view.ts';

/** Reads RFC 4180 letter by letter, to see that what was written can be read back. */
function recordsOf(csv: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 1;
  if (!csv.startsWith('\uFEFF')) throw new Error('No byte order mark');
  while (at < csv.length) {
    let text = '';
    if (csv[at] !== '"') throw new Error(`No quote at ${at}`);
    for (at += 1; csv[at] !== '"' || csv[at + 1] === '"'; at += 1) {
      if (at >= csv.length) throw new Error('No end');
      if (csv[at] === '"') at += 1;
      text += csv[at] ?? '';
    }
    record.push(text);
    at += 1;
    if (csv.startsWith('\r\n', at)) {
      records.push(record);
      record = [];
      at += 2;
    } else if (csv[at] === ',') at += 1;
    else throw new Error(`No comma at ${at}`);
  }
  return records;
}

const withoutGuard = (text: string) => text.replace(/^'(?=\s*[=+\-@|%＝＋－＠]|[\t\r\n])/, '');

describe('CSV', () => {
  it('has in each field what was put there, but for the apostrophe before what is like a formula', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"', '\r\n', ',', '=1+1', 'Åland', '""'),
    );
    const table = fc.array(fc.array(field, { minLength: 1 }));
    fc.assert(
      fc.property(table, (records) => {
        const read = recordsOf(csvOf(records));
        expect(read.map((record) => record.map(withoutGuard))).toEqual(
          records.map((record) => record.map(withoutGuard)),
        );
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '%1', '|x', '\tx', '\rx', '  =1', '＝1'])(
    'lets no spreadsheet run %j',
    (text) => expect(recordsOf(csvOf([[text]]))).toEqual([[`'${text}`]]),
  );

  it('begins with a byte order mark, without which Excel garbles it, and ends each record as told', () =>
    expect(csvOf([['a', 'b'], ['c']])).toBe('\uFEFF"a","b"\r\n"c"\r\n'));
});

const facts = someFacts(
  [
    somePact({
      id: 'mines',
      events: {
        POL: [
          { kind: 'ratification', date: '2012-12-27', source: 'list' },
          { kind: 'withdrawal', date: '2026-02-20', source: 'paper', note: 'Left, "for now".' },
        ],
        UKR: [{ kind: 'signature', source: 'unconfirmed' }],
      },
    }),
  ],
  [someCountry('POL'), someCountry('UKR')],
);
const sources = new Map([
  ['list', { id: 'list', producer: 'The list', asOf: '2026-02-03', url: 'https://list.test/' }],
  ['paper', { id: 'paper', producer: 'A paper', url: 'https://paper.test/' }],
]);
const known = { ...facts, sources };
const words: ExportWords = {
  column: (column) => column,
  nameOf: (subject) => `the ${subject}`,
  pactKind: (kind) => `a ${kind}`,
  status: ({ kind }) => `is ${kind}`,
  details: (_, { union }) => (union ? 'union' : 'state'),
  change: ({ what }) => `did ${what}`,
  derived: 'by rule',
  itself: 'itself',
  before: (name, status) => `${name} ${status}`,
};
const behind = { words, lookedUp: '2026-11-25' };
const objects = (csv: string) => {
  const [header = [], ...records] = recordsOf(csv);
  return records.map((record) => Object.fromEntries(header.map((name, at) => [name, record[at]])));
};
const poland = {
  country: 'the POL',
  'country-code': 'POL',
  pact: 'the mines',
  'pact-kind': 'a treaty',
  status: 'is withdrew',
  details: 'state',
  'status-of': 'the POL',
  date: '2026-02-20',
  note: 'Left, "for now".',
  sources: 'A paper',
  'source-addresses': 'https://paper.test/',
  'sources-as-of': '',
  'list-as-of': '2026-02-03',
  day: '2026-03-01',
  'looked-up': '2026-11-25',
};

describe('an export', () => {
  it('of a pact has a record for each row, with its day, its sources and where they are', () => {
    const view = pactView(known, 'mines', '2026-03-01')!;
    const [first, second] = objects(exportRows(view, view.rows, behind));
    expect(first).toEqual(poland);
    expect(second).toMatchObject({ country: 'the UKR', date: '', sources: '', 'source-addresses': '' });
  });

  it('of a country has the same', () => {
    const view = countryView(known, 'POL', '2026-03-01')!;
    const rows = view.groups.flatMap((group) => group.rows);
    expect(objects(exportRows(view, rows, behind))).toEqual([poland]);
  });

  it('of a comparison has a record for each cell', () => {
    const comparison = compareCountries(known, ['UKR', 'POL'], '2026-03-01');
    const records = objects(exportComparison(comparison, comparison.rows, behind));
    expect(records.map(({ country, pact }) => [country, pact])).toEqual([
      ['the UKR', 'the mines'],
      ['the POL', 'the mines'],
    ]);
    expect(records[1]).toEqual(poland);
  });

  it('says of what is the same on both sides that it is, and what dissolved states before it were', () => {
    const real = readFactBase(factBaseText);
    const union = compareCountries(real, ['EU', 'FRA'], '2026-01-01');
    const own = union.rows.filter(({ subject }) => subject === 'european-union');
    expect(objects(exportComparison(union, own, behind)).map(({ status }) => status)).toEqual([
      'itself',
      'is member',
    ]);
    const ukraine = countryView(real, 'UKR', '2026-01-01')!;
    const rows = ukraine.groups
      .flatMap((group) => group.rows)
      .filter(({ subject }) => subject === 'warsaw-pact');
    expect(objects(exportRows(ukraine, rows, behind))).toMatchObject([
      { status: 'is never-joined', note: 'Soviet Union is left' },
    ]);
  });

  it('of changes has a record for each', () => {
    const { past, sources: cited } = changes(known, '2026-11-25', { back: 12, ahead: 1 });
    const csv = exportChanges(past, cited, () => ({ kind: 'treaty', asOf: '2026-02-03' }), behind);
    expect(objects(csv)).toEqual([
      {
        date: '2026-02-20',
        country: 'the POL',
        'country-code': 'POL',
        pact: 'the mines',
        'pact-kind': 'a treaty',
        change: 'did withdrawal',
        derived: '',
        note: 'Left, "for now".',
        sources: 'A paper',
        'source-addresses': 'https://paper.test/',
        'sources-as-of': '',
        'list-as-of': '2026-02-03',
        'looked-up': '2026-11-25',
      },
    ]);
  });

  it('has only the rows that are shown', () => {
    const view = pactView(known, 'mines', '2026-03-01')!;
    expect(objects(exportRows(view, [], behind))).toEqual([]);
  });
});
