import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLines } from './fold.ts';

describe('a folded text', () => {
  it.each([
    ['Łódź', 'lodz'],
    ['Großbritannien', 'grossbritannien'],
    ['Fær Øer', 'faer oer'],
    ['Iğdır, TÜRKİYE', 'igdir turkiye'],
    ['Ґалаґан', 'галаган'],
    ["Об'єднані", 'обєднані'],
    ['Обʼєднані', 'обєднані'],
    ['U.S.A.', 'usa'],
    ['Guinea-Bissau', 'guinea bissau'],
    [' Cocos  (Keeling)\tIslands\n', 'cocos keeling islands'],
    ['OPEC+', 'opec+'],
    ['«Ciel ouvert»', 'ciel ouvert'],
    ['ﬁn', 'fin'],
    ['–', ''],
  ])('of %j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('is as it was when folded again, and the same alone and among others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, ' '))),
        (texts) => {
          if (texts.length === 0) return;
          const folded = texts.map(fold);
          expect(foldLines(texts.join('\n'))).toBe(folded.join('\n'));
          expect(folded.map(fold)).toEqual(folded);
        },
      ),
    );
  });
});
