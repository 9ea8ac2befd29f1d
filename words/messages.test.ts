import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isLiteralElement,
  isPluralElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { compileMessages, localesDirectory, readMessages } from './compile.ts';
import { LANGUAGES } from './languages.ts';
import { callsOfSay, literalsIn, sourceFiles, textsIn } from '../scripts/source-texts.ts';
import type { Message } from './words.ts';

const english = readMessages('en');
const others = LANGUAGES.filter((language) => language !== 'en');

/** The places of a message, and its plurals with the categories that they tell apart. */
function anatomy(message: Message): { places: Set<string>; plurals: string[][] } {
  const places = new Set<string>();
  const plurals: string[][] = [];
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if ('value' in element && !isLiteralElement(element)) places.add(element.value);
      if (!('options' in element)) continue;
      if (isPluralElement(element) && element.pluralType === 'cardinal')
        plurals.push(Object.keys(element.options));
      for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  if (typeof message !== 'string') walk(message);
  return { places, plurals };
}

it('has a folder for each language, and no other', () => {
  expect(readdirSync(localesDirectory).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES)('the messages in "%s"', (language) => {
  const messages = Object.entries<Message>(compileMessages(language));

  it('stand in alphabetical order', () => {
    const keys = messages.map(([key]) => key);
    expect(keys).toEqual([...keys].sort());
  });

  it('tell apart what the plurals of the language tell apart', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const wrong = messages.flatMap(([key, message]) =>
      anatomy(message)
        .plurals.filter((options) => !tellsApart(options, pluralCategories, language))
        .map((options) => `${key}: ${options.join(', ')}`),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no plain apostrophe, which would quote what follows', () => {
    const written = Object.entries(readMessages(language));
    expect(written.filter(([, text]) => text.includes("'")).map(([key]) => key)).toEqual([]);
  });
});

/** Romance languages have "many" for round millions, which we never count to. */
function tellsApart(options: readonly string[], categories: readonly string[], language: string): boolean {
  const counted = ['pl', 'uk'].includes(language) ? categories : ['one', 'other'];
  const named = options.filter((option) => !option.startsWith('='));
  if (counted.every((category) => named.includes(category))) return true;
  // One wording for any number, perhaps with one of its own for some.
  return !['pl', 'uk'].includes(language) && named.join() === 'other';
}

describe.each(others)('the messages in "%s", beside the English', (language) => {
  const translated = readMessages(language);

  it('are all there, and none is left over', () => {
    expect(Object.keys(translated).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same places', () => {
    const [theirs, ours] = [compileMessages(language), compileMessages('en')];
    const wrong = (Object.keys(ours) as (keyof typeof ours)[]).filter((key) => {
      const [own, model] = [anatomy(theirs[key] ?? ''), anatomy(ours[key] ?? '')].map(({ places }) => places);
      // How exact a date is matters to some languages only, and only where the code tells it.
      return [...new Set([...own!, ...model!])].some(
        (place) => place !== 'precision' && own!.has(place) !== model!.has(place),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are translated, but for names and signs', () => {
    const same = Object.keys(english).filter((key) => translated[key] === english[key]);
    const words = same.filter((key) => /\p{L}{3}/u.test((english[key] ?? '').replace(/\{\w+[^{}]*\}/g, '')));
    // "Signatory", and what two languages happen to call by one name.
    expect(words.length).toBeLessThan(25);
  });
});

describe('the code', () => {
  const files = sourceFiles();

  it('asks for every message that there is', () => {
    const asked = new Set(files.flatMap((file) => literalsIn(file)));
    const config = readFileSync(join(import.meta.dirname, '../wxt.config.ts'), 'utf8');
    const unused = Object.keys(english).filter(
      (key) => !asked.has(key) && !config.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('fills every place of the messages it asks for', () => {
    // How exact a date is matters to some languages only.
    const all = LANGUAGES.map((language) => compileMessages(language) as Record<string, Message>);
    const placesOf = (key: string) => all.flatMap((messages) => [...anatomy(messages[key] ?? '').places]);
    const wrong = files.flatMap((file) =>
      callsOfSay(file).flatMap(({ keys, values, where }) =>
        keys
          .filter((key) => placesOf(key).some((place) => !values.includes(place)))
          .map((key) => `${where}: ${key}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('holds no text of its own', () => {
    expect(files.flatMap((file) => textsIn(file))).toEqual([]);
  });
});
