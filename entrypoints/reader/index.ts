// Runs on news articles only, injected by the background once the gate (gate.ts) has said so. Reads the article,
// paints its mentions and shows their cards. All of that hangs on one AbortController, and ends with it; what stays
// where Signatory was turned off is one listener, which begins anew once it is turned on again.
import lexiconText from 'virtual:lexicon';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Kept, Reach } from '../../components/card-place.ts';
import { isToReader } from '../../messaging/messages.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { MENTION_HIGHLIGHT } from '../../page/mark-style.ts';
import { pageLanguage } from '../../page/page-language.ts';
import type { Choice } from '../../settings/choices.ts';
import { changeOn, pauseLeft, quietOn } from '../../settings/quiet.ts';
import type { SettingsHere } from '../../settings/settings.ts';
import { siteOf } from '../../settings/sites.ts';
import { followSettings } from '../../settings/stored-settings.ts';
import { readLexicon } from '../../spotting/lexicon.ts';
import { ArticleReader, SUCCESSION } from './article-reader.ts';
import { atlasAddress } from './atlas-address.ts';
import type { Place } from './card-controller.ts';
import { choicesOf } from './off-choices.ts';
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
  // Marks that are not ours are those of an old version, which goes before we begin.
  if (CSS.highlights.has(MENTION_HIGHLIGHT)) document.dispatchEvent(new Event(SUCCESSION));
  let reading: { reader: ArticleReader; lifetime: AbortController } | undefined;
  /** Nothing is read before they are known. */
  let settings: SettingsHere | undefined;
  /** True where the site was turned off in a private window, which remembers that only until a page is loaded. */
  let isHushed = false;
  const spotters = new Spotters({
    english: () => readLexicon(lexiconText),
    ask: (language) => sendToBackground({ name: 'names-of-language', language }),
    isAlive: () => reading !== undefined && isInstalled(),
  });
  const isQuiet = () => isHushed || !settings || quietOn(settings, site, Date.now()) !== undefined;
  const start = () => {
    if (reading || !settings || (isQuiet() && !isAskedFor())) return;
    const lifetime = new AbortController();
    const known = settings;
    const reader = readerFor(spotters, lifetime, {
      settings: () => settings ?? known,
      isQuiet,
      begin: start,
      hush: (on) => (isHushed = on),
      learn: (chosen) => (settings = chosen),
    });
    reading = { reader, lifetime };
    here.signatoryIsReading = true;
    lifetime.signal.addEventListener('abort', () => {
      reading = undefined;
      here.signatoryIsReading = false;
    });
    reader.start();
  };
  const read = () => {
    // One that has found no article here, and looks no more.
    if (isAskedFor()) reading?.lifetime.abort();
    start();
  };
  const whole = new AbortController();
  /** Rings when a pause is over; every change of the settings sets it anew. */
  let wake: ReturnType<typeof setTimeout> | undefined;
  const { known, lookAgain } = followSettings((after, before) => {
    if (!isInstalled()) return whole.abort();
    settings = after;
    const change = changeOn(site, [before, after], Date.now());
    if (change === 'falls-silent') reading?.lifetime.abort();
    // Also on a page that is quiet now: it may be read again.
    if (before.style !== after.style)
      void sendToBackground({ name: 'style', style: after.style }).catch(() => undefined);
    if (before.language !== after.language) {
      words.forget();
      reading?.reader.languageChanged();
    }
    reading?.reader.settingsChanged();
    if (change === 'awakes') start();
    clearTimeout(wake);
    const left = pauseLeft(after, site, Date.now());
    if (left !== undefined)
      wake = setTimeout(() => (isInstalled() ? start() : whole.abort()), left + CLOCKS_APART);
  }, whole.signal);
  // A page that was put away has not been told of anything.
  addEventListener('pageshow', ({ persisted }) => persisted && isInstalled() && lookAgain(), {
    signal: whole.signal,
  });
  here.signatory = { isInstalled, read };
  void known.then((first) => {
    settings = first;
    read();
  });
});

/** A timer may ring a little before the clock says so, in ms. */
const CLOCKS_APART = 20;

/** What a reading shares with those after it. */
interface Circumstances {
  settings: () => SettingsHere;
  isQuiet: () => boolean;
  begin: () => void;
  /** Whether this page stays unread although no setting says so. */
  hush: (on: boolean) => void;
  /** What was chosen holds for this page, also where it could not be kept. */
  learn: (settings: SettingsHere) => void;
}

function readerFor(
  spotters: Spotters,
  lifetime: AbortController,
  circumstances: Circumstances,
): ArticleReader {
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
    settings: circumstances.settings,
    isAskedFor,
    isQuiet: circumstances.isQuiet,
    openAtlas: (card) =>
      void sendToBackground({ name: 'open-atlas', address: atlasAddress(card) }).catch(() => undefined),
    turnOff: (reach, place) => void turnOff(reach, place, lifetime, circumstances),
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
  return reader;
}

/** What cannot be remembered is still done for this page. */
async function turnOff(
  reach: Reach,
  place: Place,
  lifetime: AbortController,
  { begin, hush, learn, settings }: Circumstances,
): Promise<void> {
  if (!isInstalled()) return lifetime.abort();
  const [off, on] = choicesOf(reach, site, settings().where);
  // Where the reader has been in a private window is kept nowhere: there the site is quiet until it is loaded again.
  const isPrivate = reach === 'site' && browser.extension.inIncognitoContext;
  const kept = isPrivate ? 'private' : await keep(off);
  if (kept !== 'kept') hush(true);
  lifetime.abort();
  showOffNotice(document, { reach, site, kept }, place, () => {
    hush(false);
    if (kept !== 'kept') return begin();
    // Without effect where the site is quiet for another reason, too.
    sendToBackground({ name: 'choose', choice: on })
      .then((chosen) => learn(chosen.settings))
      .then(begin, begin);
  });
}

async function keep(choice: Choice): Promise<Kept> {
  const chosen = await sendToBackground({ name: 'choose', choice }).catch(() => undefined);
  return chosen && !chosen.error ? 'kept' : 'not-kept';
}
