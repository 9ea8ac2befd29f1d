import { expect, it, vi } from 'vitest';
import { language, type Words } from '../../words/words.ts';
import { WordSource } from './word-source.ts';

const inLanguage = (spoken: string): Words => ({ language: spoken, messages: {} });

it('asks for words once', async () => {
  const ask = vi.fn(() => Promise.resolve(inLanguage('pl')));
  const words = new WordSource(ask);
  expect(await Promise.all([words.have(), words.have()])).toEqual([true, true]);
  expect(await words.have()).toBe(true);
  expect(language()).toBe('pl');
  expect(ask).toHaveBeenCalledOnce();
});

it('asks again where there were none to be had', async () => {
  const ask = vi.fn<() => Promise<Words | undefined>>().mockRejectedValueOnce(new Error('no receiver'));
  ask.mockResolvedValueOnce(undefined).mockResolvedValue(inLanguage('pl'));
  const words = new WordSource(ask);
  expect([await words.have(), await words.have(), await words.have()]).toEqual([false, false, true]);
});

it('asks for those of another language once that is spoken', async () => {
  const ask = vi.fn().mockResolvedValueOnce(inLanguage('pl')).mockResolvedValue(inLanguage('de'));
  const words = new WordSource(ask);
  await words.have();
  words.forget();
  await words.have();
  expect(language()).toBe('de');
});

it('says nothing in a language that was left while its words were on their way', async () => {
  const answers: ((words: Words) => void)[] = [];
  const words = new WordSource(() => new Promise((answer) => answers.push(answer)));
  const early = words.have();
  words.forget();
  const late = words.have();
  answers[1]!(inLanguage('de'));
  expect(await late).toBe(true);
  answers[0]!(inLanguage('pl'));
  expect(await early).toBe(true);
  expect(language()).toBe('de');
});
