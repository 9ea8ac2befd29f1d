// cspell:words Marchember
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell, readDay, readHead, type Column } from './table-cells.ts';
import { pageDate, usualHeads } from './testing.ts';

const column = (head: string): Column => {
  const read = readHead(head);
  if (!read) throw new Error(`"${head}" is no column of acts`);
  return read;
};
const consent = column(usualHeads[2] ?? '');

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a head', () => {
  it('says what a date without a mark means', () => {
    expect(consent.unmarked).toBe('ratification');
    expect(column('Acceptance(A), Ratification, Approval(AA)').unmarked).toBe('ratification');
    expect(column('Accession').unmarked).toBe('accession');
    expect(column('Signature').unmarked).toBe('signature');
  });

  it('says what its marks mean', () => {
    const { marked } = column('Formal confirmation(c), Accession (a), Ratification');
    expect([marked.get('c'), marked.get('a')]).toEqual(['ratification', 'accession']);
    expect(column('Consent to be bound (P), Acceptance(A)').marked.get('P')).toBe('consent');
  });

  it('leaves a date without a mark unread if two acts have none', () => {
    expect(column('Ratification, Accession').unmarked).toBeUndefined();
    expect(column('Ratification, Notification').unmarked).toBeUndefined();
  });

  it('of anything but an act is no column of ours', () => {
    expect(readHead('Entry into force')).toBeUndefined();
    expect(readHead('Provisional application under Article V')).toBeUndefined();
    expect(readHead('Remarks')).toBeUndefined();
  });
});

describe('a cell', () => {
  it.each([
    ['3 Dec 1997', 'ratification', '1997-12-03'],
    [' 29 May\t 2013 a', 'accession', '2013-05-29'],
    ['17 Jul 2001 A', 'acceptance', '2001-07-17'],
    ['17 Jul 2001 AA', 'approval', '2001-07-17'],
    ['23 Oct 2006 d', 'succession', '2006-10-23'],
    ['1 September 2020', 'ratification', '2020-09-01'],
  ])('%j is an act', (text, event, date) => {
    expect(readCell(text, consent)).toEqual([{ event, date, ended: false }]);
  });

  it('in brackets is an act that has ended', () => {
    expect(readCell('[20 Jan\t 2021 A]', consent)).toEqual([
      { event: 'acceptance', date: '2021-01-20', ended: true },
    ]);
  });

  it('may hold the act that ended and the one of the return', () => {
    expect(readCell('[3 Sep 2016 A], 20 Jan 2021 A', consent)).toEqual([
      { event: 'acceptance', date: '2016-09-03', ended: true },
      { event: 'acceptance', date: '2021-01-20', ended: false },
    ]);
  });

  it('that is empty tells of no act', () => {
    expect(readCell(' \t', consent)).toEqual([]);
  });

  it.each([
    '31 Feb 2001',
    '3 Dec 1997 x',
    'Dec 1997',
    '3 Dez 1997',
    '[3 Dec 1997',
    'see note 4',
    '3 Dec 1997 a b',
    '12/03/1997',
    '3 Marchember 1997',
  ])('%j is not guessed at', (text) => {
    expect(readCell(text, consent)).toEqual({ problem: expect.stringContaining(text.slice(0, 8)) as string });
  });

  it('reads back every day that a page can write', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('', 'a', 'A', 'AA', 'd'), fc.boolean(), (date, mark, ended) => {
        const text = pageDate(date, mark);
        const read = readCell(ended ? `[${text}]` : text, consent);
        expect(read).toMatchObject([{ date, ended }]);
      }),
    );
  });

  it('never reads a day out of anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCell(text, consent);
        if (Array.isArray(read))
          expect(read.length === 0 ? text.trim() : read).toEqual(read.length === 0 ? '' : read);
      }),
    );
    expect(readDay('0 Dec 1997')).toBeUndefined();
  });
});
