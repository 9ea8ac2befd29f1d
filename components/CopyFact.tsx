import { useState } from 'preact/hooks';
import type { Standing } from '../facts/card.ts';
import { say as message } from '../words/words.ts';
import { useCardPlace } from './card-place.ts';
import { factSentence } from './fact-sentence.ts';

/** A quiet button that copies one status as a sentence with its source; nothing where no source stands behind it. */
export function CopyFact({ standing }: { standing: Standing }) {
  const place = useCardPlace();
  const [copied, setCopied] = useState(false);
  const sentence = place && factSentence(place.card, standing);
  if (!place?.actions || !sentence) return null;
  const { actions, say } = place;
  const onClick = async () => {
    const done = await actions.copy(sentence);
    setCopied(done);
    say(message(done ? 'common_copied' : 'card_copy_failed'));
  };
  return (
    <button
      type="button"
      class="copy"
      data-copied={copied}
      aria-label={message('card_copy_of', { name: standing.name })}
      title={message(copied ? 'common_copied' : 'card_copy')}
      onClick={() => void onClick()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {copied ? <path d="M3 8.5l3.2 3.2L13 4.8" /> : <path d="M6 5.5h7.5v8H6zM3 10.5H2.5v-8H10V3" />}
      </svg>
    </button>
  );
}
