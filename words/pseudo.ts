/**
 * English written from right to left, to see what a layout does in such a language before we speak one. Dates, numbers and
 * lists are Arabic. Only in the build for tests.
 */
import { isLiteralElement, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Message, Words } from './words.ts';

/** As Chromium calls its own. */
export const RIGHT_TO_LEFT = 'ar-XB';

export function fromRightToLeft({ messages }: Words): Words {
  const turned = Object.entries<Message>(messages).map(([key, message]) => [
    key,
    typeof message === 'string' ? turnedText(message) : message.map(turnedElement),
  ]);
  return { language: RIGHT_TO_LEFT, messages: Object.fromEntries(turned) as Words['messages'] };
}

/** Each word is overridden, and the signs between them are left to the direction of the text. */
function turnedText(text: string): string {
  return text.replace(/[\p{L}\p{M}’-]+/gu, '\u202E$&\u202C');
}

function turnedElement(element: MessageFormatElement): MessageFormatElement {
  if ('options' in element) {
    const options = Object.entries(element.options).map(([name, { value }]) => [
      name,
      { value: value.map(turnedElement) },
    ]);
    return { ...element, options: Object.fromEntries(options) as never };
  }
  return isLiteralElement(element) ? { ...element, value: turnedText(element.value) } : element;
}
