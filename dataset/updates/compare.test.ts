import { describe, expect, it } from 'vitest';
import type { EventRow, PactRow } from '../schema.ts';
import { compare, partiesOn, type Comparison } from './compare.ts';
import { readStatus } from './read-status.ts';
import { usualHeads, xmlPage } from './testing.ts';

const event = (line: string): EventRow => {
  const [date = '', word = ''] = line.split(' ');
  return { ...(date !== '-' && { date }), event: word as EventRow['event'], source: 'old' };
};

const pactWith = (events: Record<string, string[]>): PactRow => ({
  id: 'mine-treaty',
  kind: 'treaty',
  name: 'Mine Treaty',
  title: 'Treaty on Mines',
  summary: 'Bans mines.',
  complete: true,
  signatures_covered: true,
  as_of: '2026-02-03',
  events: Object.fromEntries(Object.entries(events).map(([code, lines]) => [code, lines.map(event)])),
});

const resolve = (name: string): { code: string } | { problem: string } =>
  /^[A-Z]{3}$/.test(name) ? { code: name } : { problem: `No country is called "${name}".` };

const comparePage = (
  ours: Record<string, string[]>,
  rows: string[][],
  notes: Record<string, string> = {},
): Comparison =>
  compare(pactWith(ours), readStatus(xmlPage({ heads: usualHeads, rows, notes })), '2026-11-05', resolve);

const added = ({ additions }: Comparison): string[] =>
  additions.map(({ code, theirs }) => `${code} ${theirs.date ?? '-'} ${theirs.event}`);
const differing = ({ differences }: Comparison): string[] =>
  differences.map(
    ({ code, ours, theirs }) =>
      `${code} ${ours.date ?? '-'} ${ours.event} > ${theirs.date ?? '-'} ${theirs.event}`,
  );
const onlyOurs = (comparison: Comparison): string[] =>
  comparison.onlyOurs.map(({ code, ours }) => `${code} ${ours.date ?? '-'} ${ours.event}`);

const left =
  'On 20 August 2025, the Government of POL notified the Secretary-General of its decision to withdraw from the Convention';

describe('a page', () => {
  it('that says what we say differs in nothing', () => {
    const comparison = comparePage({ POL: ['1997-12-04 signature', '2012-12-27 ratification'] }, [
      ['POL', '4 Dec 1997', '27 Dec 2012'],
    ]);
    expect(comparison).toMatchObject({
      additions: [],
      differences: [],
      onlyOurs: [],
      absent: [],
      compared: 1,
      agreed: 1,
    });
  });

  it('adds who joined and who signed', () => {
    const comparison = comparePage({ POL: ['1997-12-04 signature'] }, [
      ['POL', '4 Dec 1997', '27 Dec 2012'],
      ['TON', '', '3 Mar 2026 a'],
      ['USA', '4 Mar 2026', ''],
    ]);
    expect(added(comparison)).toEqual([
      'POL 2012-12-27 ratification',
      'TON 2026-03-03 accession',
      'USA 2026-03-04 signature',
    ]);
  });

  it('shows another date or another kind as a difference, not as something new', () => {
    const comparison = comparePage(
      { POL: ['1997-12-04 signature', '2012-12-27 ratification'], TON: ['2001-01-01 ratification'] },
      [
        ['POL', '3 Dec 1997', '27 Dec 2012'],
        ['TON', '', '1 Jan 2001 a'],
      ],
    );
    expect(added(comparison)).toEqual([]);
    expect(differing(comparison)).toEqual([
      'POL 1997-12-04 signature > 1997-12-03 signature',
      'TON 2001-01-01 ratification > 2001-01-01 accession',
    ]);
  });

  it('that has the day where we have the year, or nothing, is a difference', () => {
    const comparison = comparePage({ POL: ['1997 signature', '- ratification'] }, [
      ['POL', '3 Dec 1997', '27 Dec 2012'],
    ]);
    expect(differing(comparison)).toEqual([
      'POL 1997 signature > 1997-12-03 signature',
      'POL - ratification > 2012-12-27 ratification',
    ]);
  });

  it('shows what only we have, and who is not on it', () => {
    const comparison = comparePage(
      { POL: ['1997-12-04 signature', '2012-12-27 ratification'], TON: ['2001-01-01 accession'] },
      [['POL', '', '27 Dec 2012']],
    );
    expect(onlyOurs(comparison)).toEqual(['POL 1997-12-04 signature']);
    expect(comparison.absent).toEqual(['TON']);
  });

  it('does not take entries into force and other things of which it is silent for lost', () => {
    const comparison = comparePage({ POL: ['2012-12-27 ratification', '2013-06-01 entry-into-force'] }, [
      ['POL', '', '27 Dec 2012'],
    ]);
    expect(onlyOurs(comparison)).toEqual([]);
  });

  it('names participants that have no code here', () => {
    expect(comparePage({}, [['Atlantis', '', '27 Dec 2012']]).unknown).toMatchObject([
      { row: 1, name: 'Atlantis' },
    ]);
  });

  it('that names a country twice is read once', () => {
    const comparison = comparePage({}, [
      ['POL', '', '27 Dec 2012'],
      ['POL', '', '28 Dec 2012'],
    ]);
    expect(added(comparison)).toEqual(['POL 2012-12-27 ratification']);
    expect(comparison.byHand).toMatchObject([{ row: 2 }]);
  });
});

describe('a withdrawal', () => {
  const party = { POL: ['1997-12-04 signature', '2012-12-27 ratification'] };
  const gone = { POL: [...party.POL, '2025-08-20 withdrawal-notified', '2026-02-20 withdrawal'] };
  const brackets = [['POL{4}', '4 Dec 1997', '[27 Dec 2012]']];

  it('is read from the note of a row in brackets', () => {
    expect(added(comparePage(party, brackets, { 4: `${left}.` }))).toEqual([
      'POL 2025-08-20 withdrawal-notified',
    ]);
    expect(
      added(comparePage(party, brackets, { 4: `${left} which took effect on 20 February 2026.` })),
    ).toEqual(['POL 2025-08-20 withdrawal-notified', 'POL 2026-02-20 withdrawal']);
  });

  it('is read from the note of a row that is not yet in brackets', () => {
    const rows = [['POL{4}', '4 Dec 1997', '27 Dec 2012']];
    expect(added(comparePage(party, rows, { 4: `${left}.` }))).toEqual([
      'POL 2025-08-20 withdrawal-notified',
    ]);
  });

  it('that we know is no difference', () => {
    for (const notes of [
      {},
      { 4: `${left} which took effect on 20 February 2026.` },
      { 4: 'It has denounced it.' },
    ]) {
      expect(comparePage(gone, brackets, notes as Record<string, string>)).toMatchObject({
        additions: [],
        differences: [],
        onlyOurs: [],
        byHand: [],
      });
    }
  });

  it('of another day is a difference', () => {
    const other = left.replace('20 August', '21 August');
    expect(differing(comparePage(gone, brackets, { 4: `${other}.` }))).toEqual([
      'POL 2025-08-20 withdrawal-notified > 2025-08-21 withdrawal-notified',
    ]);
  });

  it('without a day that can be read is left to a person, and nothing of the row is written', () => {
    const comparison = comparePage({}, brackets, { 4: 'It has denounced it.' });
    expect(comparison.additions).toEqual([]);
    expect(comparison.byHand).toMatchObject([{ row: 1, name: 'POL' }]);
    expect(comparison.byHand[0]?.problem).toContain('It has denounced it.');
  });

  it('that only we have is shown, once it should have shown on the page', () => {
    const rows = [['POL', '4 Dec 1997', '27 Dec 2012']];
    expect(onlyOurs(comparePage(gone, rows))).toEqual(['POL 2026-02-20 withdrawal']);
    const later = { POL: [...party.POL, '2026-12-27 withdrawal'] };
    expect(onlyOurs(comparePage(later, rows))).toEqual([]);
  });

  it('and a return make a new act of consent, not a wrong date', () => {
    const rows = [['POL', '4 Dec 1997', '1 Oct 2026 a']];
    const comparison = comparePage(gone, rows);
    expect(added(comparison)).toEqual(['POL 2026-10-01 accession']);
    expect(differing(comparison)).toEqual([]);
    const back = { POL: [...gone.POL, '2026-10-01 accession'] };
    expect(comparePage(back, rows)).toMatchObject({ additions: [], differences: [], onlyOurs: [] });
  });

  it('of long ago in a note is not taken for one of today', () => {
    const rows = [['POL{4}', '', '1 Oct 2026 a']];
    expect(added(comparePage({}, rows, { 4: `${left}.` }))).toEqual(['POL 2026-10-01 accession']);
  });
});

it('a CSV that tells of one change adds that one', () => {
  const pact = pactWith({ POL: ['1991-05-01 accession', '2000-05-01 withdrawal', '2005-05-01 accession'] });
  const page = readStatus('country,event,date\nPOL,withdrawal,2026-05-01\n');
  const comparison = compare(pact, page, '2026-11-05', resolve);
  expect(added(comparison)).toEqual(['POL 2026-05-01 withdrawal']);
  expect(differing(comparison)).toEqual([]);
});

it('who is in on a day follows from the events', () => {
  const { events } = pactWith({
    POL: ['2012-12-27 ratification', '2026-02-20 withdrawal'],
    TON: ['- accession'],
    USA: ['2000-01-01 signature'],
  });
  expect(partiesOn(events, '2026-02-19')).toBe(2);
  expect(partiesOn(events, '2026-02-20')).toBe(1);
});
