import { useState } from 'preact/hooks';
import { listWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';

/**
 * Keeps the sites that lines name.
 * @param before the sites that were there when the reader began to write
 */
export type SaveSites = (lines: readonly string[], before: readonly string[]) => Promise<SavedSites>;

interface SavedSites {
  /** The lines that name no site; where there are any, nothing has changed. */
  refused: readonly string[];
  /** False where nothing has changed: then what was written is left to be mended. */
  isKept: boolean;
}

interface Props {
  sites: readonly string[];
  save: SaveSites;
}

const MOST_ROWS = 12;

/** A list of sites to be written, one on each line. */
export function Sites({ sites, save }: Props) {
  const [draft, write] = useState<{ text: string; before: readonly string[] }>();
  const [refused, refuse] = useState<readonly string[]>([]);
  const text = draft?.text ?? sites.join('\n');
  const onSave = async () => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const saved = await save(lines, draft?.before ?? sites);
    refuse(saved.refused);
    if (saved.isKept) write(undefined);
  };
  return (
    <div class="sites">
      <label for="sites">{say('options_sites')}</label>
      <textarea
        id="sites"
        rows={Math.min(MOST_ROWS, Math.max(3, sites.length + 1))}
        spellcheck={false}
        autocapitalize="off"
        dir="ltr"
        aria-describedby="sites-hint sites-refused"
        aria-invalid={refused.length > 0}
        value={text}
        onInput={({ currentTarget }) => write({ text: currentTarget.value, before: draft?.before ?? sites })}
      />
      <p id="sites-hint" class="hint">
        {say('options_sites_hint')}
      </p>
      <p id="sites-refused" class="refused" role="alert">
        {refused.length > 0 &&
          say('options_sites_refused', { count: refused.length, sites: listWords(refused) })}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => void onSave()}>
          {say('options_sites_save')}
        </button>
      </p>
    </div>
  );
}
