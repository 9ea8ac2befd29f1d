import { cite, type ArticleContext, type PactCard, type Standing } from './card.ts';
import { byProminence, isProminent } from './prominence.ts';
import type { Edition } from './edition.ts';
import { countInside, isInside, type RollEntry } from './roll.ts';
import { sourcesOf, standingOf } from './standing.ts';
import type { Status } from './status.ts';
import type { Country, FactBase, Pact } from './types.ts';

const MOST_LEFT = 6;
const MOST_ABSENT = 8;

/** The card of a treaty or organisation. */
export function cardForPact(edition: Edition, pact: Pact): PactCard {
  const { facts, context } = edition;
  const roll = edition.rollOf(pact);
  const here = countriesNamed(facts, pact, context).map((country) =>
    standingOf(pact, country, context, 'country'),
  );
  const standings = roll.map((entry) => toStanding(pact, entry));
  const changedFirst = [...here].sort((a, b) => Number(b.then !== undefined) - Number(a.then !== undefined));
  const ahead = standings.filter(({ now }) => dayAhead(now) !== undefined).sort(bySoonest);
  const left = standings
    .filter(({ now }) => now.kind === 'withdrew' || (now.kind === 'left' && !now.dissolved))
    .sort(byLatest);
  const candidates = standings.filter(({ now }) => now.kind === 'candidate');
  const count = countInside(roll);
  return {
    kind: 'pact',
    subject: pact.id,
    title: pact.name,
    pactKind: pact.kind,
    ...(pact.title !== pact.name && { officialTitle: pact.title }),
    summary: pact.summary,
    ...(pact.adopted && { adopted: pact.adopted }),
    ...(pact.inForce && { inForce: pact.inForce }),
    ...(pact.ended && { ended: pact.ended }),
    ...(pact.depositary && { depositary: pact.depositary }),
    ...(pact.seat && { seat: pact.seat }),
    ...(pact.officialUrl && { officialUrl: pact.officialUrl }),
    count: { all: count.all, union: count.all > count.states },
    signatories: roll.filter(({ status }) => status.kind === 'signatory').length,
    complete: pact.complete,
    asOf: pact.asOf,
    today: context.today,
    ...(context.published && { published: context.published }),
    here: changedFirst,
    left: left.slice(0, MOST_LEFT),
    absent: absentees(facts, pact, roll),
    candidates,
    ahead,
    sources: sourcesOf(facts, [...standings, ...here])
      .slice(0, 3)
      .map(cite),
  };
}

function countriesNamed(facts: FactBase, pact: Pact, context: ArticleContext): Country[] {
  const codes = context.subjects.map((subject) => facts.pacts.get(subject)?.actsAs ?? subject);
  const countries = [...new Set(codes)]
    .map((code) => facts.countries.get(code))
    .filter((country) => country !== undefined);
  // A dissolved state or the Union only where it has something to do with this pact.
  return countries.filter(
    ({ id, kind }) =>
      id !== pact.actsAs && ((kind !== 'former' && kind !== 'union') || pact.participants.has(id)),
  );
}

function toStanding(pact: Pact, { country, status }: RollEntry): Standing {
  return { subject: country.id, name: country.name, pactKind: pact.kind, now: status };
}

/** States outside a treaty that is open to all, the prominent by name. Only where our list is complete. */
function absentees(facts: FactBase, pact: Pact, roll: readonly RollEntry[]): PactCard['absent'] {
  if (pact.kind !== 'treaty' || !pact.complete) return { names: [], others: 0 };
  const byId = new Map(roll.map(({ country, status }) => [country.id, status]));
  const outside = [...facts.countries.values()].filter(({ id, kind }) => {
    const status = byId.get(id);
    return kind === 'state' && (!status || (!isInside(status) && status.kind !== 'withdrew'));
  });
  outside.sort(byProminence);
  const named = outside.filter(({ id }) => isProminent(id)).slice(0, MOST_ABSENT);
  return { names: named.map(({ name }) => name), others: outside.length - named.length };
}

function dayAhead(status: Status): string | undefined {
  if (status.kind === 'withdrawing' || status.kind === 'leaving' || status.kind === 'party-from')
    return status.on;
  return undefined;
}

function bySoonest(a: Standing, b: Standing): number {
  return (dayAhead(a.now) ?? '').localeCompare(dayAhead(b.now) ?? '');
}

function byLatest(a: Standing, b: Standing): number {
  const day = ({ now }: Standing) => (now.kind === 'withdrew' || now.kind === 'left' ? (now.on ?? '') : '');
  return day(b).localeCompare(day(a));
}
