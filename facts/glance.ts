import { isListOld } from './age.ts';
import { cite, nameOf, type ArticleContext, type CitedSource, type Standing } from './card.ts';
import { pactsNamed, standingsHere } from './card-for-country.ts';
import { latestDay } from './dates.ts';
import { summaryOf, type PactSummary, type SummaryGroup } from './glance-summary.ts';
import { sourcesOf } from './standing.ts';
import type {
  Country,
  CountryKind,
  Day,
  FactBase,
  Named,
  Pact,
  PactKind,
  PartialDate,
  SourceId,
  SubjectId,
} from './types.ts';

/** A subject and how often an article names it. */
export interface NamedSubject {
  subject: SubjectId;
  mentions: number;
}

/** One place where an article names a subject: the words, and a little of what stands around them. */
export interface MentionInContext {
  text: string;
  before: string;
  after: string;
}

/** A whole article at a glance: everything it names, and how its countries stand to its pacts. */
export interface Glance {
  today: Day;
  published?: Day;
  groups: GlanceGroups;
  matrix: Matrix;
  /** One for each column of the matrix that has anything to count, in the order in which they are worth reading. */
  summaries: PactSummary[];
  /** The sources of every cell, by id. */
  sources: Record<SourceId, CitedSource>;
}

/** Everything the article names, the most often named first. */
export interface GlanceGroups {
  treaties: NamedThing[];
  organisations: NamedThing[];
  countries: NamedThing[];
  /** States that no longer exist. */
  former: NamedThing[];
}

export interface NamedThing extends NamedSubject, Named {}

/** The countries an article names by the pacts it names, each in the order of mentions. */
export interface Matrix {
  columns: MatrixColumn[];
  rows: MatrixRow[];
}

export interface MatrixColumn extends Named {
  subject: SubjectId;
  kind: PactKind;
  /** The day our list speaks of. */
  asOf: PartialDate;
  /** True if that is so long ago that a reader should be told. */
  isOld: boolean;
  /** True of what is over: nobody is in it now. */
  hasEnded?: true;
}

export interface MatrixRow extends Named {
  subject: SubjectId;
  kind: CountryKind;
  /** One for each column, in their order; undefined where there is nothing to tell. */
  cells: (Standing | undefined)[];
}

/** @param named what the article names, in the order of its first mentions; unknown subjects are left out */
export function glanceOf(
  facts: FactBase,
  named: readonly NamedSubject[],
  { today, published }: Pick<ArticleContext, 'today' | 'published'>,
): Glance {
  const byMentions = [...named].sort((a, b) => b.mentions - a.mentions);
  const context: ArticleContext = {
    today,
    ...(published && { published }),
    subjects: byMentions.map(({ subject }) => subject),
  };
  const pacts = pactsNamed(facts, context);
  const rows = countriesNamed(facts, context, pacts).map((country) => rowOf(facts, country, pacts, context));
  const columns = pacts.map((pact) => columnOf(pact, today));
  const standings = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== undefined));
  const countries = rows.filter(({ kind }) => kind !== 'former' && kind !== 'union').length;
  const sources = sourcesOf(facts, standings).map((source) => [source.id, cite(source)]);
  return {
    today,
    ...(published && { published }),
    groups: groupsOf(facts, byMentions),
    matrix: { columns, rows },
    summaries: columns
      .map((column, at) => summaryOf(column, rowsOfStates(rows, at), countries))
      .filter((summary) => summary.groups.length > 0)
      .sort((a, b) => Number(hasNews(b)) - Number(hasNews(a))),
    sources: Object.fromEntries(sources) as Record<SourceId, CitedSource>,
  };
}

function groupsOf(facts: FactBase, named: readonly NamedSubject[]): GlanceGroups {
  const groups: GlanceGroups = { treaties: [], organisations: [], countries: [], former: [] };
  for (const { subject, mentions } of named) {
    const pact = facts.pacts.get(subject);
    const country = facts.countries.get(subject);
    if (pact) groups[GROUP_OF[pact.kind]].push({ subject, mentions, ...nameOf(pact) });
    else if (country?.kind === 'former') groups.former.push({ subject, mentions, ...nameOf(country) });
    else if (country) groups.countries.push({ subject, mentions, ...nameOf(country) });
  }
  return groups;
}

const GROUP_OF = { treaty: 'treaties', organization: 'organisations', 'former-state': 'former' } as const;

/** Existing states first, then those that are gone, then unions, which are named as organisations and join as parties. */
function countriesNamed(facts: FactBase, { subjects }: ArticleContext, pacts: readonly Pact[]): Country[] {
  const codes = new Set([...subjects, ...pacts.flatMap(({ actsAs }) => actsAs ?? [])]);
  const countries = [...codes].flatMap((code) => facts.countries.get(code) ?? []);
  const place = ({ kind }: Country) => (kind === 'union' ? 2 : kind === 'former' ? 1 : 0);
  return countries
    .filter(({ id, kind }) => kind !== 'union' || pacts.some(({ participants }) => participants.has(id)))
    .sort((a, b) => place(a) - place(b));
}

function rowOf(
  facts: FactBase,
  country: Country,
  pacts: readonly Pact[],
  context: ArticleContext,
): MatrixRow {
  const standings = standingsHere(facts, country, pacts, context);
  const bySubject = new Map(standings.map((standing) => [standing.subject, standing]));
  return {
    subject: country.id,
    ...nameOf(country),
    kind: country.kind,
    cells: pacts.map((pact) => bySubject.get(subjectOf(pact))),
  };
}

function columnOf(pact: Pact, today: Day): MatrixColumn {
  const { kind, asOf, ended } = pact;
  return {
    subject: subjectOf(pact),
    ...nameOf(pact),
    kind,
    asOf,
    isOld: isListOld(pact, today),
    ...(ended && latestDay(ended.date) <= today && { hasEnded: true as const }),
  };
}

/** A dissolved state is spoken of by its code, also as what its republics made up. */
function subjectOf({ id, kind, actsAs }: Pact): SubjectId {
  return kind === 'former-state' ? (actsAs ?? id) : id;
}

/** What a careful editor would want to know before all else. */
const NEWS = new Set<SummaryGroup>(['left-since', 'joined-since', 'leaving-since', 'leaving']);

/** Whom a count of countries can mean: states of today and those whose standing is disputed. */
function rowsOfStates(rows: readonly MatrixRow[], column: number): Standing[] {
  return rows.flatMap((row) => {
    const cell = row.cells[column];
    const isState = row.kind === 'state' || row.kind === 'observer' || row.kind === 'disputed';
    if (!isState || !cell) return [];
    const { pactKind, now, then } = cell;
    return [{ subject: row.subject, ...nameOf(row), pactKind, now, ...(then && { then }) }];
  });
}

function hasNews({ groups }: PactSummary): boolean {
  return groups.some(({ name }) => NEWS.has(name));
}
