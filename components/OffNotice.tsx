import { direction, language, say } from '../words/words.ts';
import type { Reach } from './card-place.ts';

interface Props {
  reach: Reach;
  site: string;
  undo: () => void;
}

/** What takes the place of the card from which Signatory was turned off. */
export function OffNotice({ reach, site, undo }: Props) {
  return (
    <div class="notice" lang={language()} dir={direction()}>
      <p role="status">{offWords(reach, site)}</p>
      <button type="button" onClick={undo}>
        {say('card_undo')}
      </button>
    </div>
  );
}

/** What has been turned off, as a sentence. */
export function offWords(reach: Reach, site: string): string {
  switch (reach) {
    case 'site':
      return say('card_off_here', { site });
    case 'now':
      return say('card_off_now');
    case 'ever':
      return say('card_off_everywhere');
  }
}
