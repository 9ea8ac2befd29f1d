import { isListOld } from './age.ts';
import {
  cite,
  nameOf,
  titleOf,
  type ArticleContext,
  type CitedSource,
  type Outsiders,
  type PactCard,
  type Standing,
} from './card.ts';
import { byProminence, isProminent } from './prominence.ts';
import type { Edition } from './edition.ts';
import { changeIn } from './nearness.ts';
import { outsidersOf } from './outsiders.ts';
import { pactMapOf } from './pact-map.ts';
import { insideOf, type RollEntry } from './roll.ts';
import { sourcesOf, standingOf } from './standing.ts';
import type { Status } from './status.ts';
import type { Country, FactBase, Pact } from './types.ts';

const MOST_LEFT = 6;
const MOST_ABSENT = 8;
/** Five members of the Security Council leave each year, and five join. */
const MOST_AHEAD = 10;

/** The card of a treaty or organisation. */
export function cardForPact(edition: Edition, pact: Pact): PactCard {
  const { facts, context } = edition;
  const roll = edition.rollOf(pact);
  const here = countriesNamed(facts, pact, context)
    .map((country) => standingOf(facts, pact, country, context, 'country'))
    .sort((a, b) => changeIn(b) - changeIn(a));
  const named = new Set(here.map(({ subject }) => subject));
  const others = roll.filter(({ country }) => !named.has(country.id));
  const standings = others.map((entry) => toStanding(pact, entry));
  const ahead = standings.filter(({ now }) => dayAhead(now) !== undefined).sort(bySoonest);
  const left = standings.filter(({ now }) => hasLeft(now)).sort(byLatest);
  const candidates = standings.filter(({ now }) => now.kind === 'candidate');
  const shownLeft = left.slice(0, MOST_LEFT);
  const inside = insideOf(roll);
  const outside = outsidersOf(facts, pact, roll, context.today);
  const shownAhead = ahead.slice(0, MOST_AHEAD);
  return {
    kind: 'pact',
    subject: pact.id,
    ...titleOf(pact),
    pactKind: pact.kind,
    ...(pact.title !== pact.name && {
      officialTitle: pact.title,
      ...(pact.titleLanguage && { officialTitleLanguage: pact.titleLanguage }),
    }),
    summary: pact.summary,
    ...(pact.summaryLanguage && { summaryLanguage: pact.summaryLanguage }),
    ...(pact.adopted && { adopted: pact.adopted }),
    ...(pact.inForce && { inForce: pact.inForce }),
    ...(pact.ended && { ended: pact.ended }),
    ...(pact.depositary && { depositary: pact.depositary }),
    ...(pact.seat && { seat: pact.seat }),
    ...(pact.officialUrl && { officialUrl: pact.officialUrl }),
    ...(pact.openTo && !pact.ended && { openTo: pact.openTo.whom }),
    ...(pact.entryRule && pact.inForce && !pact.ended && { entryRule: pact.entryRule }),
    ...(pact.withdrawalTerms && {
      withdrawalTerms: pact.withdrawalTerms,
      ...(pact.withdrawalTermsLanguage && { withdrawalTermsLanguage: pact.withdrawalTermsLanguage }),
    }),
    count: {
      all: inside.length,
      unions: inside.filter(({ country }) => country.kind === 'union').map(({ country }) => country.name),
      isShort: pact.isShort ?? false,
    },
    signatories: roll.filter(({ status }) => status.kind === 'signatory').length,
    complete: pact.complete,
    asOf: pact.asOf,
    isOld: isListOld(pact, context.today),
    today: context.today,
    ...(context.published && { published: context.published }),
    here,
    left: { shown: shownLeft, more: left.length - shownLeft.length },
    signed: someOf(
      facts,
      outside.signed.filter(({ id }) => !named.has(id)),
    ),
    neverJoined: someOf(
      facts,
      outside.neverJoined.filter(({ id }) => !named.has(id)),
    ),
    map: pactMapOf(
      facts,
      roll,
      outside.neverJoined.map(({ id }) => id),
    ),
    ...(pact.history && { history: pact.history }),
    candidates,
    ahead: { shown: shownAhead, more: ahead.length - shownAhead.length },
    sources: citedSources(edition, pact, [...here, ...shownAhead, ...shownLeft, ...candidates]),
  };
}

/** What the list as a whole rests on, then whatever else the shown lines do. */
function citedSources({ facts }: Edition, pact: Pact, shown: readonly Standing[]): CitedSource[] {
  const main = pact.mainSource === undefined ? undefined : facts.sources.get(pact.mainSource);
  const others = sourcesOf(facts, shown).filter((source) => source !== main);
  return [...(main ? [main] : []), ...others].map(cite);
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
  return { subject: country.id, ...nameOf(country), pactKind: pact.kind, now: status };
}

/** All by name where they are few, else the prominent ones. */
function someOf(facts: FactBase, states: Country[]): Outsiders {
  const shown = states
    .sort(byProminence(facts))
    .filter(({ id }) => states.length <= MOST_ABSENT || isProminent(id))
    .slice(0, MOST_ABSENT)
    .map((state) => ({ subject: state.id, ...nameOf(state) }));
  return { named: shown, others: states.length - shown.length };
}

function hasLeft(status: Status): boolean {
  return status.kind === 'withdrew' || (status.kind === 'left' && !status.dissolved && !status.term);
}

function dayAhead(status: Status): string | undefined {
  switch (status.kind) {
    case 'withdrawing':
    case 'leaving':
    case 'party-from':
    case 'joining':
      return status.on;
    case 'member':
      return status.until;
    default:
      return undefined;
  }
}

function bySoonest(a: Standing, b: Standing): number {
  return (dayAhead(a.now) ?? '').localeCompare(dayAhead(b.now) ?? '');
}

function byLatest(a: Standing, b: Standing): number {
  const day = ({ now }: Standing) => (now.kind === 'withdrew' || now.kind === 'left' ? (now.on ?? '') : '');
  return day(b).localeCompare(day(a));
}
