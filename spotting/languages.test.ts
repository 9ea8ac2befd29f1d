import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLanguages, compileRegions } from '../dataset/compile-languages.ts';
import { loadLanguages, OTHER_LANGUAGE } from '../dataset/language-names.ts';
import { loadDataset } from '../dataset/load.ts';
import { countryNames } from './country-names.ts';
import { lexiconOfLanguage, readLanguageNames } from './language-lexicon.ts';
import { createSpotter, type Spotter } from './spot.ts';

const folder = join(import.meta.dirname, 'sentences', 'languages');
const dataset = loadDataset();
const texts = compileLanguages(loadLanguages(dataset), dataset);
const regions = new Map(
  compileRegions(dataset)
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

function spotterOf(tag: string): Spotter {
  const text = texts[new Intl.Locale(tag).language] ?? texts[OTHER_LANGUAGE] ?? '';
  return createSpotter(lexiconOfLanguage(readLanguageNames(text), countryNames(tag, regions)));
}

/** The sentence with its marks as the files write them. */
function marked(sentence: string, spotter: Spotter): string {
  let at = 0;
  let result = '';
  for (const { start, end, subject } of spotter.spot(sentence)) {
    result += `${sentence.slice(at, start)}[${sentence.slice(start, end)}=${subject}]`;
    at = end;
  }
  return result + sentence.slice(at);
}

const MARK = /\[([^=\]]+)=[^\]]+\]/g;

describe.each(readdirSync(folder).map((file) => file.replace('.txt', '')))(
  'in %s, these are marked',
  (tag) => {
    const spotter = spotterOf(tag);
    const lines = readFileSync(join(folder, `${tag}.txt`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));

    it.each(lines)('%s', (line) => {
      expect(marked(line.replace(MARK, '$1'), spotter)).toBe(line);
    });

    it('and the sentences are enough to tell', () => {
      const traps = lines.filter((line) => !line.includes('['));
      expect(lines.length - traps.length).toBeGreaterThanOrEqual(25);
      expect(traps.length).toBeGreaterThanOrEqual(20);
    });
  },
);

describe('in a language that only CLDR gives names for', () => {
  it.each([
    ['pt-BR', 'O presidente do [Brasil=BRA] visitou a [Polônia=POL] e os [Estados Unidos=USA].'],
    ['pt-PT', 'O presidente do [Brasil=BRA] visitou a [Polónia=POL] e a [Chéquia=CZE].'],
    ['pt', 'Geórgia Silva e Maurício Souza venceram a prova.'],
    ['pt', 'A [Rússia=RUS] e a [Geórgia=GEO] reabriram os voos.'],
    ['nl', 'De premier van [Nederland=NLD] sprak met de president van [Oekraïne=UKR].'],
    ['sv', 'Michael Jordan besökte skolan.'],
    ['nb', 'Man skal reise til [Storbritannia=GBR] i dag, melder avisen.'],
    ['nb', 'På Long Island snør det, på [Island=ISL] regner det.'],
    ['sr', 'Мали привредници и [Русија=RUS] чекају.'],
    ['ru', 'Того, кто пришёл, ждали Мали и Оман.'],
    ['ru', 'Перу Пушкина принадлежит роман.'],
    ['ca', 'El Palau de la Generalitat acull la Montserrat i el Maurici.'],
    ['nl', 'De Polen vierden feest in [Polen=POL].'],
    ['sk', 'Mali sme pravdu, napísal denník.'],
    ['tr', "[Türkiye=TUR]'nin komşusu [İran=IRN] açıklama yaptı."],
    ['tr', '[TÜRKİYE=TUR] VE [ÇİN=CHN] ANLAŞTI'],
    ['el', 'Η [ΟΥΚΡΑΝΙΑ=UKR] ΚΑΙ Η [ΡΩΣΙΑ=RUS] ΔΙΑΠΡΑΓΜΑΤΕΥΟΝΤΑΙ'],
    ['ru', '[Россия=RUS] и [Китай=CHN] провели переговоры.'],
    // Without spaces or capitals a name cannot be told from part of another word.
    ['ja', '日本とポーランドが合意した。'],
    ['th', 'ประเทศไทยและจีนลงนาม'],
    ['ar', 'زار الرئيس الأردن ومالي'],
    // No language at all: the browser's own names must not stand in for it.
    ['xx', 'Poland and Turkey were here.'],
  ])('%s: %s', (tag, line) => {
    expect(marked(line.replace(MARK, '$1'), spotterOf(tag))).toBe(line);
  });
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      "Об'єднаних",
      'Націй',
      'Polsk',
      'ą',
      'États-',
      'Unis',
      'EE.',
      ' UU.',
      '\u0301',
      '\uD800',
      '\0',
      'İ',
      'ß',
      ' ',
    ),
  );
  it.each(['de', 'fr', 'pl', 'uk', 'tr'])('in %s gives marks in order, without overlap, or none', (tag) => {
    const spotter = spotterOf(tag);
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of spotter.spot(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
