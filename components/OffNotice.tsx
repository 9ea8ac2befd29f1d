import { direction, language, say, type MessageKey } from '../words/words.ts';
import type { Kept, Reach } from './card-place.ts';

interface Props {
  reach: Reach;
  site: string;
  kept: Kept;
  undo: () => void;
}

/** What takes the place of the card from which Signatory was turned off. */
export function OffNotice({ reach, site, kept, undo }: Props) {
  return (
    <div class="notice" lang={language()} dir={direction()}>
      <div role="status">
        <p>{offWords(reach, site)}</p>
        {kept !== 'kept' && <p class="until">{say(UNTIL_LOADED[kept])}</p>}
      </div>
      <button type="button" onClick={undo}>
        {say('card_undo')}
      </button>
    </div>
  );
}

const UNTIL_LOADED: Record<Exclude<Kept, 'kept'>, MessageKey> = {
  private: 'card_kept_here_only',
  'not-kept': 'card_not_kept',
};

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
