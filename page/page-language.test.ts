// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageWith } from './dom-testing.ts';
import { declaredLanguage, languageOfText, pageLanguage } from './page-language.ts';

const ENGLISH =
  'The minister said that the plan for the ports is to be read in parliament on Friday, and that it was drawn up with ' +
  'the help of the unions. It has been a long summer for the towns of the coast, and for many of the crews the end ' +
  'of the season is near.';
const GERMAN =
  'Der Minister sagte, dass der Plan für die Häfen am Freitag im Parlament gelesen wird und dass er mit den ' +
  'Gewerkschaften abgestimmt ist. Es ist für die Orte an der Küste ein langer Sommer, und auf vielen der Boote ist ' +
  'das Ende der Saison nicht mehr weit.';
const FRENCH =
  'Le ministre a dit que le plan pour les ports est présenté vendredi par le gouvernement, et que les syndicats sont ' +
  'associés aux travaux. Dans les villes de la côte, une longue saison se termine pour des centaines de marins, qui ' +
  'rentrent sur leurs bateaux.';
const UKRAINIAN =
  'Міністр сказав, що план для портів буде розглянуто в п’ятницю і що його готували разом із профспілками. Це було довге ' +
  'літо для міст на узбережжі, але для багатьох екіпажів кінець сезону вже близько, як і перші осінні бурі від заходу.';
const FINNISH =
  'Ministeri sanoi perjantaina, että satamia koskeva suunnitelma käsitellään eduskunnassa ensi viikolla ja että ammattiliitot ' +
  'ovat olleet mukana valmistelussa. Rannikon kaupungeissa kesä oli pitkä, ja monelle miehistölle kausi päättyy pian.';

function page(language: string | undefined, text: string, head = ''): Document {
  const found = pageWith(head, `<article><p>${text}</p><p>${text}</p></article>`);
  if (language !== undefined) found.documentElement.lang = language;
  return found;
}

describe('a page’s declared language', () => {
  it.each([
    ['its root', 'de-AT', '', 'de-AT'],
    ['its root, in any writing', 'PT_br', '', 'pt-BR'],
    ['Open Graph', undefined, '<meta property="og:locale" content="uk_UA">', 'uk-UA'],
    ['its content language', undefined, '<meta http-equiv="Content-Language" content="fr, en">', 'fr'],
    ['what is a tag after what is none', 'xx_yy_', '<meta property="og:locale" content="it_IT">', 'it-IT'],
  ])('is read from %s', (_, language, head, tag) => {
    expect(declaredLanguage(page(language, '', head))).toBe(tag);
  });

  it.each([undefined, '', 'und', 'mul', 'deutsch!', '{{lang}}'])('is none where it says %j', (language) => {
    expect(declaredLanguage(page(language, ''))).toBeUndefined();
  });
});

describe('a page’s language', () => {
  it('is the one it declares', () => {
    expect(pageLanguage(page('de-CH', GERMAN))).toBe('de-CH');
    expect(pageLanguage(page('fi', FINNISH))).toBe('fi');
  });

  it('is told by the text where nothing is declared', () => {
    expect(pageLanguage(page(undefined, GERMAN))).toBe('de');
    expect(pageLanguage(page(undefined, UKRAINIAN))).toBe('uk');
    expect(pageLanguage(page(undefined, ENGLISH))).toBe('en');
  });

  it('is told by the text where a template declares another', () => {
    expect(pageLanguage(page('en', FRENCH))).toBe('fr');
    expect(pageLanguage(page('de', ENGLISH))).toBe('en');
  });

  it('is none for a text that is plainly no English, in a language unknown here', () => {
    expect(pageLanguage(page('en', FINNISH))).toBe('und');
    expect(
      pageLanguage(page(undefined, '首相は記者会見で港湾計画を来週国会に提出すると述べた。'.repeat(12))),
    ).toBe('und');
  });

  it('is English for a short text without a declaration', () => {
    expect(pageLanguage(page(undefined, 'Quoi de neuf ?'))).toBe('en');
  });

  it('is told without changing the page', () => {
    const read = page('en', FRENCH);
    const before = read.documentElement.outerHTML;
    pageLanguage(read);
    expect(read.documentElement.outerHTML).toBe(before);
  });
});

it('a declaration of any kind and any text give a language that a browser can be asked for', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: 'binary', maxLength: 600 }), (language, text) => {
      const found = pageWith('');
      found.documentElement.setAttribute('lang', language);
      const paragraph = found.createElement('p');
      paragraph.textContent = text;
      found.body.append(paragraph);
      expect(() => new Intl.Locale(pageLanguage(found))).not.toThrow();
    }),
  );
});

it('a text of one word is in no hurry to be in a language', () => {
  expect(languageOfText('und', 'en')).toBeUndefined();
});
