import { earliestDay } from './dates.ts';
import { dated, noteOn, withRemark, type Status } from './status-kinds.ts';
import type { Happening } from './timeline.ts';
import type { Day, EventKind, Pact, PartialDate } from './types.ts';

const ASSOCIATION = new Set<EventKind>(['candidate', 'observer', 'associate', 'partner', 'invited']);

/**
 * What joining and leaving make of a country in an organisation, or in a state that is gone.
 * @param past what has happened by that day, in order
 * @param future what is known to happen after it
 * @returns undefined where nothing that has happened decides anything
 */
export function memberStatus(
  pact: Pact,
  past: Happening[],
  future: Happening[],
  day: Day,
): Status | undefined {
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
    } else if (kind === 'invitation-declined') {
      status = { kind: 'never-joined', ...about };
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
