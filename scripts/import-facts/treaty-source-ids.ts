/**
 * What `participation.csv` calls the sources of treaties, and their ids in `dataset/sources.yaml`. Where one source
 * was read on several days, the id depends on the row's own `as_of`.
 */
type SourceId = string | Readonly<Record<string, string>>;

/** The environmental table speaks of another day for each treaty: that of the last action in it. */
const environmental = 'IEADB (Mitchell et al.) via mgaldino/treaties-ideal-point';
const inView = (entry: string): string =>
  `inview.nl "Partijen en gegevens" UNCAC (from the Dutch treaty database, names Trb. 2024, 83): entry into force ${entry} minus 30 days`;
const partXI = 'verdragenbank.overheid.nl 005461_w (Part XI Agreement change log, to 2026-02-24)';
const icsidList = 'ICSID/8-A list (154 Contracting States, 2019) via pdfslide.us';
const budapestLog = 'Dutch treaty database 009852_w (change log)';

export const treatySourceIds: Readonly<Record<string, SourceId>> = {
  // Lists that cover a treaty
  [environmental]: {
    'data to 2010-10-10 (file 2026-01-23)': 'ieadb-2010-10',
    'data to 2013-06-23 (file 2026-01-23)': 'ieadb-2013-06',
    'data to 2015-05-05 (file 2026-01-23)': 'ieadb-2015-05',
    'data to 2017-10-27 (file 2026-01-23)': 'ieadb-2017-10',
    'data to 2017-12-29 (file 2026-01-23)': 'ieadb-2017-12',
    'data to 2019-06-16 (file 2026-01-23)': 'ieadb-2019-06-16',
    'data to 2019-06-30 (file 2026-01-23)': 'ieadb-2019-06-30',
    'data to 2020-04-12 (file 2026-01-23)': 'ieadb-2020-04',
    'data to 2020-06-29 (file 2026-01-23)': 'ieadb-2020-06',
    'data to 2020-09-13 (file 2026-01-23)': 'ieadb-2020-09',
    'data to 2021-10-10 (file 2026-01-23)': 'ieadb-2021-10',
    'data to 2022-01-04 (file 2026-01-23)': 'ieadb-2022-01',
    'data to 2022-08-11 (file 2026-01-23)': 'ieadb-2022-08',
    'data to 2022-10-04 (file 2026-01-23)': 'ieadb-2022-10',
    'data to 2022-12-19 (file 2026-01-23)': 'ieadb-2022-12-19',
    'data to 2022-12-28 (file 2026-01-23)': 'ieadb-2022-12-28',
    'data to 2023-06-17 (file 2026-01-23)': 'ieadb-2023-06',
    'data to 2023-07-22 (file 2026-01-23)': 'ieadb-2023-07',
    'data to 2023-08-29 (file 2026-01-23)': 'ieadb-2023-08',
    'data to 2023-11-16 (file 2026-01-23)': 'ieadb-2023-11',
    'data to 2024-01-02 (file 2026-01-23)': 'ieadb-2024-01',
    'data to 2024-06-09 (file 2026-01-23)': 'ieadb-2024-06',
    'data to 2024-12-23 (file 2026-01-23)': 'ieadb-2024-12',
    'data to 2025-01-20 (file 2026-01-23)': 'ieadb-2025-01',
    'data to 2026-01-17 (file 2026-01-23)': 'ieadb-2026-01',
  },
  IEADB: 'ieadb-2022-12-19',
  'UNTC via zmjones/untreaties': { '2014-06': 'untc-2014-06', '2015-03-14': 'untc-2015-03' },
  'WIPO Lex via mgaldino/treaties-ideal-point': 'wipo-lex-2026-02',
  'pildb.org (HCCH/UNCITRAL status tables); ratification=any binding act': 'pildb-2022-02',
  'ICRC IHL treaties workbook via m-g-d-c/crba-etl': 'icrc-2020-11',

  // Humanitarian law and international crimes
  'wikiclassic.com List of parties to the Geneva Conventions': 'wikipedia-geneva-2025',
  'Swiss Fedlex SR 0.311.11 scope table 2019-02-06 via legalize-dev/legalize-ch': 'fedlex-genocide-2019-02',
  'treaties.un.org ShowMTDSGDetails IV-1, status 2024-04-24 (153 parties)': 'untc-genocide-2024-04',
  'de.knowledgr.com (Wikipedia mirror)': 'wikipedia-genocide-2019-12',
  'en.wikipedia.org list (Zambia, April 2022, 153 parties); day unsourced': 'wikipedia-genocide-2024-06',
  'Swiss Fedlex SR 0.515.105 scope table 2018-07-09 via legalize-dev/legalize-ch':
    'fedlex-geneva-protocol-2018-07',
  'reliefweb/UNHCR 2018-10-01: instrument signed 2018-09-28; deposit day unsourced': 'unhcr-2018-10',
  'thestar.com.my/Xinhua 2024-11-07: acceded "on Tuesday" (5 Nov) - may be a Juba ceremony, not the deposit':
    'xinhua-2024-11',

  // Council of Europe
  'europeancourt.org/nl ... europees-verdrag-voor-de-rechten-van-de-mens (status table, page modified 2026-03-02)':
    'europeancourt-2026-03',
  'unsourced; corroborated by the Protocol 1 table (europeancourt.org, 2026-03-02) or Protocol 4 table (verdragen.nl 004582_p): same ratification day':
    'echr-protocols-2026-03',
  'coe.int news 2022-03-23 (Committee of Ministers resolution)': 'coe-2022-03',
  'membership: wikimili/nl.wikipedia lists; day unsourced': 'wikipedia-istanbul-2024',
  'pace.coe.int 2013-02-05': 'pace-2013-02',
  'coe.int 10th anniversary page': 'coe-istanbul-2024',
  'Swiss Fedlex SR 0.311.35 header (see legalize-ch cc-2018-168) - in force for CH 2018-04-01; day unsourced':
    'fedlex-istanbul-2018',
  'wikimili.com; coe.int (in force for the EU 2023-10-01, 38th party)': 'coe-istanbul-2024',
  'mfa.gov.tr press release 78, 2012-03-15': 'turkey-mfa-2012-03',
  'wikimili/Wikipedia mirrors': 'wikipedia-istanbul-2024',
  'coe.int chart of signatures, ETS 185, status as of 2015-12-03': 'coe-budapest-2015-12',
  'coe.int "the-budapest-convention" (list); date unsourced': 'coe-budapest-2024',
  'miragenews.com (Council of Europe release)': 'coe-budapest-2024-06',
  [`miragenews.com (Council of Europe release); ${budapestLog}`]: 'coe-budapest-2024-06',
  'netlawgic.com copy of the CoE chart of 2020-03-13': 'coe-budapest-2020-03',
  [budapestLog]: { '2024-08-07': 'dutch-budapest-2024-08', '2025-10-01': 'dutch-budapest-2025-10' },
  [`${budapestLog} (treaty declarations of Ecuador dated 2025-12-04)`]: 'dutch-budapest-2026-01',
  'conventions.coe.int chart ETS 185, status 2004-06-18': 'coe-budapest-2004-06',
  'srilankafoundation.org': 'sri-lanka-foundation-2015',
  'Tractatenblad 2007, 10 (zoek.officielebekendmakingen.nl)': 'tractatenblad-2007',

  // Arms control
  'discoverfrance.net hints 05/22/24 as latest action': 'unconfirmed',
  'theindiancommunity.org/Xinhua (law signed 2024-05-24); unn.ua (published 2024-05-29)': 'xinhua-2024-05',
  'justthenews.com 2023-11-07': 'just-the-news-2023-11',
  'tellerreport.com 2023-11-07; justthenews.com': 'just-the-news-2023-11',
  'White House via tellerreport/worldreportnow': 'white-house-2023-11',
  'vestikavkaza.ru 2024-04-06: government decision in March 2024; day of effect not read':
    'vestnik-kavkaza-2024-04',
  'vestikavkaza.ru 2024-04-06: law signed that day; day of effect not read': 'vestnik-kavkaza-2024-04',
  'presidential decree via vestikavkaza.ru 2024-04-06, sarabic.ae, Hurriyet Daily News':
    'turkey-decree-2024-04',
  'laodong.vn ("suspended ... 2023"); day unsourced': 'lao-dong-2026-02',
  'tass.com 2021-12-18; rferl.org': 'tass-2021-12',
  'sott.net 2020-11 (RFE)': 'rferl-2020-11',
  'verdragenbank.overheid.nl 003428_p (A-E read)': 'dutch-outer-space-2024',
  'verdragenbank.overheid.nl 003428_p (A-E read) (shown as accession on independence day)':
    'dutch-outer-space-2024',
  'airandspacelaw.olemiss.edu table shows R; day unsourced': 'olemiss-2023',
  'unsourced (notified 2023-01-05, C.N. not read)': 'unconfirmed',

  // Environment and energy
  'unsourced (IEADB base has the signature only)': 'unconfirmed',
  'treatydatabase.overheid.nl 013686_w change log 2025-12-23': 'dutch-high-seas-2025-12',
  'verdragen.nl 013686_w change log of 2026-02-02': 'dutch-high-seas-2026-02',
  'chinadailyasia.com 2025-12-24 (Xinhua from UN site): 80 states + EU at that date': 'xinhua-2025-12',
  'particle.news Jan 2026 names Japan as party': 'particle-2026-01',
  [partXI]: 'dutch-law-of-the-sea-2026-02',
  [`${partXI}; UNCLOS deposit implied (Part XI Agreement art. 4)`]: 'dutch-law-of-the-sea-2026-02',
  [`${partXI}; UNCLOS deposit implied (Part XI Agreement art. 4); Cambodia is an UNCLOS signatory`]:
    'dutch-law-of-the-sea-2026-02',
  'energycharter.org news; HSF/mondaq notes': {
    '2024-05-28': 'energy-charter-2024-05',
    '2024-07': 'energy-charter-2024-07',
  },
  'verdragenbank.overheid.nl 006200_p (Energy Charter Protocol table, renunciation -> termination)':
    'dutch-energy-charter-2024',
  'eureporter.co and bahrainwire 2024-06-27 (notified that day); art. 47: one year; +1 day as in the Dutch table':
    'eu-reporter-2024-06',

  // Crime
  'verdragen.nl 013891_p (Dutch treaty database, about Nov 2025)': 'dutch-un-cybercrime-2025-11',
  'verdragen.nl 013891_p (Dutch treaty database, about Nov 2025); treaties.un.org MTDSG XVIII-16 (A-J)':
    'dutch-un-cybercrime-2025-11',
  'newshour.media 2025-10-29 names it among the Hanoi signatories': 'newshour-2025-10',
  'machineherald 2026-05-21 editor note (Wikipedia: three ratifiers)': 'machine-herald-2026-05',
  'machineherald 2026-05-21': 'machine-herald-2026-05',
  [inView('2014-12-12')]: 'in-view-2024',
  [inView('2016-10-21')]: 'in-view-2024',
  [inView('2017-01-11')]: 'in-view-2024',
  [inView('2023-11-09')]: 'in-view-2024',
  'en.wikipedia/gutenberg copies: 185 parties Jan 2015 (180 UN members, COK, VAT, NIU, PSE, EU), 187 in June 2016; set closes on these counts; date unsourced':
    'wikipedia-untoc-2016-06',

  // Diplomacy and private law
  'vlex.com copy of the UN Treaty Series participants (851201991) lists it': 'vlex-vcdr',
  'unsourced (not among the three non-parties PLW, SLB, SSD named by de.wikipedia copy)': 'unconfirmed',
  'unsourced; closes the count of 116 in Jan 2018 (several Wikipedia mirrors)': 'unconfirmed',
  'unsourced; the four close the count of 172 on treaties.un.org MTDSG XXII-1': 'unconfirmed',
  'hcch.net news 883; 103 parties': 'hcch-2022-11',
  'hcch.net news 883; 105 parties': 'hcch-2022-11',
  'hcch.net news 929 (in force 2023-08-01; 54 parties)': 'hcch-2023-08',
  'theinternationalfamilylawblog.co.uk; 102 parties': 'family-law-blog-2022-10',
  'conflictoflaws.net 2024 (in force for Canada 2024-01-11; 126 parties); deposit day unsourced':
    'hcch-apostille',
  'membership set unsourced (complement of known non-members; total 157 = 158 minus Honduras)': 'unconfirmed',
  [icsidList]: 'icsid-2019',
  [`${icsidList}; deposit = entry into force minus 30 days (art. 68(2))`]: 'icsid-2019',
  'blogaila.com 2013 (signed, not ratified then)': 'blog-aila-2013',
  'blogaila.com (party 2013-05-10); deposit derived -30 days': 'blog-aila-2013',
  'blogaila.com (party 2012-05-18); deposit derived -30 days': 'blog-aila-2013',
  'blogaila.com 2013-05-31': 'blog-aila-2013',
  'ecuadortimes.net': 'ecuador-times-2021-06',
  'ecuadortimes.net (signing again); day unsourced': 'ecuador-times-2021-06',
  'einpresswire.com (ICSID release)': 'icsid-2024-06',
  'mayerbrown.com 2024-05; proceso.hn (ICSID notice)': 'mayer-brown-2024-05',
};
