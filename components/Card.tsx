import { useState } from 'preact/hooks';
import type { CardContent } from '../facts/card.ts';
import type { FlagsByCountry, WorldDrawing } from '../facts/drawings.ts';
import { direction, language, say as message } from '../words/words.ts';
import { CardPlaceProvider, type CardActions } from './card-place.ts';
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
  /** What the reader can do on it; without them it can only be read. */
  actions?: CardActions | undefined;
  /** The name of the subject from whose card the reader came on to this one. */
  cameFrom?: string | undefined;
}

/** The card of any subject. */
export function Card({ card, body, drawings, actions, cameFrom }: Props) {
  const [said, setSaid] = useState('');
  // The same words again would not be spoken.
  const say = (words: string) => setSaid((before) => (before === words ? `${words}\u00A0` : words));
  // A new subject is a new element, so that nothing of the last card (an opened list, the focus) stays.
  return (
    <article key={card.subject} class="card" lang={language()} dir={direction()}>
      <CardPlaceProvider value={{ card, actions, say }}>
        {actions && cameFrom && (
          <button type="button" class="back" onClick={() => actions.back()}>
            {message('card_back_to', { name: cameFrom })}
          </button>
        )}
        {card.kind === 'country' ? (
          <CountryCard card={card} drawings={drawings} />
        ) : (
          <PactCard card={card} body={body} drawings={drawings} />
        )}
        <p class="unseen" role="status">
          {said}
        </p>
      </CardPlaceProvider>
    </article>
  );
}
