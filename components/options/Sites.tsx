import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { listWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';

/**
 * Keeps the sites that a text names.
 * @param before the sites that were there when the reader began to write
 */
export type SaveSites = (text: string, before: readonly string[]) => Promise<SavedSites>;

interface SavedSites {
  /** The entries that name no site: they are left to be mended. */
  refused: readonly string[];
  /** The sites that stand there now, but for what others have changed; undefined where nothing could be kept. */
  kept: readonly string[] | undefined;
}

interface Props {
  /** False while another rule holds, which has no use for this list. What was written and could not be kept waits until then. */
  isShown: boolean;
  sites: readonly string[];
  save: SaveSites;
}

interface Draft {
  text: string;
  before: readonly string[];
}

const MOST_ROWS = 12;

/** A list of sites to be written, one on each line. Kept whenever the reader leaves it. */
export function Sites({ isShown, sites, save }: Props) {
  const [draft, draw] = useState<Draft>();
  const [refused, refuse] = useState<readonly string[]>([]);
  /** The same as the draft, also while a save is under way. */
  const draftRef = useRef<Draft | undefined>(undefined);
  const saveRef = useRef(save);
  const lastSaveRef = useRef<Promise<void>>(Promise.resolve());
  const write = useCallback((next: Draft | undefined) => {
    draftRef.current = next;
    draw(next);
  }, []);
  const onSave = useCallback(() => {
    const saveDraft = async () => {
      const written = draftRef.current;
      if (!written) return;
      const saved = await saveRef.current(written.text, written.before);
      refuse(saved.refused);
      if (!saved.kept) return;
      // The reader may have gone on writing meanwhile.
      const { text } = draftRef.current ?? written;
      const isDone = text === written.text && saved.refused.length === 0;
      write(isDone ? undefined : { text, before: saved.kept });
    };
    lastSaveRef.current = lastSaveRef.current.then(saveDraft, saveDraft);
  }, [write]);
  useEffect(() => {
    saveRef.current = save;
  }, [save]);
  useEffect(() => {
    if (!isShown) onSave();
  }, [isShown, onSave]);
  const text = draft?.text ?? sites.join('\n');
  const refusal =
    refused.length > 0 && say('options_sites_refused', { count: refused.length, sites: listWords(refused) });
  if (!isShown) {
    return (
      refusal && (
        <div class="sites">
          <p class="refused" role="alert">
            {refusal}
          </p>
        </div>
      )
    );
  }
  return (
    <div class="sites">
      <label for="sites">{say('options_sites')}</label>
      <textarea
        id="sites"
        rows={Math.min(MOST_ROWS, Math.max(3, text.split('\n').length + 1))}
        spellcheck={false}
        autocapitalize="off"
        dir="ltr"
        aria-describedby="sites-hint sites-refused"
        aria-invalid={refused.length > 0}
        value={text}
        onInput={({ currentTarget }) =>
          write({ text: currentTarget.value, before: draftRef.current?.before ?? sites })
        }
        onChange={onSave}
        onBlur={onSave}
      />
      <p id="sites-hint" class="hint">
        {say('options_sites_hint')}
      </p>
      <p id="sites-refused" class="refused" role="alert">
        {refusal}
      </p>
      <p class="buttons">
        <button type="button" onClick={onSave}>
          {say('options_sites_save')}
        </button>
      </p>
    </div>
  );
}
