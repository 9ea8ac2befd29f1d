import type { Glance } from '../facts/glance.ts';
import type { PactSummary, SummaryGroup } from '../facts/glance-summary.ts';
import type { PactKind } from '../facts/types.ts';
import { dateWords, listWords, numberWords } from './dates.ts';

/** A clause of a summary: of one country, and of several. */
type Clause = readonly [one: string, several: string];

const OF_ANY: Record<SummaryGroup, Clause> = {
  'left-since': ['has left since this was published', 'have left since this was published'],
  'joined-since': ['has joined since this was published', 'have joined since this was published'],
  'leaving-since': [
    'has begun to leave since this was published',
    'have begun to leave since this was published',
  ],
  leaving: ['is leaving', 'are leaving'],
  left: ['has left', 'have left'],
  ended: ['was a member earlier', 'were members earlier'],
  annexed: ['was occupied and annexed', 'were occupied and annexed'],
  'never-joined': ['is not a member', 'are not members'],
  'not-open': [
    'is not a party, as only some states may join',
    'are not parties, as only some states may join',
  ],
  'not-open-yet': ['cannot sign it yet', 'cannot sign it yet'],
  'not-eligible': ['has no membership of its own', 'have no membership of their own'],
  signatory: ['has signed without joining', 'have signed without joining'],
  associated: ['takes part without being a member', 'take part without being members'],
  joining: ['joins on a day already set', 'join on days already set'],
  inside: ['is a member', 'are members'],
  unknown: ['has no verified status', 'have no verified status'],
};

const OF_KIND: Record<PactKind, Partial<Record<SummaryGroup, Clause>>> = {
  treaty: {
    ended: ['was a party until it ended', 'were parties until it ended'],
    'never-joined': ['never joined', 'never joined'],
    inside: ['is a party', 'are parties'],
  },
  organization: {},
  'former-state': {
    ended: ['was part of it', 'were part of it'],
    left: ['was part of it', 'were part of it'],
    'never-joined': ['was never part of it', 'were never part of it'],
    inside: ['is part of it', 'are part of it'],
  },
};

const EVER: Record<PactKind, string> = {
  treaty: 'ever joined',
  organization: 'is a member',
  'former-state': 'was ever part of it',
};

/** How many countries a clause names before it counts the others. */
const MOST_NAMES = 8;

/** Of an organisation that is over, "is not a member" would tell nothing. */
const NEVER_A_MEMBER: Clause = ['was never a member', 'were never members'];

/** The sentence that follows a pact's name: "Of the 9 countries named: 3 never joined (…); 1 is a party (…)." */
export function summaryWords({ kind, countries, groups, hasEnded, isPartial }: PactSummary): string {
  const [first] = groups;
  if (!first) return '';
  const isPast = hasEnded === true && kind === 'organization';
  const clauseOf = (name: SummaryGroup): Clause =>
    isPast && name === 'never-joined' ? NEVER_A_MEMBER : (OF_KIND[kind][name] ?? OF_ANY[name]);
  if (countries === 1) return `${first.countries[0]?.name ?? ''} ${clauseOf(first.name)[0]}.`;
  if (groups.length === 1) {
    const names = namesOf(first.countries);
    if (isPartial) return `${names} ${clauseOf(first.name)[1]}.`;
    if (first.name === 'never-joined')
      return `None of the ${numberWords(countries)} countries named ${isPast ? 'was ever a member' : EVER[kind]} (${names}).`;
    return countries === 2
      ? `Both countries named ${clauseOf(first.name)[1]} (${names}).`
      : `All ${numberWords(countries)} countries named ${clauseOf(first.name)[1]} (${names}).`;
  }
  const clauses = groups.map(({ name, countries: members }) => {
    const clause = clauseOf(name)[members.length === 1 ? 0 : 1];
    return `${numberWords(members.length)} ${clause} (${namesOf(members)})`;
  });
  const counted = isPartial
    ? `${numberWords(countries)} of the countries named`
    : `the ${numberWords(countries)} countries named`;
  return `Of ${counted}: ${clauses.join('; ')}.`;
}

function namesOf(countries: readonly { name: string }[]): string {
  const names = countries.map(({ name }) => name);
  if (names.length <= MOST_NAMES + 1) return listWords(names);
  return listWords([...names.slice(0, MOST_NAMES), `${numberWords(names.length - MOST_NAMES)} others`]);
}

/** Every source that stands behind a glance; empty where none does. */
export function sourcesWords({ sources }: Pick<Glance, 'sources'>): string {
  const named = new Set(
    Object.values(sources).map(({ producer, asOf }) =>
      asOf ? `${producer}, as of ${dateWords(asOf)}` : producer,
    ),
  );
  return named.size > 0 ? `Sources: ${[...named].join('; ')}.` : '';
}
