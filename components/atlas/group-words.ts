import type { StatusGroup } from '../../atlas/status-group.ts';
import { say, type MessageKey } from '../../words/words.ts';

const GROUPS: Record<StatusGroup, MessageKey> = {
  inside: 'atlas_group_inside',
  leaving: 'atlas_group_leaving',
  joining: 'atlas_group_joining',
  signed: 'atlas_group_signed',
  associated: 'atlas_group_associated',
  left: 'atlas_group_left',
  outside: 'atlas_group_outside',
  unknown: 'atlas_group_unknown',
  before: 'atlas_group_before',
};

/** Every group, in the order in which lists show them. */
export const GROUPS_IN_ORDER = Object.keys(GROUPS) as StatusGroup[];

/** How a group of statuses is headed: "In", "Signed only". */
export function groupWords(group: StatusGroup): string {
  return say(GROUPS[group]);
}
