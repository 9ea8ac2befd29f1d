import type { CardContent, Standing } from './card.ts';
import type { SubjectId } from './types.ts';

/** What an article names around the words that were pointed at. */
export interface Nearby {
  /** What the article itself is about: named in its headline or lead. */
  own: ReadonlySet<SubjectId>;
  sentence: ReadonlySet<SubjectId>;
  paragraph: ReadonlySet<SubjectId>;
}

/**
 * A card whose rows begin with what this place of the article is about: named in the same sentence, then in the same
 * paragraph, then elsewhere; on a country's card the article's own subject before all. Within each of these, what has
 * changed since publication leads; the order the card came with decides the rest.
 */
export function rankedFor<Card extends CardContent>(card: Card, nearby: Nearby): Card {
  const ranks = new Map(card.here.map((row) => [row, rankOf(row, card.kind, nearby)]));
  const here = [...card.here].sort((a, b) => ranks.get(a)! - ranks.get(b)! || changeIn(b) - changeIn(a));
  return { ...card, here };
}

function rankOf(
  { subject }: Standing,
  kind: CardContent['kind'],
  { own, sentence, paragraph }: Nearby,
): number {
  if (kind === 'country' && own.has(subject)) return 0;
  if (sentence.has(subject)) return 1;
  return paragraph.has(subject) ? 2 : 3;
}

/** 2 for another kind of status since publication, 1 for a change within it, 0 for none. */
export function changeIn({ then, now }: Standing): number {
  if (!then) return 0;
  return then.kind === now.kind ? 1 : 2;
}
