/** How the text of a lexicon writes what a name can mean: `POL00`, the subject and the places of kind and spelling. */
import type { MentionKind, NamesOfSubject, Spelling } from './types.ts';

type Meaning = Omit<NamesOfSubject, 'names'>;

const KINDS: readonly (MentionKind | 'body')[] = ['country', 'demonym', 'org', 'treaty', 'area', 'body'];
const SPELLINGS: readonly Spelling[] = ['proper', 'title', 'exact', 'phrase'];

export function senseCode({ subject, kind, spelling, body }: Meaning): string {
  return `${subject}${KINDS.indexOf(body ? 'body' : kind)}${SPELLINGS.indexOf(spelling)}`;
}

export function senseOfCode(code: string): Meaning {
  const kind = KINDS[Number(code.at(-2))]!;
  const spelling = SPELLINGS[Number(code.at(-1))]!;
  const subject = code.slice(0, -2);
  return kind === 'body' ? { subject, kind: 'org', spelling, body: true } : { subject, kind, spelling };
}
