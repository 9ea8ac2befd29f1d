import type { ListDays } from './age.ts';
import type { PactMap } from './pact-map.ts';
import type { Status } from './status.ts';
import type {
  Country,
  Day,
  EffectRule,
  History,
  Named,
  PactKind,
  PartialDate,
  Source,
  SourceId,
  SubjectId,
} from './types.ts';

/** What a page is about, as far as cards need to know. */
export interface ArticleContext {
  today: Day;
  /** The day the article was published, if the page says so. */
  published?: Day;
  /** Every subject the article names, the most prominent first. */
  subjects: readonly SubjectId[];
}

/**
 * One status in a card: of the country in a pact, or of a country in the pact. It has the name of the other subject: a
 * pact's on a country's card, a country's on a pact's.
 */
export interface Standing extends Named {
  subject: SubjectId;
  pactKind: PactKind;
  /** True for the European Union, a party that is no state. */
  union?: true;
  now: Status;
  /** The status on the day of publication, only where it was another one. */
  then?: Status;
  /** Whose status it is, where not the subject's own: that of the state a territory belongs to. */
  holder?: string;
  /** The state whose status it is, where that continues a dissolved one. */
  continuedBy?: string;
  /** The day that the list behind it speaks of. */
  asOf?: PartialDate;
  /** Dissolved states before it that took part. */
  predecessors?: Standing[];
}

/** A subject with its everyday name. */
export interface TitledSubject extends Named {
  subject: SubjectId;
}

interface CardBase {
  subject: SubjectId;
  /** The subject's everyday name. */
  title: string;
  /** Set of a title in English, where the card is in another language; so below of other texts. */
  titleLanguage?: 'en';
  published?: Day;
  today: Day;
  sources: CitedSource[];
}

/** A source with the day it speaks of. */
export interface CitedSource {
  id: SourceId;
  producer: string;
  asOf?: PartialDate;
}

export interface CountryCard extends CardBase {
  kind: 'country';
  officialName?: string;
  standing: Country['kind'];
  note?: string;
  partOf?: TitledSubject;
  existed?: { from?: PartialDate; until?: PartialDate };
  /** Its status in the pacts this article names; for a territory without one, that of the state it belongs to. */
  here: Standing[];
  /** Its other notable memberships. */
  others: Standing[];
  /** How many more there are than `others` shows. */
  more: number;
  /** For a dissolved state: the republics that made it up. */
  republics: Standing[];
  /** For a dissolved state: where they are. */
  map?: PactMap;
  /** Of which days the lists behind this card speak. */
  lists?: ListDays;
}

export interface PactCard extends CardBase {
  kind: 'pact';
  pactKind: PactKind;
  officialTitle?: string;
  officialTitleLanguage?: 'en';
  summary: string;
  summaryLanguage?: 'en';
  adopted?: { date: PartialDate; place?: string };
  inForce?: PartialDate;
  ended?: { date: PartialDate; note: string };
  depositary?: string;
  seat?: string;
  officialUrl?: string;
  /** Parties or members today, with the names of those that are unions of states; more than that if `isShort`. */
  count: { all: number; unions: string[]; isShort: boolean };
  /** Signatories that are not parties. */
  signatories: number;
  /** Whom it is open to, if not to every state: "the states of Africa". */
  openTo?: string;
  /** When it binds a state that joins now; absent where we hold no reliable rule or nobody can join. */
  entryRule?: EffectRule;
  /** How a party leaves, in plain words. */
  withdrawalTerms?: string;
  withdrawalTermsLanguage?: 'en';
  complete: boolean;
  /** The day our list speaks of. */
  asOf: PartialDate;
  /** True if that is so long ago that a reader should be told. */
  isOld: boolean;
  /** The countries this article names. */
  here: Standing[];
  /** Others that left, the latest first, and how many more there are. */
  left: { shown: Standing[]; more: number };
  /** Other states that signed without joining, and that never joined: the prominent by name. */
  signed: Outsiders;
  neverJoined: Outsiders;
  candidates: Standing[];
  map: PactMap;
  /** The number of parties or members by year; absent where it would mislead. */
  history?: History;
  /** What is already settled for other countries and a day to come, the soonest first, and how many more. */
  ahead: { shown: Standing[]; more: number };
}

/** States outside a treaty: the prominent ones by name, the rest counted. */
export interface Outsiders {
  named: TitledSubject[];
  others: number;
}

export type CardContent = CountryCard | PactCard;

/** The name of a country or pact, with its language where that is not the one of the facts. */
export function nameOf({ name, nameLanguage }: Named): Named {
  return { name, ...(nameLanguage && { nameLanguage }) };
}

/** The same as the title of a card. */
export function titleOf({ name, nameLanguage }: Named): Pick<CardBase, 'title' | 'titleLanguage'> {
  return { title: name, ...(nameLanguage && { titleLanguage: nameLanguage }) };
}

export function cite(source: Source): CitedSource {
  const { id, producer, asOf } = source;
  return { id, producer, ...(asOf && { asOf }) };
}

export type CardsBySubject = Record<SubjectId, CardContent>;
