import type { Status } from '../facts/status.ts';
import type { EventKind, PactKind, PartialDate } from '../facts/types.ts';
import { dateWords, spanWords } from './dates.ts';

/** How a status is told: in words, with a shape beside them, never by colour alone. */
export interface StatusWords {
  /** "State Party", "Withdrew" */
  label: string;
  /** "ratified 27 Dec 2012", "in effect since 20 Feb 2026" */
  detail?: string;
  /** "as of Dec 2018", where the list that says so is old. */
  asOf?: string;
  shape: 'inside' | 'between' | 'outside' | 'unknown';
}

const NOT_VERIFIED = 'day not verified';
const BY_RULE = 'day by the treaty’s own rule';

const CONSENT_WORDS: Partial<Record<EventKind, string>> = {
  ratification: 'ratified',
  acceptance: 'accepted',
  approval: 'approved',
  accession: 'acceded',
  succession: 'succeeded',
};

interface Telling {
  pact: PactKind;
  /** Of a past day, on which "never" would claim too much. */
  when?: 'now' | 'then';
  /** Of the European Union, a party that is no state. */
  union?: boolean | undefined;
}

/** The words for a status. */
export function statusWords(status: Status, { pact, when = 'now', union = false }: Telling): StatusWords {
  switch (status.kind) {
    case 'party':
      return {
        label:
          (union ? 'Party' : 'State Party') + (status.claimsSuspension ? ', has declared a suspension' : ''),
        detail: consent(status.by, status.since),
        shape: 'inside',
      };
    case 'party-from':
      return {
        label: status.on
          ? `Party, in force from ${dateWords(status.on)}`
          : 'Had joined; the treaty was not in force yet',
        ...withDetail([consent(status.by, status.since), status.derived && BY_RULE]),
        shape: 'between',
      };
    case 'signatory':
      return { label: 'Signatory, not a party', detail: onDay('signed', status.since), shape: 'between' };
    case 'withdrawing':
      return {
        label: status.on ? `Withdrawing, in effect on ${dateWords(status.on)}` : 'Withdrawing',
        ...withDetail([
          status.notified && `notified ${dateWords(status.notified)}`,
          status.derived && BY_RULE,
        ]),
        shape: 'between',
      };
    case 'withdrew':
      return {
        label: 'Withdrew',
        ...withDetail([
          status.on ? `in effect since ${dateWords(status.on)}` : NOT_VERIFIED,
          status.derived && BY_RULE,
        ]),
        shape: 'outside',
      };
    case 'never-joined':
      return {
        label: neverWords(pact, when),
        ...(when === 'now' && withDetail([status.neverSigned && 'never signed'])),
        ...(when === 'now' && status.asOf && { asOf: `as of ${dateWords(status.asOf)}` }),
        shape: 'outside',
      };
    case 'joining':
      return { label: `Member from ${dateWords(status.on)}`, shape: 'between' };
    case 'not-open':
      return {
        label: 'Not a party',
        detail: `${status.ended ? 'was ' : ''}open only to ${status.whom}`,
        shape: 'outside',
      };
    case 'not-open-yet':
      return { label: 'Not open for signature yet', shape: 'outside' };
    case 'not-eligible':
      return { label: 'No membership of its own', shape: 'outside' };
    case 'before':
      return { label: 'Did not exist yet', shape: 'outside' };
    case 'unknown':
      return {
        label: 'Not verified',
        shape: 'unknown',
      };
    case 'left':
      if (pact === 'treaty' && status.dissolved) {
        return { label: 'Party until it ended', ...span(status.joined, status.on), shape: 'outside' };
      }
      return pact === 'former-state' ? republicWords(status) : memberWords(status);
    default:
      return pact === 'former-state' ? republicWords(status) : memberWords(status);
  }
}

type MemberStatus = Exclude<
  Status,
  {
    kind:
      | 'party'
      | 'party-from'
      | 'signatory'
      | 'withdrawing'
      | 'withdrew'
      | 'never-joined'
      | 'joining'
      | 'not-open'
      | 'not-open-yet'
      | 'not-eligible'
      | 'before'
      | 'unknown';
  }
>;

function memberWords(status: MemberStatus): StatusWords {
  switch (status.kind) {
    case 'member':
      return {
        label: 'Member',
        ...withDetail([sinceDay(status.since), status.until && `until ${dateWords(status.until)}`]),
        shape: 'inside',
      };
    case 'suspended':
      return { label: 'Member, participation suspended', detail: sinceDay(status.since), shape: 'between' };
    case 'leaving':
      return {
        label: status.on ? `Leaving, in effect on ${dateWords(status.on)}` : 'Leaving',
        shape: 'between',
      };
    case 'left':
      if (status.dissolved) {
        return { label: 'Member until its end', ...span(status.joined, status.on), shape: 'outside' };
      }
      if (status.term) return { label: 'Former member', ...span(status.joined, status.on), shape: 'outside' };
      return {
        label: 'Left',
        ...withDetail([
          status.on ? dateWords(status.on) : NOT_VERIFIED,
          status.joined && `member from ${dateWords(status.joined)}`,
        ]),
        shape: 'outside',
      };
    case 'annexed':
      return { label: 'Annexed', detail: sinceDay(status.since), shape: 'unknown' };
    case 'was-annexed':
      return { label: 'Occupied and annexed', ...span(status.since, status.until), shape: 'unknown' };
    case 'candidate':
    case 'observer':
    case 'associate':
    case 'partner':
    case 'invited':
      return {
        label: ASSOCIATION_WORDS[status.kind],
        ...(status.since && { detail: sinceDay(status.since) }),
        shape: 'between',
      };
  }
}

const ASSOCIATION_WORDS = {
  candidate: 'Candidate, not a member',
  observer: 'Observer, not a member',
  associate: 'Associate, not a full member',
  partner: 'Partner, not a member',
  invited: 'Invited, not a member',
};

function republicWords(status: MemberStatus): StatusWords {
  if (status.kind === 'member')
    return { label: 'Constituent republic', detail: sinceDay(status.since), shape: 'inside' };
  if (status.kind === 'left')
    return { label: 'Constituent republic', ...span(status.joined, status.on), shape: 'outside' };
  return memberWords(status);
}

function neverWords(pact: PactKind, when: 'now' | 'then'): string {
  if (pact === 'former-state') return when === 'now' ? 'Never part of it' : 'Not part of it';
  if (when === 'then') return pact === 'treaty' ? 'Not a party' : 'Not a member';
  return pact === 'treaty' ? 'Never joined' : 'Not a member';
}

function consent(by: EventKind | undefined, since: PartialDate | undefined): string {
  return onDay((by && CONSENT_WORDS[by]) ?? 'joined', since);
}

function onDay(verb: string, date: PartialDate | undefined): string {
  return date ? `${verb} ${dateWords(date)}` : `${verb}, ${NOT_VERIFIED}`;
}

function sinceDay(date: PartialDate | undefined): string {
  return date ? `since ${dateWords(date)}` : NOT_VERIFIED;
}

function withDetail(parts: (string | false | undefined)[]): { detail?: string } {
  const detail = parts.filter(Boolean).join('; ');
  return detail ? { detail } : {};
}

function span(from: PartialDate | undefined, until: PartialDate | undefined): { detail?: string } {
  const words = spanWords(from, until);
  return words ? { detail: words } : {};
}
