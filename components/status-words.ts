import type { Status } from '../facts/status.ts';
import type { EventKind, PactKind, PartialDate } from '../facts/types.ts';
import { dated, dateWords, spanWords } from '../words/formats.ts';
import { language, say, type MessageKey } from '../words/words.ts';

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
        label: say(partyKey(union, status.claimsSuspension === true)),
        detail: act(status.by, status.since),
        shape: 'inside',
      };
    case 'party-from':
      return {
        label: status.on
          ? say('status_party_from', { date: dateWords(status.on) })
          : say('status_party_before_force'),
        ...withDetail([act(status.by, status.since), status.derived && say('status_by_rule')]),
        shape: 'between',
      };
    case 'signatory':
      return { label: say('status_signatory'), detail: act('signature', status.since), shape: 'between' };
    case 'withdrawing':
      return {
        label: status.on
          ? say('status_withdrawing_on', { date: dateWords(status.on) })
          : say('status_withdrawing'),
        ...withDetail([
          status.notified && say('status_notified', dated(status.notified)),
          status.derived && say('status_by_rule'),
        ]),
        shape: 'between',
      };
    case 'withdrew':
      return {
        label: say('status_withdrew'),
        ...withDetail([
          status.on ? say('status_in_effect_since', dated(status.on)) : say('status_unverified_day'),
          status.derived && say('status_by_rule'),
        ]),
        shape: 'outside',
      };
    case 'never-joined':
      return {
        label: say(neverKey(pact, when)),
        ...(when === 'now' && withDetail([status.neverSigned && say('status_never_signed')])),
        ...(when === 'now' && status.asOf && { asOf: say('common_as_of', dated(status.asOf)) }),
        shape: 'outside',
      };
    case 'joining':
      return { label: say('status_joining', { date: dateWords(status.on) }), shape: 'between' };
    case 'not-open':
      return { label: say('status_not_party'), detail: openWords(status), shape: 'outside' };
    case 'not-open-yet':
      return { label: say('status_not_open_yet'), shape: 'outside' };
    case 'not-eligible':
      return { label: say('status_not_eligible'), shape: 'outside' };
    case 'before':
      return { label: say('status_before'), shape: 'outside' };
    case 'unknown':
      return { label: say('status_unknown'), shape: 'unknown' };
    case 'left':
      if (pact === 'treaty' && status.dissolved) {
        return { label: say('status_party_until_end'), ...span(status.joined, status.on), shape: 'outside' };
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
        label: say('status_member'),
        ...withDetail([sinceDay(status.since), status.until && say('common_until', dated(status.until))]),
        shape: 'inside',
      };
    case 'suspended':
      return { label: say('status_suspended'), detail: sinceDay(status.since), shape: 'between' };
    case 'leaving':
      return {
        label: status.on ? say('status_leaving_on', { date: dateWords(status.on) }) : say('status_leaving'),
        shape: 'between',
      };
    case 'left':
      if (status.dissolved) {
        return { label: say('status_member_until_end'), ...span(status.joined, status.on), shape: 'outside' };
      }
      if (status.term)
        return { label: say('status_former_member'), ...span(status.joined, status.on), shape: 'outside' };
      return {
        label: say('status_left'),
        ...withDetail([
          status.on ? dateWords(status.on) : say('status_unverified_day'),
          status.joined && say('status_member_from', dated(status.joined)),
        ]),
        shape: 'outside',
      };
    case 'annexed':
      return { label: say('status_annexed'), detail: sinceDay(status.since), shape: 'unknown' };
    case 'was-annexed':
      return { label: say('status_was_annexed'), ...span(status.since, status.until), shape: 'unknown' };
    case 'candidate':
    case 'observer':
    case 'associate':
    case 'partner':
    case 'invited':
      return {
        label: say(ASSOCIATIONS[status.kind]),
        ...(status.since && { detail: sinceDay(status.since) }),
        shape: 'between',
      };
  }
}

const ASSOCIATIONS = {
  candidate: 'status_candidate',
  observer: 'status_observer',
  associate: 'status_associate',
  partner: 'status_partner',
  invited: 'status_invited',
} as const satisfies Record<string, MessageKey>;

function republicWords(status: MemberStatus): StatusWords {
  if (status.kind === 'member')
    return { label: say('status_republic'), detail: sinceDay(status.since), shape: 'inside' };
  if (status.kind === 'left')
    return { label: say('status_republic'), ...span(status.joined, status.on), shape: 'outside' };
  return memberWords(status);
}

function partyKey(isUnion: boolean, claimsSuspension: boolean): MessageKey {
  if (isUnion) return claimsSuspension ? 'status_party_suspending' : 'status_party';
  return claimsSuspension ? 'status_state_party_suspending' : 'status_state_party';
}

function neverKey(pact: PactKind, when: 'now' | 'then'): MessageKey {
  if (pact === 'former-state') return when === 'now' ? 'status_never_part' : 'status_not_part';
  if (pact === 'organization') return 'status_not_member';
  return when === 'now' ? 'status_never_joined' : 'status_not_party';
}

/** Whom a treaty is open to is not told in every language; that this country is not among them always. */
function openWords({ whom, ended }: Extract<Status, { kind: 'not-open' }>): string {
  if (!whom || language() !== 'en') return say(ended ? 'status_was_open_to_others' : 'status_open_to_others');
  return say(ended ? 'status_was_open_only' : 'status_open_only', { whom });
}

/** What a country did, and on which day: "ratified 27 Dec 2012". */
function act(by: EventKind | undefined, date: PartialDate | undefined): string {
  const values = { act: by ?? 'joined' };
  return date ? say('status_act', { ...values, ...dated(date) }) : say('status_act_undated', values);
}

function sinceDay(date: PartialDate | undefined): string {
  return date ? say('common_since', dated(date)) : say('status_unverified_day');
}

function withDetail(parts: (string | false | undefined)[]): { detail?: string } {
  const [first, ...rest] = parts.filter((part) => typeof part === 'string' && part !== '') as string[];
  if (first === undefined) return {};
  return {
    detail: rest.reduce((before, more) => say('common_then_more', { first: before, second: more }), first),
  };
}

function span(from: PartialDate | undefined, until: PartialDate | undefined): { detail?: string } {
  const words = spanWords(from, until);
  return words ? { detail: words } : {};
}
