import { earliestDay, latestDay } from '../facts/dates.ts';
import { entryIntoForceAfter } from '../facts/effect-rule.ts';
import { isConsent } from '../facts/event-kinds.ts';
import { beginning, happeningsOf, pactStatusOn } from '../facts/status.ts';
import type { Country, Day, FactBase, Pact } from '../facts/types.ts';

/**
 * The days, in order, on which the status of any country in a pact's list changes; on all others it is as on the last
 * of them before. Costs some milliseconds for a long list: ask once for a pact.
 */
export function turningDays(facts: FactBase, pact: Pact): Day[] {
  const days = new Set<Day>(pact.adopted ? [beginning(pact)] : []);
  for (const id of pact.participants.keys()) {
    const country = facts.countries.get(id);
    if (country) for (const day of turningDaysOf(pact, country)) days.add(day);
  }
  return [...days].sort();
}

function turningDaysOf(pact: Pact, country: Country): Day[] {
  let before = JSON.stringify(pactStatusOn(pact, country, country.id, '0000-01-01'));
  return possibleDays(pact, country).filter((day) => {
    const status = JSON.stringify(pactStatusOn(pact, country, country.id, day));
    const isAnother = status !== before;
    before = status;
    return isAnother;
  });
}

/** A status can only turn where an event does or may take effect, a note can be told, or the list or pact does. */
function possibleDays(pact: Pact, { id }: Country): Day[] {
  const days = new Set<Day>([beginning(pact), earliestDay(pact.asOf), latestDay(pact.asOf)]);
  for (const date of [pact.inForce, pact.ended?.date, pact.completeSince]) {
    if (date) days.add(earliestDay(date)).add(latestDay(date));
  }
  for (const { event, earliest, latest } of happeningsOf(pact, id)) {
    days.add(earliest).add(latest);
    if (event.noteFrom) days.add(earliestDay(event.noteFrom));
    const isDated = event.date?.length === 10;
    const entry = isDated && isConsent(event.kind) ? entryIntoForceAfter(pact, event.date!) : undefined;
    if (entry) days.add(entry);
  }
  return [...days].sort();
}

/** The last of some days in order that is not after another; undefined before the first. */
export function lastTurning(days: readonly Day[], day: Day): Day | undefined {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1];
}
