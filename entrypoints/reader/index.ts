// Runs on news articles only, injected by the background once the gate (gate.ts) has said so. Reads the article,
// paints its mentions and shows their cards. Everything hangs on one AbortController, and ends with it.
import lexiconText from 'virtual:lexicon';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isToReader } from '../../messaging/messages.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { pageLanguage } from '../../page/page-language.ts';
import { readLexicon } from '../../spotting/lexicon.ts';
import { ArticleReader } from './article-reader.ts';
import { Spotters } from './spotters.ts';

/** Set while a reader is at work on this page, so that a second injection does nothing. */
const here = globalThis as {
  signatoryIsReading?: boolean;
  /** The address that somebody asked in the popup to have read, news or not. */
  signatoryAskedFor?: string;
  signatoryLifetime?: AbortController;
};

export default defineUnlistedScript(() => {
  const isAskedFor = () => here.signatoryAskedFor === location.href;
  if (here.signatoryIsReading && !isAskedFor()) return;
  // One that has found no article here, and looks no more.
  here.signatoryLifetime?.abort();
  here.signatoryIsReading = true;
  const lifetime = new AbortController();
  here.signatoryLifetime = lifetime;
  // The types do not know that an extension can be gone while its script runs on.
  const isInstalled = () => (browser as { runtime?: { id?: string } }).runtime?.id !== undefined;
  const spotters = new Spotters({
    english: () => readLexicon(lexiconText),
    ask: (language) => sendToBackground({ name: 'names-of-language', language }),
    isAlive: () => !lifetime.signal.aborted && isInstalled(),
  });
  const reader = new ArticleReader({
    page: document,
    spotterFor: (page) => spotters.of(pageLanguage(page)),
    cardsFor: (subjects, published) =>
      sendToBackground({ name: 'cards-for', subjects, ...(published && { published }) }),
    drawingsFor: (countries) => sendToBackground({ name: 'drawings', countries }),
    found: (subjects) => void sendToBackground({ name: 'found', subjects }).catch(() => undefined),
    isAskedFor,
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
    here.signatoryIsReading = false;
  });
  reader.start();
});
