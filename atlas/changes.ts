import { addMonths, earliestDay, latestDay } from '../facts/dates.ts';
import type { Day, FactBase, MembershipEvent, Pact } from '../facts/types.ts';
import { datedChanges, type Change, type PactChange } from './dated-changes.ts';
import { sourcesById, type SourcesById } from './rows.ts';

export interface RecentChanges {
  today: Day;
  /** What changed lately, the latest first. */
  past: readonly Change[];
  /** What is settled for a day to come, the soonest first. */
  ahead: readonly Change[];
  /** The sources of all changes, by id. */
  sources: SourcesById;
}

/** How far to look, in months. */
export interface Span {
  back: number;
  ahead: number;
}

/**
 * What changed between countries and pacts, and in pacts as a whole, over the whole dataset. A date that is no day
 * counts as past once it may be, and as ahead only if it must be. Looks at every event there is.
 */
export function changes(facts: FactBase, today: Day, span: Span): RecentChanges {
  const found = [...facts.pacts.values()].flatMap((pact) => changesNear(pact, today, span));
  return inOrder(facts, today, found);
}

function changesNear(pact: Pact, today: Day, { back, ahead }: Span): Change[] {
  const [from, to] = [addMonths(today, -back), addMonths(today, ahead)];
  return [...changesOfPact(pact), ...changesOfCountries(pact, today, from)].filter(
    ({ date }) => latestDay(date) >= from && earliestDay(date) <= to,
  );
}

function inOrder(facts: FactBase, today: Day, found: readonly Change[]): RecentChanges {
  return {
    today,
    past: found.filter(({ date }) => earliestDay(date) <= today).sort(latestFirst),
    ahead: found.filter(({ date }) => earliestDay(date) > today).sort(soonestFirst),
    sources: sourcesOfChanges(facts, found),
  };
}

/** The sources of some changes, by id. */
export function sourcesOfChanges(facts: FactBase, some: readonly Change[]): SourcesById {
  const ids = new Set(some.map(({ source }) => source));
  return sourcesById(facts, [], [...ids]);
}

function changesOfPact({ id, adopted, inForce, ended, mainSource }: Pact): Change[] {
  const shared = { pact: id, ...(mainSource !== undefined && { source: mainSource }) };
  const dates: [PactChange, string | undefined][] = [
    ['pact-adopted', adopted?.date],
    ['pact-in-force', inForce],
    ['pact-ended', ended?.date],
  ];
  return dates.flatMap(([what, date]) => (date === undefined ? [] : [{ what, date, ...shared }]));
}

/** From an act to its effect no treaty's rule takes longer, in months. */
const LONGEST_DELAY = 36;

/** Those that may lie on a day or later. */
function changesOfCountries(pact: Pact, today: Day, from: Day): Change[] {
  const since = addMonths(from, -LONGEST_DELAY);
  const isYoung = pact.inForce !== undefined && latestDay(pact.inForce) >= from;
  const mayMatter = ({ date }: MembershipEvent) =>
    date !== undefined && (isYoung || latestDay(date) >= since);
  const found: Change[] = [];
  for (const country of pact.participants.keys()) {
    if (pact.participants.get(country)?.some(mayMatter)) found.push(...datedChanges(pact, country, today));
  }
  return found.filter((change) => !isThatOfThePact(change, pact));
}

/** Once a pact enters into force, it is so for all that had joined: told once. */
function isThatOfThePact({ what, date }: Change, { inForce }: Pact): boolean {
  return what === 'entry-into-force' && date === inForce;
}

function latestFirst(a: Change, b: Change): number {
  return compare(latestDay(b.date), latestDay(a.date)) || besides(a, b);
}

function soonestFirst(a: Change, b: Change): number {
  return compare(earliestDay(a.date), earliestDay(b.date)) || besides(a, b);
}

function besides(a: Change, b: Change): number {
  return compare(a.pact, b.pact) || compare(a.country ?? '', b.country ?? '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
