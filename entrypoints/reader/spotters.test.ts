import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_LEXICON } from '../../spotting/empty-lexicon.ts';
import { writeLanguageNames } from '../../spotting/language-lexicon.ts';
import type { Lexicon } from '../../spotting/types.ts';
import { Spotters } from './spotters.ts';

const naming = (name: string): Lexicon => ({
  ...EMPTY_LEXICON,
  subjects: [{ subject: 'POL', kind: 'country', spelling: 'proper', names: [name] }],
});
const german = {
  regions: 'UA UKR',
  names: writeLanguageNames({ lexicon: naming('Polen'), endings: [], company: {} }),
};

let isAlive: boolean;
beforeEach(() => {
  vi.useFakeTimers();
  isAlive = true;
});
afterEach(() => vi.useRealTimers());

/** @param answers to one question after the other; none to those after them */
function spotters(answers: (typeof german | undefined | Error)[]) {
  const asked: string[] = [];
  const found = new Spotters({
    english: () => naming('Poland'),
    ask: (language) => {
      asked.push(language);
      const answer = answers.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    isAlive: () => isAlive,
  });
  const spot = async (tag: string, text: string) =>
    (await found.of(tag)).spot(text).map(({ start, end }) => text.slice(start, end));
  return { asked, spot };
}

describe('a reader’s spotters', () => {
  it('know English without asking', async () => {
    const { asked, spot } = spotters([]);
    expect(await spot('en-GB', 'Poland, Polen')).toEqual(['Poland']);
    expect(asked).toEqual([]);
  });

  it('ask once for the names of another language, and know countries from the browser as well', async () => {
    const { asked, spot } = spotters([german]);
    expect(await spot('de-AT', 'Poland, Polen, Ukraine')).toEqual(['Polen', 'Ukraine']);
    expect(await spot('de-AT', 'Polen')).toEqual(['Polen']);
    expect(asked).toEqual(['de']);
  });

  it('ask again, after a while, a background that cannot be reached or gives no answer', async () => {
    const { asked, spot } = spotters([new Error('no receiver'), undefined, german]);
    const found = spot('de', 'Polen');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await found).toEqual(['Polen']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('give up for this time in the end and find nothing, but ask anew next time', async () => {
    const { asked, spot } = spotters([undefined, undefined, undefined, german]);
    const found = spot('de', 'Polen');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await found).toEqual([]);
    expect(asked).toHaveLength(3);
    expect(await spot('de', 'Polen')).toEqual(['Polen']);
  });

  it('ask nothing of an extension that is gone, nor again if it goes meanwhile', async () => {
    const { asked, spot } = spotters([]);
    const found = spot('de', 'Polen');
    isAlive = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await found).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(await spot('de', 'Polen')).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('find nothing in a language that is none we know', async () => {
    const { asked, spot } = spotters([]);
    expect(await spot('und', 'Poland, Polen')).toEqual([]);
    expect(asked).toEqual([]);
  });
});
