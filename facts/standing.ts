import { earliestDay, latestDay } from './dates.ts';
import { nameOf, type ArticleContext, type Standing } from './card.ts';
import { pactStatusOn, type Status } from './status.ts';
import {
  UNCONFIRMED,
  type Country,
  type CountryId,
  type Day,
  type FactBase,
  type Pact,
  type PartialDate,
  type Source,
} from './types.ts';

/** A country's status in a pact now, and on the day of publication where that was another. */
export function standingOf(
  facts: FactBase,
  pact: Pact,
  country: Country,
  context: ArticleContext,
  about: 'pact' | 'country',
): Standing {
  const now = pactStatusOn(pact, country, country.id, context.today);
  const then = context.published && pactStatusOn(pact, country, country.id, context.published);
  const changed = then && isAnother(then, now);
  const predecessors = now.kind === 'never-joined' ? pastOfPredecessors(facts, pact, country, context) : [];
  return {
    subject:
      about === 'country' ? country.id : pact.kind === 'former-state' ? (pact.actsAs ?? pact.id) : pact.id,
    ...nameOf(about === 'country' ? country : pact),
    pactKind: pact.kind,
    ...(country.kind === 'union' && { union: true as const }),
    now,
    asOf: pact.asOf,
    ...(changed && { then }),
    ...(predecessors.length > 0 && { predecessors }),
  };
}

/** A difference a reader should see: another status, or the same one reached anew on another day. */
function isAnother(then: Status, now: Status): boolean {
  if (then.kind === 'before' || now.kind === 'unknown') return false;
  // Else what is now would seem to have been so on the day of publication.
  if (then.kind === 'unknown') return true;
  const keys = new Set([...Object.keys(then), ...Object.keys(now)].filter((key) => !ASIDE.has(key)));
  return [...keys].some((key) => then[key as keyof Status] !== now[key as keyof Status]);
}

/** What does not make a status another one. */
const ASIDE = new Set(['source', 'note', 'noteSource', 'asOf', 'until']);

/** "The Soviet Union was a member", on Russia's line: what a state itself never was, its predecessor may have been. */
function pastOfPredecessors(
  facts: FactBase,
  pact: Pact,
  country: Country,
  context: ArticleContext,
): Standing[] {
  return statesBefore(facts, country).flatMap((id) => {
    const predecessor = facts.countries.get(id);
    if (!predecessor || !pact.participants.has(id) || pact.actsAs === id) return [];
    const now = pactStatusOn(pact, predecessor, id, context.today);
    return [{ subject: id, ...nameOf(predecessor), pactKind: pact.kind, now }];
  });
}

/** Of what was made after a state had ended there is nothing to tell. */
export function isAfterItsEnd({ adopted }: Pact, { until }: Country): boolean {
  return adopted !== undefined && until !== undefined && earliestDay(adopted.date) > latestDay(until);
}

/**
 * For a territory that cannot join itself, the status of the state it belongs to; for a dissolved state, that of the
 * state that continues it, where that has been inside since before. Each as that state's.
 */
export function ownOrHolders(
  facts: FactBase,
  pact: Pact,
  country: Country,
  context: ArticleContext,
): Standing {
  const partOf = country.partOf === undefined ? undefined : facts.countries.get(country.partOf);
  const own = standingOf(facts, pact, country, context, 'pact');
  const heir = pact.kind === 'former-state' ? undefined : facts.countries.get(country.continuedBy ?? '');
  if (heir && !pact.participants.has(country.id) && hasEventBefore(pact, heir, country.until)) {
    return { ...standingOf(facts, pact, heir, context, 'pact'), continuedBy: heir.name };
  }
  if (own.now.kind !== 'not-eligible' || country.kind !== 'territory' || !partOf) return own;
  if (pact.beyond?.includes(country.id)) return own;
  const { today, published } = context;
  const isOthersOn = (day: Day) =>
    country.partOfSince !== undefined && day < earliestDay(country.partOfSince);
  if (isOthersOn(today)) return own;
  const holders = { ...standingOf(facts, pact, partOf, context, 'pact'), holder: partOf.name };
  // It belonged to another then, of which our lists do not tell.
  return published !== undefined && isOthersOn(published)
    ? { ...holders, then: { kind: 'unknown', why: 'list-incomplete' } }
    : holders;
}

/** The same on a day that is looked at by itself: a state that had ended by then, or was yet to come, has no heir. */
export function ownOrHoldersOn(facts: FactBase, pact: Pact, country: Country, day: Day): Standing {
  const { from, until } = country;
  const isThere = (!until || day <= latestDay(until)) && (!from || earliestDay(from) <= day);
  const context = { today: day, subjects: [] };
  return isThere
    ? ownOrHolders(facts, pact, country, context)
    : standingOf(facts, pact, country, context, 'pact');
}

function hasEventBefore({ participants }: Pact, { id }: Country, day: PartialDate = ''): boolean {
  return (participants.get(id) ?? []).some(
    ({ date }) => date !== undefined && latestDay(date) < earliestDay(day),
  );
}

const before = new WeakMap<Country, readonly CountryId[]>();

/** The dissolved states of which a country is a successor or was a republic; the same on every day. */
function statesBefore(facts: FactBase, country: Country): readonly CountryId[] {
  const known = before.get(country);
  if (known) return known;
  const found = new Set([...(country.predecessors ?? []), ...statesItWasARepublicOf(facts, country)]);
  before.set(country, [...found]);
  return [...found];
}

/** Not those that annexed it: their memberships are no part of its past. */
function statesItWasARepublicOf(facts: FactBase, { id }: Country): CountryId[] {
  return [...facts.pacts.values()].flatMap(({ kind, actsAs, participants }) => {
    if (kind !== 'former-state' || actsAs === undefined) return [];
    return participants.get(id)?.some((event) => event.kind === 'joined') ? [actsAs] : [];
  });
}

/** Every source that stands behind some standings, each once, the most used first. */
export function sourcesOf(facts: FactBase, standings: readonly Standing[]): Source[] {
  const uses = new Map<Source, number>();
  const count = (status: Status | undefined) => {
    for (const id of [status?.source, status?.noteSource]) {
      const source = id === undefined || id === UNCONFIRMED ? undefined : facts.sources.get(id);
      if (source) uses.set(source, (uses.get(source) ?? 0) + 1);
    }
  };
  for (const { now, then, predecessors = [] } of standings) {
    for (const status of [now, then, ...predecessors.map((predecessor) => predecessor.now)]) count(status);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([source]) => source);
}
