import { isListOld } from './age.ts';
import { addDuration, earliestDay, latestDay } from './dates.ts';
import { withDerivedWithdrawals } from './effect-rule.ts';
import { memberStatus } from './member-status.ts';
import { withRemark, type Status } from './status-kinds.ts';
import { timelineOf, type Happening } from './timeline.ts';
import { treatyStatus } from './treaty-status.ts';
import type { Country, CountryId, Day, EventKind, Pact } from './types.ts';

export type { Status } from './status-kinds.ts';

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
  const happenings = happeningsOf(pact, countryId);
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

/**
 * What happened and will happen between a country and a pact, in order, with withdrawals that follow from a notice.
 * It is the same on every day, and asked for again and again.
 */
export function happeningsOf(pact: Pact, countryId: CountryId): readonly Happening[] {
  const ofPact = timelines.get(pact) ?? new Map<CountryId, readonly Happening[]>();
  timelines.set(pact, ofPact);
  const known = ofPact.get(countryId);
  if (known) return known;
  const events = withDerivedWithdrawals(pact.participants.get(countryId) ?? [], pact.withdrawalRule);
  const timeline = timelineOf(events, pact.asOf).map((happening) =>
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

/** Before this day there was nothing to have a status in. */
export function beginning(pact: Pact): Day {
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

/** True of a day from which on a country without an event may be said never to have joined. */
export function isCompleteOn({ complete, completeSince }: Pact, day: Day): boolean {
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
