// The sample is read by the very reader that reads the news; only what it must not do here is left out.
import lexiconText from 'virtual:lexicon';
import browser from 'webextension-polyfill';
import type { Kept, Reach } from '../../components/card-place.ts';
import { openAtlasPage } from '../../messaging/atlas-doors.ts';
import { isToReader } from '../../messaging/messages.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { markStyle } from '../../page/mark-style.ts';
import { pageLanguage } from '../../page/page-language.ts';
import type { SettingsHere } from '../../settings/settings.ts';
import { followSettings } from '../../settings/stored-settings.ts';
import { readLexicon } from '../../spotting/lexicon.ts';
import { ArticleReader } from '../reader/article-reader.ts';
import { atlasAddress } from '../reader/atlas-address.ts';
import type { Place } from '../reader/card-controller.ts';
import { choicesOf } from '../reader/off-choices.ts';
import { showOffNotice } from '../reader/off-notice.ts';
import { Spotters } from '../reader/spotters.ts';

/** "Not on this site" means this page, and ends when it is closed. */
const SITE = 'welcome.html';

/** Marks the sample on the page and shows its cards, by the reader's own settings. */
export async function readSample(): Promise<void> {
  const style = new CSSStyleSheet();
  document.adoptedStyleSheets.push(style);
  let reader: ArticleReader | undefined;
  const follow = (settings: SettingsHere) => {
    current = settings;
    style.replaceSync(markStyle(settings.style));
    reader?.settingsChanged();
  };
  let current = await followSettings(follow, new AbortController().signal).known;
  follow(current);
  const begin = () => (reader = readerOf(() => current, begin));
  begin();
  // The keys that step from mention to mention.
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isToReader(message) && message.name === 'step') reader?.step(message.direction);
    return undefined;
  });
}

const spotters = new Spotters({
  english: () => readLexicon(lexiconText),
  ask: (language) => sendToBackground({ name: 'names-of-language', language }),
  isAlive: () => true,
});

function readerOf(settings: () => SettingsHere, begin: () => void): ArticleReader {
  const lifetime = new AbortController();
  const reader = new ArticleReader({
    page: document,
    spotterFor: (page) => spotters.of(pageLanguage(page)),
    cardsFor: (subjects, published) =>
      sendToBackground({ name: 'cards-for', subjects, ...(published && { published }) }),
    cardOf: (subject, { subjects, published }) =>
      sendToBackground({ name: 'card-of', subject, subjects, ...(published && { published }) }),
    drawingsFor: (countries) => sendToBackground({ name: 'drawings', countries }),
    // The badge tells of news.
    found: () => undefined,
    settings,
    isQuiet: () => false,
    isAskedFor: () => true,
    openAtlas: (card) => void openAtlasPage(atlasAddress(card)),
    turnOff: (reach, place) => {
      lifetime.abort();
      void turnOff(reach, place, begin);
    },
    isInstalled: () => true,
    lifetime,
  });
  reader.start();
  return reader;
}

async function turnOff(reach: Reach, place: Place, begin: () => void): Promise<void> {
  const [off, on] = choicesOf(reach, SITE);
  const choose = async (choice: typeof on): Promise<Kept> => {
    if (reach === 'site') return 'kept';
    const chosen = await sendToBackground({ name: 'choose', choice }).catch(() => undefined);
    return chosen && !chosen.error ? 'kept' : 'not-kept';
  };
  const kept = await choose(off);
  showOffNotice(document, { reach, site: SITE, kept }, place, () => void choose(on).then(begin));
}
