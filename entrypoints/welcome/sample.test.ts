// @vitest-environment happy-dom
import languageNames from 'virtual:language-names';
import lexiconText from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { pageWith } from '../../page/dom-testing.ts';
import { pageLanguage } from '../../page/page-language.ts';
import { readLexicon } from '../../spotting/lexicon.ts';
import { LANGUAGES } from '../../words/languages.ts';
import { speak } from '../../words/testing.ts';
import { say } from '../../words/words.ts';
import { Spotters } from '../reader/spotters.ts';

const spotters = new Spotters({
  english: () => readLexicon(lexiconText),
  ask: (language) => {
    const { regions, byLanguage } = languageNames;
    return Promise.resolve({ regions, names: byLanguage[language] ?? '' });
  },
  isAlive: () => true,
});

describe.each(LANGUAGES)('the welcome page’s sample in "%s"', (language) => {
  it('is taken for that language on the page', () => {
    speak(language);
    const page = pageWith('', `<p>${say('welcome_sample')}</p>`);
    page.documentElement.lang = language;
    expect(pageLanguage(page)).toBe(language);
  });

  it('has every treaty, organisation and country that it names marked, and nothing else', async () => {
    speak(language);
    const article = (await spotters.of(language)).article();
    const found = [say('welcome_sample_title'), say('welcome_sample')].flatMap((text) =>
      article.mentions(text).map(({ subject }) => subject),
    );
    expect(found.slice(0, 3)).toEqual(expect.arrayContaining(['POL', 'ottawa-treaty']));
    expect([...new Set(found)].sort()).toEqual(
      ['EST', 'FIN', 'LTU', 'LVA', 'NOR', 'POL', 'RUS', 'USA', 'nato', 'ottawa-treaty'].sort(),
    );
    expect(found.filter((subject) => subject === 'POL')).toHaveLength(3);
  });
});
