import type { CardContent } from '../facts/card.ts';
import { CountryCard } from './CountryCard.tsx';
import { PactCard } from './PactCard.tsx';

/** The card of any subject. */
export function Card({ card }: { card: CardContent }) {
  return (
    <article class="card" lang="en" dir="ltr">
      {card.kind === 'country' ? <CountryCard card={card} /> : <PactCard card={card} />}
    </article>
  );
}
