/**
 * What the tables call a source, and the id of the same source in `dataset/sources.yaml`.
 * A source that is not listed stops the import, so that no reader is ever shown a string nobody looked at.
 */
import { treatySourceIds } from './treaty-source-ids.ts';

const wikipediaCopy = 'Wikipedia copy 2025-08 (GitHub isauravmanitripathi/One-Time-Use-Files)';

const sourceIds: Readonly<Record<string, string>> = {
  unsourced: 'unconfirmed',

  // Treaties
  'UNTC via mgaldino/treaties-ideal-point': 'untc-2026-02',
  'UNTC page 2026-02-03 (mgaldino raw html footnote)': 'untc-2026-02',
  'UNTC page 2026-02-03 (mgaldino raw html footnote); TASS/caliber.az 2026-01-16': 'untc-2026-02',
  'UNTC/UNODA via survivalscores.org gh-pages': 'unoda-untc-2026-08',
  'UNODA Treaties Database via ohnemax/treatyratification': 'unoda-2018',
  'UNODA Treaties Database via ohnemax/treatyratification (date corrected from 1986-06-07 per IEADB)':
    'ieadb-unoda',
  'a document of October 2026 that read the UN Treaty Collection': 'untc-2026-10',
  'UNTC list of 2020 via Noe-Faure/International-Press': 'untc-2020',
  'UN spokesperson 2025-01-28 via shine.cn, ndtv.com; gettysburgconnection.org (effect)':
    'un-spokesperson-2025-01',
  'Xinhua via risingnepaldaily.com': 'xinhua-2019-11',
  'world-nuclear-news.org': 'world-nuclear-news-2020-11',
  'HRW via tolerance.ca 2025-07-24; npaid.org Dec 2025': 'hrw-npa-2025',

  // United Nations
  'copy of the un.org list (onofreicl/ethos)': 'un-members-2026-01',
  'onofreicl/ethos docs/empathy/countries.md (copy of un.org list)': 'un-members-2026-01',
  'onofreicl/ethos docs/empathy/countries.md (copy of un.org list) + gino CMS nation table':
    'un-members-2026-01',
  'Wikipedia UN observers (liquisearch copy)': 'wikipedia-un-observers',

  // European Union
  'europarl.europa.eu enlargement page; globalgov/manytreaties HUGGO party data': 'european-parliament',
  [`europarl.europa.eu enlargement page; ${wikipediaCopy}`]: 'european-parliament',
  [`${wikipediaCopy}; globalgov/manytreaties HUGGO party data`]: 'wikipedia-huggo-2025-08',
  'government.nl; lexology 2020': 'netherlands-government-2020',
  'Eurostat glossary Candidate countries': 'eurostat-glossary',
  'Eurostat glossary: potential candidate': 'eurostat-glossary',
  'Reuters list via businessday.ng 2024 (December 1999)': 'reuters-2024',
  'wionews 2022 (December 2005)': 'wion-2022',
  'wionews 2022 (June 2014)': 'wion-2022',
  'anews.com.tr 2022-06-24': 'anews-2022-06',
  'eucrim.eu 2022-12-28': 'eucrim-2022-12',
  'newunionpost.eu 2024-07-01': 'new-union-post-2024-07',

  // NATO
  'Wikipedia it copy (review.clateway.com): signed 4 Apr, in force 24 Aug 1949': 'wikipedia-nato',
  'Wikipedia copy (edocr Enlargement of NATO)': 'wikipedia-nato-enlargement',
  'web text: lexicals.info; en.academic.ru (Wikipedia copy); difesaonline.it; infocenter.gov.ge; historysnacks.io':
    'nato-accessions-web',
  'hi-storylessons.eu': 'history-lessons',
  'natowatch.org 2020-03-28': 'nato-watch-2020-03',
  'ambasadat.gov.al (NATO text)': 'nato-albania',
  'calendarz.com (Wikipedia): recognised as aspiring members': 'wikipedia-nato-aspirants',

  // Council of Europe
  'hrea.org Council of Europe member states (2001)': 'hrea-2001',
  'hrea.org (1991-11-29); studylibfr.com': 'hrea-studylib',
  'studylibfr.com (11.1994)': 'hrea-studylib',
  'studylibfr.com': 'studylib',
  'cvce.eu': 'cvce',
  'coe.int records; evropaworld.eu': 'coe-2026-06',
  'web text: en.wikipedia Member states of the Council of Europe (stored copy)': 'wikipedia-coe',
  'web text: encycloreader (Wikipedia)': 'wikipedia-coe',

  // CSTO
  [wikipediaCopy]: 'wikipedia-2025-08',
  [`${wikipediaCopy} (16 Aug 2006); wn.com (23 June 2006)`]: 'wikipedia-2025-08',
  [`en.wikipedia old revision 2006 (9 Dec); ${wikipediaCopy} says 9 Sept 1993`]: 'wikipedia-2025-08',
  'novayagazeta.eu 2024-02-23 (Pashinyan to France 24 on Thursday)': 'novaya-gazeta-europe-2024-02',

  // Warsaw Pact and Soviet Union
  Britannica: 'britannica',
  'bpb.de Deutschland-Chronik': 'bpb',
  'bpb.de Deutschland-Chronik; Britannica': 'bpb-britannica',
  'hankyung.com 1990-09-25': 'hankyung-1990-09',
  'Republics of the Soviet Union (Wikipedia copies webot.org, simple.wikipedia)':
    'wikipedia-soviet-republics',
  's5g.ru list; simple.wikipedia (1936)': 'soviet-republics-lists',
  's5g.ru list; simple.wikipedia (1940)': 'soviet-republics-lists',
  's5g.ru list; simple.wikipedia (1940); omniatlas': 'soviet-republics-lists',
  'simple.wikipedia; s5g.ru (16 Oct 1929)': 'soviet-republics-lists',
  'simple.wikipedia; s5g.ru (republic formed 1924-10-27)': 'soviet-republics-lists',
  'omniatlas.com; historysnacks.io': 'omniatlas',
};

/** The id of a row's source; for one that was read on several days, that of the row's own day. */
export function sourceIdOf({ source, as_of: day }: { source: string; as_of: string }): string | undefined {
  const id = treatySourceIds[source] ?? sourceIds[source];
  return typeof id === 'object' ? id[day] : id;
}
