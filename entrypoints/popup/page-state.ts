import type { PageState, Unread } from '../../components/Popup.tsx';
import type { Glance, NamedSubject } from '../../facts/glance.ts';
import type { Day } from '../../facts/types.ts';
import type { WhatIsHere } from '../../messaging/messages.ts';
import type { Quiet } from '../../settings/quiet.ts';

interface Surroundings {
  /** Why Signatory is quiet on this page, if it is. */
  quiet: Quiet | undefined;
  /** Absent for what is no web page. */
  site: string | undefined;
  /** How long a reader that has been sent for may take to appear, in ms. */
  patience: number;
  /** Asks the page's reader; undefined where there is none. */
  ask: () => Promise<WhatIsHere | 'site-opted-out' | undefined>;
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
  const { quiet, site, patience, ask, glance, show, isOver } = around;
  if (site === undefined) return show({ name: 'unread', why: 'no-page' });
  for (let asked = 0; asked < MOST_ASKED; asked += 1) {
    const here = await ask();
    if (isOver()) return;
    if (here === 'site-opted-out') return show({ name: 'unread', why: whyOf(here) });
    if (here?.isRead) {
      const subjects = here.subjects.map(({ subject, mentions }) => ({ subject, mentions: mentions.length }));
      const mentions = Object.fromEntries(here.subjects.map((one) => [one.subject, one.mentions]));
      const { language, published } = here;
      return show({ name: 'article', glance: await glance(subjects, published), mentions, language });
    }
    if (!here && asked * PAUSE >= patience)
      return show({ name: 'unread', why: quiet ? whyOf(quiet) : 'not-news' });
    show({ name: 'reading' });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (isOver()) return;
  }
  show({ name: 'unread', why: 'failed' });
}

/** Until the popup has words of their own for them, these stand for the nearest that it has words for. */
export function whyOf(why: Quiet | 'site-opted-out'): Unread {
  switch (why) {
    case 'when-asked':
    case 'not-chosen':
      return 'off-here';
    case 'site-opted-out':
      return 'refused';
    default:
      return why;
  }
}
