import { describe, expect, it } from 'vitest';
import { Phrases } from './phrases.ts';

describe('phrases', () => {
  const phrases = new Phrases(['Bank of', 'New', 'St.', "'s team"]);

  it.each([
    ['the Bank of Japan', 'Japan', true],
    ['New-Japan', 'Japan', true],
    ['St. Japan', 'Japan', true],
    ['the Riverbank of Japan', 'Japan', false],
    ['Renew Japan', 'Japan', false],
    ['New, Japan', 'Japan', false],
    ['NEW JAPAN', 'JAPAN', false],
  ])('end before a name: %s %s', (text, name, expected) => {
    expect(phrases.endBefore(text, text.indexOf(name))).toBe(expected);
  });

  it.each([
    ["Japan's team won", true],
    ["Japan's teams won", false],
    ['Japan New', true],
    ['Japan Newer', false],
    ['Japan. New', false],
  ])('begin after a name: %s', (text, expected) => {
    expect(phrases.beginAfter(text, 'Japan'.length)).toBe(expected);
  });

  it('are found in capitals where the name is', () => {
    expect(phrases.endBefore('BANK OF JAPAN', 8, true)).toBe(true);
    expect(phrases.beginAfter('JAPAN NEW', 5, true)).toBe(true);
  });
});
