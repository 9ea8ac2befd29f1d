import { say, type MessageKey } from '../words/words.ts';
import { useCardPlace, type Reach } from './card-place.ts';

const CHOICES: readonly { reach: Reach; words: MessageKey; title: MessageKey }[] = [
  { reach: 'site', words: 'card_not_here', title: 'card_not_here_title' },
  { reach: 'now', words: 'card_not_now', title: 'card_not_now_title' },
  { reach: 'ever', words: 'card_never_again', title: 'card_never_again_title' },
];

/** One click away on every card: here no more, not now, never again. */
export function TurnOff() {
  const actions = useCardPlace()?.actions;
  if (!actions) return null;
  return (
    <div class="turn-off" role="group" aria-label={say('card_turn_off')}>
      {CHOICES.map(({ reach, words, title }) => (
        <button key={reach} type="button" title={say(title)} onClick={() => actions.turnOff(reach)}>
          {say(words)}
        </button>
      ))}
    </div>
  );
}
