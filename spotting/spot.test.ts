import fc from 'fast-check';
import lexiconText from 'virtual:lexicon';
import { describe, expect, it } from 'vitest';
import { readLexicon } from './lexicon.ts';
import { createSpotter } from './spot.ts';

const lexicon = readLexicon(lexiconText);
const { spot, article } = createSpotter(lexicon);
/** "Poland=POL NATO=nato": what is marked in a text, as which subject. */
const marked = (text: string) =>
  spot(text).map(({ start, end, subject }) => `${text.slice(start, end)}=${subject}`);

describe('names', () => {
  it('finds treaties by official title, short name, acronym and press name', () => {
    expect(
      marked(
        'The Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines ' +
          'and on their Destruction, the 1997 Ottawa Convention, the Ottawa Treaty, the Mine Ban Treaty, the landmine treaty.',
      ),
    ).toEqual([
      'Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction=ottawa-treaty',
      'Ottawa Convention=ottawa-treaty',
      'Ottawa Treaty=ottawa-treaty',
      'Mine Ban Treaty=ottawa-treaty',
      'landmine treaty=ottawa-treaty',
    ]);
  });

  it.each([
    [
      'the Rome Statute of the International Criminal Court',
      ['Rome Statute of the International Criminal Court=rome-statute'],
    ],
    ['NATO, Nato, the EU and the UN', ['NATO=nato', 'Nato=nato', 'EU=european-union', 'UN=united-nations']],
    [
      'the CSTO, the Council of Europe and the Warsaw Pact',
      ['CSTO=csto', 'Council of Europe=council-of-europe', 'Warsaw Pact=warsaw-pact'],
    ],
    [
      'the Paris Agreement and the Paris climate accord',
      ['Paris Agreement=paris-agreement', 'Paris climate accord=paris-agreement'],
    ],
    ['the Ottawa treaty and OTTAWA TREATY', ['Ottawa treaty=ottawa-treaty', 'OTTAWA TREATY=ottawa-treaty']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    ['the U.S., the US, the U.S.A. and the USA', ['U.S.=USA', 'US=USA', 'U.S.A.=USA', 'USA=USA']],
    ['the UK, the UAE, the DRC and the DPRK', ['UK=GBR', 'UAE=ARE', 'DRC=COD', 'DPRK=PRK']],
    [
      "Türkiye, Turkiye, Côte d’Ivoire and Cote d'Ivoire",
      ['Türkiye=TUR', 'Turkiye=TUR', 'Côte d’Ivoire=CIV', "Cote d'Ivoire=CIV"],
    ],
    ['Poles, Polish troops and POLAND', ['Poles=POL', 'Polish=POL', 'POLAND=POL']],
    [
      'South Korea, North Korea, South Sudan, Sudan',
      ['South Korea=KOR', 'North Korea=PRK', 'South Sudan=SSD', 'Sudan=SDN'],
    ],
    [
      'Papua New Guinea, Equatorial Guinea, Guinea-Bissau',
      ['Papua New Guinea=PNG', 'Equatorial Guinea=GNQ', 'Guinea-Bissau=GNB'],
    ],
    [
      'Niger’s junta and Nigeria’s Nigerian and Nigerien troops',
      ['Niger=NER', 'Nigeria=NGA', 'Nigerian=NGA', 'Nigerien=NER'],
    ],
    ['US-led, pro-Russian, non-NATO and China-backed', ['US=USA', 'Russian=RUS', 'NATO=nato', 'China=CHN']],
    ['Poland\u200BLatvia', ['Poland=POL', 'Latvia=LVA']],
    ['Po\u00ADland and NA\u2060TO', ['Po\u00ADland=POL', 'NA\u2060TO=nato']],
    ['the Soviet Union and the USSR', ['Soviet Union=SUN', 'USSR=SUN']],
    [
      'New Zealand, American Samoa, Northern Ireland',
      ['New Zealand=NZL', 'American Samoa=ASM', 'Northern Ireland=NIR'],
    ],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('traps', () => {
  it.each([
    'Tell us what the US dollar… no: tell us.'.replace('the US dollar… no: ', ''),
    'He joined us in New Mexico, not in New Jersey.',
    'Ships crossed the South China Sea and the Gulf of Mexico.',
    'The Bank of China and China Airlines fly to Mexico City.',
    'Michael Jordan and Chad Foster met Jordan Bardella.',
    'Fulton County, Georgia, where Gov. Kemp spoke in Atlanta.',
    'LEBANON, Pa. (AP) and Peru, Ind. and Poland, Ohio',
    'A turkey sandwich; guinea pigs; fine china; chad.',
    'It cost US$10,000 at jordan.com; ask @Poland or see /Poland/news.',
    'WHO WILL TELL US NOW? HE TOLD US EVERYTHING ABOUT IT',
    'Then the whole hall sang: LET US PRAY, and again.',
    'Polish the silver.',
    'Ottawa said nothing; talks in Paris, Rome, Warsaw and Oslo.',
    'Polandball, Ukraineism and McRussia are no countries.',
    'Latin America, South America and the North American market',
    'The University of Georgia and the Indian Ocean',
  ])('marks nothing in: %s', (text) => expect(marked(text)).toEqual([]));

  it('takes evidence from the whole article', () => {
    expect(marked('Georgia suspended its talks.')).toEqual([]);
    const reading = article();
    for (const text of ['Georgia suspended its talks.', 'Protesters gathered in Tbilisi.'])
      reading.read(text);
    expect(reading.mentions('Georgia suspended its talks.')).toMatchObject([{ subject: 'GEO' }]);
  });

  it('tells the two Congos apart by what the article says', () => {
    expect(marked('M23 rebels in eastern Congo took Goma.')).toEqual(['Congo=COD']);
    expect(marked('Sassou was sworn in again in Brazzaville, Congo.')).toEqual(['Congo=COG']);
    expect(marked('The Congo was mentioned.')).toEqual([]);
  });
});

describe('treaties with like names', () => {
  it.each([
    [
      'The Vienna Convention protects diplomats.',
      ['Vienna Convention=vienna-convention-on-diplomatic-relations'],
    ],
    [
      'Under the Vienna Convention consular staff may visit.',
      ['Vienna Convention=vienna-convention-on-consular-relations'],
    ],
    [
      'The Vienna Convention shields the ozone layer.',
      ['Vienna Convention=vienna-convention-on-the-ozone-layer'],
    ],
    ['The Vienna Convention on Road Traffic and diplomats', []],
    ['The Vienna Convention was mentioned.', []],
    [
      'The Hague Convention on child abduction',
      ['Hague Convention on child abduction=hague-abduction-convention'],
    ],
    ['Under the Hague Convention the adoption was void.', ['Hague Convention=hague-adoption-convention']],
    ['The Madrid Protocol bans mining in Antarctica.', ['Madrid Protocol=antarctic-environmental-protocol']],
    ['A fair at the Washington Convention Center on wildlife', []],
    ['New START expired; a new start for talks. New start in Berlin.', ['New START=new-start']],
    [
      'He says START cut nuclear arms, before the new Strategic Arms Reduction Treaty',
      ['START=start-1', 'new Strategic Arms Reduction Treaty=new-start'],
    ],
    ['The EU and the US signed an open skies treaty for airlines.', ['EU=european-union', 'US=USA']],
    ['Trump wants a new Iran nuclear deal.', ['Iran=IRN']],
    ['Trump left the Iran nuclear deal in 2018.', ['Iran nuclear deal=jcpoa']],
    ['The CAT scan, the CRC and the CBD', []],
    ['the Inter-American Convention against Corruption', []],
    [
      'the United Nations Convention on the Law of the Sea, UNCLOS',
      [
        'United Nations Convention on the Law of the Sea=un-convention-on-the-law-of-the-sea',
        'UNCLOS=un-convention-on-the-law-of-the-sea',
      ],
    ],
    ['the Fourth Geneva Convention', ['Fourth Geneva Convention=geneva-conventions']],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

describe('print and screen', () => {
  it.each([
    ['Oslo\u00A0Accords aside, the Ottawa\u00A0Treaty', 'Ottawa\u00A0Treaty'],
    ['the Ot\u00ADtawa Trea\u00ADty stands', 'Ot\u00ADtawa Trea\u00ADty'],
    ['the Ottawa \n   Treaty stands', 'Ottawa \n   Treaty'],
    ['Democratic People’s Republic of Korea', 'Democratic People’s Republic of Korea'],
    ['Co\u0302te d\u2019Ivoire', 'Co\u0302te d\u2019Ivoire'],
    ['the Guinea\u2011Bissau border', 'Guinea\u2011Bissau'],
    ['the Burkinabe\u0301 army', 'Burkinabe\u0301'],
    ['😀Poland', 'Poland'],
    ['（Poland）', 'Poland'],
    ['—Poland—', 'Poland'],
  ])('%j', (text, expected) =>
    expect(spot(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]),
  );

  it('leaves possessives and full stops outside, save those of an abbreviation', () => {
    expect(marked('Poland’s border. Russia. In the U.S. The')).toEqual([
      'Poland=POL',
      'Russia=RUS',
      'U.S.=USA',
    ]);
  });
});

describe('for any text', () => {
  const names = lexicon.subjects.flatMap((entry) => entry.names);
  const pieces = fc.oneof(
    fc.constantFrom(...names, ...lexicon.blocked),
    fc.constantFrom(
      ' ',
      '\u00A0',
      '\u00AD',
      '’',
      "'",
      '.',
      ',',
      '-',
      '\n',
      '\u0000',
      '\uD800',
      '😀',
      'é',
      'e\u0301',
      '\u202E',
      'US',
      'us',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const texts = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));

  it('mentions are in order, never overlap, never empty and never split a character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of spot(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const edge of [start, end])
            expect(
              /[\uDC00-\uDFFF]/.test(text[edge] ?? '') && /[\uD800-\uDBFF]/.test(text[edge - 1] ?? ''),
            ).toBe(false);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('every name without a rule is found as itself, alone in a sentence', () => {
    const ruled = new Set(lexicon.rules.flatMap((rule) => rule.names));
    const missed: string[] = [];
    for (const { subject, names: own } of lexicon.subjects) {
      for (const name of own) {
        if (ruled.has(name)) continue;
        const text = `they wrote of ${name} again`;
        if (
          !spot(text).some(
            (mention) => mention.subject === subject && text.slice(mention.start, mention.end) === name,
          )
        )
          missed.push(`${name}=${subject}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
