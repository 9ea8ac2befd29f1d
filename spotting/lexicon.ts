/**
 * The lexicon as it goes into the page script: JSON, in which the names of all subjects are one text with a line
 * for each entry, `POL01|Poland|Republic of Poland`: its subject, the places of its kind and spelling, its names.
 * A page's reader is loaded with every article, so that what it carries is paid for each time.
 */
import type { Lexicon, MentionKind, NamesOfSubject, Spelling } from './types.ts';

const KINDS: readonly MentionKind[] = ['country', 'demonym', 'org', 'treaty', 'area'];
const SPELLINGS: readonly Spelling[] = ['proper', 'title', 'exact', 'phrase'];

type CompactLexicon = Omit<Lexicon, 'subjects'> & { subjects: string };

/** @throws Error for a name that has a bar or a line break in it */
export function writeLexicon(lexicon: Lexicon): string {
  const compact: CompactLexicon = { ...lexicon, subjects: lexicon.subjects.map(toLine).join('\n') };
  return JSON.stringify(compact);
}

export function readLexicon(text: string): Lexicon {
  const compact = JSON.parse(text) as CompactLexicon;
  return { ...compact, subjects: compact.subjects.split('\n').filter(Boolean).map(fromLine) };
}

function toLine({ subject, kind, spelling, names }: NamesOfSubject): string {
  const unfit = names.find((name) => /[|\n]/.test(name));
  if (unfit !== undefined)
    throw new Error(`The name "${unfit}" of ${subject} has a bar or line break. Remove it.`);
  return [`${subject}${KINDS.indexOf(kind)}${SPELLINGS.indexOf(spelling)}`, ...names].join('|');
}

function fromLine(line: string): NamesOfSubject {
  const [head = '', ...names] = line.split('|');
  return {
    subject: head.slice(0, -2),
    kind: KINDS[Number(head.at(-2))] ?? 'country',
    spelling: SPELLINGS[Number(head.at(-1))] ?? 'exact',
    names,
  };
}
