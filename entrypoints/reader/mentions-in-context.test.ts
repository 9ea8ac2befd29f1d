import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentionIn } from './mentions-in-context.ts';

const sentence =
  'The parliament voted on Thursday, after hours of debate, that Poland\n should leave the treaty as soon as its rules allow.';
const start = sentence.indexOf('Poland');

it('a mention stands among whole words, with an ellipsis where text was left out', () =>
  expect(mentionIn(sentence, { start, end: start + 6 })).toEqual({
    before: '… Thursday, after hours of debate, that ',
    text: 'Poland',
    after: ' should leave the treaty as soon as …',
  }));

it('a short text is shown as it is', () =>
  expect(mentionIn('  Poland left. ', { start: 2, end: 8 })).toEqual({
    before: '',
    text: 'Poland',
    after: ' left.',
  }));

it('what is shown is never long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.nat(300), (text, at) => {
      const { before, after } = mentionIn(text, { start: Math.min(at, text.length), end: text.length });
      expect(before.length + after.length).toBeLessThan(90);
    }),
  );
});
