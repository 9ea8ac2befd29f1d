import translations from 'virtual:pact-translations';
import searchNames from 'virtual:search-names';
import browser, { type Omnibox } from 'webextension-polyfill';
import { namesOfCountries } from '../../atlas/names-of-countries.ts';
import { searchIndex, type SearchIndex } from '../../atlas/search.ts';
import { addressOfInput, extraNames, suggestionsFor, type Suggestion } from '../../atlas/suggestions.ts';
import { kindWords } from '../../components/atlas/kind-words.ts';
import type { FactBase } from '../../facts/types.ts';
import { atlasPage, HAS_PRIVATE_PAGES, openAtlas } from '../../messaging/atlas-doors.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { say } from '../../words/words.ts';
import { speak } from '../shared/speak.ts';

/** Chrome reads descriptions as XML, Firefox as they are. */
const isXml = import.meta.env.BROWSER !== 'firefox';

/** Lets the reader look something up from the browser's address bar, after the keyword of the manifest. */
export function answerAddressBar(factsNow: () => Promise<FactBase>): void {
  // Firefox for Android has none; the types do not know that.
  const { omnibox } = browser as Partial<typeof browser>;
  if (!omnibox) return;

  /** What was made of the facts that are known; made again once they are others. */
  let made: { facts: FactBase; index: SearchIndex } | undefined;
  const searched = async () => {
    const facts = await factsNow();
    const others = LANGUAGES.filter((language) => language !== (facts.language ?? 'en'));
    if (made?.facts !== facts) {
      const index = searchIndex(
        searchNames,
        extraNames(facts),
        namesOfCountries(others, translations.regions),
      );
      made = { facts, index };
    }
    return made;
  };

  omnibox.onInputStarted.addListener(() => {
    void speak().then(() => omnibox.setDefaultSuggestion({ description: described(say('omnibox_default')) }));
    // The first letter waits for nothing that can be made before.
    void searched();
  });
  omnibox.onInputChanged.addListener((typed, suggest) => {
    void Promise.all([searched(), speak()]).then(([{ facts, index }]) =>
      suggest(
        suggestionsFor(index, facts, typed).map((one) => ({
          content: one.address,
          description: described(hint(one)),
        })),
      ),
    );
  });
  omnibox.onInputEntered.addListener((entered, disposition) => void go(addressOfInput(entered), disposition));
}

function hint({ name, kind, matched }: Suggestion): string {
  const words = { name, kind: kindWords(kind) };
  return matched === undefined
    ? say('omnibox_hint', words)
    : say('omnibox_hint_matched', { ...words, matched });
}

async function go(address: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const url = atlasPage(address);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.incognito && !HAS_PRIVATE_PAGES) return openAtlas(address, tab.id, true);
  if (disposition === 'currentTab') {
    // A window may have no tab.
    const isShown = await browser.tabs.update(tab?.id, { url }).then(
      () => true,
      () => false,
    );
    if (isShown) return;
  }
  await browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function described(text: string): string {
  return isXml ? text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!) : text;
}
