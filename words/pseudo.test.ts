import { expect, it } from 'vitest';
import { compileMessages } from './compile.ts';
import { fromRightToLeft } from './pseudo.ts';
import { direction, say, setWords } from './words.ts';

const turned = () => setWords(fromRightToLeft({ language: 'en', messages: compileMessages('en') }));
const plain = (text: string) => text.replace(/[\u202D\u202E\u202C]/g, '');

it('says the same words, each from right to left', () => {
  turned();
  expect(direction()).toBe('rtl');
  expect(say('card_off_now')).toContain('\u202ESignatory\u202C');
  expect(plain(say('card_off_now'))).toBe('Signatory is off for an hour.');
});

it('leaves what fills a message as it is, and chooses among plurals', () => {
  turned();
  expect(say('card_off_here', { site: 'news.example' })).toContain('news.example');
  expect(plain(say('card_parties', { count: 1 }))).toMatch(/party$/);
  expect(plain(say('card_parties', { count: 12 }))).toMatch(/parties$/);
});
