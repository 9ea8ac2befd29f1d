import { earliestDay } from './dates.ts';
import { entryIntoForceAfter } from './entry-into-force.ts';
import { timelineOf, type Happening } from './timeline.ts';
import type { Country, CountryId, Day, EventKind, Pact, PartialDate, SourceId } from './types.ts';

/** What one country's standing in one pact is on one day. Derived from events, never stored. */
export type Status = StatusKind & { source?: SourceId; note?: string };

type StatusKind =
  /** `since` is the day of the consent (ratification, accession, ...), named by `by`. */
  | { kind: 'party'; since?: PartialDate; by?: EventKind }
  /** Has consented to be bound; the treaty enters into force for it later. `derived`: by the treaty's own rule. */
  | { kind: 'party-from'; on: Day; derived: boolean; since?: PartialDate; by?: EventKind }
  | { kind: 'signatory'; since?: PartialDate }
  | { kind: 'withdrawing'; on?: PartialDate; notified?: PartialDate }
  | { kind: 'withdrew'; on?: PartialDate }
  | { kind: 'never-joined' }
  /** A territory, which cannot join for itself. `of`: whose memberships apply. */
  | { kind: 'not-eligible'; of?: CountryId }
  | { kind: 'member'; since?: PartialDate }
  | { kind: 'suspended'; since?: PartialDate; joined?: PartialDate }
  | { kind: 'leaving'; on?: PartialDate }
  | { kind: 'left'; on?: PartialDate; joined?: PartialDate; dissolved: boolean }
  | { kind: 'candidate' | 'observer' | 'associate' | 'partner' | 'invited'; since?: PartialDate }
  | { kind: 'annexed'; since?: PartialDate }
  | { kind: 'was-annexed'; since?: PartialDate; until?: PartialDate }
  /** The pact did not exist yet. */
  | { kind: 'before' }
  | { kind: 'unknown'; why: 'list-incomplete' | 'date-unverified' };

const CONSENT = new Set<EventKind>(['ratification', 'acceptance', 'approval', 'accession', 'succession']);
const ASSOCIATION = new Set<EventKind>(['candidate', 'observer', 'associate', 'partner', 'invited']);

/** The status of a country in a pact on a day; always exactly one. */
export function pactStatusOn(
  pact: Pact,
  country: Country | undefined,
  countryId: CountryId,
  day: Day,
): Status {
  const events = pact.participants.get(countryId) ?? [];
  if (beginning(pact) > day) return { kind: 'before' };
  const happenings = timelineOf(events, pact.asOf);
  if (happenings.some((happening) => happening.earliest <= day && day < happening.latest)) {
    return { kind: 'unknown', why: 'date-unverified' };
  }
  const past = happenings.filter((happening) => happening.latest <= day);
  const future = happenings.filter((happening) => happening.earliest > day);
  const status =
    pact.kind === 'treaty' ? treatyStatus(pact, past, future, day) : memberStatus(pact, past, future, day);
  return status ?? withoutEvents(pact, country, day, events.length > 0);
}

function beginning(pact: Pact): Day {
  return pact.adopted ? earliestDay(pact.adopted.date) : '0000-01-01';
}

/** A country that has no event by that day. */
function withoutEvents(pact: Pact, country: Country | undefined, day: Day, joinsLater: boolean): Status {
  if (!joinsLater && country?.kind === 'territory') {
    return country.partOf ? { kind: 'not-eligible', of: country.partOf } : { kind: 'not-eligible' };
  }
  // What Taiwan or a state that is gone once signed stands in no depositary's list of today.
  const isListed =
    (country?.kind !== 'disputed' && country?.kind !== 'former') || pact.kind === 'organization';
  const listSpeaksOfDay = (pact.complete && isListed) || joinsLater;
  return listSpeaksOfDay && day >= beginning(pact)
    ? { kind: 'never-joined' }
    : { kind: 'unknown', why: 'list-incomplete' };
}

function treatyStatus(pact: Pact, past: Happening[], future: Happening[], day: Day): Status | undefined {
  let status: Status | undefined;
  let notified: Happening | undefined;
  let note: string | undefined;
  for (const happening of past) {
    const { kind, date, source } = happening.event;
    note = happening.event.note ?? note;
    if (CONSENT.has(kind)) {
      status = { kind: 'party', ...dated('since', date), by: kind, source };
      note = happening.event.note;
    } else if (kind === 'signature') {
      status ??= { kind: 'signatory', ...dated('since', date), source };
    } else if (kind === 'withdrawal') {
      status = { kind: 'withdrew', ...dated('on', date), source };
      notified = undefined;
    } else if (kind === 'withdrawal-notified') {
      notified = happening;
    } else if (kind === 'withdrawal-rescinded') {
      notified = undefined;
    }
  }
  if (!status) return undefined;
  if (status.kind === 'party') {
    const leaves = future.find((happening) => happening.event.kind === 'withdrawal');
    // Without a day of notice, a withdrawal still ahead is only known to be under way from our list's day on.
    const underWay = notified ?? (leaves && day >= earliestDay(pact.asOf) ? leaves : undefined);
    if (underWay) {
      status = {
        kind: 'withdrawing',
        ...dated('on', leaves?.event.date),
        ...dated('notified', notified?.event.date),
        source: underWay.event.source,
      };
    } else {
      status = beforeEntryIntoForce(pact, status, past, future, day);
    }
  }
  return note ? { ...status, note } : status;
}

type Party = Extract<Status, { kind: 'party' }>;

/** A state that has consented is a party once the treaty is in force for it. */
function beforeEntryIntoForce(
  pact: Pact,
  party: Party,
  past: Happening[],
  future: Happening[],
  day: Day,
): Status {
  if (past.some((happening) => happening.event.kind === 'entry-into-force')) return party;
  const stated = future.find((happening) => happening.event.kind === 'entry-into-force');
  const on = stated?.earliest ?? derivedEntryIntoForce(pact, party);
  if (on === undefined || on <= day) return party;
  return { ...party, kind: 'party-from', on, derived: stated === undefined };
}

function derivedEntryIntoForce(pact: Pact, party: Party): Day | undefined {
  // A succession reaches back to independence, so no rule counts from its deposit.
  if (party.by === 'succession' || party.since?.length !== 10) return undefined;
  return entryIntoForceAfter(pact, party.since);
}

function memberStatus(pact: Pact, past: Happening[], future: Happening[], day: Day): Status | undefined {
  let status: Status | undefined;
  let joined: PartialDate | undefined;
  for (const { event } of past) {
    const { kind, date, source, note } = event;
    const about = { source, ...(note ? { note } : {}) };
    if (kind === 'joined' || kind === 'reinstated') {
      joined = kind === 'joined' ? date : joined;
      status = { kind: 'member', ...dated('since', joined), ...about };
    } else if (kind === 'left') {
      const dissolved = pact.ended !== undefined && pact.ended.date === date;
      status = { kind: 'left', ...dated('on', date), ...dated('joined', joined), dissolved, ...about };
    } else if (kind === 'suspended') {
      status = { kind: 'suspended', ...dated('since', date), ...dated('joined', joined), ...about };
    } else if (kind === 'annexed') {
      joined = date;
      status = { kind: 'annexed', ...dated('since', date), ...about };
    } else if (kind === 'independence-restored') {
      status = { kind: 'was-annexed', ...dated('since', joined), ...dated('until', date), ...about };
    } else if (ASSOCIATION.has(kind)) {
      status = { kind: kind as 'candidate', ...dated('since', date), ...about };
    } else if (kind === 'leaving') {
      status = { kind: 'leaving', ...about };
    }
  }
  const leaves = future.find(({ event }) => event.kind === 'left');
  if (status?.kind === 'member' && leaves && day >= earliestDay(pact.asOf)) {
    return { kind: 'leaving', ...dated('on', leaves.event.date), source: leaves.event.source };
  }
  return status;
}

type DateField = 'since' | 'on' | 'joined' | 'notified' | 'until';

/** `{ [field]: date }`, or nothing where there is no date. */
function dated<Field extends DateField>(
  field: Field,
  date: PartialDate | undefined,
): { [F in Field]?: PartialDate } {
  return (date === undefined ? {} : { [field]: date }) as { [F in Field]?: PartialDate };
}
