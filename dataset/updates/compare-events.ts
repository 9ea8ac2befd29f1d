/** The events of one country, ours and the page's, put side by side. */
import { earliestDay, latestDay } from '../partial-date.ts';
import type { EventRow } from '../schema.ts';
import { classOf, type ActionClass, type PageAction } from './status-page.ts';

/** An act with the row of the page by which a person finds it. */
export type Theirs = PageAction & { row?: number };

const joining = new Set<EventRow['event']>(['joined', 'annexed']);
const ending = new Set<EventRow['event']>(['withdrawal', 'ratification-withdrawn', 'left']);

export const isJoining = (event: EventRow['event']): boolean =>
  joining.has(event) || classOf(event) === 'consent';
export const isEnding = (event: EventRow['event']): boolean => ending.has(event);

interface Pair {
  index: number;
  /** As the page has it. */
  page: Theirs;
  /** What ours would become, if that is anything else. */
  change: Theirs | undefined;
}

interface SideBySide {
  pairs: Pair[];
  /** What only the page has. */
  added: Theirs[];
  /** Indexes of what only we have, among what the page would show. */
  left: number[];
}

type Rule = (ours: EventRow, theirs: Theirs, index: number) => boolean;

/** A day within a month or a year, or no date beside one: the two do not contradict each other. */
const mayBeSame = (first: string | undefined, second: string | undefined): boolean =>
  first === undefined ||
  second === undefined ||
  (earliestDay(first) <= latestDay(second) && earliestDay(second) <= latestDay(first));

const isMoreExact = (theirs: string | undefined, ours: string | undefined): boolean =>
  theirs !== undefined && theirs.length > (ours?.length ?? 0);

/**
 * Pairs what is alike first, then what is nearly alike, then what must be the same act with another date; so one wrong
 * date is shown as a difference and not as one act lost and one gained.
 */
export function compareEvents(
  ours: readonly EventRow[],
  page: readonly Theirs[],
  covers: ReadonlySet<ActionClass>,
): SideBySide {
  const pairs: Pair[] = [];
  const openOurs = new Set(ours.flatMap(({ event }, index) => (covers.has(classOf(event)) ? [index] : [])));
  const openTheirs = new Set([...page].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')));
  const sameClass: Rule = (row, theirs) => classOf(row.event) === classOf(theirs.event);
  const rules: Rule[] = [
    (row, theirs) => row.event === theirs.event && row.date === theirs.date,
    (row, theirs, index) => sameClass(row, theirs, index) && row.date === theirs.date,
    (row, theirs, index) => sameClass(row, theirs, index) && mayBeSame(row.date, theirs.date),
    (row, theirs, index) => sameClass(row, theirs, index) && mayBeMisdated(ours, index, theirs),
  ];
  for (const rule of rules) {
    for (const theirs of openTheirs) {
      const index = [...openOurs].find((one) => rule(ours[one]!, theirs, one));
      if (index === undefined) continue;
      openOurs.delete(index);
      openTheirs.delete(theirs);
      pairs.push(pair(ours[index]!, theirs, index));
    }
  }
  const left = [...openOurs].filter((index) => !(isJoining(ours[index]!.event) && endOf(ours, index)));
  return { pairs, added: [...openTheirs], left };
}

/** A page that is less exact than we are takes nothing back: then only the kind of act can differ. */
function pair(ours: EventRow, page: Theirs, index: number): Pair {
  const keepsOurs = mayBeSame(ours.date, page.date) && !isMoreExact(page.date, ours.date);
  const date = keepsOurs ? ours.date : page.date;
  // "consent" in a page says less than our "ratification".
  const event = page.event === 'consent' && classOf(ours.event) === 'consent' ? ours.event : page.event;
  const change = date !== ours.date || event !== ours.event ? { ...page, date, event } : undefined;
  return { index, page, change };
}

/** The event by which what began at `index` ended. */
const endOf = (ours: readonly EventRow[], index: number): EventRow | undefined =>
  ours.slice(index + 1).find(({ event }) => isEnding(event));

/**
 * Two acts of a class with different days are one act misdated, unless a withdrawal lies between: who left and came
 * back has consented twice, and a table shows only the second time.
 */
function mayBeMisdated(ours: readonly EventRow[], index: number, theirs: Theirs): boolean {
  const { event } = ours[index]!;
  const later = ours.slice(index + 1);
  if (event === 'signature') return true;
  if (!isJoining(event)) {
    return !later.some((row) => isJoining(row.event) || row.event === 'withdrawal-rescinded');
  }
  const end = endOf(ours, index);
  if (!end) return true;
  if (later.slice(later.indexOf(end)).some((row) => isJoining(row.event))) return false;
  return theirs.ended || !theirs.date || !end.date || earliestDay(theirs.date) <= latestDay(end.date);
}
