import languages from 'virtual:words';
import type { Language } from './languages.ts';
import type { MessageKey, Messages, Words } from './words.ts';

/** The words of a language. */
export async function loadWords(language: Language): Promise<Words> {
  const { default: text } = await languages[language]!();
  // The text was written in the same build, so its form is not checked again.
  return { language, messages: JSON.parse(text) as Messages };
}

/** What is said on a page of news: the card, its statuses and sentences. */
const CARD_AREAS = /^(card|common|fact|history|map|rule|status)_/;

/** The part of the words that a page of news needs. */
export function wordsOfCards({ language, messages }: Words): Words {
  const needed = Object.entries(messages).filter(([key]) => CARD_AREAS.test(key as MessageKey));
  return { language, messages: Object.fromEntries(needed) };
}
