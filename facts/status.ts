import { isListOld } from './age.ts';
import { addDuration, earliestDay, latestDay } from './dates.ts';
import { effectOf, entryIntoForceAfter, withDerivedWithdrawals } from './effect-rule.ts';
import { isConsent } from './event-kinds.ts';
import { timelineOf, type Happening } from './timeline.ts';
import type {
  Country,
  CountryId,
  Day,
  EventKind,
  MembershipEvent,
  Pact,
  PartialDate,
  SourceId,
} from './types.ts';

/** What one country's standing in one pact is on one day. Derived from events, never stored. */
export type Status = StatusKind & {
  source?: SourceId;
  note?: string;
  /** Where the note comes from, if not from `source`. */
  noteSource?: SourceId;
};

type StatusKind =
  /** `since` is the day of the consent (ratification, accession, ...), named by `by`. */
  | { kind: 'party'; since?: PartialDate; by?: EventKind; claimsSuspension?: true }
  /**
   * Has consented to be bound; the treaty enters into force for it later. `derived`: by the treaty's own rule; no `on`:
   * the treaty itself was not in force, and nobody could know from when it would be.
   */
  | { kind: 'party-from'; on?: Day; derived: boolean; since?: PartialDate; by?: EventKind }
  | { kind: 'signatory'; since?: PartialDate }
  /** `derived`: the day follows from the notice by the treaty's own rule. */
  | { kind: 'withdrawing'; on?: PartialDate; notified?: PartialDate; derived?: true }
  | { kind: 'withdrew'; on?: PartialDate; derived?: true }
  /** `neverSigned`: nor signed, where our list has every signature. `asOf`: the day of a list that is old by now. */
  | { kind: 'never-joined'; neverSigned?: true; asOf?: PartialDate }
  /** A state outside a treaty that is open only to `whom`. */
  | { kind: 'not-open'; whom: string; ended?: true }
  /** No state can sign the treaty yet. */
  | { kind: 'not-open-yet' }
  /** A territory or union, which cannot join for itself. `of`: whose memberships apply. */
  | { kind: 'not-eligible'; of?: CountryId }
  /** `until`: the last day of an elected term. */
  | { kind: 'member'; since?: PartialDate; until?: PartialDate }
  /** Settled, for a day to come: elected, or admitted. */
  | { kind: 'joining'; on: PartialDate }
  | { kind: 'suspended'; since?: PartialDate; joined?: PartialDate }
  | { kind: 'leaving'; on?: PartialDate }
  /** `dissolved`: with the pact itself; `term`: at the end of an elected term. */
  | { kind: 'left'; on?: PartialDate; joined?: PartialDate; dissolved: boolean; term?: true }
  | { kind: 'candidate' | 'observer' | 'associate' | 'partner' | 'invited'; since?: PartialDate }
  | { kind: 'annexed'; since?: PartialDate }
  | { kind: 'was-annexed'; since?: PartialDate; until?: PartialDate }
  /** The pact did not exist yet. */
  | { kind: 'before' }
  | { kind: 'unknown'; why: 'list-incomplete' | 'date-unverified' };

const ASSOCIATION = new Set<EventKind>(['candidate', 'observer', 'associate', 'partner', 'invited']);

/** The status of a country in a pact on a day; always exactly one. */
export function pactStatusOn(
  pact: Pact,
  country: Country | undefined,
  countryId: CountryId,
  day: Day,
): Status {
  if (beginning(pact) > day) return { kind: 'before' };
  const events = pact.participants.get(countryId) ?? [];
  if (events.length === 0) return withoutEvents(pact, country, day);
  const happenings = knownTimeline(pact, countryId, events);
  const past: Happening[] = [];
  const future: Happening[] = [];
  for (const happening of happenings) (happening.latest <= day ? past : future).push(happening);
  const status = statusAfter(pact, past, future, day);
  // What may or may not have happened by that day makes the status unknown only where it would change it.
  const happened = new Set(past);
  for (const happening of future) {
    if (happening.earliest > day) continue;
    happened.add(happening);
    const [then, later] = [true, false].map((isPast) => happenings.filter((h) => happened.has(h) === isPast));
    if (statusAfter(pact, then ?? [], later ?? [], day).kind !== status.kind)
      return { kind: 'unknown', why: 'date-unverified' };
  }
  return status;
}

function statusAfter(pact: Pact, past: Happening[], future: Happening[], day: Day): Status {
  const status =
    pact.kind === 'treaty' ? treatyStatus(pact, past, future, day) : memberStatus(pact, past, future, day);
  return status ?? beforeEvents(pact, day, future[0]);
}

const timelines = new WeakMap<Pact, Map<CountryId, readonly Happening[]>>();

/** The order of events is the same on every day, and asked for again and again. */
function knownTimeline(
  pact: Pact,
  countryId: CountryId,
  events: readonly MembershipEvent[],
): readonly Happening[] {
  const ofPact = timelines.get(pact) ?? new Map<CountryId, readonly Happening[]>();
  timelines.set(pact, ofPact);
  const timeline =
    ofPact.get(countryId) ??
    timelineOf(withDerivedWithdrawals(events, pact.withdrawalRule), pact.asOf).map((happening) =>
      pact.electedTerms ? untilItsLastDay(happening) : happening,
    );
  ofPact.set(countryId, timeline);
  return timeline;
}

/** An elected member sits until its term's last day is over, on which our lists say that it left. */
function untilItsLastDay(happening: Happening): Happening {
  const { event } = happening;
  if (event.kind !== 'left' || event.date?.length !== 10) return happening;
  const dayAfter = addDuration(event.date, 'P1D');
  return { event, earliest: dayAfter, latest: dayAfter };
}

function beginning(pact: Pact): Day {
  return pact.adopted ? earliestDay(pact.adopted.date) : '0000-01-01';
}

/** What can only happen to one that is inside. */
const FROM_INSIDE = new Set<EventKind>([
  ...(['left', 'leaving', 'suspended', 'reinstated', 'independence-restored'] as const),
  ...(['withdrawal', 'withdrawal-notified', 'withdrawal-rescinded', 'ratification-withdrawn'] as const),
]);

/** A country whose events are all still ahead on that day, or decide nothing. */
function beforeEvents(pact: Pact, day: Day, next: Happening | undefined): Status {
  const listDay = earliestDay(pact.asOf);
  // It was inside before, and no source tells since when.
  if (next && FROM_INSIDE.has(next.event.kind)) {
    return withRemark(
      { kind: 'unknown', why: 'date-unverified', source: next.event.source },
      next.event,
      day,
    );
  }
  if (next?.event.kind === 'joined' && next.event.date && day >= listDay && next.earliest > listDay) {
    const { date, source } = next.event;
    return withRemark({ kind: 'joining', on: date, source }, next.event, day);
  }
  // An incomplete list may leave out earlier terms of one that sits in a body again and again.
  if (pact.kind === 'organization' && !isCompleteOn(pact, day) && day < listDay)
    return { kind: 'unknown', why: 'list-incomplete' };
  return { kind: 'never-joined', ...(pact.mainSource && { source: pact.mainSource }) };
}

function isCompleteOn({ complete, completeSince }: Pact, day: Day): boolean {
  return complete || (completeSince !== undefined && day >= latestDay(completeSince));
}

/** A country that has no event at all. */
function withoutEvents(pact: Pact, country: Country | undefined, day: Day): Status {
  const kind = country?.kind ?? 'state';
  if (kind === 'union') return { kind: 'not-eligible' };
  if (kind === 'territory' || (kind === 'disputed' && country?.partOf)) {
    return country?.partOf ? { kind: 'not-eligible', of: country.partOf } : { kind: 'not-eligible' };
  }
  if (pact.kind === 'treaty' && !pact.inForce && pact.participants.size === 0) {
    return { kind: 'not-open-yet', ...(pact.mainSource && { source: pact.mainSource }) };
  }
  if (!isSpokenOf(kind, pact, day)) return { kind: 'unknown', why: 'list-incomplete' };
  const source = pact.mainSource && { source: pact.mainSource };
  const { openTo } = pact;
  if (openTo && country && !openTo.notYet?.includes(country.id)) {
    return { kind: 'not-open', whom: openTo.whom, ...(pact.ended && { ended: true }), ...source };
  }
  if (!isCompleteOn(pact, day)) return { kind: 'unknown', why: 'list-incomplete' };
  const neverSigned = pact.kind === 'treaty' && pact.signaturesCovered;
  const asOf = pact.kind === 'treaty' && isListOld(pact, day) && { asOf: pact.asOf };
  return { kind: 'never-joined', ...(neverSigned && { neverSigned }), ...asOf, ...source };
}

/**
 * A list of today does not speak of states that are gone, nor a depositary of states it does not recognise; and of
 * a disputed one, an organisation's list tells the present only (the Republic of China had China's seat).
 */
function isSpokenOf(kind: Country['kind'], pact: Pact, day: Day): boolean {
  if (kind === 'former') return false;
  return kind !== 'disputed' || (pact.kind === 'organization' && day >= earliestDay(pact.asOf));
}

function treatyStatus(pact: Pact, past: Happening[], future: Happening[], day: Day): Status | undefined {
  let status: Status | undefined;
  let signature: Status | undefined;
  let notified: Happening | undefined;
  let remark: MembershipEvent | undefined;
  let inForce = false;
  for (const happening of past) {
    const { event } = happening;
    const { kind, date, source } = event;
    if (isConsent(kind)) {
      status = { kind: 'party', ...dated('since', date), by: kind, source };
      remark = undefined;
      inForce = false;
    } else if (kind === 'signature') {
      signature = { kind: 'signatory', ...dated('since', date), source };
      status ??= signature;
    } else if (kind === 'ratification-withdrawn') {
      status = { ...(signature ?? { kind: 'signatory' }), source };
      remark = undefined;
    } else if (kind === 'withdrawal') {
      status = { kind: 'withdrew', ...dated('on', date), ...derivation(event), source };
      notified = remark = undefined;
    } else if (kind === 'withdrawal-notified') {
      notified = happening;
    } else if (kind === 'withdrawal-rescinded') {
      notified = undefined;
    } else if (kind === 'suspension' && status?.kind === 'party') {
      status = { ...status, claimsSuspension: true };
    } else if (kind === 'entry-into-force') {
      inForce = true;
    }
    if (event.note) remark = event;
  }
  if (status?.kind === 'party' && pact.ended && latestDay(pact.ended.date) <= day) {
    const { since, source } = status;
    status = { kind: 'left', ...dated('on', pact.ended.date), ...dated('joined', since), dissolved: true };
    if (source !== undefined) status.source = source;
  } else if (status?.kind === 'party') {
    const leaves = future.find(({ event }) => event.kind === 'withdrawal');
    const isAnnounced = future.some(({ event }) => event.kind === 'withdrawal-notified');
    // Without a day of notice, a withdrawal still ahead is only known to be under way from our list's day on.
    const isKnown = leaves && !isAnnounced && day >= earliestDay(pact.asOf);
    const underWay = notified ?? (isKnown ? leaves : undefined);
    if (underWay) status = withdrawing(pact, underWay, leaves, notified);
    else if (!inForce) status = beforeEntryIntoForce(pact, status, future, day);
  }
  return status && withRemark(status, remark, day);
}

function withdrawing(pact: Pact, underWay: Happening, leaves?: Happening, notified?: Happening): Status {
  // Of a notice that was taken back later, no day is stated.
  const ruled = leaves ? undefined : dayByRule(pact, notified?.event.date);
  return {
    kind: 'withdrawing',
    ...dated('on', leaves?.event.date ?? ruled),
    ...dated('notified', notified?.event.date),
    ...(leaves && derivation(leaves.event)),
    ...(ruled !== undefined && { derived: true }),
    source: underWay.event.source,
  };
}

function dayByRule({ withdrawalRule }: Pact, notice: PartialDate | undefined): Day | undefined {
  return withdrawalRule && notice?.length === 10 ? effectOf(withdrawalRule, notice) : undefined;
}

/** A status with the note of an event, from the day on which that note can be told. */
function withRemark(status: Status, remark: MembershipEvent | undefined, day: Day): Status {
  const note = remark && noteOn(remark, day);
  if (!remark || note === undefined) return status;
  return {
    ...status,
    note,
    ...(remark.source !== status.source && { noteSource: remark.source }),
  };
}

type Party = Extract<Status, { kind: 'party' }>;

/** A state that has consented is a party once the treaty is in force for it. */
function beforeEntryIntoForce(pact: Pact, party: Party, future: Happening[], day: Day): Status {
  const { since, by, source } = party;
  const consent = { ...dated('since', since), ...(by && { by }), ...(source !== undefined && { source }) };
  // A treaty enters into force when enough have joined: on a past day before that, no day was known.
  if (pact.inForce && earliestDay(pact.inForce) > day && day < earliestDay(pact.asOf))
    return { kind: 'party-from', derived: false, ...consent };
  const stated = future.find((happening) => happening.event.kind === 'entry-into-force');
  const on = stated?.earliest ?? derivedEntryIntoForce(pact, party);
  if (on === undefined || on <= day) return party;
  return { kind: 'party-from', on, derived: stated === undefined, ...consent };
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
    const { kind, date, source } = event;
    const note = noteOn(event, day);
    const about = { source, ...(note !== undefined && { note }) };
    if (kind === 'joined' && status?.kind === 'member') {
      // A second phase of one membership, which began with the first.
      status = withRemark(status, event, day);
    } else if (kind === 'joined' || kind === 'reinstated') {
      joined = kind === 'joined' ? date : joined;
      status = { kind: 'member', ...dated('since', joined), ...about };
    } else if (kind === 'left') {
      const dissolved = pact.ended !== undefined && pact.ended.date === date;
      const term = pact.electedTerms && { term: pact.electedTerms };
      const span = { ...dated('on', date), ...dated('joined', joined) };
      status = { kind: 'left', ...span, dissolved, ...term, ...about };
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
  if (status?.kind === 'member' && leaves && pact.electedTerms) {
    return { ...status, ...dated('until', leaves.event.date) };
  }
  if (status?.kind === 'member' && leaves && day >= earliestDay(pact.asOf)) {
    const { date, source, note } = leaves.event;
    return { kind: 'leaving', ...dated('on', date), source, ...(note && { note }) };
  }
  return status;
}

function noteOn({ note, noteFrom }: MembershipEvent, day: Day): string | undefined {
  return noteFrom && earliestDay(noteFrom) > day ? undefined : note;
}

/** Marks a day that no source states. */
const derivation = ({ derived }: MembershipEvent) => derived && { derived };

type DateField = 'since' | 'on' | 'joined' | 'notified' | 'until';

/** `{ [field]: date }`, or nothing where there is no date. */
function dated<Field extends DateField>(
  field: Field,
  date: PartialDate | undefined,
): { [F in Field]?: PartialDate } {
  return (date === undefined ? {} : { [field]: date }) as { [F in Field]?: PartialDate };
}
