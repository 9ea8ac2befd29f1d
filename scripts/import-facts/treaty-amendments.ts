/** Where the treaties depart from `participation.csv`, and why. See `amendments.ts`. */
import type { Addition, Amendment } from './amendment.ts';

const asSovietUnion = 'As the Soviet Union.';
const asCzechoslovakia = 'As Czechoslovakia.';

/** `parties_only.csv` names the parties and no source. */
const few = (pact: string, countries: string, note?: string): Addition => ({
  pact,
  countries,
  event: 'consent',
  source: 'unconfirmed',
  ...(note !== undefined && { note }),
});

export const treatyAmendments: readonly Amendment[] = [
  // These two tables call every act by which a state was bound a ratification. Where it signed first, it was one.
  { pact: 'ap1', countries: '*', event: 'ratification', becomes: 'consent' },
  { pact: 'ap2', countries: '*', event: 'ratification', becomes: 'consent' },
  { pact: 'ap3', countries: '*', event: 'ratification', becomes: 'consent' },
  { pact: 'geneva_conventions', countries: '*', event: 'ratification', becomes: 'consent' },
  { pact: 'hague_cultural_1954', countries: '*', event: 'ratification', becomes: 'consent' },
  { pact: 'cisg', countries: '*', event: 'ratification', becomes: 'consent', unlessSigned: true },
  {
    pact: 'new_york_arbitration',
    countries: '*',
    event: 'ratification',
    becomes: 'consent',
    unlessSigned: true,
  },
  { pact: 'hague_adoption', countries: '*', event: 'ratification', becomes: 'consent', unlessSigned: true },
  {
    pact: 'hague_child_abduction',
    countries: '*',
    event: 'ratification',
    becomes: 'consent',
    unlessSigned: true,
  },
  {
    pact: 'hague_child_protection',
    countries: '*',
    event: 'ratification',
    becomes: 'consent',
    unlessSigned: true,
  },
  { pact: 'apostille', countries: '*', event: 'ratification', becomes: 'consent', unlessSigned: true },

  // Rows that stand under the wrong country: the dates are those of Dominica, Oman and North Korea (see additions).
  { pact: 'apostille', countries: 'DOM', event: 'ratification', on: '2002-10-22', drop: true },
  { pact: 'apostille', countries: 'ROU', event: 'ratification', on: '2011-05-12', drop: true },
  { pact: 'cisg', countries: 'KOR', event: 'ratification', on: '2019-03-27', drop: true },
  // Days that the Hague Conference's own table, read since, confirms.
  { pact: 'apostille', countries: 'SAU', event: 'accession', date: '2022-04-08', source: 'hcch-apostille' },
  { pact: 'apostille', countries: 'CHN', event: 'accession', date: '2023-03-08', source: 'hcch-apostille' },
  { pact: 'apostille', countries: 'CAN', event: 'accession', date: '2023-05-12', source: 'hcch-apostille' },
  { pact: 'apostille', countries: 'BGD', event: 'accession', date: '2024-07-29', source: 'hcch-apostille' },
  // The same act in two rows, one of them without a source.
  { pact: 'hague_child_abduction', countries: 'GAB', event: 'accession', drop: true },
  // Succession and accession with two depositaries: the first counts.
  { pact: 'bwc', countries: 'BLZ', event: 'accession', drop: true },

  // Acts of a state that is gone, listed under a successor beside the successor's own.
  { pact: 'ptbt', countries: 'SRB', event: 'signature', drop: true },
  { pact: 'ptbt', countries: 'SRB', event: 'ratification', drop: true },
  { pact: 'ost', countries: 'MNE SRB', event: 'signature', drop: true },
  { pact: 'cppnm', countries: 'SRB', event: 'signature', drop: true },
  { pact: 'pct', countries: 'SRB', event: 'signature', drop: true },
  { pact: 'madrid_protocol', countries: 'SRB', event: 'signature', drop: true },
  { pact: 'cfe', countries: 'ARM AZE BLR GEO KAZ MDA UKR', event: 'signature', drop: true },
  { pact: 'cfe', countries: 'RUS', event: 'signature', note: asSovietUnion },
  { pact: 'cites', countries: 'CZE', event: 'accession', drop: true },
  { pact: 'cites', countries: 'CZE', event: 'entry_into_force', drop: true },
  { pact: 'cites', countries: 'CZE', event: 'withdrawal', drop: true },
  // Declared in April 1993, with effect from 1 January: the table has the two the wrong way round.
  { pact: 'cites', countries: 'CZE', event: 'succession', date: '1993' },
  { pact: 'open_skies', countries: 'CZE SVK', event: 'signature', note: asCzechoslovakia },
  { pact: 'open_skies', countries: 'CZE SVK', event: 'ratification', note: asCzechoslovakia },
  { pact: 'hague_child_abduction', countries: 'CZE SVK', event: 'signature', note: asCzechoslovakia },
  { pact: 'bwc', countries: 'VNM', event: 'signature', note: 'As South Vietnam.' },
  // Saint Kitts and Nevis was not independent on the day the table gives.
  { pact: 'seabed', countries: 'KNA', event: 'ratification', date: null },
  // Kiribati was not independent in 1975.
  { pact: 'npt', countries: 'KIR', event: 'succession', date: null },

  // Dates of consent that are those of the entry into force.
  ...['ratification', 'acceptance', 'approval', 'accession'].map((event) => ({
    pact: 'cartagena',
    countries: '*',
    event,
    ifDayOfEntry: true as const,
    date: null,
  })),
  { pact: 'ramsar', countries: 'EGY FRA PER', event: 'ratification', date: null },
  { pact: 'ramsar', countries: 'GNB PAN', event: 'accession', date: null },
  // Entry into force 2006-04-01: by the treaty's rule of four months, the year 2000 cannot be right.
  { pact: 'ramsar', countries: 'RWA', event: 'accession', date: null },
  // The Energy Charter rows give the day of the national decision; only Japan's agrees with the treaty's rule.
  { pact: 'ect', countries: '*', except: 'JPN', event: 'ratification', date: null },
  { pact: 'ect', countries: '*', event: 'accession', date: null },
  // Russia applied the treaty provisionally and never ratified it.
  { pact: 'ect', countries: 'RUS', event: 'entry_into_force', drop: true },
  {
    pact: 'ect',
    countries: 'RUS',
    event: 'non_party_notice',
    note: 'Signed in 1994 and applied the treaty for a time, but never ratified it and said that it will not.',
  },
  {
    pact: 'ect',
    countries: 'AUS',
    event: 'non_party_notice',
    note: 'Told the depositary that it does not intend to become a party.',
  },
  // Of these days only the year was read.
  { pact: 'ect', countries: 'SVN', event: 'withdrawal', date: '2024' },
  { pact: 'ect', countries: 'ESP PRT', event: 'withdrawal', date: '2025' },
  // Perhaps the ceremony at home and not the deposit.
  { pact: 'stateless_1954', countries: 'SSD', event: 'accession', date: '2024' },
  { pact: 'stateless_1961', countries: 'SSD', event: 'accession', date: '2024' },
  // The month was read, the day was not.
  { pact: 'genocide', countries: 'ZMB', event: 'accession', date: '2022-04' },

  {
    pact: 'ctbt',
    countries: 'RUS',
    event: 'withdrawal',
    becomes: 'ratification-withdrawn',
    note: 'Russia took back its ratification of 2000 on 3 November 2023. It remains a signatory and says that it will not test unless the United States does.',
  },
  {
    pact: 'unfccc',
    countries: 'USA',
    event: 'ratification',
    note: 'A presidential order of January 2026 told the government to leave. No notice to the depositary was found; the exit takes effect a year after one.',
  },
  {
    pact: 'istanbul',
    countries: 'LVA',
    event: 'ratification',
    note: 'Parliament voted at the end of October 2025 to leave; the president sent the law back, and the vote was put off until after 1 November 2026.',
  },
  {
    pact: 'istanbul',
    countries: 'TUR',
    event: 'withdrawal',
    note: 'Left by decree of the president, announced on 20 March 2021.',
  },
  {
    pact: 'echr',
    countries: 'RUS',
    event: 'withdrawal',
    note: 'Ceased to be a party six months after it was excluded from the Council of Europe.',
  },

  // Conventional forces in Europe: suspensions that nobody disputes
  {
    pact: 'cfe',
    countries: 'USA',
    event: 'suspension',
    note: 'Suspended, as the NATO states announced on the day Russia left; no party disputes it.',
  },
  {
    pact: 'cfe',
    countries: 'CAN',
    event: 'suspension',
    note: 'Announced in November 2023, as by the other NATO states; no party disputes it.',
  },
  {
    pact: 'cfe',
    countries: 'TUR',
    event: 'suspension',
    note: 'By decree of the president; no party disputes it.',
  },
  // The days are those of the law or decision, not of its effect.
  {
    pact: 'cfe',
    countries: 'POL',
    event: 'suspension',
    date: '2024',
    note: 'The law on the suspension was signed on 28 March 2024; no party disputes it.',
  },
  {
    pact: 'cfe',
    countries: 'BLR',
    event: 'suspension',
    date: '2024',
    note: 'The law on the suspension was signed on 24 May 2024; no party disputes it.',
  },
  {
    pact: 'cfe',
    countries: 'MDA',
    event: 'suspension',
    date: '2024',
    note: 'The government decided on the suspension in March 2024; no party disputes it.',
  },
  {
    pact: 'new_start',
    countries: 'RUS',
    event: 'suspension',
    date: '2023',
    note: 'Suspended its part in the treaty in 2023; the United States called that legally invalid.',
  },
];

export const treatyAdditions: readonly Addition[] = [
  {
    pact: 'apostille',
    countries: 'DMA',
    date: '2002-10-22',
    event: 'succession',
    source: 'tractatenblad-2012',
  },
  { pact: 'apostille', countries: 'OMN', date: '2011-05-12', event: 'accession', source: 'pildb-2022-02' },
  { pact: 'cisg', countries: 'PRK', date: '2019-03-27', event: 'accession', source: 'pildb-2022-02' },
  { pact: 'paris_ip', countries: 'VNM', before: '1949-03-08', event: 'consent', source: 'wipo-lex-2026-02' },
  // The tables give only the entry into force of these first phases, or nothing but the exit.
  { pact: 'unccd', countries: 'CAN', before: '1996-12-26', event: 'consent', source: 'ieadb-2017-12' },
  { pact: 'ect', countries: 'EU', before: '1998-04-16', event: 'consent', source: 'ieadb-2022-12-19' },
  {
    pact: 'ect',
    countries: 'ITA',
    before: '2016-01-01',
    event: 'consent',
    source: 'dutch-energy-charter-2024',
  },
  ...Object.entries({
    '1948-11-10': 'ISL NLD NOR PAN',
    '1949-01-28': 'SWE',
    '1949-08-02': 'NZL',
    '1950-05-09': 'BRA',
    '1962-05-04': 'NLD',
    '1981-07-09': 'DMA',
    '1981-07-15': 'URY',
    '1982-07-15': 'BLZ',
    '1985-07-18': 'SLB',
    '1991-05-02': 'ECU',
  }).map(([before, countries]): Addition => ({
    pact: 'whaling',
    countries,
    before,
    event: 'consent',
    source: 'ieadb-2019-06-30',
  })),

  // Agreements with few parties, of `parties_only.csv`
  {
    pact: 'new_start',
    countries: 'RUS USA',
    date: '2011-02-05',
    event: 'ratification',
    source: 'upi-2011-02',
  },
  {
    pact: 'inf',
    countries: 'RUS',
    date: '1988-06-01',
    event: 'ratification',
    source: 'wikipedia-inf',
    note: 'As the Soviet Union, which Russia continued.',
  },
  { pact: 'inf', countries: 'USA', date: '1988-06-01', event: 'ratification', source: 'wikipedia-inf' },
  {
    pact: 'inf',
    countries: 'USA',
    date: '2019-08-02',
    event: 'withdrawal',
    source: 'csis-2019-08',
    note: 'The United States said that Russia had broken the treaty, which Russia denied.',
  },
  {
    ...few('abm', 'RUS', 'As the Soviet Union, which Russia continued.'),
    before: '1972-10-03',
    source: 'arms-control-association',
  },
  { ...few('abm', 'USA'), before: '1972-10-03', source: 'arms-control-association' },
  ...(['RUS', 'USA'] as const).map((countries): Addition => ({
    pact: 'abm',
    countries,
    date: '1972-10-03',
    event: 'entry-into-force',
    source: 'arms-control-association',
  })),
  {
    pact: 'abm',
    countries: 'USA',
    date: '2001-12-13',
    event: 'withdrawal-notified',
    source: 'wikipedia-abm',
  },
  { pact: 'abm', countries: 'USA', date: '2002-06-13', event: 'withdrawal', source: 'wikipedia-abm' },
  {
    pact: 'start1',
    countries: 'BLR KAZ RUS UKR',
    date: '1994-12-05',
    event: 'ratification',
    source: 'start-1-web',
    note: 'As a successor of the Soviet Union, by the Lisbon Protocol of 1992.',
  },
  { pact: 'start1', countries: 'USA', date: '1994-12-05', event: 'ratification', source: 'start-1-web' },
  few('budapest_memorandum', 'GBR USA'),
  few(
    'budapest_memorandum',
    'RUS',
    'Ukraine and many others hold that Russia broke its assurances in 2014 and 2022; Russia denies it.',
  ),
  few(
    'budapest_memorandum',
    'UKR',
    'Ukraine and many others hold that Russia broke its assurances in 2014 and 2022; Russia denies it.',
  ),
  few('minsk', 'RUS', 'Russia said in February 2022 that the agreements no longer exist.'),
  few('minsk', 'UKR', 'Russia said in February 2022 that the agreements no longer exist.'),
  {
    pact: 'jcpoa',
    countries: 'CHN DEU EU FRA GBR USA',
    date: '2015-07-14',
    event: 'consent',
    source: 'asil-2018-05',
  },
  {
    pact: 'jcpoa',
    countries: 'IRN',
    date: '2015-07-14',
    event: 'consent',
    source: 'asil-2018-05',
    note: 'The European parties declared UN sanctions restored in September 2025. Iran, Russia and China dispute that, and say that the deal ended in October 2025.',
  },
  {
    pact: 'jcpoa',
    countries: 'RUS',
    date: '2015-07-14',
    event: 'consent',
    source: 'asil-2018-05',
    note: 'Russia, China and Iran dispute that UN sanctions were restored in September 2025.',
  },
  {
    pact: 'jcpoa',
    countries: 'USA',
    date: '2018-05-08',
    event: 'withdrawal',
    source: 'asil-2018-05',
    note: 'The day on which the president announced it.',
  },
  few('good_friday', 'GBR IRL'),
  few('abraham_accords', 'ARE BHR ISR MAR'),
  few(
    'abraham_accords',
    'SDN',
    'Signed the general declaration; it has not concluded an agreement with Israel.',
  ),
  few('dayton', 'BIH HRV'),
  few('dayton', 'SRB', 'Signed as the Federal Republic of Yugoslavia.'),
];
