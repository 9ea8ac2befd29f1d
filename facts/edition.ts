import { knownUntil } from './age.ts';
import type { ArticleContext } from './card.ts';
import { rollOn, type RollEntry } from './roll.ts';
import type { FactBase, Pact, PartialDate } from './types.ts';

/** What the cards of one article are made from; rolls are called once and kept while the cards are made. */
export interface Edition {
  facts: FactBase;
  context: ArticleContext;
  /** The latest day of which any of our lists speaks. */
  knownUntil: PartialDate;
  rollOf: (pact: Pact) => readonly RollEntry[];
}

export function editionFor(facts: FactBase, context: ArticleContext): Edition {
  const rolls = new Map<Pact, readonly RollEntry[]>();
  return {
    facts,
    context,
    knownUntil: knownUntil(facts),
    rollOf(pact) {
      const known = rolls.get(pact) ?? rollOn(facts, pact, context.today);
      rolls.set(pact, known);
      return known;
    },
  };
}
