import { nameOf, type Standing, type TitledSubject } from './card.ts';
import { isInside } from './roll.ts';
import type { Status } from './status.ts';
import type { Named, PactKind, SubjectId } from './types.ts';

/**
 * How a country named stands to a pact, as coarsely as a sentence can tell. What has changed since the article was
 * published comes first, as that is what a careful editor would check.
 */
export const summaryGroups = [
  'left-since',
  'joined-since',
  /** Gave notice since then. */
  'leaving-since',
  'leaving',
  'left',
  /** Until the pact itself ended, or a term did. */
  'ended',
  /** Held by a state that is gone, which is no membership. */
  'annexed',
  'never-joined',
  'not-open',
  'not-open-yet',
  /** What cannot join for itself. */
  'not-eligible',
  'signatory',
  'associated',
  'joining',
  'inside',
  'unknown',
] as const;

export type SummaryGroup = (typeof summaryGroups)[number];

/** The countries an article names, by their standing in one of the pacts it names. */
export interface PactSummary extends Named {
  subject: SubjectId;
  kind: PactKind;
  /** True of what is over: nobody is in it now. */
  hasEnded?: true;
  /** How many countries are counted; each is in exactly one group. */
  countries: number;
  /** True where the article names more countries than are counted, such as territories. */
  isPartial?: true;
  /** Those that hold anyone, in the order of `summaryGroups`. */
  groups: { name: SummaryGroup; countries: TitledSubject[] }[];
}

/** @param named how many countries the article names, counted or not */
export function summaryOf(
  pact: Pick<PactSummary, 'subject' | 'name' | 'nameLanguage' | 'kind' | 'hasEnded'>,
  standings: readonly Standing[],
  named: number,
): PactSummary {
  const groups = summaryGroups.map((group) => ({
    name: group,
    countries: standings
      .filter((standing) => summaryGroupOf(standing) === group)
      .map((standing) => ({ subject: standing.subject, ...nameOf(standing) })),
  }));
  return {
    subject: pact.subject,
    ...nameOf(pact),
    kind: pact.kind,
    ...(pact.hasEnded && { hasEnded: pact.hasEnded }),
    countries: standings.length,
    ...(standings.length < named && { isPartial: true as const }),
    groups: groups.filter(({ countries }) => countries.length > 0),
  };
}

/** `then` is there only where it was another status, or is not known. */
export function summaryGroupOf({ now, then }: Pick<Standing, 'now' | 'then'>): SummaryGroup {
  if (isLeaving(now)) return hasGivenNotice(now) && then?.kind === 'party' ? 'leaving-since' : 'leaving';
  if (now.kind === 'party-from' || now.kind === 'joining') return 'joining';
  if (isInside(now)) return then && then.kind !== 'unknown' && !isInside(then) ? 'joined-since' : 'inside';
  if (now.kind === 'withdrew' || now.kind === 'left') {
    if (now.kind === 'left' && (now.dissolved || now.term)) return 'ended';
    return then && isInside(then) ? 'left-since' : 'left';
  }
  return GROUP_OF[now.kind] ?? 'unknown';
}

function isLeaving({ kind }: Status): boolean {
  return kind === 'withdrawing' || kind === 'leaving';
}

/** On a day that is known, as an announcement to leave an organisation is not. */
function hasGivenNotice(now: Status): boolean {
  return now.kind === 'withdrawing' && now.notified !== undefined;
}

const GROUP_OF: Partial<Record<Status['kind'], SummaryGroup>> = {
  'never-joined': 'never-joined',
  'not-open': 'not-open',
  'not-open-yet': 'not-open-yet',
  'not-eligible': 'not-eligible',
  signatory: 'signatory',
  annexed: 'annexed',
  'was-annexed': 'annexed',
  candidate: 'associated',
  observer: 'associated',
  associate: 'associated',
  partner: 'associated',
  invited: 'associated',
};
