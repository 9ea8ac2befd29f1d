import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Glance } from '../facts/glance.ts';
import { glance, glanceWithoutPacts } from './fixtures-glance.ts';
import { exportGlance } from './glance-export.ts';

const article = { title: 'Four states | leave *the* treaty', address: 'https://ledger.test/a?b=1' };
const csv = (of: Glance) => exportGlance(of, article, 'csv');

/** Reads RFC 4180, to see that what was written can be read back. */
function recordsOf(text: string): string[][] {
  return text
    .split(/(?<=")\r\n(?="|$)/)
    .filter(Boolean)
    .map((record) =>
      [...record.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, field]) => field!.replaceAll('""', '"')),
    );
}

const named = (name: string): Glance => ({
  ...glance,
  matrix: { ...glance.matrix, rows: glance.matrix.rows.slice(0, 1).map((row) => ({ ...row, name })) },
});

describe('as CSV', () => {
  it('has a record for each country and pact, with then and now, source and days', () => {
    const [header, poland] = recordsOf(csv(glance));
    const record = Object.fromEntries(header!.map((name, at) => [name, poland![at]]));
    expect(record).toEqual({
      Country: 'Poland',
      'Treaty or organisation': 'Ottawa Treaty',
      'Status now': 'Withdrew',
      Details: 'in effect since 20 Feb 2026',
      'Status when published': 'State Party',
      'Details then': 'ratified 27 Dec 2005',
      'Status of': 'Poland',
      Note: '',
      Source: 'United Nations Treaty Collection',
      'Source as of': '2026-11-20',
      'List as of': '2026-11-20',
      'Looked up': '2026-11-23',
      Published: '2025-03-19',
    });
    expect(recordsOf(csv(glance))).toHaveLength(8);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '%1', '|x', '\tx', '  =1'])('lets no spreadsheet run %j', (name) =>
    expect(recordsOf(csv(named(name)))[1]?.[0]).toBe(`'${name}`),
  );

  it('can be read back whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const first = recordsOf(csv(named(name)))[1]?.[0];
        const expected = name.replaceAll('\u00A0', ' ');
        expect([expected, `'${expected}`]).toContain(first);
      }),
    );
  });
});

const ofAnother = (values: { holder?: string; continuedBy?: string }): Glance => {
  const [poland] = glance.matrix.rows;
  const cell = {
    ...poland!.cells[0]!,
    ...values,
    now: { kind: 'party', source: 'untc', note: 'Extended in 2001.' } as const,
    then: { kind: 'never-joined' } as const,
  };
  return {
    ...glance,
    matrix: { ...glance.matrix, rows: [{ ...poland!, name: 'Gibraltar', cells: [cell, undefined] }] },
  };
};

describe('a status that is another’s', () => {
  it.each([{ holder: 'the United Kingdom' }, { continuedBy: 'the United Kingdom' }])(
    'is told as that state’s, with its note, and without a claim about all time before (%o)',
    (values) => {
      const [header, record] = recordsOf(csv(ofAnother(values)));
      const field = (name: string) => record![header!.indexOf(name)];
      expect([field('Country'), field('Status of'), field('Note')]).toEqual([
        ...['Gibraltar', 'the United Kingdom', 'Extended in 2001.'],
      ]);
      expect(field('Status when published')).toBe('Not a party');
      expect(exportGlance(ofAnother(values), article, 'text')).toContain(
        '- Gibraltar: the United Kingdom: State Party, joined, day not verified (on 19 Mar 2025: Not a party)',
      );
    },
  );
});

describe('as Markdown', () => {
  it('keeps a page’s title and address in their lines', () => {
    const sly = { title: 'One\n# Two <b> [x](y)', address: 'https://ledger.test/?a=<b>> c' };
    const [title, address] = exportGlance(glance, sly, 'markdown').split('\n\n');
    expect(title).toBe('## One \\# Two \\<b\\> \\[x\\](y)');
    expect(address).toBe('<https://ledger.test/?a=%3Cb%3E%3E%20c>');
  });

  const markdown = exportGlance(glance, article, 'markdown');

  it('is a heading, a table with a row for each country, and the sources', () => {
    expect(markdown).toContain('## Four states \\| leave \\*the\\* treaty\n\n<https://ledger.test/a?b=1>');
    expect(markdown).toContain(
      '| Country | Ottawa Treaty | NATO |\n| --- | --- | --- |\n| Poland | Withdrew, ',
    );
    expect(markdown).toContain(
      '| Withdrew, in effect since 20 Feb 2026 (on 19 Mar 2025: State Party, ratified 27 Dec 2005) |',
    );
    expect(markdown).toContain('Sources: United Nations Treaty Collection, as of 20 Nov 2026; NATO.');
  });

  it('has as many cells in each row as columns', () => {
    const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
    for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  });
});

describe('as text', () => {
  it('tells the sentence, then each pact country by country', () => {
    const text = exportGlance(glance, article, 'text');
    expect(text).toContain('Ottawa Treaty: Of the 4 countries named: 2 have left since this was published');
    expect(text).toContain('NATO (list as of Jan 2025)\n- Poland: Member, since 12 Mar 1999\n');
    expect(text).not.toContain('\u00A0');
  });

  it('is short where there is nothing to compare', () =>
    expect(exportGlance(glanceWithoutPacts, article, 'text')).toBe(
      `${article.title}\n${article.address}\n\nStatuses on 23 Nov 2026, as Signatory knows them.\n`,
    ));
});
