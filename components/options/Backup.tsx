import { useRef, useState } from 'preact/hooks';
import { say } from '../../words/words.ts';
import { Part } from './Choices.tsx';

interface Props {
  isSynced: boolean;
  save: () => void;
  read: (file: File) => void;
  reset: () => void;
}

/** To take the options along, and to begin anew, which is asked twice. */
export function Backup({ isSynced, save, read, reset }: Props) {
  const [isSure, setSure] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  return (
    <Part title="options_backup">
      <p>{say(isSynced ? 'options_synced' : 'options_not_synced')}</p>
      <p class="buttons">
        <button type="button" onClick={save}>
          {say('options_export')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {say('options_import')}
        </button>
        <input
          ref={file}
          class="unseen"
          type="file"
          accept="application/json,.json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) read(chosen);
            // The same file can be read again.
            currentTarget.value = '';
          }}
        />
        <button
          type="button"
          class={isSure ? 'sure' : undefined}
          onBlur={() => setSure(false)}
          onClick={({ detail }) => {
            // The second press of a double click is no answer to what was only just asked.
            if (detail > 1) return;
            if (isSure) reset();
            setSure(!isSure);
          }}
        >
          {say(isSure ? 'options_reset_sure' : 'options_reset')}
        </button>
      </p>
    </Part>
  );
}
