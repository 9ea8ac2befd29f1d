// The page that opens once, right after the installation.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/Welcome.tsx';
import { openAtlasPage } from '../../messaging/atlas-doors.ts';
import { say } from '../../words/words.ts';
import { ALL_PAGES, hasAccessToAll, keysOf } from '../shared/browser-facts.ts';
import { showFailure } from '../shared/failure.ts';
import { speakOnPage } from '../shared/speak.ts';
import { readSample } from './sample.ts';

const root = document.querySelector('#welcome')!;
// Firefox for Android has none; the types do not know that.
const hasAddressBar = (browser as Partial<typeof browser>).omnibox !== undefined;
const { omnibox } = browser.runtime.getManifest() as { omnibox?: { keyword: string } };

async function draw(): Promise<void> {
  const [hasAccess, keys] = await Promise.all([hasAccessToAll(), keysOf('next-mention')]);
  render(
    <Welcome
      keys={keys}
      keyword={hasAddressBar ? omnibox?.keyword : undefined}
      hasAccess={hasAccess}
      allow={() => void browser.permissions.request(ALL_PAGES).then(draw)}
      openAtlas={() => void openAtlasPage('#/')}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
}

async function start(): Promise<void> {
  await speakOnPage();
  document.title = say('welcome_title');
  await draw();
  await readSample();
  // Given or taken away elsewhere while the page is open.
  browser.permissions.onAdded.addListener(() => void draw());
  browser.permissions.onRemoved.addListener(() => void draw());
}

start().catch((error: unknown) => showFailure(root, error));
