import type { FlagsByCountry } from '../facts/drawings.ts';
import type { Glance as GlanceFacts, MentionInContext } from '../facts/glance.ts';
import type { SubjectId } from '../facts/types.ts';
import { say, type MessageKey } from '../words/words.ts';
import type { GlanceFormat } from './glance-export.ts';
import { Glance } from './Glance.tsx';
import { REASONS, ReasonWays, type Unread, type WaysOn } from './PopupReason.tsx';
import { PopupSwitches, type SwitchChoice, type Switches } from './PopupSwitches.tsx';

/** What the popup knows of the page in the tab. */
export type PageState =
  | { name: 'asking' | 'reading' }
  | {
      name: 'article';
      glance: GlanceFacts;
      mentions: Record<SubjectId, readonly MentionInContext[]>;
      /** Of the mentions, as a BCP 47 tag; empty where the page does not say. */
      language: string;
    }
  | { name: 'unread'; why: Unread };

/** What went wrong with what the reader pressed last. */
export type PopupNotice = 'storage-full' | 'storage-unavailable' | 'allow-refused';

interface Props extends WaysOn {
  page: PageState;
  /** The site of the page; absent where it is no web page. */
  site?: string | undefined;
  /** True in a private window. */
  isPrivate?: boolean;
  /** False where the browser lets us read the site's pages only when it is asked on each. */
  isAllowed?: boolean;
  /** Absent until they are known. */
  switches?: Switches | undefined;
  notice?: PopupNotice | undefined;
  choose: (choice: SwitchChoice) => void;
  jump: (subject: SubjectId, index: number) => void;
  copy: (format: GlanceFormat) => void;
  copied?: string | undefined;
  flags?: FlagsByCountry | undefined;
  openAtlas: () => void;
  openOptions: () => void;
}

/** The popup of the toolbar button: the article at a glance, or why there is none and the way on, and the switches. */
export function Popup({
  page,
  site,
  isPrivate = false,
  isAllowed = true,
  switches,
  notice,
  choose,
  readNow,
  allow,
  reload,
  jump,
  copy,
  copied,
  flags,
  openAtlas,
  openOptions,
}: Props) {
  return (
    <main>
      <h1>{say('popup_title')}</h1>
      <div role="status">
        <h2 class="headline">{headline(page)}</h2>
        {notice && <p class="trouble">{say(NOTICES[notice])}</p>}
      </div>
      {page.name === 'unread' && (
        <ReasonWays why={page.why} site={site} readNow={readNow} allow={allow} reload={reload} />
      )}
      {page.name === 'article' && countOf(page.glance) > 0 && (
        <Glance
          glance={page.glance}
          mentions={page.mentions}
          language={page.language}
          jump={jump}
          copy={copy}
          copied={copied}
          flags={flags}
        />
      )}
      {page.name === 'article' && !isAllowed && site !== undefined && (
        <section>
          <p class="headline">{say(REASONS['no-access'].words)}</p>
          <p class="buttons">
            <button type="button" onClick={allow}>
              {say('popup_allow_here', { site })}
            </button>
          </p>
        </section>
      )}
      {switches && <PopupSwitches switches={switches} site={site} isPrivate={isPrivate} choose={choose} />}
      <p class="links">
        <button type="button" onClick={openAtlas}>
          {say('popup_atlas')}
        </button>
        <button type="button" onClick={openOptions}>
          {say('popup_options')}
        </button>
      </p>
    </main>
  );
}

const NOTICES: Record<PopupNotice, MessageKey> = {
  'storage-full': 'popup_storage_full',
  'storage-unavailable': 'popup_storage_unavailable',
  'allow-refused': 'popup_allow_refused',
};

function headline(page: PageState): string {
  switch (page.name) {
    case 'asking':
      return say('popup_asking');
    case 'reading':
      return say('popup_reading');
    case 'unread':
      return say(REASONS[page.why].words);
    case 'article':
      return say('popup_names', { count: countOf(page.glance) });
  }
}

function countOf({ groups }: GlanceFacts): number {
  const { treaties, organisations, countries, former } = groups;
  return treaties.length + organisations.length + countries.length + former.length;
}
