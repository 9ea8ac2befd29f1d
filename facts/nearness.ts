import type { CardContent, Standing } from './card.ts';
import type { Status } from './status.ts';
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
 * paragraph, then elsewhere; on a country's card the article's own subject before all, unless the country could never
 * join it. Within each of these, what has
 * changed since publication leads; the order the card came with decides the rest.
 */
export function rankedFor<Card extends CardContent>(card: Card, nearby: Nearby): Card {
  const ranks = new Map(card.here.map((row) => [row, rankOf(row, card.kind, nearby)]));
  const here = [...card.here].sort((a, b) => ranks.get(a)! - ranks.get(b)! || changeIn(b) - changeIn(a));
  return { ...card, here };
}

function rankOf(
  { subject, now }: Standing,
  kind: CardContent['kind'],
  { own, sentence, paragraph }: Nearby,
): number {
  if (sentence.has(subject)) return kind === 'country' && own.has(subject) ? 0 : 1;
  if (CANNOT_JOIN.has(now.kind)) return 4;
  if (kind === 'country' && own.has(subject)) return 0;
  return paragraph.has(subject) ? 2 : 3;
}

/** That a state is outside what it could never join tells least, whatever the article is about. */
const CANNOT_JOIN = new Set<Status['kind']>(['not-open', 'not-open-yet', 'not-eligible']);

/** 2 for another kind of status since publication, 1 for a change within it, 0 for none that is known. */
export function changeIn({ then, now }: Standing): number {
  if (!then || then.kind === 'unknown') return 0;
  return then.kind === now.kind ? 1 : 2;
}
