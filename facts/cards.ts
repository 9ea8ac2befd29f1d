import type { ArticleContext, CardContent, CardsBySubject } from './card.ts';
import { cardForCountry } from './card-for-country.ts';
import { cardForPact } from './card-for-pact.ts';
import { editionFor, type Edition } from './edition.ts';
import type { FactBase, SubjectId } from './types.ts';

/** The card of any subject, or undefined for a name the fact base does not hold. */
function cardFor(edition: Edition, subject: SubjectId): CardContent | undefined {
  const pact = edition.facts.pacts.get(subject);
  if (pact) return cardForPact(edition, pact);
  const country = edition.facts.countries.get(subject);
  return country && cardForCountry(edition, country);
}

/** The cards of everything an article names. */
export function cardsFor(facts: FactBase, context: ArticleContext): CardsBySubject {
  const edition = editionFor(facts, context);
  const cards: CardsBySubject = {};
  for (const subject of context.subjects) {
    const card = cardFor(edition, subject);
    if (card) cards[subject] = card;
  }
  return cards;
}

/** The card of one subject, which the article need not name; undefined for what the fact base does not hold. */
export function cardOf(
  facts: FactBase,
  context: ArticleContext,
  subject: SubjectId,
): CardContent | undefined {
  return cardFor(editionFor(facts, context), subject);
}
