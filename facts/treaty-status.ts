import { earliestDay, latestDay } from './dates.ts';
import { effectOf, entryIntoForceAfter } from './effect-rule.ts';
import { isConsent } from './event-kinds.ts';
import { dated, withRemark, type Status } from './status-kinds.ts';
import type { Happening } from './timeline.ts';
import type { Day, MembershipEvent, Pact, PartialDate } from './types.ts';

/**
 * What a state's signature, consent and withdrawal make of it in a treaty.
 * @param past what has happened by that day, in order
 * @param future what is known to happen after it
 * @returns undefined where nothing that has happened decides anything
 */
export function treatyStatus(
  pact: Pact,
  past: Happening[],
  future: Happening[],
  day: Day,
): Status | undefined {
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

/** Marks a day that no source states. */
const derivation = ({ derived }: MembershipEvent) => derived && { derived };
