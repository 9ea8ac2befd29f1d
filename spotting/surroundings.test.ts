import { describe, expect, it } from 'vitest';
import {
  beginsSentence,
  capitalisedAfter,
  capitalisedBefore,
  isHeadline,
  isInCapitals,
} from './surroundings.ts';

const at = (text: string, name: string): [string, number, number] => {
  const start = text.indexOf(name);
  return [text, start, start + name.length];
};

describe('the surroundings of a name', () => {
  it.each([
    ['Neil Jordan left', 'Neil'],
    ['a man named Jordan left', undefined],
    ['They met. Jordan left', undefined],
    ['They left Iraq. Jordan stayed', undefined],
    ['They met Gov. Jordan', 'Gov'],
    ['Samuel L. Jordan', 'L'],
    ['Monday, Jordan left', undefined],
  ])('tell the word with a capital before it: %s', (text, expected) => {
    expect(capitalisedBefore(text, text.indexOf('Jordan'))).toBe(expected);
  });

  it.each([
    ['Jordan Spieth won', 'Spieth'],
    ['Jordan. Spieth won', undefined],
    ['Jordan won', undefined],
  ])('tell the word with a capital after it: %s', (text, expected) => {
    expect(capitalisedAfter(text, 'Jordan'.length)).toBe(expected);
  });

  it.each([
    ['Poland Leaves Ottawa Treaty', true],
    ['The minister said that Poland Mining Group would close', false],
    ['A long report. Poland Leaves Treaty. It was said before', true],
    ['Poland', false],
  ])('tell a headline from a sentence: %s', (text, expected) => {
    expect(isHeadline(...at(text, 'Poland'))).toBe(expected);
  });

  it.each([
    ['WHO WON THE DEBATE', 'WHO', true],
    ['The WHO declared an emergency', 'WHO', false],
    ['then: LET US PRAY, he said in a low voice and left the room', 'US', true],
    ['US GDP grew faster than expected in the third quarter', 'US', false],
  ])('tell a line in capitals: %s', (text, name, expected) => {
    expect(isInCapitals(...at(text, name))).toBe(expected);
  });

  it.each([
    ['Polish troops', true],
    ['He left. Polish troops', true],
    ['“Polish troops”', true],
    ['the Polish troops', false],
  ])('tell where a sentence begins: %s', (text, expected) => {
    expect(beginsSentence(text, text.indexOf('Polish'))).toBe(expected);
  });
});
