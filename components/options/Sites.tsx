import { useState } from 'preact/hooks';
import { listWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';

interface Props {
  sites: readonly string[];
  /**
   * Keeps the sites that these lines name.
   * @returns the lines that name none; then nothing has changed
   */
  save: (lines: readonly string[]) => readonly string[];
}

/** A list of sites to be written, one on each line. */
export function Sites({ sites, save }: Props) {
  const kept = sites.join('\n');
  const [written, write] = useState<string>();
  const [refused, refuse] = useState<readonly string[]>([]);
  const onSave = () => {
    const lines = (written ?? kept).split(/\s+/).filter((line) => line !== '');
    const wrong = save(lines);
    refuse(wrong);
    if (wrong.length === 0) write(undefined);
  };
  return (
    <div class="sites">
      <label>
        {say('options_sites')}
        <textarea
          rows={Math.min(12, Math.max(3, sites.length + 1))}
          spellcheck={false}
          autocapitalize="off"
          dir="ltr"
          aria-describedby="sites-hint sites-refused"
          value={written ?? kept}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </label>
      <p id="sites-hint" class="hint">
        {say('options_sites_hint')}
      </p>
      <p id="sites-refused" class="refused" role="alert">
        {refused.length > 0 &&
          say('options_sites_refused', { count: refused.length, sites: listWords(refused) })}
      </p>
      <p class="buttons">
        <button type="button" disabled={written === undefined || written === kept} onClick={onSave}>
          {say('options_sites_save')}
        </button>
      </p>
    </div>
  );
}
