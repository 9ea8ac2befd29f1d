import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFactBase } from '../facts/fact-base.ts';
import type { FactBase, MembershipEvent, Pact } from '../facts/types.ts';
import { compileFacts } from './compile-facts.ts';
import { loadDataset } from './load.ts';
import { eventSchema, type Dataset, type EventRow } from './schema.ts';

const codes = ['AFG', 'EU', 'POL', 'X-ABK', 'ZWE'];
const sourceIds = Array.from({ length: 40 }, (_, index) => `source-${index}`);
const someText = fc.string({ minLength: 1, unit: 'grapheme' });

const date = fc
  .tuple(
    fc.date({ min: new Date('1800-01-01'), max: new Date('2516-12-31'), noInvalidDate: true }),
    fc.constantFrom(0, 4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));

const event: fc.Arbitrary<EventRow> = fc
  .record({
    date,
    event: fc.constantFrom(...eventSchema.shape.event.options),
    source: fc.constantFrom(...sourceIds),
    note: fc.option(someText, { nil: undefined }),
  })
  .map(({ date: when, note, ...rest }) => ({ ...rest, ...(when && { date: when }), ...(note && { note }) }));

const events = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...codes), fc.array(event, { minLength: 1 })), {
    selector: ([code]) => code,
  })
  .map((entries) => Object.fromEntries(entries));

const dataset: fc.Arbitrary<Dataset> = fc.record({
  countries: fc.constant(
    codes.map((id, index) => ({
      id,
      kind: index % 2 ? ('state' as const) : ('territory' as const),
      name: `Name of ${id}`,
      official_name: index % 3 ? `Name of ${id}` : `The whole name of ${id}`,
      ...(index === 3 && { part_of: 'AFG', note: 'A "note".', from: '1991', until: '2023-12-31' }),
    })),
  ),
  sources: fc.constant(sourceIds.map((id) => ({ id, producer: `Producer of ${id}` }))),
  pacts: events.map((some) => [
    {
      id: 'a-pact',
      kind: 'treaty' as const,
      name: 'A Pact',
      title: 'A Pact of Friendship',
      summary: 'Is one.',
      adopted: { date: '1999' },
      in_force: '1999-06-01',
      acts_as: 'EU',
      entry_rule: { delay: 'P6M', rounding: 'none' as const, article: '1', confidence: 'high' as const },
      complete: true,
      signatures_covered: false,
      as_of: '2026-01',
      events: some,
    },
  ]),
});

/** The participants of each pact as the dataset has them, without any encoding. */
const participantsOf = ({ pacts }: Dataset): Map<string, Map<string, MembershipEvent[]>> =>
  new Map(
    pacts.map((pact) => [
      pact.id,
      new Map(
        Object.entries(pact.events).map(([code, list]) => [
          code,
          list.map(
            ({ event: kind, note_from: noteFrom, ...rest }) =>
              ({ kind, ...rest, ...(noteFrom && { noteFrom }) }) as MembershipEvent,
          ),
        ]),
      ),
    ]),
  );

const eventsIn = ({ participants }: Pact): Map<string, readonly MembershipEvent[]> =>
  new Map([...participants.keys()].map((id) => [id, participants.get(id) ?? []]));
const decoded = (base: FactBase): Map<string, Map<string, readonly MembershipEvent[]>> =>
  new Map([...base.pacts].map(([id, pact]) => [id, eventsIn(pact)]));

describe('the compiled fact base', () => {
  it('gives back every event of any dataset', () => {
    fc.assert(
      fc.property(dataset, (any) => {
        expect(decoded(readFactBase(compileFacts(any)))).toEqual(participantsOf(any));
      }),
    );
  });

  it('gives back every event of the real dataset', { timeout: 30_000 }, () => {
    const real = loadDataset();
    const base = readFactBase(compileFacts(real));
    // As text, because comparing some 28,000 objects takes the test runner seconds.
    const asText = (events: unknown): string =>
      JSON.stringify(events, ['kind', 'date', 'source', 'note', 'noteFrom']);
    const expected = participantsOf(real);
    for (const [id, events] of decoded(base)) {
      const wanted = expected.get(id) ?? new Map<string, MembershipEvent[]>();
      expect([...events.keys()]).toEqual([...wanted.keys()]);
      for (const [code, list] of events) {
        if (asText(list) !== asText(wanted.get(code)))
          expect(list, `${id}, ${code}`).toEqual(wanted.get(code));
      }
    }
    expect([...base.countries.keys()]).toEqual(real.countries.map(({ id }) => id));
    for (const pact of base.pacts.values()) {
      for (const { source } of [...eventsIn(pact).values()].flat())
        expect(base.sources.has(source)).toBe(true);
    }
  });

  it('keeps what a card needs and leaves out what only spotting needs', () => {
    const base = readFactBase(fc.sample(dataset, 1).map(compileFacts).join(''));
    expect(base.countries.get('X-ABK')).toEqual({
      id: 'X-ABK',
      kind: 'state',
      name: 'Name of X-ABK',
      officialName: 'The whole name of X-ABK',
      partOf: 'AFG',
      note: 'A "note".',
      from: '1991',
      until: '2023-12-31',
    });
    const { participants, mainSource, history, ...head } = base.pacts.get('a-pact') ?? {};
    // Whether there is one depends on the rest of the invented dataset.
    if (history) expect(history.from).toBe(1999);
    if (mainSource !== undefined) expect(base.sources.has(mainSource)).toBe(true);
    expect(participants).toBeDefined();
    expect(head).toEqual({
      id: 'a-pact',
      kind: 'treaty',
      name: 'A Pact',
      title: 'A Pact of Friendship',
      summary: 'Is one.',
      adopted: { date: '1999' },
      inForce: '1999-06-01',
      actsAs: 'EU',
      entryRule: { delay: 'P6M', rounding: 'none', article: '1' },
      complete: true,
      signaturesCovered: false,
      asOf: '2026-01',
    });
  });
});
