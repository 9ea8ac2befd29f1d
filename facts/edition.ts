import type { ArticleContext } from './card.ts';
import { rollOn, type RollEntry } from './roll.ts';
import type { FactBase, Pact } from './types.ts';

/** What the cards of one article are made from; rolls are called once and kept while the cards are made. */
export interface Edition {
  facts: FactBase;
  context: ArticleContext;
  rollOf: (pact: Pact) => readonly RollEntry[];
}

export function editionFor(facts: FactBase, context: ArticleContext): Edition {
  const rolls = new Map<Pact, readonly RollEntry[]>();
  return {
    facts,
    context,
    rollOf(pact) {
      const known = rolls.get(pact) ?? rollOn(facts, pact, context.today);
      rolls.set(pact, known);
      return known;
    },
  };
}
