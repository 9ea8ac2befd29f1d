import { earliestDay, latestDay } from '../facts/dates.ts';
import { entryIntoForceAfter } from '../facts/effect-rule.ts';
import { isConsent } from '../facts/event-kinds.ts';
import { noteOn } from '../facts/status-kinds.ts';
import { happeningsOf } from '../facts/status.ts';
import {
  UNCONFIRMED,
  type CountryId,
  type Day,
  type EventKind,
  type MembershipEvent,
  type Pact,
  type PactId,
  type PartialDate,
  type SourceId,
} from '../facts/types.ts';

/** What happens to a pact as a whole. */
export type PactChange = 'pact-adopted' | 'pact-in-force' | 'pact-ended';

/** Something that changed, or will, on a day. */
export interface Change {
  what: EventKind | PactChange;
  date: PartialDate;
  pact: PactId;
  /** Absent where the pact itself changed. */
  country?: CountryId;
  /** True if no source states the day: it follows by the treaty's own rule. */
  derived?: true;
  /** True of the end of an elected term, which is no departure. */
  term?: true;
  source?: SourceId;
  note?: string;
}

/**
 * Every dated change between a country and a pact, in order, also those ahead, and the entry into force that follows
 * from the last consent by the treaty's own rule.
 * @param today the day on which it is told: a note that speaks of something later is left out
 */
export function datedChanges(pact: Pact, country: CountryId, today: Day): Change[] {
  const events = happeningsOf(pact, country).map(({ event }) => event);
  const entry = entryByRule(pact, events);
  return [...events, ...(entry ? [entry] : [])].flatMap((event) => changeOf(pact, country, event, today));
}

function changeOf(pact: Pact, country: CountryId, event: MembershipEvent, today: Day): Change[] {
  const { kind, date, source, derived } = event;
  if (date === undefined) return [];
  const note = noteOn(event, today);
  return [
    {
      what: kind,
      date,
      pact: pact.id,
      country,
      ...(derived && { derived }),
      ...(kind === 'left' && pact.electedTerms && { term: true as const }),
      ...(source !== UNCONFIRMED && { source }),
      ...(note !== undefined && { note }),
    },
  ];
}

/** None where a source states the day, or where a succession reaches back to independence. */
function entryByRule(pact: Pact, events: readonly MembershipEvent[]): MembershipEvent | undefined {
  const at = events.findLastIndex(({ kind }) => isConsent(kind));
  const consent = events[at];
  if (consent?.date?.length !== 10 || consent.kind === 'succession') return undefined;
  if (events.slice(at).some(({ kind }) => SETTLES_ENTRY.has(kind))) return undefined;
  const date = entryIntoForceAfter(pact, consent.date);
  if (date === undefined || (pact.ended && latestDay(pact.ended.date) <= date)) return undefined;
  if (
    events.some(
      ({ kind, date: left }) =>
        kind === 'withdrawal' && left && earliestDay(left) <= date && left > consent.date!,
    )
  )
    return undefined;
  return { kind: 'entry-into-force', date, source: consent.source, derived: true };
}

const SETTLES_ENTRY = new Set<EventKind>(['entry-into-force', 'ratification-withdrawn']);
