// The page that opens once, right after the installation. Its sample is read by the very reader that reads the news.
import lexiconText from 'virtual:lexicon';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/Welcome.tsx';
import { openAtlasPage } from '../../messaging/atlas-doors.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { markStyle } from '../../page/mark-style.ts';
import { pageLanguage } from '../../page/page-language.ts';
import { loadSettings } from '../../settings/stored-settings.ts';
import { readLexicon } from '../../spotting/lexicon.ts';
import { say } from '../../words/words.ts';
import { ArticleReader } from '../reader/article-reader.ts';
import { Spotters } from '../reader/spotters.ts';
import { ALL_PAGES, hasAccessToAll, keysOf } from '../shared/browser-facts.ts';
import { speakOnPage } from '../shared/speak.ts';

const root = document.querySelector('#welcome')!;

async function draw(): Promise<void> {
  const [hasAccess, keys] = await Promise.all([hasAccessToAll(), keysOf('next-mention')]);
  render(
    <Welcome
      keys={keys}
      hasAccess={hasAccess}
      allow={() => void browser.permissions.request(ALL_PAGES).then(draw)}
      openAtlas={() => void openAtlasPage('#/')}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

async function readSample(): Promise<void> {
  const settings = await loadSettings();
  const style = new CSSStyleSheet();
  style.replaceSync(markStyle(settings.style));
  document.adoptedStyleSheets.push(style);
  const lifetime = new AbortController();
  const spotters = new Spotters({
    english: () => readLexicon(lexiconText),
    ask: (language) => sendToBackground({ name: 'names-of-language', language }),
    isAlive: () => true,
  });
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
    settings: () => settings,
    isQuiet: () => false,
    isAskedFor: () => true,
    // "Not on this site" means nothing here; the others hold as everywhere.
    turnOff: (reach) => {
      if (reach !== 'site') {
        const choice =
          reach === 'now' ? { name: 'pause' as const, now: Date.now() } : { name: 'off' as const };
        void sendToBackground({ name: 'choose', choice });
      }
      lifetime.abort();
    },
    isInstalled: () => true,
    lifetime,
  });
  reader.start();
}

async function start(): Promise<void> {
  await speakOnPage();
  document.title = say('welcome_title');
  await draw();
  await readSample();
}

void start();
