/**
 * Everything that can happen between a country and a pact, in the order in which it happens where it happens on
 * one day: a state signs before it ratifies, and announces before it leaves.
 */
export const eventKinds = [
  'candidate',
  'observer',
  'invited',
  /** Said no to an invitation, and stays outside. */
  'invitation-declined',
  'associate',
  'partner',
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  /** Became bound in a way that the source does not tell. */
  'consent',
  'entry-into-force',
  'annexed',
  'joined',
  'reinstated',
  'suspended',
  'suspension',
  'non-party-notice',
  'leaving',
  'withdrawal-notified',
  'withdrawal-rescinded',
  /** Took back its ratification of a treaty not yet in force, and remains a signatory. */
  'ratification-withdrawn',
  'withdrawal',
  'independence-restored',
  'left',
] as const;

export type EventKind = (typeof eventKinds)[number];

const CONSENT = new Set<EventKind>([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent',
]);

/** True of the acts by which a state agrees to be bound. */
export function isConsent(kind: EventKind): boolean {
  return CONSENT.has(kind);
}
