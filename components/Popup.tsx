import type { ComponentChildren } from 'preact';
import type { FlagsByCountry } from '../facts/drawings.ts';
import type { Glance as GlanceFacts, MentionInContext } from '../facts/glance.ts';
import type { SubjectId } from '../facts/types.ts';
import { say, type MessageKey } from '../words/words.ts';
import type { GlanceFormat } from './glance-export.ts';
import { Glance } from './Glance.tsx';

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

/**
 * Why a page is not read. `no-page`: one of the browser's own. `refused`: the browser lets no extension in.
 * `failed`: something of ours went wrong.
 */
export type Unread = 'not-news' | 'off-here' | 'paused' | 'off-everywhere' | 'no-page' | 'refused' | 'failed';

/** Where the reader wants Signatory, as far as it concerns this page. */
interface Switches {
  isOn: boolean;
  isOffHere: boolean;
  isPaused: boolean;
}

export type SwitchChoice = 'site-off' | 'site-on' | 'pause' | 'resume' | 'off' | 'on';

interface Props {
  page: PageState;
  /** The site of the page; absent where it is no web page. */
  site?: string | undefined;
  /** True in a private window: where the reader has been is kept nowhere, so no switch remembers it. */
  isPrivate?: boolean;
  /** Absent until they are known. */
  switches?: Switches | undefined;
  choose: (choice: SwitchChoice) => void;
  readNow: () => void;
  jump: (subject: SubjectId, index: number) => void;
  copy: (format: GlanceFormat) => void;
  copied?: string | undefined;
  flags?: FlagsByCountry | undefined;
}

/** The popup of the toolbar button: the article at a glance, or why there is none, and the switches. */
export function Popup({
  page,
  site,
  isPrivate = false,
  switches,
  choose,
  readNow,
  jump,
  copy,
  copied,
  flags,
}: Props) {
  return (
    <main>
      <h1>{say('popup_title')}</h1>
      <div role="status">
        <h2 class="headline">{headline(page)}</h2>
      </div>
      {page.name === 'unread' && <Reason why={page.why} site={site} readNow={readNow} />}
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
      {switches && <SwitchButtons switches={switches} site={isPrivate ? undefined : site} choose={choose} />}
    </main>
  );
}

const UNREAD_HEADLINES: Record<Unread, MessageKey> = {
  'not-news': 'popup_not_news',
  'off-here': 'popup_off_here',
  paused: 'popup_paused',
  'off-everywhere': 'popup_off_everywhere',
  'no-page': 'popup_no_page',
  refused: 'popup_refused',
  failed: 'popup_failed',
};

function headline(page: PageState): string {
  switch (page.name) {
    case 'asking':
      return say('popup_asking');
    case 'reading':
      return say('popup_reading');
    case 'unread':
      return say(UNREAD_HEADLINES[page.why]);
    case 'article':
      return say('popup_names', { count: countOf(page.glance) });
  }
}

function countOf({ groups }: GlanceFacts): number {
  const { treaties, organisations, countries, former } = groups;
  return treaties.length + organisations.length + countries.length + former.length;
}

const READABLE: readonly Unread[] = ['not-news', 'off-here', 'paused', 'off-everywhere', 'failed'];

function Reason({ why, site, readNow }: { why: Unread; site: string | undefined; readNow: () => void }) {
  if (!READABLE.includes(why) || site === undefined) return null;
  return (
    <p class="buttons">
      <button type="button" onClick={readNow}>
        {say('popup_read_now')}
      </button>
    </p>
  );
}

interface SwitchProps {
  switches: Switches;
  site: string | undefined;
  choose: (choice: SwitchChoice) => void;
}

/** Each switch says what a click does, and is its own undoing. */
function SwitchButtons({ switches: { isOn, isOffHere, isPaused }, site, choose }: SwitchProps) {
  if (!isOn) {
    return (
      <SwitchRow>
        <Switch onClick={() => choose('on')}>{say('popup_turn_on')}</Switch>
      </SwitchRow>
    );
  }
  return (
    <SwitchRow>
      {site !== undefined && (
        <Switch onClick={() => choose(isOffHere ? 'site-on' : 'site-off')}>
          {say(isOffHere ? 'popup_turn_on_here' : 'popup_turn_off_here', { site })}
        </Switch>
      )}
      <Switch onClick={() => choose(isPaused ? 'resume' : 'pause')}>
        {say(isPaused ? 'popup_end_pause' : 'popup_pause')}
      </Switch>
      <Switch onClick={() => choose('off')}>{say('popup_turn_off')}</Switch>
    </SwitchRow>
  );
}

function SwitchRow({ children }: { children: ComponentChildren }) {
  return (
    <nav aria-label={say('popup_where')}>
      <p class="buttons">{children}</p>
    </nav>
  );
}

function Switch({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" onClick={onClick}>
      {children}
    </button>
  );
}
