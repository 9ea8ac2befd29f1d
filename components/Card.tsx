import type { CardContent } from '../facts/card.ts';
import type { FlagsByCountry, WorldDrawing } from '../facts/drawings.ts';
import { CountryCard } from './CountryCard.tsx';
import { PactCard } from './PactCard.tsx';

/** What a card draws with; without it a card says the same in words. */
export interface Drawings {
  world: WorldDrawing;
  flags: FlagsByCountry;
}

interface Props {
  card: CardContent;
  /** The name of an organ, agency or court of it, if the article names that. */
  body?: string | undefined;
  drawings?: Drawings | undefined;
}

/** The card of any subject. */
export function Card({ card, body, drawings }: Props) {
  // A new subject is a new element, so that nothing of the last card (an opened list, the focus) stays.
  return (
    <article key={card.subject} class="card" lang="en" dir="ltr">
      {card.kind === 'country' ? (
        <CountryCard card={card} drawings={drawings} />
      ) : (
        <PactCard card={card} body={body} drawings={drawings} />
      )}
    </article>
  );
}
