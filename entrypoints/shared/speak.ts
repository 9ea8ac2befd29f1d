import browser from 'webextension-polyfill';
import { loadSettings } from '../../settings/stored-settings.ts';
import { isLanguage, languageFor, type Language } from '../../words/languages.ts';
import { loadWords } from '../../words/load.ts';
import { fromRightToLeft, RIGHT_TO_LEFT } from '../../words/pseudo.ts';
import { direction, language, setWords } from '../../words/words.ts';

/** The language that the reader has chosen, or the browser's own. */
export async function spokenLanguage(): Promise<Language> {
  const settings = await loadSettings();
  return languageFor(settings.language, [browser.i18n.getUILanguage()]);
}

/** The language of the words that are set. */
let said: Language | undefined;

/** Sets the words, before any is said; keeps those that are set where the language is still the same. */
export async function speak(): Promise<void> {
  const spoken = await spokenLanguage();
  if (spoken === said) return;
  setWords(await loadWords(spoken));
  said = spoken;
}

/** Sets the words of a page of the extension's own, before it shows any. */
export async function speakOnPage(): Promise<void> {
  const asked = import.meta.env.SIGNATORY_OPEN_CARD ? askedForInTest() : null;
  if (asked === RIGHT_TO_LEFT) setWords(fromRightToLeft(await loadWords('en')));
  else if (isLanguage(asked)) setWords(await loadWords(asked));
  else await speak();
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

/** In the build for tests, a page can be asked for in any language, also in one that reads from right to left. */
function askedForInTest(): string | null {
  return new URLSearchParams(location.search).get('language');
}
