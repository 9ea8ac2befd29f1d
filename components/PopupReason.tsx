import { say, type MessageKey } from '../words/words.ts';

/**
 * Why a page is not read. `no-access`: the reader has not allowed us on its site. `refused`: the browser lets no extension in.
 * `updated`: it was open when Signatory was updated. `no-page`: one of the browser's own. `failed`: something of ours went wrong.
 */
export type Unread =
  | 'not-news'
  | 'opted-out'
  | 'off-here'
  | 'not-chosen'
  | 'when-asked'
  | 'paused'
  | 'off-everywhere'
  | 'no-access'
  | 'updated'
  | 'no-page'
  | 'refused'
  | 'failed';

/** What a reader can do about it. */
export interface WaysOn {
  readNow: () => void;
  /** Asks the browser to let us read the page's site. */
  allow: () => void;
  /** Loads the page again. */
  reload: () => void;
}

type Way = 'read' | 'read-all-the-same' | 'allow' | 'reload';

/** Each reason in words, with the ways on from it, the best first. */
export const REASONS: Record<Unread, { words: MessageKey; ways: readonly Way[] }> = {
  'not-news': { words: 'popup_not_news', ways: ['read'] },
  'opted-out': { words: 'popup_opted_out', ways: ['read-all-the-same'] },
  'off-here': { words: 'popup_off_here', ways: ['read'] },
  'not-chosen': { words: 'popup_not_chosen', ways: ['read'] },
  'when-asked': { words: 'popup_when_asked', ways: ['read'] },
  paused: { words: 'popup_paused', ways: ['read'] },
  'off-everywhere': { words: 'popup_off_everywhere', ways: ['read'] },
  'no-access': { words: 'popup_no_access', ways: ['allow', 'read'] },
  updated: { words: 'popup_updated', ways: ['reload'] },
  'no-page': { words: 'popup_no_page', ways: [] },
  refused: { words: 'popup_refused', ways: [] },
  failed: { words: 'popup_failed', ways: ['reload', 'read'] },
};

interface Props extends WaysOn {
  why: Unread;
  site: string | undefined;
}

/** The ways on from a page that is not read; none where the page is of no site. */
export function ReasonWays({ why, site, readNow, allow, reload }: Props) {
  const { ways } = REASONS[why];
  if (ways.length === 0 || site === undefined) return null;
  const effects: Record<Way, () => void> = { read: readNow, 'read-all-the-same': readNow, allow, reload };
  return (
    <p class="buttons">
      {ways.map((way) => (
        <button key={way} type="button" onClick={effects[way]}>
          {wayWords(way, site)}
        </button>
      ))}
    </p>
  );
}

function wayWords(way: Way, site: string): string {
  switch (way) {
    case 'read':
      return say('popup_read_now');
    case 'read-all-the-same':
      return say('popup_read_all_the_same');
    case 'allow':
      return say('popup_allow_here', { site });
    case 'reload':
      return say('popup_reload');
  }
}
