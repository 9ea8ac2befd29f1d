import type { PageState } from '../../components/Popup.tsx';
import type { Unread } from '../../components/PopupReason.tsx';
import type { Glance, NamedSubject } from '../../facts/glance.ts';
import type { Day } from '../../facts/types.ts';
import type { WhatIsHere } from '../../messaging/messages.ts';
import type { Quiet } from '../../settings/quiet.ts';
import type { Signs } from './page-access.ts';

interface Surroundings {
  /** Why Signatory is quiet on this page, if it is. */
  quiet: Quiet | undefined;
  /** Absent for what is no web page. */
  site: string | undefined;
  /** True where a reader has been put into this very page, news or not. */
  isAskedFor: boolean;
  /** How long a reader that has been sent for may take to appear, in ms. */
  patience: number;
  /** Asks the page's reader; undefined where there is none. */
  ask: () => Promise<WhatIsHere | 'site-opted-out' | undefined>;
  /** What the page itself says; undefined where the browser does not let us look. */
  signs: () => Promise<Signs | undefined>;
  /** Whether Signatory may read the page's site. */
  hasAccess: () => Promise<boolean>;
  glance: (subjects: NamedSubject[], published: Day | undefined) => Promise<Glance>;
  show: (state: PageState) => void;
  /** True once nobody waits for this any more. */
  isOver: () => boolean;
}

/** How long to wait before asking again, in ms. */
const PAUSE = 100;
/** How often a page that is still being read is asked, at most: half a minute. */
const MOST_ASKED = 300;

/** Finds out what there is to say of a page, and shows it as it becomes known. */
export async function pageStateOf(around: Surroundings): Promise<void> {
  const { site, patience, ask, glance, show, isOver } = around;
  const showWhy = async (why: Unread | Promise<Unread>) => {
    const state: PageState = { name: 'unread', why: await why };
    if (!isOver()) show(state);
  };
  if (site === undefined) return showWhy('no-page');
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    const here = await ask();
    if (isOver()) return;
    if (here === 'site-opted-out') return showWhy('opted-out');
    if (here?.isRead) {
      const subjects = here.subjects.map(({ subject, mentions }) => ({ subject, mentions: mentions.length }));
      const mentions = Object.fromEntries(here.subjects.map((one) => [one.subject, one.mentions]));
      const { language, published } = here;
      return show({ name: 'article', glance: await glance(subjects, published), mentions, language });
    }
    if (!here && asked * PAUSE >= patience) return showWhy(whyUnread(around));
    show({ name: 'reading' });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (isOver()) return;
  }
  return showWhy(whyFailed(around.signs));
}

/** The wish of the site comes first, so that nobody asks for its page without knowing of it; then what the reader has decided. */
async function whyUnread({ quiet, isAskedFor, signs, hasAccess }: Surroundings): Promise<Unread> {
  if (isAskedFor) return whyFailed(signs);
  if ((await signs())?.isOptedOut) return 'opted-out';
  if (quiet) return quiet;
  return (await hasAccess()) ? 'not-news' : 'no-access';
}

/** A page that was open when Signatory was updated works again once it is loaded again. */
export async function whyFailed(signs: Surroundings['signs']): Promise<Unread> {
  return (await signs())?.isOlderThanUpdate ? 'updated' : 'failed';
}
