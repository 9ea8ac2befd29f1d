import { say } from '../../words/words.ts';
import { Part } from './Choices.tsx';

export interface Shortcut {
  /** What it does, in the reader's language. */
  does: string;
  /** As the browser writes them; empty where there are none. */
  keys: string;
}

interface Props {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for them. */
  open: () => void;
}

/** The keys, which only the browser can change. Nothing where it knows of none, as on a phone. */
export function Keyboard({ shortcuts, open }: Props) {
  if (shortcuts.length === 0) return null;
  return (
    <Part title="options_keyboard">
      <dl>
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{keys === '' ? say('options_keyboard_none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="buttons">
        <button type="button" onClick={open}>
          {say('options_keyboard_change')}
        </button>
      </p>
    </Part>
  );
}
