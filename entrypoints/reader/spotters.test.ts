import { describe, expect, it } from 'vitest';
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

function spotters(answers: (typeof german | undefined | Error)[]) {
  const asked: string[] = [];
  const found = new Spotters(
    () => naming('Poland'),
    (language) => {
      asked.push(language);
      const answer = answers.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  );
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

  it('find nothing while the background cannot be asked, and ask again', async () => {
    const { spot } = spotters([new Error('no receiver'), undefined, german]);
    expect(await spot('de', 'Polen')).toEqual([]);
    expect(await spot('de', 'Polen')).toEqual([]);
    expect(await spot('de', 'Polen')).toEqual(['Polen']);
  });

  it('find nothing in a language that is none we know', async () => {
    const { asked, spot } = spotters([]);
    expect(await spot('und', 'Poland, Polen')).toEqual([]);
    expect(asked).toEqual([]);
  });
});
