import type { Glance } from '../facts/glance.ts';
import type { PactSummary, SummaryGroup } from '../facts/glance-summary.ts';
import type { PactKind } from '../facts/types.ts';
import { dated, listWords } from '../words/formats.ts';
import { say, type MessageKey } from '../words/words.ts';

const OF_ANY: Record<SummaryGroup, MessageKey> = {
  'left-since': 'summary_left_since',
  'joined-since': 'summary_joined_since',
  'leaving-since': 'summary_leaving_since',
  leaving: 'summary_leaving',
  left: 'summary_left',
  ended: 'summary_ended_member',
  annexed: 'summary_annexed',
  'never-joined': 'summary_not_member',
  'not-open': 'summary_not_open',
  'not-open-yet': 'summary_not_open_yet',
  'not-eligible': 'summary_not_eligible',
  signatory: 'summary_signatory',
  associated: 'summary_associated',
  joining: 'summary_joining',
  inside: 'summary_member',
  unknown: 'summary_unknown',
};

const OF_KIND: Record<PactKind, Partial<Record<SummaryGroup, MessageKey>>> = {
  treaty: {
    ended: 'summary_ended_party',
    'never-joined': 'summary_never_joined',
    inside: 'summary_party',
  },
  organization: {},
  'former-state': {
    ended: 'summary_was_part',
    left: 'summary_was_part',
    'never-joined': 'summary_never_part',
    inside: 'summary_part',
  },
};

const EVER: Record<PactKind, MessageKey> = {
  treaty: 'summary_ever_joined',
  organization: 'summary_ever_member',
  'former-state': 'summary_ever_part',
};

/** How many countries a clause names before it counts the others. */
const MOST_NAMES = 8;

/** The sentence that follows a pact's name: "Of the 9 countries named: 3 never joined (…); 1 is a party (…)." */
export function summaryWords({ kind, countries, groups, hasEnded, isPartial }: PactSummary): string {
  const [first] = groups;
  if (!first) return '';
  // Of an organisation that is over, "is not a member" would tell nothing.
  const isPast = hasEnded === true && kind === 'organization';
  const clauseOf = (name: SummaryGroup, count: number): string => {
    const isNever = isPast && name === 'never-joined';
    return say(isNever ? 'summary_never_member' : (OF_KIND[kind][name] ?? OF_ANY[name]), { count });
  };
  if (countries === 1)
    return say('summary_one', { country: first.countries[0]?.name ?? '', clause: clauseOf(first.name, 1) });
  if (groups.length === 1) {
    const names = { countries: namesOf(first.countries) };
    // No number stands before it, so it is that of any few.
    if (isPartial) return say('summary_several', { ...names, clause: clauseOf(first.name, 2) });
    const clause = clauseOf(first.name, countries);
    if (first.name === 'never-joined') {
      const ever = say(isPast ? 'summary_ever_was_member' : EVER[kind]);
      return say('summary_none', { count: countries, clause: ever, ...names });
    }
    return countries === 2
      ? say('summary_both', { clause, ...names })
      : say('summary_all', { count: countries, clause, ...names });
  }
  const clauses = groups.map(({ name, countries: members }) =>
    say('summary_clause', {
      count: members.length,
      clause: clauseOf(name, members.length),
      countries: namesOf(members),
    }),
  );
  return say(isPartial ? 'summary_of_some' : 'summary_of_all', {
    count: countries,
    clauses: joined(clauses),
  });
}

function namesOf(countries: readonly { name: string }[]): string {
  const names = countries.map(({ name }) => name);
  if (names.length <= MOST_NAMES + 1) return listWords(names);
  return listWords([
    ...names.slice(0, MOST_NAMES),
    say('summary_others', { count: names.length - MOST_NAMES }),
  ]);
}

/** Every source that stands behind a glance; empty where none does. */
export function sourcesWords({ sources }: Pick<Glance, 'sources'>): string {
  const named = new Set(
    Object.values(sources).map(({ producer, asOf }) =>
      asOf ? say('fact_source', { source: producer, ...dated(asOf) }) : producer,
    ),
  );
  return named.size > 0 ? say('popup_sources', { sources: joined([...named]) }) : '';
}

function joined(parts: readonly string[]): string {
  return parts.reduce((before, more) => say('common_then_more', { first: before, second: more }));
}
