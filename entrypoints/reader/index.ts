// Runs on news articles only, injected by the background once the gate (gate.ts) has said so. Reads the article,
// paints its mentions and shows their cards. All of that hangs on one AbortController, and ends with it; what stays
// where Signatory was turned off is one listener, which begins anew once it is turned on again.
import lexiconText from 'virtual:lexicon';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reach } from '../../components/card-place.ts';
import { isToReader } from '../../messaging/messages.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { pageLanguage } from '../../page/page-language.ts';
import { changeOn, pauseLeft, quietOn, siteOf, type Choice, type Settings } from '../../settings/settings.ts';
import { followSettings, remember } from '../../settings/stored-settings.ts';
import { readLexicon } from '../../spotting/lexicon.ts';
import { ArticleReader } from './article-reader.ts';
import type { Place } from './card-controller.ts';
import { showOffNotice } from './off-notice.ts';
import { Spotters } from './spotters.ts';
import { WordSource } from './word-source.ts';

/** What a second injection on the same page finds of the first. */
interface Here {
  signatory?: { isInstalled: () => boolean; read: () => void };
  /** True while an article is being read: the gate need not ask again. */
  signatoryIsReading?: boolean;
  /** The address that somebody asked in the popup to have read, news or not. */
  signatoryAskedFor?: string;
}
const here = globalThis as Here;

// The types do not know that an extension can be gone while its script runs on.
const isInstalled = () => (browser as { runtime?: { id?: string } }).runtime?.id !== undefined;
const site = siteOf(location.href) ?? '';
const isAskedFor = () => here.signatoryAskedFor === location.href;
const words = new WordSource(() => sendToBackground({ name: 'words' }));

export default defineUnlistedScript(() => {
  if (here.signatory?.isInstalled()) return here.signatory.read();
  let reading: AbortController | undefined;
  /** True where the site was turned off in a private window, which remembers that only until a page is loaded. */
  let isHushed = false;
  const spotters = new Spotters({
    english: () => readLexicon(lexiconText),
    ask: (language) => sendToBackground({ name: 'names-of-language', language }),
    isAlive: () => reading !== undefined && isInstalled(),
  });
  const start = () => {
    if (reading || (isHushed && !isAskedFor())) return;
    const lifetime = new AbortController();
    reading = lifetime;
    here.signatoryIsReading = true;
    lifetime.signal.addEventListener('abort', () => {
      reading = undefined;
      here.signatoryIsReading = false;
    });
    readArticle(spotters, lifetime, {
      begin: start,
      hush: (on) => (isHushed = on),
    });
  };
  const read = () => {
    // One that has found no article here, and looks no more.
    if (isAskedFor()) reading?.abort();
    start();
  };
  const whole = new AbortController();
  /** Rings when a pause is over; every change of the settings sets it anew. */
  let wake: ReturnType<typeof setTimeout> | undefined;
  followSettings((settings, before) => {
    if (!isInstalled()) return whole.abort();
    const change = changeOn(site, [before, settings], Date.now());
    if (change === 'falls-silent') reading?.abort();
    if (change === 'awakes') start();
    clearTimeout(wake);
    const left = pauseLeft(settings, site, Date.now());
    if (left !== undefined) wake = setTimeout(() => (isInstalled() ? start() : whole.abort()), left);
  }, whole.signal);
  here.signatory = { isInstalled, read };
  read();
});

/** What goes on once a reading is over. */
interface Afterwards {
  begin: () => void;
  /** Whether this page stays unread although no setting says so. */
  hush: (on: boolean) => void;
}

function readArticle(spotters: Spotters, lifetime: AbortController, afterwards: Afterwards): void {
  const reader = new ArticleReader({
    page: document,
    spotterFor: (page) => spotters.of(pageLanguage(page)),
    cardsFor: async (subjects, published) => {
      const cards = sendToBackground({ name: 'cards-for', subjects, ...(published && { published }) });
      // No card is shown before there are words for it.
      return (await words.have()) ? cards : undefined;
    },
    cardOf: (subject, { subjects, published }) =>
      sendToBackground({ name: 'card-of', subject, subjects, ...(published && { published }) }),
    drawingsFor: (countries) => sendToBackground({ name: 'drawings', countries }),
    found: (subjects) => void sendToBackground({ name: 'found', subjects }).catch(() => undefined),
    isAskedFor,
    turnOff: (reach, place) => void turnOff(reach, place, lifetime, afterwards),
    isInstalled,
    lifetime,
  });
  const onMessage = (message: unknown) => {
    if (!isToReader(message)) return undefined;
    if (message.name === 'what-is-here') return Promise.resolve(reader.whatIsHere());
    if (message.name === 'jump') reader.jump(message.subject, message.index);
    else reader.step(message.direction);
    return undefined;
  };
  browser.runtime.onMessage.addListener(onMessage);
  lifetime.signal.addEventListener('abort', () => {
    if (isInstalled()) browser.runtime.onMessage.removeListener(onMessage);
  });
  reader.start();
}

/** What cannot be remembered is still done for this page. */
async function turnOff(
  reach: Reach,
  place: Place,
  lifetime: AbortController,
  { begin, hush }: Afterwards,
): Promise<void> {
  const [off, on] = choicesFor(reach);
  // Where the reader has been in a private window is kept nowhere: there the site is quiet until it is loaded again.
  const isForgotten = reach === 'site' && browser.extension.inIncognitoContext;
  if (isForgotten) hush(true);
  else await remember(off).catch(() => undefined);
  lifetime.abort();
  showOffNotice(document, reach, site, place, () => {
    hush(false);
    if (isForgotten) return begin();
    // The site may be quiet for another reason, too.
    const isWanted = (settings: Settings) => isAskedFor() || !quietOn(settings, site, Date.now());
    remember(on).then((settings) => isWanted(settings) && begin(), begin);
  });
}

/** What each button chooses, and what undoes it. */
function choicesFor(reach: Reach): [Choice, Choice] {
  switch (reach) {
    case 'site':
      return [
        { name: 'site-off', site },
        { name: 'site-on', site },
      ];
    case 'now':
      return [{ name: 'pause', now: Date.now() }, { name: 'resume' }];
    case 'ever':
      return [{ name: 'off' }, { name: 'on' }];
  }
}
