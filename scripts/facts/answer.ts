/** Answers a question from what the extension ships, so that both say the same. */
import { compileFacts } from '../../dataset/compile-facts.ts';
import type { Dataset, PactRow, SourceRow } from '../../dataset/schema.ts';
import type { Standing } from '../../facts/card.ts';
import { latestDay } from '../../facts/dates.ts';
import { readFactBase } from '../../facts/fact-base.ts';
import { insideOf, rollOn, type RollEntry } from '../../facts/roll.ts';
import { standingOf } from '../../facts/standing.ts';
import { pactStatusOn } from '../../facts/status.ts';
import type { Country, CountryId, Day, FactBase, Pact, PactId, SourceId } from '../../facts/types.ts';
import type {
  Answer,
  CountFacts,
  CountryAnswer,
  CountryName,
  EventFacts,
  Line,
  MembershipAnswer,
  PactAnswer,
  PactName,
  SeeAlso,
  SourceFacts,
  StatusFacts,
} from './answer-types.ts';
import { askedBy, type Asked } from './asked.ts';
import { namesIn, type Names, type Subject } from './names.ts';
import { countryFacts, countryName, eventsOf, pactFacts, pactName, statusFacts, type When } from './parts.ts';

/** The dataset made ready for questions. */
interface Library {
  facts: FactBase;
  names: Names;
  /** What the fact base leaves out, because no card shows it. */
  pactRows: ReadonlyMap<PactId, PactRow>;
  sourceRows: ReadonlyMap<SourceId, SourceRow>;
}

/** A name that is not known or not clear. */
export type NoAnswer = Extract<Asked, { is: 'unknown' | 'ambiguous' }>;

export function libraryOf(dataset: Dataset): Library {
  return {
    facts: readFactBase(compileFacts(dataset)),
    names: namesIn(dataset),
    pactRows: new Map(dataset.pacts.map((row) => [row.id, row])),
    sourceRows: new Map(dataset.sources.map((row) => [row.id, row])),
  };
}

/** @throws UsageError where the words name two countries or two pacts */
export function answerTo(library: Library, words: readonly string[], when: When): Answer | NoAnswer {
  const { facts, names } = library;
  const asked = askedBy(names, words, pactOfCountry(facts));
  if (asked.is === 'unknown' || asked.is === 'ambiguous') return asked;
  if (asked.is === 'membership') {
    const { country, pact } = asked;
    return membershipAnswer(library, facts.countries.get(country.id)!, facts.pacts.get(pact.id)!, when);
  }
  const { subject, others } = asked;
  if (asked.is === 'country') return countryAnswer(library, facts.countries.get(subject.id)!, others, when);
  return pactAnswer(library, facts.pacts.get(subject.id)!, others, when);
}

/** The pact that is also a country or was one, by its code: the Union, the Soviet Union. */
function pactOfCountry({ pacts }: FactBase): Map<CountryId, PactId> {
  return new Map([...pacts.values()].flatMap(({ id, actsAs }) => (actsAs ? [[actsAs, id] as const] : [])));
}

function membershipAnswer(library: Library, country: Country, pact: Pact, when: When): MembershipAnswer {
  const { facts } = library;
  const standing = standingOn(facts, pact, country, when);
  const status = statusFacts(standing.now, pact.kind, country, when);
  const holder =
    standing.now.kind === 'not-eligible' && country.kind === 'territory'
      ? facts.countries.get(country.partOf ?? '')
      : undefined;
  const answer: MembershipAnswer = {
    about: 'membership',
    day: when.day,
    country: countryFacts(facts, country),
    pact: pactFacts(pact, when.today),
    status,
    events: eventsOf(pact, country.id),
    ...(holder && { holder: countryLine(facts, pact, holder, when) }),
    ...predecessorsIn(facts, pact, standing, when),
    sources: {},
  };
  const lines = [...(answer.holder ? [answer.holder] : []), ...(answer.predecessors ?? [])];
  answer.sources = sourcesIn(library, [answer, ...lines]);
  return answer;
}

function predecessorsIn(facts: FactBase, pact: Pact, { predecessors = [] }: Standing, when: When) {
  const lines = predecessors.flatMap(({ subject }) => {
    const predecessor = facts.countries.get(subject);
    return predecessor ? [countryLine(facts, pact, predecessor, when)] : [];
  });
  return lines.length > 0 ? { predecessors: lines } : {};
}

function countryAnswer(
  library: Library,
  country: Country,
  others: readonly Subject[],
  when: When,
): CountryAnswer {
  const { facts } = library;
  const pacts = [...facts.pacts.values()].filter(({ actsAs }) => actsAs !== country.id);
  const memberships = pacts.map((pact): Line<PactName> => ({
    ...pactName(pact),
    status: statusFacts(standingOn(facts, pact, country, when).now, pact.kind, country, when),
    events: eventsOf(pact, country.id),
  }));
  const own = facts.pacts.get(pactOfCountry(facts).get(country.id) ?? '');
  return {
    about: 'country',
    day: when.day,
    country: countryFacts(facts, country),
    memberships,
    seeAlso: seeAlso(others, own && { id: own.id, name: own.name, about: 'pact' }),
    sources: sourcesIn(library, memberships),
  };
}

function pactAnswer(library: Library, pact: Pact, others: readonly Subject[], when: When): PactAnswer {
  const { facts } = library;
  const entries = rollOn(facts, pact, when.day);
  const roll = [...entries.map(({ country }) => country), ...neverJoined(facts, pact, when.day)]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((country) => countryLine(facts, pact, country, when));
  const own = facts.countries.get(pact.actsAs ?? '');
  return {
    about: 'pact',
    day: when.day,
    pact: pactFacts(pact, when.today),
    count: countFacts(entries, mayBeCompared(pact, when) ? library.pactRows.get(pact.id) : undefined),
    roll,
    seeAlso: seeAlso(others, own && { id: own.id, name: own.name, about: 'country' }),
    sources: sourcesIn(library, roll, pact.mainSource),
  };
}

/** States without an event that may be said never to have joined. */
function neverJoined(facts: FactBase, pact: Pact, day: Day): Country[] {
  // Of an organisation or a treaty that is gone, nobody asks who all was never in it.
  if (pact.kind !== 'treaty' || pact.ended) return [];
  return [...facts.countries.values()].filter(
    (country) =>
      country.kind === 'state' &&
      !pact.participants.has(country.id) &&
      pactStatusOn(pact, country, country.id, day).kind === 'never-joined',
  );
}

/** What others count is a number of today, which beside that of another day would look like a contradiction. */
function mayBeCompared({ ended }: Pact, { day, today }: When): boolean {
  return day === today && !(ended && latestDay(ended.date) <= day);
}

function countFacts(entries: readonly RollEntry[], row: PactRow | undefined): CountFacts {
  const inside = insideOf(entries);
  const { parties, members, as_of: asOf, source_note: countedBy, short_by: shortBy, reason } =
    row?.reference_count ?? {}; // prettier-ignore
  const count = parties ?? members;
  return {
    inside: inside.length,
    unions: inside
      .filter(({ country }) => country.kind === 'union')
      .map(({ country }) => countryName(country)),
    signatories: entries.filter(({ status }) => status.kind === 'signatory').length,
    unknown: entries.filter(({ status }) => status.kind === 'unknown').length,
    ...(count !== undefined &&
      asOf !== undefined &&
      countedBy !== undefined && {
        reference: { count, asOf, countedBy, ...(shortBy && { shortBy }), ...(reason && { reason }) },
      }),
  };
}

function countryLine(facts: FactBase, pact: Pact, country: Country, when: When): Line<CountryName> {
  const { now } = standingOn(facts, pact, country, when);
  return {
    ...countryName(country),
    status: statusFacts(now, pact.kind, country, when),
    events: eventsOf(pact, country.id),
  };
}

function standingOn(facts: FactBase, pact: Pact, country: Country, { day }: When): Standing {
  return standingOf(facts, pact, country, { today: day, subjects: [] }, 'pact');
}

function seeAlso(others: readonly Subject[], own: SeeAlso | undefined): SeeAlso[] {
  return [...others.filter(({ id }) => id !== own?.id), ...(own ? [own] : [])];
}

interface Sourced {
  status: StatusFacts;
  events: readonly EventFacts[];
}

/** Every source that stands behind some lines, the most used first. */
function sourcesIn(
  { sourceRows }: Library,
  lines: readonly Sourced[],
  listSource?: SourceId,
): Record<SourceId, SourceFacts> {
  const uses = new Map<SourceId, number>(listSource === undefined ? [] : [[listSource, 1]]);
  for (const { status, events } of lines) {
    for (const id of [status.source, status.noteSource, ...events.map(({ source }) => source)]) {
      if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  const byUse = [...uses].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return Object.fromEntries(byUse.flatMap((id) => sourceFacts(sourceRows.get(id))));
}

function sourceFacts(row: SourceRow | undefined): [SourceId, SourceFacts][] {
  if (!row) return [];
  const { id, producer, via, as_of: asOf, url } = row;
  return [[id, { producer, ...(via && { via }), ...(asOf && { asOf }), ...(url && { url }) }]];
}
