import type { Change } from '../../atlas/dated-changes.ts';
import { say, type MessageKey } from '../../words/words.ts';

const CHANGES: Record<Change['what'], MessageKey> = {
  candidate: 'event_candidate',
  observer: 'event_observer',
  invited: 'event_invited',
  'invitation-declined': 'event_invitation_declined',
  associate: 'event_associate',
  partner: 'event_partner',
  signature: 'event_signature',
  ratification: 'event_ratification',
  acceptance: 'event_acceptance',
  approval: 'event_approval',
  accession: 'event_accession',
  succession: 'event_succession',
  consent: 'event_consent',
  'entry-into-force': 'event_entry_into_force',
  annexed: 'event_annexed',
  joined: 'event_joined',
  reinstated: 'event_reinstated',
  suspended: 'event_suspended',
  suspension: 'event_suspension',
  'non-party-notice': 'event_non_party_notice',
  leaving: 'event_leaving',
  'withdrawal-notified': 'event_withdrawal_notified',
  'withdrawal-rescinded': 'event_withdrawal_rescinded',
  'ratification-withdrawn': 'event_ratification_withdrawn',
  withdrawal: 'event_withdrawal',
  'independence-restored': 'event_independence_restored',
  left: 'event_left',
  'pact-adopted': 'event_pact_adopted',
  'pact-in-force': 'event_pact_in_force',
  'pact-ended': 'event_pact_ended',
};

/** What happened, or will: "Ratified", "Withdrew". */
export function changeWords({ what, term }: Pick<Change, 'what' | 'term'>): string {
  return say(term ? 'event_term_ended' : CHANGES[what]);
}
