import { direction, language, say } from '../words/words.ts';

interface Props {
  close: () => void;
}

/** The upper edge of a card that comes from the bottom of a small window: it says how to be rid of it. */
export function SheetBar({ close }: Props) {
  return (
    <div class="sheet-bar" lang={language()} dir={direction()}>
      <span class="sheet-handle" aria-hidden="true" />
      <button type="button" class="sheet-close" onClick={close}>
        {say('card_close')}
      </button>
    </div>
  );
}
