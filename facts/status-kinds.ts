import { earliestDay } from './dates.ts';
import type { CountryId, Day, EventKind, MembershipEvent, PartialDate, SourceId } from './types.ts';

/** What one country's standing in one pact is on one day. Derived from events, never stored. */
export type Status = StatusKind & {
  source?: SourceId;
  note?: string;
  /** Where the note comes from, if not from `source`. */
  noteSource?: SourceId;
};

type StatusKind =
  /** `since` is the day of the consent (ratification, accession, ...), named by `by`. */
  | { kind: 'party'; since?: PartialDate; by?: EventKind; claimsSuspension?: true }
  /**
   * Has consented to be bound; the treaty enters into force for it later. `derived`: by the treaty's own rule; no `on`:
   * the treaty itself was not in force, and nobody could know from when it would be.
   */
  | { kind: 'party-from'; on?: Day; derived: boolean; since?: PartialDate; by?: EventKind }
  | { kind: 'signatory'; since?: PartialDate }
  /** `derived`: the day follows from the notice by the treaty's own rule. */
  | { kind: 'withdrawing'; on?: PartialDate; notified?: PartialDate; derived?: true }
  | { kind: 'withdrew'; on?: PartialDate; derived?: true }
  /** `neverSigned`: nor signed, where our list has every signature. `asOf`: the day of a list that is old by now. */
  | { kind: 'never-joined'; neverSigned?: true; asOf?: PartialDate }
  /** A state outside a treaty that is open only to `whom`. */
  | { kind: 'not-open'; whom: string; ended?: true }
  /** No state can sign the treaty yet. */
  | { kind: 'not-open-yet' }
  /** A territory or union, which cannot join for itself. `of`: whose memberships apply. */
  | { kind: 'not-eligible'; of?: CountryId }
  /** `until`: the last day of an elected term. */
  | { kind: 'member'; since?: PartialDate; until?: PartialDate }
  /** Settled, for a day to come: elected, or admitted. */
  | { kind: 'joining'; on: PartialDate }
  | { kind: 'suspended'; since?: PartialDate; joined?: PartialDate }
  | { kind: 'leaving'; on?: PartialDate }
  /** `dissolved`: with the pact itself; `term`: at the end of an elected term. */
  | { kind: 'left'; on?: PartialDate; joined?: PartialDate; dissolved: boolean; term?: true }
  | { kind: 'candidate' | 'observer' | 'associate' | 'partner' | 'invited'; since?: PartialDate }
  | { kind: 'annexed'; since?: PartialDate }
  | { kind: 'was-annexed'; since?: PartialDate; until?: PartialDate }
  /** The pact did not exist yet. */
  | { kind: 'before' }
  | { kind: 'unknown'; why: 'list-incomplete' | 'date-unverified' };

/** A status with the note of an event, from the day on which that note can be told. */
export function withRemark(status: Status, remark: MembershipEvent | undefined, day: Day): Status {
  const note = remark && noteOn(remark, day);
  if (!remark || note === undefined) return status;
  return {
    ...status,
    note,
    ...(remark.source !== status.source && { noteSource: remark.source }),
  };
}

/** What can be told of an event on a day. */
export function noteOn({ note, noteFrom }: MembershipEvent, day: Day): string | undefined {
  return noteFrom && earliestDay(noteFrom) > day ? undefined : note;
}

type DateField = 'since' | 'on' | 'joined' | 'notified' | 'until';

/** `{ [field]: date }`, or nothing where there is no date. */
export function dated<Field extends DateField>(
  field: Field,
  date: PartialDate | undefined,
): { [F in Field]?: PartialDate } {
  return (date === undefined ? {} : { [field]: date }) as { [F in Field]?: PartialDate };
}
