import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readAddress, type AtlasView } from './address.ts';
import { statusGroups } from './status-group.ts';

const day = fc
  .date({ min: new Date('1815-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const code = fc.stringMatching(/^(?:[A-Z]{3}|EU|X-[A-Z]{3})$/);
const id = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/);
const optional = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(shape, { requiredKeys: [] });
const kind = fc.constantFrom('treaty' as const, 'organization' as const);
const list = {
  text,
  status: fc.constantFrom(...statusGroups),
  sort: fc.constantFrom('status' as const, 'name' as const, 'date' as const),
};
const comparison = {
  text,
  filter: fc.constantFrom('all' as const, 'differing' as const, 'shared' as const),
  sort: fc.constantFrom('name' as const, 'size' as const, 'difference' as const),
};
const onDay = { requiredKeys: ['kind', 'of', 'choice'] as ['kind', 'of', 'choice'] };
const months = fc.integer({ min: 1, max: 240 });

const view: fc.Arbitrary<AtlasView> = fc.oneof(
  fc.constant<AtlasView>({ kind: 'home' }),
  fc.record({ kind: fc.constant('find' as const), query: fc.oneof(fc.constant(''), text) }),
  fc.record(
    { kind: fc.constant('country' as const), code, choice: optional({ ...list, kind }), on: day },
    { requiredKeys: ['kind', 'code', 'choice'] },
  ),
  fc.record(
    { kind: fc.constant('pact' as const), id, choice: optional(list), on: day },
    { requiredKeys: ['kind', 'id', 'choice'] },
  ),
  fc.record(
    {
      kind: fc.constant('compare-countries' as const),
      of: fc.uniqueArray(code, { maxLength: 6 }),
      choice: optional({ ...comparison, kind }),
      on: day,
    },
    onDay,
  ),
  fc.record(
    {
      kind: fc.constant('compare-pacts' as const),
      of: fc.uniqueArray(id, { maxLength: 6 }),
      choice: optional(comparison),
      on: day,
    },
    onDay,
  ),
  fc.record({
    kind: fc.constant('changes' as const),
    choice: optional({ text, kind, back: months, ahead: months }),
  }),
);

describe('the address of a view', () => {
  it('leads back to the view', () => {
    fc.assert(
      fc.property(view, (one) => {
        expect(readAddress(addressOf(one))).toEqual(one);
      }),
    );
  });

  it.each<[AtlasView, string]>([
    [{ kind: 'home' }, '#/'],
    [{ kind: 'find', query: 'mine ban' }, '#/find?q=mine%20ban'],
    [{ kind: 'country', code: 'POL', choice: {}, on: '1991-01-01' }, '#/country/POL?on=1991-01-01'],
    [
      { kind: 'pact', id: 'ottawa-treaty', choice: { status: 'left', sort: 'date' } },
      '#/pact/ottawa-treaty?status=left&sort=date',
    ],
    [
      { kind: 'compare-countries', of: ['POL', 'UKR'], choice: { filter: 'differing' } },
      '#/compare/countries?of=POL,UKR&filter=differing',
    ],
    [{ kind: 'changes', choice: { back: 12 } }, '#/changes?back=12'],
  ])('of %o is %s', (one, address) => expect(addressOf(one)).toBe(address));
});

describe('an address', () => {
  it('whatever it is, leads to a view whose own address leads to the same', () => {
    const parts = fc.constantFrom(
      '#',
      '/',
      'country',
      'pact',
      'compare/pacts',
      '?of=',
      'a,b',
      '&on=',
      '%',
      '=',
    );
    const mixed = fc.array(fc.oneof(parts, fc.string({ unit: 'binary' }))).map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), mixed), (hash) => {
        const found = readAddress(hash);
        expect(readAddress(addressOf(found))).toEqual(found);
      }),
    );
  });

  it.each([
    '',
    '#',
    '#//',
    '#/nowhere',
    '#/country',
    '#/country/<script>',
    '#/country/POL/UKR',
    '#/pact/Ottawa Treaty',
    '#/pact/../options',
    '#/pact/%E0%A4%A',
    `#/pact/${'a'.repeat(81)}`,
    '#/compare/articles?of=POL',
    '#/find/x?q=y',
  ])('that leads nowhere leads home: %s', (hash) => expect(readAddress(hash)).toEqual({ kind: 'home' }));

  it('keeps a code that may not be known, in capitals', () => {
    expect(readAddress('#/country/xyz')).toEqual({ kind: 'country', code: 'XYZ', choice: {} });
    expect(readAddress('#/pact/no-such-treaty')).toEqual({ kind: 'pact', id: 'no-such-treaty', choice: {} });
  });

  it.each(['2025-02-30', '1814-12-31', '2101-01-01', '1991', 'today', '91-01-01'])(
    'with the impossible day %s is of today',
    (on) =>
      expect(readAddress(`#/country/POL?on=${on}`)).toEqual({ kind: 'country', code: 'POL', choice: {} }),
  );

  it('leaves out what makes no sense among what to compare, what comes twice and what is too much', () => {
    const of = 'POL,pol,UKR,?,,DEU,FRA,ESP,ITA,PRT';
    expect(readAddress(`#/compare/countries?of=${of}&sort=upwards&filter=shared`)).toEqual({
      kind: 'compare-countries',
      of: ['POL', 'UKR', 'DEU', 'FRA', 'ESP', 'ITA'],
      choice: { filter: 'shared' },
    });
  });

  it('keeps no more of what was typed than a line', () => {
    const found = readAddress(`#/find?q=${'a'.repeat(5000)}`);
    expect(found.kind === 'find' && found.query).toHaveLength(200);
  });

  it.each(['0', '-3', '241', '1e2', '12.5'])('looks %s months back in no case', (back) =>
    expect(readAddress(`#/changes?back=${back}`)).toEqual({ kind: 'changes', choice: {} }),
  );
});
