/**
 * What Signatory says, in the reader's language. Each entrypoint sets the words once, before it shows anything; whatever
 * then shows something asks for its message by name.
 */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { formatToParts, type Formatters } from 'intl-messageformat';
import type english from '../public/_locales/en/messages.json';

/** The name of a message, as in `public/_locales/en/messages.json`. */
export type MessageKey = keyof typeof english;

/** A message as `words/compile.ts` makes it: plain text, or ICU MessageFormat that has been read already. */
export type Message = string | MessageFormatElement[];

export type Messages = Readonly<Partial<Record<MessageKey, Message>>>;

export interface Words {
  /** A BCP 47 tag, by which dates, numbers, lists and plurals are formed. */
  language: string;
  messages: Messages;
}

type Values = Readonly<Record<string, string | number>>;

let words: Words | undefined;
let formatters: Formatters | undefined;
/** Called whenever other words have been set. */
const forgetful = new Set<() => void>();

/** Sets what is said from now on. */
export function setWords(said: Words): void {
  words = said;
  formatters = formattersOf(localeOf(said.language));
  for (const forget of forgetful) forget();
}

/** Lets a keeper of formats know that its formats are of a language no longer spoken. */
export function onNewWords(forget: () => void): void {
  forgetful.add(forget);
}

/** The language that is spoken, as a BCP 47 tag. */
export function language(): string {
  return current().language;
}

/** The locale for `Intl`: English as the world's press writes it, with the day before the month. */
export function locale(): string {
  return localeOf(language());
}

export function direction(): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)(-|$)/.test(language()) ? 'rtl' : 'ltr';
}

/**
 * A message, with its places filled.
 * @throws Error where no words are set, or a value is missing
 */
export function say(key: MessageKey, values: Values = {}): string {
  return sayWith(key, values).join('');
}

/** The same in parts, where some of its places are filled with more than text. */
export function sayWith<Filling>(
  key: MessageKey,
  values: Readonly<Record<string, string | number | Filling>>,
): (string | Filling)[] {
  const message = current().messages[key];
  if (message === undefined)
    throw new Error(`There is no message "${key}" in ${language()}. Add it to public/_locales.`);
  if (typeof message === 'string') return [message];
  return formatToParts<Filling>(message, locale(), formatters!, NO_FORMATS, values, undefined, key).map(
    (part) => part.value,
  );
}

const NO_FORMATS = { number: {}, date: {}, time: {} };

function current(): Words {
  if (!words) throw new Error('No words are set. Call setWords() before anything is shown.');
  return words;
}

function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/** To make one of these takes as long as to use it fifty times, and none of our messages asks for options. */
function formattersOf(locale: string): Formatters {
  const number = new Intl.NumberFormat(locale);
  const cardinal = new Intl.PluralRules(locale);
  let ordinal: Intl.PluralRules | undefined;
  return {
    getNumberFormat: () => number,
    getPluralRules: (_locale, options) =>
      options?.type === 'ordinal'
        ? (ordinal ??= new Intl.PluralRules(locale, { type: 'ordinal' }))
        : cardinal,
    getDateTimeFormat: (_locale, options) => new Intl.DateTimeFormat(locale, options),
  };
}
