// cspell:words d'Ivoire
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage, readStatus } from './read-status.ts';
import { htmlPage, pageDate, usualHeads, xmlPage, type TestPage } from './testing.ts';

const page: TestPage = {
  heads: usualHeads,
  asOf: '2026-11-05',
  parties: 3,
  rows: [
    ['Albania', '8 Sep\t 1998', '29 Feb\t 2000'],
    ["Côte d'Ivoire{2}", '', '30 Jun 2000 a'],
    ['Poland{1,3}', '4 Dec 1997', '[27 Dec 2012]'],
  ],
  notes: { 1: 'On 20 August 2025, the Government of Poland said a thing.', 2: 'Another note.' },
};

const forms = [
  ['XML', xmlPage],
  ['HTML', htmlPage],
] as const;

describe.each(forms)('a page of the UN Treaty Collection in %s', (_form, write) => {
  it('gives day, number of parties and every act', () => {
    const read = readStatus(write(page));
    expect(read).toMatchObject({ asOf: '2026-11-05', parties: 3, unread: [] });
    expect(
      read.rows.map(({ name, actions }) => [
        name,
        ...actions.map(({ event, date }) => `${date ?? ''} ${event}`),
      ]),
    ).toEqual([
      ['Albania', '1998-09-08 signature', '2000-02-29 ratification'],
      ["Côte d'Ivoire", '2000-06-30 accession'],
      ['Poland', '1997-12-04 signature', '2012-12-27 ratification'],
    ]);
    expect(read.rows[2]?.actions[1]?.ended).toBe(true);
    expect(read.covers).toEqual(new Set(['signature', 'consent']));
  });

  it('gives each row the notes to which it points', () => {
    expect(readStatus(write(page)).rows.map(({ footnotes }) => footnotes)).toEqual([
      [],
      ['Another note.'],
      ['On 20 August 2025, the Government of Poland said a thing.'],
    ]);
  });

  it('takes a name in brackets for a participant that has left', () => {
    const read = readStatus(write({ ...page, rows: [['[Poland]{1}', '4 Dec 1997', '27 Dec 2012']] }));
    expect(read.rows[0]).toMatchObject({ name: 'Poland', actions: [{ ended: true }, { ended: true }] });
  });

  it('leaves a row unread whose cell is not understood, and reads the others', () => {
    const read = readStatus(write({ ...page, rows: [...page.rows, ['Samoa', 'in 1997', '']] }));
    expect(read.rows).toHaveLength(3);
    expect(read.unread).toEqual([
      { row: 4, name: 'Samoa', problem: '"in 1997" is not a date with a mark of the head.' },
    ]);
  });

  it('names the columns that it does not read', () => {
    const heads = ['Participant', 'Entry into force', 'Accession'];
    const read = readStatus(write({ heads, rows: [['Samoa', '1 Jan 1999', '1 Dec 1998']] }));
    expect(read.otherColumns).toEqual(['Entry into force']);
    expect(read.rows[0]?.actions).toEqual([{ event: 'accession', date: '1998-12-01', ended: false }]);
    expect(read.asOf).toBeUndefined();
  });

  it('is refused if it has no column of ratifications', () => {
    expect(() => readStatus(write({ heads: ['Participant', 'Remarks'], rows: [['Samoa', 'x']] }))).toThrow(
      'no column of ratifications',
    );
  });

  it('reads back any table', () => {
    const word = fc.stringMatching(/^[A-Z][a-zé'&]{1,12}( \([A-Z][a-z]+ of\))?$/);
    const day = fc.date({ min: new Date('1945-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
    const row = fc.record({
      name: word,
      note: fc.option(fc.integer({ min: 1, max: 99 })),
      signed: fc.option(day.map((date) => date.toISOString().slice(0, 10))),
      joined: day.map((date) => date.toISOString().slice(0, 10)),
      mark: fc.constantFrom('', 'a', 'A', 'AA', 'd'),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
        const cells = rows.map(({ name, note, signed, joined, mark }) => [
          note === null ? name : `${name}{${note}}`,
          signed === null ? '' : pageDate(signed),
          pageDate(joined, mark),
        ]);
        const read = readStatus(write({ heads: usualHeads, rows: cells }));
        expect(read.unread).toEqual([]);
        expect(read.rows.map(({ name, actions }) => [name, ...actions.map(({ date }) => date)])).toEqual(
          rows.map(({ name, signed, joined }) => [name, ...(signed === null ? [] : [signed]), joined]),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('an XML page', () => {
  it('may have its footnote marks written as text', () => {
    const text = xmlPage({ ...page, rows: [['Poland<superscript>1</superscript>', '', '27 Dec 2012']] });
    expect(readStatus(text).rows[0]).toMatchObject({ name: 'Poland', footnotes: [expect.any(String)] });
  });

  it('may have a document type, comments, entities and quoted sections', () => {
    const text = xmlPage(page)
      .replace(
        '?>\n',
        '?>\n<?xml-stylesheet href="x.xsl"?>\n<!DOCTYPE MTDSG SYSTEM "x.dtd" [<!ENTITY a "b">]>\n<!-- no -->',
      )
      .replace('<Entry>Albania', '<Entry>&nbsp;&#160;<![CDATA[Albania <superscript>2</superscript>]]>');
    expect(readStatus(text).rows[0]).toMatchObject({ name: 'Albania', footnotes: ['Another note.'] });
  });

  it('that is cut off is refused', () => {
    const text = xmlPage(page);
    expect(() => readStatus(text.slice(0, text.indexOf('Poland')))).toThrow('not well-formed XML');
  });

  it('without participants is refused', () => {
    expect(() => readStatus('<?xml version="1.0"?><MTDSG><Treaty/></MTDSG>')).toThrow(
      'no table of participants',
    );
  });
});

describe('an HTML page', () => {
  it('without a table of participants is refused, and maintenance is named', () => {
    expect(() => readStatus('<html><body><table><tr><td>Hello</td></tr></table></body></html>')).toThrow(
      'no table whose first head is "Participant"',
    );
    expect(() =>
      readStatus(
        '<html><body>The site is under urgent maintenance and is currently unavailable</body></html>',
      ),
    ).toThrow('under maintenance');
  });
});

describe('a CSV', () => {
  it('gives an event a line, with its note', () => {
    const read = readStatus(
      'country,event,date,note\nPoland,joined,1999-03-12,\n"Korea, Republic of",observer,1999,"It said ""no"", then"\nNiue,candidate,,\n',
    );
    expect(read.rows.map(({ row, name, actions }) => [row, name, ...actions])).toEqual([
      [2, 'Poland', { event: 'joined', date: '1999-03-12', ended: false }],
      [
        3,
        'Korea, Republic of',
        { event: 'observer', date: '1999', ended: false, note: 'It said "no", then' },
      ],
      [4, 'Niue', { event: 'candidate', date: undefined, ended: false }],
    ]);
    expect(read.covers).toEqual(new Set(['joined', 'observer', 'candidate']));
  });

  it('leaves lines unread that are not in the form', () => {
    const read = readStatus(
      'country,event,date\nPoland,entered,1999\nPoland,joined,12 March\nPoland,joined\n,joined,1999\n',
    );
    expect(read.unread.map(({ row, problem }) => `${row} ${problem}`)).toEqual([
      '2 "entered" is not an event of dataset/schema.ts.',
      '3 "12 March" is not a date. Write YYYY-MM-DD, YYYY-MM or YYYY.',
      '4 It has 2 fields, the head has 3.',
      '5 The country is missing.',
    ]);
  });

  it('with another head is refused', () => {
    expect(() => readStatus('country,what,date\n')).toThrow('Write "country,event,date"');
  });
});

it('anything else is refused', () => {
  expect(() => readStatus('Poland joined in 1999.')).toThrow('neither a page');
});

it('a page is decoded as it says it is encoded', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(decodePage(latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>Côte</a>'))).toContain('Côte');
  expect(decodePage(latin('Côte'))).toBe('Côte');
  expect(decodePage(new TextEncoder().encode('Côte'))).toBe('Côte');
  expect(decodePage(latin('Côte'), 'text/html; charset=iso-8859-1')).toBe('Côte');
  expect(() => decodePage(latin('<?xml version="1.0" encoding="klingon"?>'))).toThrow('klingon');
});
