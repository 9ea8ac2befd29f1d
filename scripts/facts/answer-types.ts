/**
 * What `npm run facts` answers. This is also the JSON that it prints, which docs/dataset.md describes: scripts of
 * others read it, so fields may be added here but not renamed.
 */
import type { Status } from '../../facts/status.ts';
import type {
  CountryId,
  CountryKind,
  Day,
  EffectRule,
  EventKind,
  OpenTo,
  PactId,
  PactKind,
  PartialDate,
  SourceId,
} from '../../facts/types.ts';
import type { Precision } from './dump.ts';

export type Answer = MembershipAnswer | CountryAnswer | PactAnswer;

interface AnswerBase {
  /** The day of which all statuses are. */
  day: Day;
  /** Every source that is named anywhere in the answer. */
  sources: Record<SourceId, SourceFacts>;
}

/** One country in one pact. */
export interface MembershipAnswer extends AnswerBase {
  about: 'membership';
  country: CountryFacts;
  pact: PactFacts;
  status: StatusFacts;
  events: EventFacts[];
  /** For a territory that cannot join: the state it belongs to, with that one's status. */
  holder?: Line<CountryName>;
  /** Dissolved states before it that took part. */
  predecessors?: Line<CountryName>[];
}

/** One country in every pact there is, in order of id. */
export interface CountryAnswer extends AnswerBase {
  about: 'country';
  country: CountryFacts;
  memberships: Line<PactName>[];
  seeAlso: SeeAlso[];
}

/** One pact with every country that has an event in it, in order of name. */
export interface PactAnswer extends AnswerBase {
  about: 'pact';
  pact: PactFacts;
  count: CountFacts;
  /** Also the states without an event that may be said never to have joined. */
  roll: Line<CountryName>[];
  seeAlso: SeeAlso[];
}

/** The status and events of whoever or whatever the line names. */
export type Line<Name> = Name & { status: StatusFacts; events: EventFacts[] };

export interface CountryName {
  code: CountryId;
  name: string;
  kind: CountryKind;
}

export interface CountryFacts extends CountryName {
  officialName: string;
  note?: string;
  from?: PartialDate;
  until?: PartialDate;
  partOf?: CountryName;
  predecessors?: CountryName[];
}

export interface PactName {
  id: PactId;
  name: string;
  kind: PactKind;
}

export interface PactFacts extends PactName {
  title: string;
  summary: string;
  adopted?: { date: PartialDate; place?: string };
  inForce?: PartialDate;
  ended?: { date: PartialDate; note: string };
  depositary?: string;
  seat?: string;
  officialUrl?: string;
  withdrawalTerms?: string;
  /** Whom a treaty is open to, if not to every state; `notYet` are those of them without an event. */
  openTo?: OpenTo;
  /** From the deposit of an instrument to the entry into force. */
  entryRule?: EffectRule;
  /** From a notice of withdrawal to its effect. */
  withdrawalRule?: EffectRule;
  /** True if a country without an event may be said never to have joined. */
  complete: boolean;
  /** The day that the list of events speaks of. */
  asOf: PartialDate;
  /** The source that shows who is inside on that day. */
  listSource?: SourceId;
  /** True if that day is so long ago that the cards say so. */
  mayBeOutOfDate: boolean;
}

/** `kind` and the days that belong to it are those of `Status` in facts/status.ts; the words are the card's. */
export type StatusFacts = Status & { label: string; detail?: string };

export interface EventFacts {
  event: EventKind;
  date: PartialDate | null;
  precision: Precision;
  source: SourceId;
  note?: string;
}

export interface SourceFacts {
  producer: string;
  via?: string;
  asOf?: PartialDate;
  url?: string;
}

export interface CountFacts {
  /** Parties or members on the day, as a depositary counts; `unions` are those that are no states. */
  inside: number;
  unions: CountryName[];
  signatories: number;
  /** Countries with an event of which nobody knows what they were on the day: `inside` may be short by some of them. */
  unknown: number;
  /** What others count now, and on which day they did: only in answers on today, of a pact that has not ended. */
  reference?: { count: number; asOf: PartialDate; countedBy: string; shortBy?: number; reason?: string };
}

/** Another subject that has the same name, or is the same body in its other role. */
export interface SeeAlso {
  id: string;
  name: string;
  about: 'country' | 'pact';
}
