import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CardContent } from '../facts/card.ts';
import type { SubjectId } from '../facts/types.ts';

/** What a reader can do on a card. */
export interface CardActions {
  /** Goes on to the card of a subject named on this one. */
  open: (subject: SubjectId) => void;
  /** Goes back to the card from which the reader came. */
  back: () => void;
  /** @returns false if it could not be copied */
  copy: (sentence: string) => Promise<boolean>;
  /** Ends Signatory on this site, for an hour, or for good. */
  turnOff: (reach: Reach) => void;
  /** Shows all that is known of the card's subject, on the day of the article. */
  openAtlas?: ((card: CardContent) => void) | undefined;
}

export type Reach = 'site' | 'now' | 'ever';

/** Whether a choice was kept, or holds until the page is loaded again: in a private window, or where it could not be kept. */
export type Kept = 'kept' | 'private' | 'not-kept';

/** What every part of a card may need of the whole. */
interface CardPlace {
  card: CardContent;
  actions: CardActions | undefined;
  /** Speaks to those who cannot see what has happened. */
  say: (words: string) => void;
}

const Place = createContext<CardPlace | undefined>(undefined);

export const CardPlaceProvider = Place.Provider;

/** Undefined outside a card. */
export function useCardPlace(): CardPlace | undefined {
  return useContext(Place);
}
