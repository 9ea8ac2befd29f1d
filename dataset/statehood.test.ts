// cspell:disable
/**
 * No event before a state existed. The years of independence (or of the foundation, or of first wide recognition) are
 * those of general reference works; they are here to find slips and are shown nowhere.
 */
import { describe, expect, it } from 'vitest';
import { loadDataset } from './load.ts';
import { latestDay } from './partial-date.ts';

const sinceYear = new Map<string, number>(
  Object.entries({
    1902: 'CUB', 1903: 'PAN', 1905: 'NOR', 1907: 'NZL', 1910: 'ZAF', 1911: 'MNG', 1912: 'ALB', 1917: 'FIN',
    1918: 'EST ISL LTU LVA POL', 1919: 'AFG', 1922: 'EGY IRL', 1923: 'TUR', 1929: 'VAT', 1932: 'IRQ SAU',
    1943: 'LBN', 1945: 'IDN SYR VNM', 1946: 'JOR PHL', 1947: 'IND PAK', 1948: 'ISR KOR LKA MMR PRK', 1949: 'LAO',
    1951: 'LBY', 1953: 'KHM', 1956: 'MAR SDN TUN', 1957: 'GHA MYS', 1958: 'GIN',
    1960: 'BEN BFA CAF CIV CMR COD COG CYP GAB MDG MLI MRT NER NGA SEN SOM TCD TGO', 1961: 'KWT SLE TZA',
    1962: 'BDI DZA JAM RWA TTO UGA WSM', 1963: 'KEN', 1964: 'MLT MWI ZMB', 1965: 'COK GMB MDV SGP',
    1966: 'BRB BWA GUY LSO', 1968: 'GNQ MUS NRU SWZ', 1970: 'FJI TON', 1971: 'ARE BGD BHR QAT', 1973: 'BHS GNB',
    1974: 'GRD NIU', 1975: 'AGO COM CPV MOZ PNG STP SUR', 1976: 'SYC', 1977: 'DJI', 1978: 'DMA SLB TUV',
    1979: 'KIR LCA VCT', 1980: 'VUT ZWE', 1981: 'ATG BLZ', 1983: 'KNA', 1984: 'BRN', 1986: 'FSM MHL', 1988: 'PSE',
    1990: 'NAM', 1991: 'ARM AZE BLR GEO HRV KAZ KGZ MDA MKD RUS SVN TJK TKM UKR UZB', 1992: 'BIH SRB',
    1993: 'CZE ERI SVK', 1994: 'PLW', 2002: 'TLS', 2006: 'MNE', 2008: 'XKX', 2011: 'SSD',
  }).flatMap(([year, codes]) => codes.split(' ').map((code): [string, number] => [code, Number(year)])),
); // prettier-ignore

/** Events of before that are true, by country and pact, or `*` for any pact. */
const reasons: Record<string, Record<string, string>> = {
  RUS: { '*': 'continues the Soviet Union, whose acts count as its own' },
  BLR: { '*': 'had a seat of its own in the United Nations from 1945, and joined treaties itself' },
  UKR: { '*': 'had a seat of its own in the United Nations from 1945, and joined treaties itself' },
  IND: { '*': 'a founding member of the League and of the United Nations while under British rule' },
  PHL: { '*': 'a founding member of the United Nations, a year before independence' },
  NAM: { '*': 'the United Nations Council for Namibia joined for it' },
  PSE: { '*': 'the Palestine Liberation Organization was the member before 1988' },
  TUN: { '*': 'a protectorate that joined the unions on intellectual property' },
  MAR: { '*': 'a protectorate that joined the unions on intellectual property' },
  LBN: { '*': 'under mandate, joined the union on industrial property' },
  SYR: { '*': 'under mandate, joined the unions on intellectual property' },
  NOR: { '*': 'a kingdom of its own in the union with Sweden' },
  IRQ: { 'geneva-protocol': 'acceded under mandate, a year before independence' },
  IDN: { 'berne-convention': 'as the Dutch East Indies' },
  KHM: { '*': 'an associated state of the French Union from 1949' },
  JOR: { 'arab-league': 'Transjordan was a founding member, a year before independence' },
  KWT: { '*': 'joined under British protection' },
  QAT: { opec: 'joined under British protection' },
  ARE: { opec: 'Abu Dhabi joined' },
  DZA: {
    'geneva-conventions': 'the provisional government acceded',
    'non-aligned-movement': 'the provisional government took part',
  },
  ATG: { caricom: 'joined before independence' },
  BLZ: { caricom: 'joined before independence' },
  DMA: { caricom: 'joined before independence' },
  KNA: { caricom: 'joined before independence' },
  LCA: { caricom: 'joined before independence' },
  VCT: { caricom: 'joined before independence' },
  CZE: {
    '*': 'succeeded by a declaration of the last days of Czechoslovakia, or by its acts, as the notes say',
  },
  SVK: {
    '*': 'succeeded by a declaration of the last days of Czechoslovakia, or by its acts, as the notes say; the Slovak State of 1939',
  },
};

describe('no event', () => {
  const { pacts } = loadDataset();
  const early = pacts
    .filter(({ kind }) => kind !== 'former-state')
    .flatMap(({ id, events }) =>
      Object.entries(events).flatMap(([code, list]) =>
        list
          .filter(({ date }) => date && Number(latestDay(date).slice(0, 4)) < (sinceYear.get(code) ?? 0))
          .map(({ event, date }) => ({ code, pact: id, what: `${id}, ${code}: ${event} ${date}` })),
      ),
    );

  it('stands before its state existed, but for exceptions with a reason', () => {
    const unexplained = early.filter(({ code, pact }) => !(reasons[code]?.['*'] ?? reasons[code]?.[pact]));
    expect(unexplained.map(({ what }) => what)).toEqual([]);
  });

  it('needs an exception that is not needed any more', () => {
    const idle = Object.entries(reasons).flatMap(([code, byPact]) =>
      Object.keys(byPact)
        .filter(
          (pact) => !early.some((event) => event.code === code && (pact === '*' || event.pact === pact)),
        )
        .map((pact) => `${code} ${pact}`),
    );
    expect(idle).toEqual([]);
  });
});
