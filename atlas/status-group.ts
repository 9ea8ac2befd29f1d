import { summaryGroupOf, type SummaryGroup } from '../facts/glance-summary.ts';
import type { Status } from '../facts/status.ts';

/**
 * How a country stands to a pact, as coarsely as a list is divided, in the order in which lists show it:
 *
 * - `inside`: party, or member, also if suspended; of a dissolved state what it had annexed
 * - `leaving`: still inside, has given notice or announced it
 * - `joining`: bound or admitted from a day to come
 * - `signed`: signatory, not party
 * - `associated`: candidate, observer, associate, partner, invited
 * - `left`: withdrew, left, or was inside until the pact or a term ended
 * - `outside`: never joined, or cannot
 * - `unknown`: our list does not tell
 * - `before`: the pact did not exist yet
 */
export const statusGroups = [
  'inside',
  'leaving',
  'joining',
  'signed',
  'associated',
  'left',
  'outside',
  'unknown',
  'before',
] as const;

export type StatusGroup = (typeof statusGroups)[number];

/** Those that tell of a tie between a country and a pact; the others are only counted. */
export const tiedGroups: readonly StatusGroup[] = statusGroups.slice(0, 6);

const GROUP_OF: Record<SummaryGroup, StatusGroup> = {
  inside: 'inside',
  leaving: 'leaving',
  'leaving-since': 'leaving',
  'joined-since': 'inside',
  'left-since': 'left',
  joining: 'joining',
  signatory: 'signed',
  associated: 'associated',
  left: 'left',
  ended: 'left',
  annexed: 'inside',
  'never-joined': 'outside',
  'not-open': 'outside',
  'not-open-yet': 'outside',
  'not-eligible': 'outside',
  unknown: 'unknown',
};

export function statusGroupOf(status: Status): StatusGroup {
  if (status.kind === 'before') return 'before';
  if (status.kind === 'was-annexed') return 'left';
  return GROUP_OF[summaryGroupOf({ now: status })];
}

/** True where a country takes part, took part or is about to: what a list of memberships shows. */
export function isTied(status: Status): boolean {
  return tiedGroups.includes(statusGroupOf(status));
}
