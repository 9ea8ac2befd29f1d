import browser from 'webextension-polyfill';
import { loadSettings } from '../../settings/stored-settings.ts';
import { languageFor, type Language } from '../../words/languages.ts';
import { loadWords } from '../../words/load.ts';
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
  await speak();
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
