import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRoll, unpackRoll } from './compact-roll.ts';
import { eventKinds } from './event-kinds.ts';
import type { CountryId, EffectRule, MembershipEvent } from './types.ts';

const ids = Array.from({ length: 300 }, (_, place) => `C${String(place).padStart(3, '0')}`);
const sourceIds = Array.from({ length: 200 }, (_, place) => `source-${place}`);
const entryRule: EffectRule = { delay: 'P90D', rounding: 'none', article: '22(2)' };
const rules = { entryRule, inForce: '1990-01-01' };

const day = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((some) => some.toISOString().slice(0, 10));
const partial = fc.tuple(day, fc.constantFrom(0, 4, 7, 10)).map(([date, length]) => date.slice(0, length));
const someEvent = (sources: readonly string[]): fc.Arbitrary<MembershipEvent> =>
  fc
    .record({
      kind: fc.constantFrom(...eventKinds),
      date: partial,
      source: fc.constantFrom(...sources),
      note: fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
      noteFrom: fc.option(day, { nil: undefined }),
    })
    .map(({ date, note, noteFrom, ...rest }) => ({
      ...rest,
      ...(date && { date }),
      ...(note && { note }),
      ...(note && noteFrom && { noteFrom }),
    }));
const events = fc.constantFrom(1, 64, 65, 200).chain((count) => {
  const sources = sourceIds.slice(0, count);
  const entries = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ids), fc.array(someEvent(sources), { minLength: 1, maxLength: 5 })),
    { selector: ([id]) => id, maxLength: 40 },
  );
  return fc.tuple(fc.constant(sources), entries);
});

const read = (packed: ReturnType<typeof packRoll>, sources: readonly string[]) => {
  const roll = unpackRoll(packed, ids, sources, rules);
  return new Map([...roll.keys()].map((id) => [id, roll.get(id)]));
};
const packed = (entries: [CountryId, MembershipEvent[]][], sources = ['list', 'gazette']) =>
  packRoll(entries, ids, sources, rules);

describe('the columns of a pact', () => {
  it('give back every event of every country, however far apart, with any number of sources', () => {
    fc.assert(
      fc.property(events, ([sources, entries]) => {
        expect(read(packRoll(entries, ids, sources, rules), sources)).toEqual(new Map(entries));
      }),
    );
  });

  it('give the events of one country without having been asked for another', () => {
    const entries: [string, MembershipEvent[]][] = ids.map((id, place) => [
      id,
      [{ kind: 'accession', date: `2001-01-${String((place % 28) + 1).padStart(2, '0')}`, source: 'list' }],
    ]);
    const roll = unpackRoll(packed(entries), ids, ['list', 'gazette'], rules);
    expect(roll.get('C200')).toEqual(entries[200]?.[1]);
    expect(roll.get('C200')).toBe(roll.get('C200'));
    expect(roll.get('nowhere')).toBeUndefined();
    expect(roll.has('C299')).toBe(true);
  });

  it('leave out an entry into force that follows from the rule, and give it back with its note', () => {
    const events: MembershipEvent[] = [
      { kind: 'signature', date: '2000-01-01', source: 'gazette' },
      { kind: 'ratification', date: '2001-01-01', source: 'list' },
      { kind: 'entry-into-force', date: '2001-04-01', source: 'list', note: 'Said at the time.' },
    ];
    const columns = packed([['C001', events]]);
    expect(columns.what).toMatch(/^..[+] $/);
    expect(columns.when).toHaveLength(6);
    expect(read(columns, ['list', 'gazette']).get('C001')).toEqual(events);
  });

  it.each([
    ['another day', { kind: 'entry-into-force', date: '2001-04-02', source: 'list' }],
    ['another source', { kind: 'entry-into-force', date: '2001-04-01', source: 'gazette' }],
    ['no day', { kind: 'entry-into-force', source: 'list' }],
  ] satisfies [string, MembershipEvent][])('keep an entry into force of %s', (_, event) => {
    const events: MembershipEvent[] = [{ kind: 'accession', date: '2001-01-01', source: 'list' }, event];
    const columns = packed([['C001', events]]);
    expect(columns.what).not.toContain('+');
    expect(read(columns, ['list', 'gazette']).get('C001')).toEqual(events);
  });
});
