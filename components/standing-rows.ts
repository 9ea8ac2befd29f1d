import type { Standing } from '../facts/card.ts';
import type { Day } from '../facts/types.ts';
import { statusWords, type StatusWords } from './status-words.ts';

/** More rows of one and the same status than this are told in one. */
const MOST_ALIKE = 4;

/** One row, or several of one and the same status told as one. */
type Row = { standing: Standing } | { words: StatusWords; standings: readonly Standing[] };

/** Rows that stand together: those whose status has changed under the heads of their two days, or all others. */
interface Run {
  isChanged: boolean;
  rows: Row[];
}

/**
 * What a section shows, in the order of its standings. A group stands where its first member would, but one of those
 * that are outside, which tells least, after all else.
 */
export function runsOf(standings: readonly Standing[], published: Day | undefined): Run[] {
  const alike = new Map<string, Standing[]>();
  for (const standing of standings) {
    const key = sameWords(standing, published);
    if (key) alike.set(key, [...(alike.get(key) ?? []), standing]);
  }
  const runs: Run[] = [];
  const isLast = (standing: Standing) =>
    isGroupOutside(alike.get(sameWords(standing, published) ?? '') ?? []);
  const inOrder = [...standings.filter((one) => !isLast(one)), ...standings.filter(isLast)];
  for (const standing of inOrder) {
    const group = alike.get(sameWords(standing, published) ?? '') ?? [];
    const isGrouped = group.length > MOST_ALIKE;
    if (isGrouped && group[0] !== standing) continue;
    const isChanged = published !== undefined && standing.then !== undefined;
    const row = isGrouped ? { words: wordsNow(standing), standings: group } : { standing };
    const last = runs.at(-1);
    if (last?.isChanged === isChanged) last.rows.push(row);
    else runs.push({ isChanged, rows: [row] });
  }
  return runs;
}

function isGroupOutside(group: readonly Standing[]): boolean {
  return group.length > MOST_ALIKE && group.some((standing) => wordsNow(standing).shape === 'outside');
}

export function wordsNow({ now, pactKind, union }: Standing): StatusWords {
  return statusWords(now, { pact: pactKind, union });
}

/** What two standings must share to be told as one; nothing for one that has more to tell than its status. */
function sameWords(standing: Standing, published: Day | undefined): string | undefined {
  const { then, now, holder, continuedBy, predecessors = [] } = standing;
  const more = [published && then, now.note, holder, continuedBy, predecessors[0]];
  return more.some(Boolean) ? undefined : JSON.stringify(wordsNow(standing));
}
