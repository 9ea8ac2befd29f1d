import { evidenceReader, isMeant, type ArticleEvidence } from './evidence.ts';
import { buildMatcher } from './matcher.ts';
import { normalise } from './normalise.ts';
import type { Lexicon, Mention } from './types.ts';

export type { ArticleEvidence } from './evidence.ts';

export interface Spotter {
  /** Gathers what the whole article says, so that each of its texts can be understood. */
  readArticle: (texts: readonly string[]) => ArticleEvidence;
  /**
   * The mentions in one text, in order, never overlapping.
   * @param article what the whole article says; this text alone if left out
   */
  spot: (text: string, article?: ArticleEvidence) => Mention[];
}

/** Builds a spotter from the compiled lexicon. Costs a few milliseconds; keep it. */
export function createSpotter(lexicon: Lexicon): Spotter {
  const matcher = buildMatcher(lexicon);
  const readEvidence = evidenceReader(lexicon);
  const readArticle = (texts: readonly string[]) => readEvidence(texts.map((text) => normalise(text).text));

  function spot(original: string, article?: ArticleEvidence): Mention[] {
    const { text, originalOffset } = normalise(original);
    const evidence = article ?? readEvidence([text]);
    const mentions: Mention[] = [];
    const words = matcher.wordPattern();
    for (let match = words.exec(text); match; match = words.exec(text)) {
      const start = match.index;
      if (isInsideWord(text, start)) continue;
      const senses = matcher.longestAt(text, start, match[0]);
      const length = senses[0]?.name.length;
      if (length === undefined) continue;
      const end = start + length;
      words.lastIndex = end;
      const candidate = senses.find((sense) => isMeant(sense, text, start, end, evidence, lexicon));
      if (candidate?.subject === undefined) continue;
      mentions.push({
        start: originalOffset(start),
        end: originalOffset(end - 1) + 1,
        subject: candidate.subject,
        kind: candidate.kind,
      });
    }
    return mentions;
  }
  return { readArticle, spot };
}

/** The pattern can stop at a capital within a word ("McUkraine"): no name begins there. */
function isInsideWord(text: string, start: number): boolean {
  return start > 0 && /[\p{L}\p{N}\p{M}]/u.test(text[start - 1] ?? '');
}
