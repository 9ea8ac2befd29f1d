import type { CountryKind, PactKind } from '../../facts/types.ts';
import { say, type MessageKey } from '../../words/words.ts';

export type SubjectKind = CountryKind | PactKind;

const KINDS: Record<SubjectKind, MessageKey> = {
  state: 'kind_state',
  observer: 'kind_observer',
  territory: 'kind_territory',
  disputed: 'kind_disputed',
  former: 'kind_former',
  union: 'kind_union',
  treaty: 'kind_treaty',
  organization: 'kind_organization',
  'former-state': 'kind_former_state',
};

/** What sort of thing a subject is: "Treaty", "Territory". */
export function kindWords(kind: SubjectKind): string {
  return say(KINDS[kind]);
}
