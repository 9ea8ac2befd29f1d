import { earliestDay, latestDay } from './dates.ts';
import { eventKinds } from './event-kinds.ts';
import type { Day, MembershipEvent, PartialDate } from './types.ts';

/** An event with the first and last day on which it can have taken effect. */
export interface Happening {
  event: MembershipEvent;
  earliest: Day;
  latest: Day;
}

const THE_BEGINNING = '0000-01-01';

/**
 * Events in the order in which they happened, each with the days it can have happened on.
 *
 * Dated events are put in order whatever order they come in. An event without a date keeps its place after the
 * event that stands before it in the list, and can have happened on any day from then until the next dated one,
 * at the latest on the day our list speaks of.
 */
export function timelineOf(events: readonly MembershipEvent[], listAsOf: PartialDate): Happening[] {
  const groups = groupByDatedEvent(events);
  groups.sort((a, b) => compare(a.key, b.key) || rank(a.events[0]) - rank(b.events[0]));
  const ordered = groups.flatMap((group) => group.events);
  return ordered.map((event, index) => ({ event, ...windowOf(ordered, index, listAsOf) }));
}

interface Group {
  key: Day;
  events: MembershipEvent[];
}

function groupByDatedEvent(events: readonly MembershipEvent[]): Group[] {
  const groups: Group[] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (event.date === undefined && last) last.events.push(event);
    else
      groups.push({
        key: event.date === undefined ? THE_BEGINNING : earliestDay(event.date),
        events: [event],
      });
  }
  return groups;
}

function windowOf(
  ordered: MembershipEvent[],
  index: number,
  listAsOf: PartialDate,
): { earliest: Day; latest: Day } {
  const date = ordered[index]?.date;
  if (date !== undefined) return { earliest: earliestDay(date), latest: latestDay(date) };
  const before = ordered.slice(0, index).findLast((event) => event.date !== undefined)?.date;
  const after = ordered.slice(index + 1).find((event) => event.date !== undefined)?.date;
  const earliest = before === undefined ? THE_BEGINNING : earliestDay(before);
  const latest = latestDay(after ?? listAsOf);
  return { earliest, latest: latest < earliest ? earliest : latest };
}

function rank(event: MembershipEvent | undefined): number {
  return event ? eventKinds.indexOf(event.kind) : -1;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
