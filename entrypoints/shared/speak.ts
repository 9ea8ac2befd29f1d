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

/** Sets the words of a page of the extension's own, before it shows any. */
export async function speakOnPage(): Promise<void> {
  setWords(await loadWords(await spokenLanguage()));
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
