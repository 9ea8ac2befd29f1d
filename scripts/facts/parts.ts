/** What the fact base holds, in the form in which answers give it. */
import { statusWords } from '../../components/status-words.ts';
import { isListOld } from '../../facts/age.ts';
import type { Status } from '../../facts/status.ts';
import type {
  Country,
  CountryId,
  Day,
  FactBase,
  MembershipEvent,
  Pact,
  PactKind,
} from '../../facts/types.ts';
import type {
  CountryFacts,
  CountryName,
  EventFacts,
  PactFacts,
  PactName,
  StatusFacts,
} from './answer-types.ts';
import { precisionOf } from './dump.ts';

export interface When {
  day: Day;
  today: Day;
}

/** A status with the words of its card, in which blanks are only blanks. */
export function statusFacts(
  status: Status,
  pact: PactKind,
  { kind }: Country,
  { day, today }: When,
): StatusFacts {
  const when = day === today ? 'now' : 'then';
  const { label, detail } = statusWords(status, { pact, when, union: kind === 'union' });
  return { ...status, label: plain(label), ...(detail !== undefined && { detail: plain(detail) }) };
}

function plain(words: string): string {
  return words.replaceAll('\u00A0', ' ');
}

export function eventsOf(pact: Pact, country: CountryId): EventFacts[] {
  return (pact.participants.get(country) ?? []).map(({ kind, date, source, note }: MembershipEvent) => ({
    event: kind,
    date: date ?? null,
    precision: precisionOf(date),
    source,
    ...(note !== undefined && { note }),
  }));
}

export function pactName({ id, name, kind }: Pact): PactName {
  return { id, name, kind };
}

export function pactFacts(pact: Pact, today: Day): PactFacts {
  const { title, summary, adopted, inForce, ended, depositary, seat, officialUrl, withdrawalTerms } = pact;
  const { openTo, entryRule, withdrawalRule, complete, asOf, mainSource } = pact;
  return {
    ...pactName(pact),
    title,
    summary,
    ...(adopted && { adopted }),
    ...(inForce && { inForce }),
    ...(ended && { ended }),
    ...(depositary && { depositary }),
    ...(seat && { seat }),
    ...(officialUrl && { officialUrl }),
    ...(withdrawalTerms && { withdrawalTerms }),
    ...(openTo && { openTo }),
    ...(entryRule && { entryRule }),
    ...(withdrawalRule && { withdrawalRule }),
    complete,
    asOf,
    ...(mainSource !== undefined && { listSource: mainSource }),
    mayBeOutOfDate: isListOld(pact, today),
  };
}

export function countryName({ id, name, kind }: Country): CountryName {
  return { code: id, name, kind };
}

export function countryFacts(facts: FactBase, country: Country): CountryFacts {
  const { officialName, note, from, until, partOf, predecessors = [] } = country;
  const holder = facts.countries.get(partOf ?? '');
  const before = predecessors.flatMap((id) => facts.countries.get(id) ?? []).map(countryName);
  return {
    ...countryName(country),
    officialName,
    ...(note && { note }),
    ...(from && { from }),
    ...(until && { until }),
    ...(holder && { partOf: countryName(holder) }),
    ...(before.length > 0 && { predecessors: before }),
  };
}
