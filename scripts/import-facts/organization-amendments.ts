/** Where the files of organisations and groups depart from the tables, and why; see `amendments.ts`. */
import type { Addition, Amendment } from './amendments.ts';

/** The same note on one event of several countries. */
const note = (pact: string, countries: string, event: string, text: string, on?: string): Amendment => ({
  pact,
  countries,
  event,
  ...(on && { on }),
  note: text,
});

/** A date of which two good texts agree only in part; `null` if in no part. */
const cut = (
  pact: string,
  countries: string,
  date: string | null,
  { event = 'joined', on, ...rest }: Partial<Amendment> = {},
): Amendment => ({ pact, countries, event, ...(on && { on }), date, ...rest });

const WEST_GERMANY = 'As West Germany.';
const SOVIET_UNION = 'As the Soviet Union.';
const HONG_KONG = 'As Hong Kong, China.';
const CHINESE_TAIPEI = 'As Chinese Taipei.';
const OAU = 'As a member of the Organisation of African Unity, which became the African Union in 2002.';
const CSCE = 'The Conference on Security and Co-operation in Europe, renamed OSCE in 1995.';
const PROVISIONALLY = 'The day from which the agreement was applied provisionally.';

export const amendments: readonly Amendment[] = [
  // European areas
  note('SCHENGEN', 'BGR ROU', 'joined', 'Air and sea borders first.', '2024-03-31'),
  note(
    'SCHENGEN',
    'BGR ROU',
    'joined',
    'Checks ended at air and sea borders on 31 March 2024, at land borders on 1 January 2025.',
    '2025-01-01',
  ),
  note('SCHENGEN', 'AUT', 'joined', 'Checks at land borders ended on 1 April 1998.'),
  note('SCHENGEN', 'GRC', 'joined', 'Checks on flights ended on 26 March 2000.'),
  note('EEA', 'BGR ROU CYP CZE EST HUN LTU LVA MLT POL SVK SVN HRV', 'joined', PROVISIONALLY),
  note(
    'EEA',
    'GBR',
    'left',
    'Left the European Union on 31 January 2020; the agreement applied to it until the end of that year.',
  ),
  cut('EFTA', 'ISL', '1970'),
  note('NORDIC', 'FRO GRL', 'associate', 'Takes part through the delegation of Denmark.'),
  note('NORDIC', 'ALA', 'associate', 'Takes part through the delegation of Finland.'),
  note('V4', 'CZE SVK', 'joined', 'Czechoslovakia was a founding member on 15 February 1991.'),
  cut('WEIMAR', 'DEU FRA POL', '1991-08'),

  // Councils of the United Nations
  note(
    'UNSC',
    'CHN',
    'joined',
    'Permanent member. The seat was held by the Republic of China until 1971, and by the People’s Republic since.',
  ),
  note('UNSC', 'RUS', 'joined', 'Permanent member; until 1991 the seat was that of the Soviet Union.'),
  note('UNSC', 'FRA GBR USA', 'joined', 'Permanent member.'),
  note('UNSC', 'DNK GRC PAK PAN SOM', 'joined', 'Elected for 2025 and 2026.'),
  note('UNSC', 'DNK GRC PAK PAN SOM', 'left', 'End of its elected term of 2025 and 2026.'),
  note('UNSC', 'BHR COD COL LBR LVA', 'joined', 'Elected for 2026 and 2027.'),
  note('UNSC', 'BHR COD COL LBR LVA', 'left', 'End of its elected term of 2026 and 2027.'),
  note('UNSC', 'AUT KGZ PRT TTO ZWE', 'joined', 'Elected on 3 June 2026 for 2027 and 2028.'),
  note('UNSC', 'AUT KGZ PRT TTO ZWE', 'left', 'End of its elected term of 2027 and 2028.'),
  note('UNSC', 'DZA GUY KOR SLE SVN', 'left', 'End of its elected term of 2024 and 2025.'),
  note('UNHRC', '*', 'joined', 'Elected for 2024 to 2026.', '2024-01-01'),
  note('UNHRC', '*', 'joined', 'Elected for 2025 to 2027.', '2025-01-01'),
  note('UNHRC', '*', 'joined', 'Elected for 2026 to 2028.', '2026-01-01'),
  note(
    'UNHRC',
    '*',
    'left',
    'End of its elected term; we have not read about the elections of October 2026.',
    '2026-12-31',
  ),
  note('UNHRC', '*', 'left', 'End of its elected term.'),

  // World economy
  note('WTO', 'EU', 'joined', 'In its own right, beside its member states.'),
  note('WTO', 'HKG', 'joined', HONG_KONG),
  note('WTO', 'MAC', 'joined', 'As Macao, China.'),
  note(
    'WTO',
    'TWN',
    'joined',
    'As the Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu (Chinese Taipei).',
  ),
  { pact: 'WTO', countries: 'AFG', event: 'joined', date: '2016-07-29', source: 'wto-2016-07' },
  { pact: 'WTO', countries: 'KAZ', event: 'joined', date: '2015-11-30', source: 'norway-government-2015' },
  note('WTO', 'TLS', 'joined', 'The day that the WTO had announced on 21 August 2024.'),
  note(
    'IMF',
    'CHN',
    'joined',
    'The day on which the People’s Republic took the seat; the Republic of China held it before.',
  ),
  note(
    'WORLDBANK',
    'CHN',
    'joined',
    'The day on which the People’s Republic took the seat; the Republic of China held it before.',
  ),
  note('IMF', 'BIH HRV MKD SRB SVN', 'joined', 'As a successor of Yugoslavia.'),
  note('IMF', 'CZE SVK', 'joined', 'As a successor of Czechoslovakia.'),
  note('IMF', 'POL', 'joined', 'Also a member from 1946 to 1950.'),
  ...['IMF', 'WORLDBANK'].flatMap((pact) => [
    note(pact, 'DEU', 'joined', WEST_GERMANY),
    note(pact, 'VNM', 'joined', 'As the united state; South Vietnam was a member before.'),
    note(pact, 'YEM', 'joined', 'One of the two states that united in 1990.'),
  ]),
  note('OECD', 'DEU', 'joined', WEST_GERMANY),
  note('AIIB', 'HKG', 'joined', HONG_KONG),
  note('AIIB', '*', 'invited', 'Approved as a member, but had not joined by August 2025.'),
  note('APEC', 'TWN', 'joined', CHINESE_TAIPEI),
  note('APEC', 'HKG', 'joined', HONG_KONG),
  note('CPTPP', 'CRI URY', 'candidate', 'Talks on its accession have been opened.'),
  note('G7', 'DEU', 'joined', WEST_GERMANY),
  note('G7', 'RUS', 'joined', 'Its membership made the group the G8; it had joined in sessions since 1997.'),
  note(
    'G7',
    'RUS',
    'left',
    'The others suspended its participation after the annexation of Crimea; Russia said in 2017 that it had left for good.',
  ),
  note(
    'G20',
    'ZAF',
    'joined',
    'The United States, which presides in 2026, does not invite it to meetings; South Africa remains a member.',
  ),
  note('G20', 'POL', 'invited', 'Invited by the United States to the meetings of 2026.'),
  note('BRICS', 'BRA CHN IND RUS', 'joined', 'First summit; the four had met since 2006.'),
  note('BRICS', 'ZAF', 'joined', 'The day of its invitation; at its first summit in 2011.'),
  {
    pact: 'BRICS',
    countries: 'SAU',
    event: 'invited',
    date: '2023-08',
    source: 'saudi-arabia-brics-2024',
    note: 'Invited in August 2023 to join from January 2024. Russia counts it as a member since then and Saudi state television said so; Reuters reported later that the kingdom was still considering.',
  },
  {
    pact: 'BRICS',
    countries: 'ARG',
    event: 'invited',
    date: '2023-08',
    note: 'Invited in August 2023 to join from January 2024; it declined in December 2023.',
  },
  note(
    'OPEC',
    'ARE',
    'joined',
    'Abu Dhabi joined in 1967; its membership passed to the United Arab Emirates in 1974.',
  ),
  note('OPEC', 'IDN', 'left', 'Suspended its membership.', '2009-01-01'),
  note('OPEC', 'IDN', 'left', 'Suspended its membership again.', '2016-11-30'),
  note(
    'OPEC',
    'GAB',
    'left',
    'By the text of OPEC; the US Energy Information Administration gives 1994.',
    '1995-01-01',
  ),
  note('OPECPLUS', 'GNQ', 'joined', 'Signed as a country outside OPEC, which it joined in 2017.'),
  note('OPECPLUS', 'BRA', 'observer', 'Joined the Charter of Cooperation only; has no production quota.'),
  note('OPECPLUS', 'AGO ARE ECU QAT', 'left', 'With its exit from OPEC.'),

  // Africa
  note(
    'AU',
    'ESH',
    'joined',
    'As the Sahrawi Republic. Morocco, which claims the territory, left the Organisation of African Unity over this in 1984 and returned in 2017.',
  ),
  note(
    'AU',
    'MAR',
    'left',
    'Left the Organisation of African Unity over the admission of the Sahrawi Republic.',
  ),
  { pact: 'AU', countries: '*', event: 'joined', before: '2002', note: OAU },
  cut('ECOWAS', 'GNB', '2025-11', { event: 'suspended' }),
  note('ECOWAS', 'BFA MLI NER', 'left', 'One year after the three told ECOWAS of their exit.'),
  note(
    'AES',
    'BFA MLI NER',
    'joined',
    'An alliance since 16 September 2023, a confederation since 6 July 2024.',
    '2024-07-06',
  ),
  note('EAC', 'SSD', 'joined', 'Signed the treaty in April 2016.'),
  note('EAC', 'COD', 'joined', 'The day of the deposit; signed the treaty on 8 April 2022.'),
  note('SADC', 'COM', 'joined', 'Admitted in August 2017, a full member a year later.'),
  note('IGAD', 'ERI', 'left', 'Announced on that day; it had also been out from 2007 to 2023.'),

  // Arab and Islamic states
  note('ARABLEAGUE', 'YEM', 'joined', 'As North Yemen, which united with South Yemen in 1990.'),
  cut('OIC', 'ARE BHR OMN QAT SYR IRQ UZB', null),

  // Asia and the Pacific
  cut('ASEAN', 'BRN', '1984-01'),
  cut('ASEAN', 'TLS', '2025-10-26'),
  note(
    'SCO',
    'AFG ARE ARM AZE BHR EGY KHM KWT LKA MDV MMR MNG NPL QAT SAU TUR',
    'partner',
    'On that day observers and dialogue partners were merged into partners.',
  ),
  note('RCEP', 'MYS', 'joined', 'The day that Malaysia’s trade ministry had announced in January 2022.'),
  note(
    'RCEP',
    'AUS BRN CHN JPN KHM LAO NZL SGP THA VNM',
    'joined',
    'The day that ASEAN and Japan had announced in November 2021.',
  ),
  note('QUAD', '*', 'joined', 'First met in 2007; revived in November 2017.', '2017-11-12'),

  // States of the former Soviet Union
  cut('EAEU', 'KGZ', '2015-08'),
  {
    pact: 'CIS',
    countries: 'MDA',
    event: 'leaving',
    date: '2026-01',
    note: 'Announced in January 2026. The exit takes effect twelve months after its formal notice, of which we have not read.',
  },
  note(
    'CIS',
    'UKR',
    'left',
    'Helped to found the CIS in 1991 but never ratified its charter, so that its membership was disputed; ended its participation in May 2018.',
  ),
  note('CIS', 'TKM', 'associate', 'Among the founders of 1991; an associate since August 2005.'),

  // The Americas
  note('MERCOSUR', 'ARG BRA PRY URY', 'joined', 'The treaty was signed on that day.'),
  { pact: 'MERCOSUR', countries: 'PRY', event: 'reinstated', date: '2013', source: 'r7-2013-07' },
  note(
    'MERCOSUR',
    'VEN',
    'suspended',
    'Its rights were suspended in December 2016, and its membership on 5 August 2017 under the democracy clause.',
  ),
  note(
    'OAS',
    'CUB',
    'suspended',
    'Excluded in 1962. The exclusion was lifted on 3 June 2009, but Cuba has not taken its seat again.',
  ),
  note(
    'OAS',
    'VEN',
    'leaving',
    'Its government gave two years’ notice on 28 April 2017 and regards itself as out since April 2019; the OAS kept the seat for the opposition. Its status is contested.',
  ),
  cut('CARICOM', 'HTI', '2002-07'),

  // Commonwealth
  note(
    'COMMONWEALTH',
    'AUS CAN GBR NZL',
    'joined',
    'Counted from the Statute of Westminster; other lists give other days.',
  ),
  note(
    'COMMONWEALTH',
    'ZAF',
    'joined',
    'Counted from the Statute of Westminster; other lists give other days.',
    '1931-12-11',
  ),
  cut('COMMONWEALTH', 'CYP', '1961-03'),
  cut('COMMONWEALTH', 'FJI', '1997', { on: '1997-10-01' }),
  note('COMMONWEALTH', 'FJI', 'left', 'Its membership lapsed when it became a republic.'),
  note('COMMONWEALTH', 'GAB', 'suspended', 'Suspended in part.'),
  note('COMMONWEALTH', 'GAB', 'reinstated', 'End of its partial suspension.'),

  // Security
  note('OSCE', 'DEU', 'joined', `${WEST_GERMANY} ${CSCE}`),
  note('OSCE', 'RUS', 'joined', `${SOVIET_UNION} ${CSCE}`),
  note('OSCE', 'SRB', 'joined', 'As the Federal Republic of Yugoslavia.'),
  { pact: 'OSCE', countries: '*', event: 'joined', before: '1995', note: CSCE },
  note('FIVEEYES', 'GBR USA', 'joined', 'The UKUSA Agreement was signed on that day.'),
  ...['ALB', 'KHM', 'KWT', 'SLV'].map((countries): Amendment => ({
    pact: 'BOARDOFPEACE',
    countries,
    event: 'invited',
    drop: true,
  })),
  note(
    'BOARDOFPEACE',
    'BLR EGY ISR VNM',
    'invited',
    'Said to join, but did not sign the charter in Davos on 22 January 2026.',
  ),
  note('BOARDOFPEACE', '*', 'joined', 'Signed the charter in Davos.'),

  // Agencies
  note(
    'WHO',
    'CHN',
    'joined',
    'Accepted by the Republic of China; the People’s Republic holds the seat today.',
  ),
  note('WHO', 'DEU', 'joined', WEST_GERMANY),
  note('WHO', 'RUS', 'joined', 'As the Soviet Union, on the day on which the constitution took effect.'),
  note('WHO', '*', 'joined', 'The day on which the constitution took effect.', '1948-04-07'),
  note(
    'WHO',
    'USA',
    'left',
    'The United States says that it left on 22 January 2026. The WHO’s constitution has no clause on leaving, and the WHO had not accepted the exit while contributions were unpaid.',
  ),
  {
    pact: 'WHO',
    countries: 'ARG',
    event: 'left',
    date: '2026-03-17',
    source: 'xinhua-2026-03',
    note: 'Argentina says that it left on 17 March 2026, a year after its notice; the WHO’s constitution has no clause on leaving.',
  },
  note(
    'UNESCO',
    'CHN',
    'joined',
    'Joined by the Republic of China; the People’s Republic holds the seat today.',
  ),
  note('UNESCO', 'DEU', 'joined', WEST_GERMANY),
  note('UNESCO', 'RUS', 'joined', SOVIET_UNION),
  note('UNESCO', 'YEM', 'joined', 'As North Yemen, which united with South Yemen in 1990.'),
  { pact: 'UNESCO', countries: 'GBR ZAF', event: 'joined', on: '1945', source: 'unconfirmed' },
  { pact: 'UNESCO', countries: 'PRT', event: 'joined', on: '1965', drop: true },
  note('UNESCO', 'PRT', 'joined', 'Returned; it was also a member until 1972.', '1974-09-11'),
  note('UNESCO', 'SGP', 'left', 'A member before; we have not read since when.'),
  note('IAEA', 'DEU', 'joined', WEST_GERMANY),
  note('IAEA', 'RUS', 'joined', SOVIET_UNION),
  note('IAEA', 'HND', 'joined', 'Also a member from 1957 to 1967.'),
  note('IAEA', 'NIC', 'joined', 'Also a member from 1957 to 1970.'),
  note('IAEA', 'MDV', 'joined', 'Approved on 15 September 2025.'),

  // Movements
  // The printed years are from before these states existed.
  cut('NAM', 'ARE NAM ZWE', null),

  // The past
  note(
    'COMECON',
    'ALB',
    'left',
    'Took no part after the end of 1961, by other texts 1962; it was never formally expelled.',
  ),
  note('COMECON', 'DDR', 'left', 'Ended with the reunification of Germany.'),
  note('YUGOSLAVIA', 'HRV SVN', 'left', 'Declared its independence.'),
  note('YUGOSLAVIA', 'BIH', 'left', 'Declared its independence after a referendum.'),
  note('YUGOSLAVIA', 'MKD', 'left', 'Referendum on its independence.'),
  note('YUGOSLAVIA', 'MNE SRB', 'left', 'Formed the Federal Republic of Yugoslavia.'),
  note('AXIS', 'DEU', 'joined', 'As Nazi Germany.'),
  note('AXIS', 'DEU', 'left', 'Surrendered.'),
  note('AXIS', 'JPN', 'left', 'Surrendered.'),
  note(
    'AXIS',
    'ITA',
    'left',
    'Armistice with the Allies; a state in the north under German occupation fought on until 1945.',
  ),
  cut('AXIS', 'SVK', '1940-11', { note: 'The Slovak State of 1939 to 1945.' }),
];

/** Former members that the tables leave out, without which our lists would call them strangers. */
export const additions: readonly Addition[] = [
  {
    pact: 'IMF',
    countries: 'CUB',
    date: '1964',
    event: 'left',
    source: 'boughton-2015-01',
    note: 'A founding member until then.',
  },
  {
    pact: 'WORLDBANK',
    countries: 'CUB',
    date: '1960',
    event: 'left',
    source: 'center-for-global-development-2014',
    note: 'A member until then.',
  },
  {
    pact: 'COMMONWEALTH',
    countries: 'IRL',
    date: '1949-04-18',
    event: 'left',
    source: 'ireland-reaching-out',
    note: 'Left when it became a republic.',
  },
  { pact: 'NAM', countries: 'CYP', date: '1961', event: 'joined', source: 'cyprus-foreign-ministry' },
  {
    pact: 'NAM',
    countries: 'CYP',
    date: '2004-05',
    event: 'left',
    source: 'cyprus-foreign-ministry',
    note: 'On joining the European Union.',
  },
  { pact: 'NAM', countries: 'MLT', date: '1973', event: 'joined', source: 'wikipedia-malta-non-aligned' },
  {
    pact: 'NAM',
    countries: 'MLT',
    date: '2004',
    event: 'left',
    source: 'wikipedia-malta-non-aligned',
    note: 'On joining the European Union.',
  },
  {
    pact: 'G7',
    countries: 'EU',
    event: 'partner',
    source: 'world-factbook-2026-01',
    note: 'Takes part in all meetings and is not counted among the seven.',
  },
];
