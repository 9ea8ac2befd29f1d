import { describe, expect, it } from 'vitest';
import { countryNames, hasCountryNames, namesIn } from './country-names.ts';

const regions = new Map([
  ['PL', 'POL'],
  ['US', 'USA'],
  ['HK', 'HKG'],
  ['MM', 'MMR'],
]);

describe('the names in a form of CLDR', () => {
  it.each([
    ['Polen', 'PL', ['Polen']],
    ['Myanmar (Birma)', 'MM', ['Myanmar', 'Birma']],
    ['Hongkong (Sonderverwaltungsregion China)', 'HK', ['Hongkong']],
    ['Гонконг, ОАР Китаю', 'HK', ['Гонконг']],
    ['Isole Cocos (Keeling)', 'CC', ['Isole Cocos']],
    ['Saint-Martin (partie néerlandaise)', 'SX', []],
    ['Congo - Kinshasa', 'CD', ['Congo - Kinshasa', 'Congo-Kinshasa']],
    ['Конго – Кіншаса', 'CD', ['Конго – Кіншаса', 'Конго-Кіншаса']],
    ['XK', 'XK', []],
    [undefined, 'XX', []],
  ])('%j are of %s: %j', (form, region, names) => {
    expect(namesIn(form, region)).toEqual(names);
  });
});

describe('the names of countries', () => {
  it('are those of the page’s language, long and short', () => {
    const german = countryNames('de', regions);
    expect(german.get('POL')).toEqual({ names: ['Polen'], abbreviations: [] });
    expect(german.get('USA')).toEqual({ names: ['Vereinigte Staaten'], abbreviations: ['USA'] });
  });

  it('are those of its region as well as of the language at large', () => {
    expect(countryNames('pt-PT', regions).get('POL')?.names).toEqual(
      expect.arrayContaining(['Polónia', 'Polônia']),
    );
  });

  it('are none in a language that the browser does not know, rather than those of its own', () => {
    expect(countryNames('xx', regions).size).toBe(0);
  });

  it.each(['ja', 'zh-Hant', 'th', 'ar', 'he', 'hi', 'ko'])('are not looked for in %s', (tag) => {
    expect(hasCountryNames(tag)).toBe(false);
  });

  it.each(['haw', 'nds'])('are not looked for in %s, for which the browser has codes only', (tag) => {
    expect(hasCountryNames(tag)).toBe(false);
  });

  it('have a form in capitals as Turkish puts it', () => {
    expect(countryNames('tr', new Map([['TR', 'TUR']])).get('TUR')?.abbreviations).toContain('TÜRKİYE');
  });
});
