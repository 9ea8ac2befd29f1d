/**
 * Where the dataset departs from the tables, and why. Remarks in the tables are for us; what readers get to see
 * is written here. `docs/dataset.md` explains the weightier choices.
 */
import type { Addition, Amendment } from './amendment.ts';
import { treatyAdditions, treatyAmendments } from './treaty-amendments.ts';

/** The last remark is the one a card shows, so it has to carry both halves of the story. */
const baltic = (country: string, declared: string): Amendment => ({
  pact: 'USSR',
  countries: country,
  event: 'left',
  becomes: 'independence-restored',
  note: `Most Western states never recognised the annexation. ${declared}; the Soviet Union recognised it on 6 September 1991.`,
});

export const amendments: readonly Amendment[] = [
  ...treatyAmendments,

  // Treaties
  {
    pact: 'ottawa',
    countries: 'UKR',
    event: 'suspension',
    note: 'Ukraine told the UN on 18 July 2025 that it suspends the Convention; the other States Parties hold that the Convention allows no suspension.',
  },
  {
    pact: 'npt',
    countries: 'PRK',
    event: 'accession',
    note: 'North Korea announced its withdrawal on 10 January 2003; the depositaries and the UN still count it among the parties, and its status is disputed.',
  },
  { pact: 'npt', countries: 'RUS', event: 'signature', note: 'As the Soviet Union.' },
  { pact: 'npt', countries: 'RUS', event: 'ratification', note: 'As the Soviet Union.' },

  // United Nations
  {
    pact: 'UN',
    countries: 'CHN',
    event: 'joined',
    note: 'The seat of China was held by the Republic of China until 1971, and by the People’s Republic since (General Assembly resolution 2758).',
  },
  {
    pact: 'UN',
    countries: 'TWN',
    event: 'left',
    drop: true,
  },
  {
    pact: 'UN',
    countries: 'YUG',
    event: 'left',
    drop: true,
  },
  {
    pact: 'UN',
    countries: 'RUS',
    event: 'joined',
    note: 'As the Soviet Union, whose membership Russia continues.',
  },
  {
    pact: 'UN',
    countries: 'IDN',
    event: 'left',
    note: 'For a time only; Indonesia later resumed its membership.',
  },
  {
    pact: 'UN',
    countries: 'IDN',
    event: 'joined',
    on: '1966-09-28',
    source: 'un-members-2026-01',
    note: 'A member since 28 September 1950, with a break that no source we read dates.',
  },
  {
    pact: 'UN',
    countries: 'PSE',
    event: 'observer',
    note: 'Non-member observer state (General Assembly resolution 67/19).',
  },
  { pact: 'UN', countries: 'VAT', event: 'observer', note: 'Permanent observer, as the Holy See.' },

  // European Union
  { pact: 'EU', countries: 'ISL XKX', event: 'candidate', drop: true },
  {
    pact: 'EU',
    countries: 'BEL DEU FRA ITA LUX NLD',
    event: 'joined',
    note: 'As a founder of the European Economic Community; the European Union bears its name since 1 November 1993.',
  },
  {
    pact: 'EU',
    countries: 'DNK ESP GBR GRC IRL PRT',
    event: 'joined',
    note: 'The European Communities, which became the European Union on 1 November 1993.',
  },
  {
    pact: 'EU',
    countries: 'GEO',
    event: 'candidate',
    note: 'Its accession process has been halted in fact since 2024.',
  },
  { pact: 'EU', countries: 'TUR', event: 'candidate', note: 'Accession talks have been frozen since 2018.' },

  // NATO
  {
    pact: 'NATO',
    countries: 'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA',
    event: 'joined',
    note: 'Founding member: signed the treaty on 4 April 1949; the date is the day it took effect.',
  },
  { pact: 'NATO', countries: 'DEU', event: 'joined', note: 'As West Germany.' },
  {
    pact: 'NATO',
    countries: 'BIH GEO UKR',
    event: 'candidate',
    note: 'Recognised by NATO as wishing to join.',
  },

  // Council of Europe
  { pact: 'COE', countries: 'AND', event: 'joined', date: '1994' },
  { pact: 'COE', countries: 'ISL', event: 'joined', date: '1950-03' },
  { pact: 'COE', countries: 'TUR', event: 'joined', note: 'Older lists give 9 August 1949.' },
  { pact: 'COE', countries: 'SRB', event: 'joined', note: 'As Serbia and Montenegro.' },
  { pact: 'COE', countries: 'RUS', event: 'left', note: 'Excluded by the Committee of Ministers.' },

  // CSTO: until 2002 the dates are those of the Collective Security Treaty
  {
    pact: 'CSTO',
    countries: 'ARM BLR KAZ KGZ RUS TJK',
    event: 'joined',
    note: 'The Collective Security Treaty; an organisation since 2002.',
  },
  { pact: 'CSTO', countries: 'AZE', event: 'joined', note: 'The Collective Security Treaty.' },
  { pact: 'CSTO', countries: 'GEO', event: 'joined', date: '1993', note: 'The Collective Security Treaty.' },
  {
    pact: 'CSTO',
    countries: 'UZB',
    event: 'joined',
    on: '1992-05-15',
    note: 'The Collective Security Treaty.',
  },
  {
    pact: 'CSTO',
    countries: 'AZE GEO UZB',
    event: 'left',
    on: '1999-04-02',
    note: 'Did not prolong the treaty.',
  },
  {
    pact: 'CSTO',
    countries: 'ARM',
    event: 'suspended',
    date: '2024-02',
    note: 'Armenia’s prime minister said that it has frozen its participation; it has not withdrawn and in law remains a member.',
  },

  // Soviet Union
  {
    pact: 'USSR',
    countries: 'EST LTU LVA',
    event: 'joined',
    becomes: 'annexed',
    note: 'Occupied and annexed by the Soviet Union; most Western states never recognised the annexation.',
  },
  baltic('EST', 'Estonia declared its independence restored on 20 August 1991'),
  baltic('LVA', 'Latvia declared its full independence on 21 August 1991'),
  baltic('LTU', 'Lithuania declared its independence restored on 11 March 1990'),
  {
    pact: 'USSR',
    countries: 'ARM AZE GEO',
    event: 'joined',
    note: 'As a republic of its own; in the Soviet Union since 30 December 1922 as a part of the Transcaucasian republic.',
  },
  {
    pact: 'USSR',
    countries: 'KAZ KGZ',
    event: 'joined',
    note: 'As a republic of its own; before, a part of the Russian republic.',
  },
  {
    pact: 'USSR',
    countries: 'TJK',
    event: 'joined',
    note: 'As a republic of its own; before, a part of the Uzbek republic.',
  },
  {
    pact: 'USSR',
    countries: 'TKM UZB',
    event: 'joined',
    note: 'Set up as a republic in 1924; formally admitted in May 1925.',
  },
  {
    pact: 'USSR',
    countries: 'MDA',
    event: 'joined',
    note: 'Made a republic after the Soviet Union had occupied Bessarabia.',
  },
];

export const additions: readonly Addition[] = [
  ...treatyAdditions,

  {
    pact: 'rome',
    countries: 'HUN',
    date: '2025-06-02',
    event: 'withdrawal-notified',
    source: 'untc-2026-10',
    note: 'Was to take effect on 2 June 2026.',
  },
  {
    pact: 'rome',
    countries: 'HUN',
    date: '2026-05-29',
    event: 'withdrawal-rescinded',
    source: 'untc-2026-10',
    note: 'Hungary gave notice of withdrawal on 2 June 2025 and took it back on 29 May 2026, before it took effect.',
  },
  {
    pact: 'rome',
    countries: 'ISR USA',
    date: '2002',
    event: 'non-party-notice',
    source: 'untc-2014-06',
    note: 'Told the depositary that it does not intend to become a party.',
  },
  {
    pact: 'rome',
    countries: 'SDN',
    date: '2008',
    event: 'non-party-notice',
    source: 'untc-2014-06',
    note: 'Told the depositary that it does not intend to become a party.',
  },
  {
    pact: 'rome',
    countries: 'RUS',
    event: 'non-party-notice',
    source: 'unconfirmed',
    note: 'Told the depositary that it does not intend to become a party.',
  },
];
