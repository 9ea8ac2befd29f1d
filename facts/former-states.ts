import { addDuration, earliestDay, latestDay } from './dates.ts';
import type { RollEntry } from './roll.ts';
import type { Country, CountryId, Day, FactBase, Pact } from './types.ts';

/** What a list of today leaves open about states that existed on a past day and are gone. */
export interface FormerStates {
  /** They may have been in it, and our list does not tell. */
  untold: readonly CountryId[];
  /** Their line is that of the state that continues them. */
  continued: readonly { state: CountryId; by: CountryId }[];
}

/** So many are in a treaty or organisation of the whole world. */
const WORLDWIDE = 120;

/** Which states that existed on a day, and do not any more, have no line in a pact's roll, and why. */
export function formerStatesOf(
  facts: FactBase,
  pact: Pact,
  roll: readonly RollEntry[],
  day: Day,
): FormerStates {
  const existing = [...facts.countries.values()].filter(
    (country) =>
      pact.kind !== 'former-state' &&
      country.kind === 'former' &&
      existedOn(country, day) &&
      !pact.participants.has(country.id),
  );
  const told = new Set(roll.map(({ country }) => country.id));
  const untold: CountryId[] = [];
  const continued: { state: CountryId; by: CountryId }[] = [];
  for (const state of existing) {
    const heir = state.continuedBy;
    if (heir !== undefined && told.has(heir) && firstYear(pact, heir) <= endOf(state)) {
      continued.push({ state: state.id, by: heir });
    } else if (
      !pact.openTo &&
      (pact.participants.size >= WORLDWIDE || joinedInItsPlace(facts, pact, state))
    ) {
      untold.push(state.id);
    }
  }
  return { untold, continued };
}

function existedOn({ from, until }: Country, day: Day): boolean {
  return (from === undefined || earliestDay(from) <= day) && until !== undefined && day <= latestDay(until);
}

/** True where a state after it succeeded to its place, or took it as soon as it had ended. */
function joinedInItsPlace(facts: FactBase, { participants }: Pact, { id, until = '' }: Country): boolean {
  const dayAfter = addDuration(latestDay(until), 'P1D');
  return [...facts.countries.values()]
    .filter(({ predecessors }) => predecessors?.includes(id))
    .some((heir) =>
      participants.get(heir.id)?.some(({ kind, date }) => kind === 'succession' || date === dayAfter),
    );
}

function firstYear({ participants }: Pact, id: CountryId): number {
  const years = (participants.get(id) ?? []).flatMap(({ date }) => (date ? [Number(date.slice(0, 4))] : []));
  return Math.min(...years);
}

function endOf({ until = '' }: Country): number {
  return Number(until.slice(0, 4));
}
