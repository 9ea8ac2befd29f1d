import type { Nearby } from '../../facts/nearness.ts';
import type { SubjectId } from '../../facts/types.ts';

/** A mention, with the text block it stands in. */
interface Placed {
  found: { start: number; end: number; subject: SubjectId };
  block: { text: string };
}

/** How far a sentence is looked for, in characters: longer ones are lists, and cutting long texts is slow. */
const REACH = 1_000;
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * What an article names in the sentence and the paragraph of a mention.
 * @param inParagraph the mentions of the same block
 * @param own what the article is about, as {@link ownSubjects} finds it
 */
export function nearbyOf(
  mention: Placed,
  inParagraph: readonly Placed[],
  own: ReadonlySet<SubjectId>,
): Nearby {
  const { from, to } = sentenceAround(mention);
  const inSentence = inParagraph.filter(({ found }) => found.start >= from && found.end <= to);
  return { own, sentence: subjectsOf(inSentence), paragraph: subjectsOf(inParagraph) };
}

/**
 * What an article is about: the subjects of its headline, and of the first text that names any.
 * @param inOrder every mention of the article in the order of its text
 * @param isHeadline true for a mention in the headline
 */
export function ownSubjects<Mention extends Placed>(
  inOrder: readonly Mention[],
  isHeadline: (mention: Mention) => boolean,
): ReadonlySet<SubjectId> {
  const lead = inOrder.find((mention) => !isHeadline(mention))?.block;
  return subjectsOf(inOrder.filter((mention) => mention.block === lead || isHeadline(mention)));
}

function subjectsOf(mentions: readonly Placed[]): ReadonlySet<SubjectId> {
  return new Set(mentions.map(({ found }) => found.subject));
}

function sentenceAround({ found, block }: Placed): { from: number; to: number } {
  const offset = Math.max(0, found.start - REACH);
  const stretch = block.text.slice(offset, found.end + REACH);
  const sentence = sentences.segment(stretch).containing(found.start - offset);
  if (!sentence) return { from: found.start, to: found.end };
  const from = offset + sentence.index;
  return { from, to: Math.max(from + sentence.segment.length, found.end) };
}
