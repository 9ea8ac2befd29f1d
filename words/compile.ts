/**
 * Reads `public/_locales/<language>/messages.json`, in the browsers' own form, and compiles each message, which is ICU
 * MessageFormat, so that nothing has to be parsed where it is shown. Runs at build time and in tests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isLiteralElement,
  parse,
  type LiteralElement,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser';
import type { Language } from './languages.ts';
import type { Message, Messages } from './words.ts';

export const localesDirectory = join(import.meta.dirname, '../public/_locales');

export function messagesFile(language: Language, directory: string = localesDirectory): string {
  return join(directory, language, 'messages.json');
}

/**
 * The messages of a language as they are written, by name.
 * @throws Error that names the file where it is not in the browsers' form
 */
export function readMessages(language: Language, directory?: string): Record<string, string> {
  const file = messagesFile(language, directory);
  const written: unknown = parsedJson(file);
  if (typeof written !== 'object' || written === null) throw new Error(`${file}: it holds no messages.`);
  return Object.fromEntries(
    Object.entries(written).map(([key, entry]: [string, unknown]) => {
      const message = (entry as { message?: unknown } | null)?.message;
      if (typeof message !== 'string')
        throw new Error(`${file}: "${key}" has no text. Write {"message": "..."}.`);
      return [key, message];
    }),
  );
}

/**
 * The messages of a language, compiled.
 * @throws Error that names the file and the message where one is not ICU MessageFormat
 */
export function compileMessages(language: Language, directory?: string): Messages {
  return Object.fromEntries(
    Object.entries(readMessages(language, directory)).map(([key, text]) => [
      key,
      compiled(text, `${messagesFile(language, directory)}: "${key}"`),
    ]),
  );
}

function compiled(text: string, where: string): Message {
  try {
    const elements = parse(text, { ignoreTag: true });
    return elements.length === 1 && isLiteral(elements[0]) ? elements[0].value : elements;
  } catch (error) {
    throw new Error(
      `${where} is not ICU MessageFormat (${(error as Error).message}). Mend its braces and plurals.`,
      { cause: error },
    );
  }
}

function isLiteral(element: MessageFormatElement | undefined): element is LiteralElement {
  return element !== undefined && isLiteralElement(element);
}

function parsedJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read as JSON: ${(error as Error).message}`, { cause: error });
  }
}
