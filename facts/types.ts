/**
 * What Signatory knows, in the words of treaty law.
 *
 * Everything here is plain data: it is compiled from `dataset/` at build time and trusted afterwards.
 */

import type { EventKind } from './event-kinds.ts';

export type { EventKind } from './event-kinds.ts';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A date as exactly as its source gives it: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string;

/** ISO 3166-1 alpha-3, or a code of ours where ISO has none (`XKX`, `EU`, `SUN`, `X-ABK`). */
export type CountryId = string;

/** The name of a pact's file in `dataset/pacts/`, such as `ottawa-treaty`. */
export type PactId = string;

/** Anything a card can be about. */
export type SubjectId = CountryId | PactId;

export type SourceId = string;

/** The source of an event that no text anyone has read confirms. It is none to show. */
export const UNCONFIRMED: SourceId = 'unconfirmed';

/**
 * - `state`: a member state of the United Nations
 * - `observer`: a non-member observer state of the United Nations
 * - `territory`: a dependent or autonomous territory, or a part of a state
 * - `disputed`: a territory or de facto state whose standing states disagree on
 * - `former`: a state that no longer exists
 * - `union`: the European or the African Union, where it is a party or member in its own right
 */
export type CountryKind = 'state' | 'observer' | 'territory' | 'disputed' | 'former' | 'union';

/** Set of a text that is in English, where the facts around it are told in another language. */
type English = 'en';

/** What has an everyday name, in the language of the facts unless it says otherwise. */
export interface Named {
  name: string;
  nameLanguage?: English;
}

export interface Country extends Named {
  id: CountryId;
  kind: CountryKind;
  officialName: string;
  /** The state it belongs to, for a territory, or to which most states count it, for a disputed one. */
  partOf?: CountryId;
  /** From when on it belongs to that state, where it belonged to another in the years of our lists. */
  partOfSince?: PartialDate;
  /** Dissolved states whose own memberships are part of this one's history. */
  predecessors?: readonly CountryId[];
  /** The state that continues a dissolved one in treaties and organisations: no successor, the same member. */
  continuedBy?: CountryId;
  /** One neutral sentence on its standing, where that needs saying. */
  note?: string;
  /** From when on it is a state of its own, where the dataset says so; to tell who was outside a treaty, not to be shown. */
  stateSince?: PartialDate;
  /** First and last day of its existence as a state, where the dataset bounds it. */
  from?: PartialDate;
  until?: PartialDate;
}

/**
 * - `treaty`: has parties and signatories
 * - `organization`: has members
 * - `former-state`: a dissolved state with the republics that made it up
 */
export type PactKind = 'treaty' | 'organization' | 'former-state';

/** Something that happened between one country and one pact. */
export interface MembershipEvent {
  kind: EventKind;
  /** As exact as the source; absent where no source that was read gives a date. */
  date?: PartialDate;
  source: SourceId;
  /** A short neutral remark for readers, such as who disputes the event. */
  note?: string;
  /** The day from which the note can be told, if it speaks of something later than the event. */
  noteFrom?: PartialDate;
  /** True for a withdrawal whose day no source states: it follows from the notice by the treaty's own rule. */
  derived?: true;
}

/**
 * How long after an act it takes effect: the deposit of an instrument of consent, or a notice of withdrawal.
 * `delay` is an ISO 8601 duration; `rounding` moves the result to the first day of the month it falls in, or of
 * the month after; `article` is where the treaty says so.
 */
export interface EffectRule {
  delay: string;
  rounding: 'none' | 'first-of-that-month' | 'first-of-next-month';
  article: string;
}

/** Whom a treaty is open to, if not to every state. */
export interface OpenTo {
  /** As in "It is open only to ...": "the states of Africa". */
  whom: string;
  /** Those of them that have no event. */
  notYet?: readonly CountryId[];
}

/** How many were inside at the end of each year: `counts[0]` of the year `from`, and so on; the last is of the list's day. */
export interface History {
  from: number;
  counts: readonly number[];
}

export interface Source {
  id: SourceId;
  /** Who stands behind the fact, as shown to readers: "United Nations Treaty Collection". */
  producer: string;
  /** The day the source speaks of. */
  asOf?: PartialDate;
  /** Where it can be read, or its producer's page. */
  url?: string;
}

/** Its name is the one readers know: "Ottawa Treaty". */
export interface Pact extends Named {
  id: PactId;
  kind: PactKind;
  /** The full official title. */
  title: string;
  titleLanguage?: English;
  /** What it is or does, in a neutral sentence or two of our own. */
  summary: string;
  summaryLanguage?: English;
  adopted?: { date: PartialDate; place?: string };
  inForce?: PartialDate;
  ended?: { date: PartialDate; note: string };
  /** Who keeps a treaty's instruments. */
  depositary?: string;
  /** Where an organisation sits. */
  seat?: string;
  officialUrl?: string;
  /** The code under which this pact joins treaties itself (`EU`), or was a state (`SUN`). */
  actsAs?: CountryId;
  openTo?: OpenTo;
  /** Territories to which the membership of the state they belong to does not extend. */
  beyond?: readonly CountryId[];
  /** From the deposit of an instrument to the entry into force. */
  entryRule?: EffectRule;
  /** From a notice of withdrawal to its effect. */
  withdrawalRule?: EffectRule;
  /** Plain words on how a party leaves. */
  withdrawalTerms?: string;
  withdrawalTermsLanguage?: English;
  /** True of a body whose members are elected for terms: the end of one is no departure. */
  electedTerms?: true;
  /** True if the depositary or organisation is known to count more than our list holds. */
  isShort?: true;
  /** True if a country without an event may be said never to have joined. */
  complete: boolean;
  /** From when on that may be said, of a list that lacks only what was before. */
  completeSince?: PartialDate;
  /** True if there were signatures, and a country without an event may be said never to have signed. */
  signaturesCovered: boolean;
  /** The day our list speaks of. */
  asOf: PartialDate;
  /** The source that the list as a whole rests on, and so what is not in it. */
  mainSource?: SourceId;
  /** The number of parties or members by year, counted at build time; absent where it would mislead. */
  history?: History;
  participants: Participants;
}

/** Every country with an event in a pact, and its events in the order in which they happened. */
export type Participants = Pick<
  ReadonlyMap<CountryId, readonly MembershipEvent[]>,
  'has' | 'get' | 'keys' | 'size'
>;

export interface FactBase {
  /** BCP 47, of names, titles, summaries and terms of withdrawal; absent: English, as all other texts always are. */
  language?: string;
  countries: ReadonlyMap<CountryId, Country>;
  pacts: ReadonlyMap<PactId, Pact>;
  sources: ReadonlyMap<SourceId, Source>;
}
