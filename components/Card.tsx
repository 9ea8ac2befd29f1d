import type { CardContent } from '../facts/card.ts';
import { CountryCard } from './CountryCard.tsx';
import { PactCard } from './PactCard.tsx';

/**
 * The card of any subject.
 * @param body the name of an organ, agency or court of it, if the article names that
 */
export function Card({ card, body }: { card: CardContent; body?: string | undefined }) {
  // A new subject is a new element, so that nothing of the last card (an opened list, the focus) stays.
  return (
    <article key={card.subject} class="card" lang="en" dir="ltr">
      {card.kind === 'country' ? <CountryCard card={card} /> : <PactCard card={card} body={body} />}
    </article>
  );
}
