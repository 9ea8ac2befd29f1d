import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../facts/status.ts';
import type { PactKind } from '../facts/types.ts';
import type { ComparisonRow } from './compare.ts';
import type { Change } from './dated-changes.ts';
import { chosenChanges, chosenComparison, chosenRows, foldedNames, type Naming } from './filter.ts';
import { rowOf, type Row } from './rows.ts';
import { searchIndex } from './search.ts';
import { writeSearchNames } from './search-names.ts';
import { statusGroups } from './status-group.ts';

const shown: Record<string, string> = {
  POL: 'Polska',
  ESP: 'Hiszpania',
  CIV: 'Wybrzeże Kości Słoniowej',
  UKR: 'Ukraina',
};
const index = searchIndex(
  writeSearchNames([
    { subject: 'POL', kind: 'country', names: [{ text: 'Poland', kind: 'name', language: 'en' }] },
    { subject: 'ESP', kind: 'country', names: [{ text: 'España', kind: 'name', language: 'es' }] },
  ]),
  { language: 'pl', names: new Map(Object.entries(shown).map(([id, name]) => [id, [name]])) },
);
const naming: Naming = {
  nameOf: (subject) => shown[subject] ?? subject,
  compare: new Intl.Collator('pl').compare,
  foldedNames: foldedNames(index),
};
const row = (subject: string, now: Status, pactKind: PactKind = 'treaty'): Row =>
  rowOf({ subject, name: subject, pactKind, now });
const rows = [
  row('UKR', { kind: 'signatory', since: '2001' }),
  row('POL', { kind: 'party', since: '1999-03-12' }),
  row('ESP', { kind: 'party' }),
  row('CIV', { kind: 'withdrew', on: '2020-05' }, 'organization'),
];
const ids = (list: readonly { subject: string }[]) => list.map(({ subject }) => subject);

describe('a list', () => {
  it('is in order of status and of the reader’s names, unless another is chosen', () => {
    expect(ids(chosenRows(rows, {}, naming))).toEqual(['ESP', 'POL', 'UKR', 'CIV']);
    expect(ids(chosenRows(rows, { sort: 'name' }, naming))).toEqual(['ESP', 'POL', 'UKR', 'CIV']);
    expect(ids(chosenRows(rows, { sort: 'date' }, naming))).toEqual(['CIV', 'UKR', 'POL', 'ESP']);
  });

  it.each<[string, string[]]>([
    ['slon', ['CIV']],
    ['kosci wybrzeze', ['CIV']],
    ['ESPANA', ['ESP']],
    ['poland', ['POL']],
    ['poland polska', []],
    ['  ', ['ESP', 'POL', 'UKR', 'CIV']],
  ])('with %j has those with a name like it', (text, found) =>
    expect(ids(chosenRows(rows, { text }, naming))).toEqual(found),
  );

  it('has those of a status or kind', () => {
    expect(ids(chosenRows(rows, { status: 'inside' }, naming))).toEqual(['ESP', 'POL']);
    expect(ids(chosenRows(rows, { kind: 'organization' }, naming))).toEqual(['CIV']);
  });

  it('loses no row and adds none, whatever the order', () => {
    const any = fc.array(fc.constantFrom(...rows));
    fc.assert(
      fc.property(any, fc.constantFrom('status', 'name', 'date'), (list, sort) => {
        const sorted = chosenRows(list, { sort }, naming);
        expect(ids(sorted).sort()).toEqual(ids(list).sort());
        const groups = statusGroups.flatMap((status) => chosenRows(list, { status, sort }, naming));
        expect(groups).toHaveLength(list.length);
      }),
    );
  });
});

const compared = (
  subject: string,
  size: number,
  difference: number,
  ...groups: Row['group'][]
): ComparisonRow => ({
  subject,
  name: subject,
  pactKind: subject === 'CIV' ? 'organization' : 'treaty',
  cells: groups.map((group) => ({ ...rows[0]!, group })),
  size,
  difference,
});

describe('a comparison', () => {
  const all = [
    compared('UKR', 3, 1, 'inside', 'left'),
    compared('POL', 5, 0, 'inside', 'leaving'),
    compared('CIV', 9, 2, 'inside', 'outside'),
    compared('ESP', 3, 0, 'unknown', 'inside'),
  ];

  it.each<[Parameters<typeof chosenComparison>[1], string[]]>([
    [{}, ['ESP', 'POL', 'UKR', 'CIV']],
    [{ sort: 'size' }, ['CIV', 'POL', 'ESP', 'UKR']],
    [{ sort: 'difference' }, ['CIV', 'UKR', 'ESP', 'POL']],
    [{ filter: 'differing' }, ['UKR', 'CIV']],
    [{ filter: 'shared' }, ['POL']],
    [{ kind: 'treaty', filter: 'differing' }, ['UKR']],
    [{ text: 'pol' }, ['POL']],
  ])('with %o has %o', (choice, found) => expect(ids(chosenComparison(all, choice, naming))).toEqual(found));
});

describe('changes', () => {
  const changes: Change[] = [
    { what: 'joined', date: '2020', pact: 'club', country: 'POL' },
    { what: 'pact-ended', date: '2019', pact: 'deal' },
  ];
  const kindOf = (pact: string) => (pact === 'club' ? 'organization' : 'treaty');

  it.each<[Parameters<typeof chosenChanges>[1], string[]]>([
    [{}, ['club', 'deal']],
    [{ text: 'poland' }, ['club']],
    [{ text: 'deal' }, ['deal']],
    [{ kind: 'organization' }, ['club']],
    [{ kind: 'treaty', text: 'poland' }, []],
  ])('with %o are of %o', (choice, found) =>
    expect(chosenChanges(changes, choice, naming, kindOf).map(({ pact }) => pact)).toEqual(found),
  );
});
