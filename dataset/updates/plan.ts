/** What would be written, worked out before anything is. */
import { latestDay } from '../partial-date.ts';
import type { EventRow, PactRow } from '../schema.ts';
import { partiesOn, type Comparison } from './compare.ts';
import { changedEvent, toEvent } from './edit-pact.ts';
import { placeOf } from './place-event.ts';
import type { StatusPage } from './status-page.ts';

interface PlanRequest {
  pact: PactRow;
  page: Pick<StatusPage, 'format' | 'parties' | 'unread' | 'covers'>;
  comparison: Comparison;
  asOf: string;
  source: string;
  acceptDifferences: boolean;
}

export interface Plan {
  additions: Comparison['additions'];
  /** Only those that were accepted. */
  differences: Comparison['differences'];
  before: number;
  after: number;
  asOf: string | undefined;
  referenceCount: PactRow['reference_count'];
  /** What the count or the day leaves to a person. */
  remarks: string[];
}

export function plan(request: PlanRequest): Plan {
  const { pact, comparison, asOf, acceptDifferences } = request;
  const differences = acceptDifferences ? comparison.differences : [];
  const { additions } = comparison;
  const remarks: string[] = [];
  const day = latestDay(asOf);
  const before = partiesOn(pact.events, day);
  const after = partiesOn(eventsAfter(pact.events, additions, differences, request.source), day);
  return { additions, differences, before, after, ...newDayAndCount(request, after, remarks), remarks };
}

function eventsAfter(
  events: PactRow['events'],
  additions: Plan['additions'],
  differences: Plan['differences'],
  source: string,
): PactRow['events'] {
  const copy: Record<string, EventRow[]> = Object.fromEntries(
    Object.entries(events).map(([code, rows]) => [code, [...rows]]),
  );
  for (const difference of differences) {
    const rows = copy[difference.code];
    if (rows) rows[difference.index] = changedEvent(difference, source);
  }
  for (const addition of additions) {
    const rows = (copy[addition.code] ??= []);
    const event = toEvent(addition, source);
    rows.splice(placeOf(event, rows), 0, event);
  }
  return copy;
}

/**
 * Our list speaks of the page's day only if it agrees with all that the page says of who is in. The two move together:
 * a count of a day of which our list does not speak would compare what cannot be compared.
 */
function newDayAndCount(
  request: PlanRequest,
  after: number,
  remarks: string[],
): Pick<Plan, 'asOf' | 'referenceCount'> {
  const { pact, asOf } = request;
  const nothing = { asOf: undefined, referenceCount: undefined };
  const isNew = asOf !== pact.as_of;
  if (isNew && latestDay(asOf) <= latestDay(pact.as_of)) {
    remarks.push(
      `The page is of ${asOf}; our list already speaks of ${pact.as_of}. as_of and reference_count stay.`,
    );
    return nothing;
  }
  const { count, problem } = newCount(request, after);
  if (problem) remarks.push(problem);
  const doubt = problem ? 'the count is settled' : doubtOf(request);
  if (!doubt) return { asOf: isNew ? asOf : undefined, referenceCount: count };
  const countStays = count ? ', and reference_count as it is,' : '';
  if (isNew) remarks.push(`as_of stays ${pact.as_of}${countStays} until ${doubt}.`);
  else if (count) remarks.push(`reference_count stays as it is until ${doubt}.`);
  return nothing;
}

function doubtOf({ pact, page, comparison, asOf, acceptDifferences }: PlanRequest): string | undefined {
  if (page.unread.length + comparison.unknown.length + comparison.byHand.length > 0) {
    return 'the rows that were not read are settled';
  }
  if (comparison.notes.length > 0) {
    return 'the notes that speak of leaving are read; then move it by hand';
  }
  if (comparison.differences.length > 0 && !acceptDifferences) {
    return 'the differences are settled or accepted';
  }
  if (comparison.onlyOurs.some(({ why }) => why !== undefined)) {
    return 'it is settled who of those that only we show as gone has left';
  }
  if (page.format === 'CSV' && !page.covers.has('consent') && !page.covers.has('joined')) {
    return 'a page says who has joined';
  }
  const absent = comparison.absent.filter(
    (code) => partiesOn({ [code]: pact.events[code] ?? [] }, latestDay(asOf)) > 0,
  );
  return absent.length > 0 ? `it is settled why the page leaves out ${absent.length} of our list` : undefined;
}

interface NewCount {
  count?: PactRow['reference_count'];
  problem?: string;
}

function newCount({ pact, page, asOf }: PlanRequest, after: number): NewCount {
  const old = pact.reference_count;
  const counted = page.parties;
  if (counted === undefined) {
    const ours = after + (old?.short_by ?? 0);
    const reference = old?.parties ?? old?.members;
    if (reference === undefined || reference === ours) return {};
    return {
      problem: `reference_count says ${reference}, our list would have ${after}. Correct reference_count by hand.`,
    };
  }
  if (old?.members !== undefined) {
    // Whether the page's parties are what somebody counted as members is not for a program to say.
    if (old.members === counted) return {};
    return {
      problem: `reference_count says ${old.members} members, the page counts ${counted} parties. Correct reference_count by hand.`,
    };
  }
  if (old?.parties === undefined || latestDay(old.as_of) > latestDay(asOf)) return {};
  const shortBy = counted - after;
  if (shortBy !== 0 && shortBy !== (old.short_by ?? 0)) {
    return {
      problem: `The page counts ${counted} parties, our list would have ${after}. Find out why, then correct reference_count by hand.`,
    };
  }
  const { reason } = old;
  const count = {
    parties: counted,
    as_of: asOf,
    source_note: `UN Treaty Collection counts ${counted} on ${asOf}`,
    ...(shortBy !== 0 && { short_by: shortBy, ...(reason && { reason }) }),
  };
  return old.parties === count.parties && old.as_of === count.as_of ? {} : { count };
}
