import type { MentionInContext } from '../../facts/glance.ts';
import type { SubjectId } from '../../facts/types.ts';
import type { Mark } from '../../page/marks.ts';
import type { Mention } from '../../spotting/types.ts';

/** About how many characters stand on either side of a mention. */
const AROUND = 40;

/** Every subject with its mentions, both in the order of the text. */
export function mentionsBySubject(
  marks: readonly Mark<Mention>[],
): { subject: SubjectId; mentions: MentionInContext[] }[] {
  const bySubject = new Map<SubjectId, MentionInContext[]>();
  for (const { found, block } of marks) {
    const mentions = bySubject.get(found.subject) ?? [];
    mentions.push(mentionIn(block.text, found));
    bySubject.set(found.subject, mentions);
  }
  return [...bySubject].map(([subject, mentions]) => ({ subject, mentions }));
}

/** The words of a mention, and whole words around them, with an ellipsis where text was left out. */
export function mentionIn(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): MentionInContext {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const [shortBefore, shortAfter] = [before.slice(-AROUND), after.slice(0, AROUND)];
  return {
    text: plain(text.slice(start, end)),
    before: plain(
      shortBefore.length < before.length ? `… ${shortBefore.replace(/^\S*\s+/, '')}` : before.trimStart(),
    ),
    after: plain(
      shortAfter.length < after.length ? `${shortAfter.replace(/\s+\S*$/, '')} …` : after.trimEnd(),
    ),
  };
}

function plain(text: string): string {
  return text.replaceAll('\u00AD', '').replace(/\s+/g, ' ');
}
