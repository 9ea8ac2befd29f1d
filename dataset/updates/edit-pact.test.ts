import { describe, expect, it } from 'vitest';
import type { EventRow } from '../schema.ts';
import type { Addition, Difference } from './compare.ts';
import { editPact, type PactEdit } from './edit-pact.ts';

const file = `# A comment at the top.
id: mine-treaty   # and one behind
as_of: 2026-02-03
events:
  # Before the first.
  FRA: # France
    - { date: 1997-12-03, event: signature, source: old, note: 'It said: no.' } # why
    # Before the second.
    - { event: ratification,   source: old }

  POL: # Poland
    - { date: '1997', event: signature, source: old }
`;

const nameOf = (code: string): string => `The land of ${code}`;
const theirs = (date: string, event: EventRow['event']): Addition['theirs'] => ({
  date,
  event,
  ended: false,
});
const edit = (change: Partial<PactEdit>): string =>
  editPact(file, { source: 'new', additions: [], differences: [], ...change }, nameOf);
const difference = (code: string, index: number, date: string, event: EventRow['event']): Difference => ({
  code,
  index,
  ours: { event: 'signature', source: 'old' },
  theirs: theirs(date, event),
});

describe('the text of a pact', () => {
  it('stays as it is if there is nothing to change', () => {
    expect(edit({})).toBe(file);
  });

  it('takes a new country where its code belongs', () => {
    const add = (code: string): string =>
      edit({ additions: [{ code, theirs: theirs('2001-02-03', 'accession') }] });
    const lines = (code: string): string =>
      `  ${code}: # The land of ${code}\n    - { date: 2001-02-03, event: accession, source: new }\n`;
    expect(add('AFG')).toBe(file.replace('  FRA:', `${lines('AFG')}  FRA:`));
    expect(add('ITA')).toBe(file.replace('source: old }\n\n', `source: old }\n${lines('ITA')}\n`));
    expect(add('USA')).toBe(file + lines('USA'));
  });

  it('takes a new event where its date belongs', () => {
    expect(edit({ additions: [{ code: 'POL', theirs: theirs('2012-12-27', 'ratification') }] })).toBe(
      `${file}    - { date: 2012-12-27, event: ratification, source: new }\n`,
    );
    expect(edit({ additions: [{ code: 'POL', theirs: theirs('1996-12-27', 'signature') }] })).toBe(
      file.replace(
        "    - { date: '1997'",
        "    - { date: 1996-12-27, event: signature, source: new }\n    - { date: '1997'",
      ),
    );
  });

  it('has a date and its source replaced in place; note, comments and spaces stay', () => {
    expect(edit({ differences: [difference('FRA', 0, '1997-12-04', 'signature')] })).toBe(
      file.replace(
        '{ date: 1997-12-03, event: signature, source: old,',
        '{ date: 1997-12-04, event: signature, source: new,',
      ),
    );
  });

  it('has a date put in where there was none', () => {
    expect(edit({ differences: [difference('FRA', 1, '1998-07-23', 'approval')] })).toBe(
      file.replace(
        '{ event: ratification,   source: old }',
        '{ date: 1998-07-23, event: approval,   source: new }',
      ),
    );
  });

  it('has a line moved only if its new date wants it elsewhere, with the comment before it', () => {
    const text = file.replace(
      '{ event: ratification,   source: old }',
      '{ date: 1998-07-23, event: ratification, source: old }',
    );
    const moved = editPact(
      text,
      { source: 'new', additions: [], differences: [difference('FRA', 1, '1990-01-01', 'ratification')] },
      nameOf,
    );
    expect(moved.split('\n').slice(6, 9)).toEqual([
      '    # Before the second.',
      '    - { date: 1990-01-01, event: ratification, source: new }',
      "    - { date: 1997-12-03, event: signature, source: old, note: 'It said: no.' } # why",
    ]);
  });

  it('has its day replaced, and a comment behind it stays', () => {
    expect(edit({ asOf: '2026-11-05' })).toBe(file.replace('2026-02-03', '2026-11-05'));
  });

  it('keeps line breaks of the other kind', () => {
    const windows = file.replaceAll('\n', '\r\n');
    const additions = [{ code: 'USA', theirs: theirs('2001-02-03', 'accession') }];
    expect(editPact(windows, { source: 'new', additions, differences: [] }, nameOf)).toBe(
      edit({ additions }).replaceAll('\n', '\r\n'),
    );
  });

  it('without events is left alone', () => {
    expect(() => editPact('id: x\n', { source: 'new', additions: [], differences: [] }, nameOf)).toThrow(
      'no block "events:"',
    );
  });
});
