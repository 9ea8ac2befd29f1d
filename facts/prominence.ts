// cspell:words aukus usmca cptpp
import type { Country, CountryId, FactBase, Pact, PactId } from './types.ts';

/**
 * In which order countries are named where there is no room for all: the permanent members of the Security
 * Council (Charter of the United Nations, Article 23), then the other states of the G20, then everyone by name.
 * An order by public lists, so that no state is placed by our opinion.
 */
const PERMANENT_MEMBERS: readonly CountryId[] = ['CHN', 'FRA', 'RUS', 'GBR', 'USA'];
const OTHER_G20: readonly CountryId[] = [
  'ARG', 'AUS', 'BRA', 'CAN', 'DEU', 'IDN', 'IND', 'ITA', 'JPN', 'KOR', 'MEX', 'SAU', 'TUR', 'ZAF',
]; // prettier-ignore

type Order = (a: Country, b: Country) => number;

/** By language. To make one takes as long as to sort a roll. */
const collators = new Map<string, Intl.Collator>();

/** The order of names in the language of the facts, as Austria stands under O in German. */
export function byName({ language = 'en' }: Pick<FactBase, 'language'>): Order {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return (a, b) => collator.compare(a.name, b.name);
}

export function byProminence(facts: Pick<FactBase, 'language'>): Order {
  const nameOrder = byName(facts);
  return (a, b) => rank(a.id) - rank(b.id) || nameOrder(a, b);
}

export function isProminent(id: CountryId): boolean {
  return rank(id) < 2;
}

function rank(id: CountryId): number {
  if (PERMANENT_MEMBERS.includes(id)) return 0;
  return OTHER_G20.includes(id) ? 1 : 2;
}

/**
 * In which order the memberships of a country are told where there is no room for all: what news names most often,
 * counted in some 1,500 articles and pages (the head of this list; the tail, named once or never there, is in the
 * order in which we think readers would ask). An order of pacts, the same for every country.
 */
export const PACTS_IN_THE_NEWS: readonly PactId[] = [
  ...['european-union', 'nato', 'un-security-council', 'brics', 'g7', 'g20', 'eurozone', 'schengen-area'],
  ...['opec', 'asean', 'african-union', 'arab-league', 'gulf-cooperation-council', 'ecowas', 'mercosur'],
  ...['csto', 'alliance-of-sahel-states', 'shanghai-cooperation-organisation', 'eurasian-economic-union'],
  ...['five-eyes', 'aukus', 'quad', 'usmca', 'cptpp', 'commonwealth-of-nations', 'council-of-europe'],
  ...['rome-statute', 'npt', 'paris-agreement', 'ottawa-treaty', 'comprehensive-test-ban-treaty', 'tpnw'],
  ...['convention-on-cluster-munitions', 'un-convention-on-the-law-of-the-sea', 'oecd', 'osce'],
  ...[
    'organization-of-american-states',
    'organisation-of-islamic-cooperation',
    'opec-plus',
    'refugee-convention',
  ],
  ...[
    'genocide-convention',
    'arms-trade-treaty',
    'chemical-weapons-convention',
    'biological-weapons-convention',
  ],
];

const PLACES = new Map(PACTS_IN_THE_NEWS.map((id, place) => [id, place]));

/** Pacts that news names often first, then the rest, those with the fewest countries first. */
export function byNews(a: Pact, b: Pact): number {
  const [placeOfA, placeOfB] = [a, b].map(({ id }) => PLACES.get(id) ?? PLACES.size);
  return (placeOfA ?? 0) - (placeOfB ?? 0) || a.participants.size - b.participants.size;
}
