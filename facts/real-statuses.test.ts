import fc from 'fast-check';
import factBaseText from 'virtual:fact-base';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../dataset/load.ts';
import { isConsent } from './event-kinds.ts';
import { readFactBase } from './fact-base.ts';
import { insideOf, rollOn } from './roll.ts';
import { pactStatusOn, type Status } from './status.ts';
import type { Day, MembershipEvent, Pact } from './types.ts';

const facts = readFactBase(factBaseText);
const statusOf = (pact: Pact, id: string, day: Day) => pactStatusOn(pact, facts.countries.get(id), id, day);
const dayBefore = (day: Day): Day => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const dayAfter = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const INSIDE = ['party', 'party-from', 'withdrawing', 'member', 'suspended', 'leaving', 'annexed'];
/** A neighbouring event without a day can leave it open what held. */
const isOpen = ({ kind }: Status) => kind === 'unknown';
const isInside = (status: Status) => INSIDE.includes(status.kind) || isOpen(status);

/** Every event of the dataset that has a day, with those of its country. */
const dated = [...facts.pacts.values()].flatMap((pact) =>
  [...pact.participants.keys()].flatMap((id) => {
    const events = pact.participants.get(id) ?? [];
    return events
      .filter(({ date }) => date?.length === 10 && (!pact.ended || date < pact.ended.date))
      .map((event) => ({ pact, id, event, day: event.date ?? '', events }));
  }),
);
const happening = (...wanted: ((event: MembershipEvent) => boolean)[]) =>
  dated.filter(({ event }) => wanted.some((isWanted) => isWanted(event)));
const told = (rows: typeof dated) =>
  rows.map(({ pact, id, event, day }) => `${pact.id}, ${id}: ${event.kind} ${day}`);

describe('every event with a day', () => {
  it('of joining leaves its country inside on that day', () => {
    const entries = happening(({ kind }) => isConsent(kind) || kind === 'joined' || kind === 'reinstated');
    expect(entries.length).toBeGreaterThan(10_000);
    const failing = entries.filter(
      ({ pact, id, day, events }) =>
        !isInside(statusOf(pact, id, day)) &&
        !events.some(({ kind, date }) => date === day && (kind === 'withdrawal' || kind === 'left')),
    );
    expect(told(failing)).toEqual([]);
  });

  it('of leaving has its country inside until the day before, and outside from that day', () => {
    const exits = happening(({ kind }) => kind === 'withdrawal' || kind === 'left');
    expect(exits.length).toBeGreaterThan(100);
    const failing = exits.filter(({ pact, id, day }) => {
      // An elected member sits until its last day is over.
      const firstOutside = pact.electedTerms ? dayAfter(day) : day;
      const [before, after] = [dayBefore(firstOutside), firstOutside].map((one) => statusOf(pact, id, one));
      return !before || !after || !isInside(before) || (isInside(after) && !isOpen(after));
    });
    expect(told(failing)).toEqual([]);
  });

  it('of signing makes at least a signatory', () => {
    const signings = happening(({ kind }) => kind === 'signature');
    expect(signings.length).toBeGreaterThan(6000);
    const failing = signings.filter(({ pact, id, day }) => {
      const status = statusOf(pact, id, day);
      return status.kind !== 'signatory' && !isInside(status);
    });
    expect(told(failing)).toEqual([]);
  });
});

describe('the number of parties or members today', () => {
  it.each(loadDataset().pacts.filter(({ ended }) => !ended))(
    'of $id is the number in its reference',
    (row) => {
      const { parties, members, short_by: shortBy = 0 } = row.reference_count ?? {};
      const roll = rollOn(facts, facts.pacts.get(row.id)!, '2026-11-23');
      expect(insideOf(roll).length).toBe((parties ?? members ?? 0) - shortBy);
    },
  );

  it('of the Security Council is fifteen on every day of a change of terms', () => {
    const council = facts.pacts.get('un-security-council')!;
    for (const day of ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']) {
      expect(insideOf(rollOn(facts, council, day)), day).toHaveLength(15);
    }
  });
});

it('any country has exactly one status in any pact on any day', () => {
  const pacts = [...facts.pacts.values()];
  const ids = [...facts.countries.keys()];
  const days = fc
    .date({ min: new Date('1850-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...pacts), fc.constantFrom(...ids), days, (pact, id, day) => {
      expect(statusOf(pact, id, day).kind).toBeTypeOf('string');
    }),
    { numRuns: 2000 },
  );
});
