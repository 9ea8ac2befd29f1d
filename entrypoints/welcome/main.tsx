// The page that opens once, right after the installation. Its sample is read by the very reader that reads the news.
import lexiconText from 'virtual:lexicon';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/Welcome.tsx';
import { openAtlasPage } from '../../messaging/atlas-doors.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { MARK_STYLE } from '../../page/mark-style.ts';
import { pageLanguage } from '../../page/page-language.ts';
import { remember } from '../../settings/stored-settings.ts';
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

function readSample(): void {
  const style = new CSSStyleSheet();
  style.replaceSync(MARK_STYLE);
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
    isAskedFor: () => true,
    // "Not on this site" means nothing here; the others hold as everywhere.
    turnOff: (reach) => {
      if (reach !== 'site')
        void remember(reach === 'now' ? { name: 'pause', now: Date.now() } : { name: 'off' });
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
  readSample();
}

void start();
