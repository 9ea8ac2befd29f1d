import { daysOfLists } from './age.ts';
import { cite, nameOf, titleOf, type ArticleContext, type CountryCard, type Standing } from './card.ts';
import { earliestDay, latestDay } from './dates.ts';
import type { Edition } from './edition.ts';
import { pactMapOf } from './pact-map.ts';
import { byNews } from './prominence.ts';
import { pactStatusOn, type Status } from './status.ts';
import { isAfterItsEnd, ownOrHolders, sourcesOf, standingOf } from './standing.ts';
import type { Country, FactBase, Pact } from './types.ts';

const MOST_OTHERS = 7;
const MOST_ABSENCES = 2;
/** A treaty in which this many countries take part is one whose absentees are worth naming. */
const NEARLY_UNIVERSAL = 100;
/** How long a departure counts as news, in years. */
const RECENT_YEARS = 2;

/** The card of a country: its status in what the article names, then its other notable memberships. */
export function cardForCountry(edition: Edition, country: Country): CountryCard {
  const { facts, context } = edition;
  const partOf = country.partOf ? facts.countries.get(country.partOf) : undefined;
  const namedPacts = pactsNamed(facts, context);
  const related = pactsOfDissolvedStates(facts, context);
  const here = standingsHere(facts, country, namedPacts, context);
  const { shown, more } = otherStandings(edition, country, new Set(namedPacts), new Set(related));
  const ownPact = formerStateOf(facts, country);
  const republics = ownPact ? republicsOf(edition, ownPact) : [];
  const republicsMap = ownPact && pactMapOf(facts, edition.rollOf(ownPact), []);
  const sources = sourcesOf(facts, [...here, ...shown, ...republics]);
  const told = new Set([...here, ...shown].map(({ subject }) => subject));
  const lists = daysOfLists(
    [...facts.pacts.values()].filter(
      ({ id, actsAs }) => told.has(id) || (actsAs !== undefined && told.has(actsAs)),
    ),
    context.today,
  );
  return {
    kind: 'country',
    subject: country.id,
    ...titleOf(country),
    ...(country.officialName !== country.name && { officialName: country.officialName }),
    standing: country.kind,
    ...(country.note && { note: country.note }),
    ...(partOf && { partOf: { subject: partOf.id, ...nameOf(partOf) } }),
    ...((country.from ?? country.until) && {
      existed: {
        ...(country.from && { from: country.from }),
        ...(country.until && { until: country.until }),
      },
    }),
    today: context.today,
    ...(context.published && { published: context.published }),
    here,
    others: shown,
    more,
    republics,
    ...(republicsMap && { map: republicsMap }),
    sources: sources.map(cite),
    ...(lists && { lists }),
  };
}

/**
 * A country's standing in each pact an article names, as far as there is anything to tell of it; for a territory or
 * a dissolved state without one of its own, that of the state that stands for it.
 */
export function standingsHere(
  facts: FactBase,
  country: Country,
  named: readonly Pact[],
  context: ArticleContext,
): Standing[] {
  const related = pactsOfDissolvedStates(facts, context);
  // Where a dissolved state is named, who was never part of it is told of its allies, not of all the world.
  const isToBeTold = ({ pactKind, now }: Standing) =>
    pactKind !== 'former-state' ||
    now.kind !== 'never-joined' ||
    related.some((pact) => pact.participants.has(country.id));
  return named
    .filter((pact) => pact.actsAs !== country.id && !isAfterItsEnd(pact, country))
    .map((pact) => ownOrHolders(facts, pact, country, context))
    .filter(isToBeTold);
}

/** The pacts an article names, also by the code under which they act themselves, in its order. */
export function pactsNamed(facts: FactBase, context: ArticleContext): Pact[] {
  const byCode = new Map(
    [...facts.pacts.values()].filter((pact) => pact.actsAs).map((pact) => [pact.actsAs, pact]),
  );
  const named = context.subjects.map((subject) => facts.pacts.get(subject) ?? byCode.get(subject));
  return [...new Set(named.filter((pact) => pact !== undefined))];
}

function otherStandings(edition: Edition, country: Country, named: Set<Pact>, related: Set<Pact>) {
  const { facts, context } = edition;
  const rows = [...facts.pacts.values()]
    .filter((pact) => !named.has(pact) && pact.actsAs !== country.id)
    .map((pact) => ({ pact, now: pactStatusOn(pact, country, country.id, context.today) }));
  const told = ({ pact }: { pact: Pact }) => ({
    pact,
    standing: standingOf(facts, pact, country, context, 'pact'),
  });
  const has = rows.filter(({ now }) => hasMembership(now)).map(told);
  has.sort(
    (a, b) =>
      Number(related.has(b.pact)) - Number(related.has(a.pact)) ||
      Number(isRecentDeparture(b.standing, context)) - Number(isRecentDeparture(a.standing, context)) ||
      byNews(a.pact, b.pact),
  );
  const absences = rows
    .filter(
      ({ pact, now }) =>
        pact.kind === 'treaty' && now.kind === 'never-joined' && pact.participants.size >= NEARLY_UNIVERSAL,
    )
    .sort((a, b) => byNews(a.pact, b.pact));
  const shown = [...has.slice(0, MOST_OTHERS), ...absences.slice(0, MOST_ABSENCES).map(told)].map(
    ({ standing }) => standing,
  );
  return { shown, more: Math.max(0, has.length - MOST_OTHERS) };
}

/** Where an article names a dissolved state, what that state took part in and is gone with it belongs to the story. */
function pactsOfDissolvedStates(facts: FactBase, context: ArticleContext): Pact[] {
  const dissolved = context.subjects.filter((subject) => facts.countries.get(subject)?.kind === 'former');
  return [...facts.pacts.values()].filter(
    (pact) => pact.ended && dissolved.some((id) => pact.participants.has(id)),
  );
}

const NO_MEMBERSHIP = new Set<Status['kind']>([
  'never-joined',
  'not-open',
  'not-open-yet',
  'not-eligible',
  'unknown',
  'before',
]);

function hasMembership(status: Status): boolean {
  return !NO_MEMBERSHIP.has(status.kind);
}

/** Leaving under way, or a departure since the article was published or of the last years. */
function isRecentDeparture({ now }: Standing, { today, published = today }: ArticleContext): boolean {
  if (now.kind === 'withdrawing' || now.kind === 'leaving') return true;
  if ((now.kind !== 'withdrew' && now.kind !== 'left') || now.on === undefined) return false;
  if (now.kind === 'left' && now.term) return false;
  const years = Number(today.slice(0, 4)) - Number(earliestDay(now.on).slice(0, 4));
  return years < RECENT_YEARS || latestDay(now.on) > published;
}

function formerStateOf(facts: FactBase, { id }: Country): Pact | undefined {
  return [...facts.pacts.values()].find(({ actsAs, kind }) => actsAs === id && kind === 'former-state');
}

function republicsOf({ rollOf }: Edition, pact: Pact): Standing[] {
  return rollOf(pact).map(({ country: republic, status }) => ({
    subject: republic.id,
    ...nameOf(republic),
    pactKind: pact.kind,
    now: status,
  }));
}
