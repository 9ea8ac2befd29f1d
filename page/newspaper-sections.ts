/**
 * The sections of a newspaper, as they stand in its menu in any language: words of an address (`/world/`, `/politik/`)
 * or of a link's text. A blog, a shop or a company has one or two of them at most, a newspaper most.
 */
const OWN_SECTIONS = [
  'polit[iy][ckqs]\\w*|polity?k\\w*|elections?|wahl\\w*|elecciones|government|inland|политика|політика|政治|정치',
  'business|[eé][ck]onom\\w*|e[ck]onomía|wirtschaft|money|finan[cz]\\w*|markets?|negocios|börse|boerse|gospodarka|talous|biz\\w*|экономика|економіка|経済|财经|경제',
  'sports?|deportes?|esportes?|desporto|urheilu|fu(?:ss|ß|t)?b[ao]l\\w*|football|idrott|calcio|спорт|スポーツ|体育|스포츠',
  'world|interna[ct]\\w+|welt\\w*|ausland|m[ou]ndo|monde|esteri|foreign|global|africa|europ[ae]|asia|middle[- ]east|u[ks][- ]news|americas|świat|swiat|svět|svet|zahrani\\w+|maailma|ulkomaat|ud?land\\w*|verden|världen|utrikes|buitenland|dünya|dunya|мир|в мире|світ|国際|国际|국제',
  'opini\\w*|opinión|comment(?:ary|isfree)?|meinung(?:en)?|editorials?|colum(?:n|nist)s?|kommentare?|letters|debatt?|tribunes?|id[eé]es|мнения|думки|社説',
  'local(?:e|es)?|lokal\\w*|na[ct]ion(?:al)?(?:es?)?|nationaux|region\\w*|crime|cronaca|país|pais|metro|provincias|policial\\w*|sucesos|justicia|judicial\\w*|faits-divers|obituaries|inrikes|kotimaa|binnenland|kraj|domácí|domaci|社会|사회',
];
/** Those that others have in their menus, too. */
const SHARED_SECTIONS = [
  'cultur\\w*|kultu+r\\w*|entertainment|entretenimiento|spettacoli|arts?|lifestyle|panorama|society|gesellschaft|soci[eé]t[eéàa]\\w*|sociedad|celebrit\\w*|espect[aá]culos|feuilleton|showbiz|vermischtes|культура|общество|文化|문화',
  'news|nachrichten|not[ií]cias|aktuell\\w*|latest\\w*|breaking\\w*|uutiset|nyhet?er|nieuws|actu|actualit[eé]\\w*|notizie|[uú]ltim[ao]s?\\w*|wiadomo[sś]ci|zpr[aá]vy|haber\\w*|новости|новини|ニュース|新闻|뉴스',
  'tech|technolog\\w*|science|wissen(?:schaft)?|health|environment|climate|umwelt|gesundheit|sant[eé]|scienze|tecnolog[ií]a|ciencia|salud|ambiente|education|netzwelt|наука|здоровье|科学',
];
/** Each section is a group of its own. */
const SECTION = new RegExp(
  `^(?:${[...OWN_SECTIONS, ...SHARED_SECTIONS].map((words) => `(${words})`).join('|')})$`,
);

/** Menus stand before and after the text, seldom beyond so many links. */
const MOST_LINKS = 400;
/** Names of sections are short. */
const LONGEST_NAME = 20;
const DEEPEST_SECTION = 4;

/** How much a page's menu speaks for a newspaper: its sections, counted no further than `enough`. */
export function countSections(page: Document, enough: number): number {
  const sections = new Set<number>();
  let links = 0;
  for (const link of page.links) {
    if (++links > MOST_LINKS || weightOf(sections) >= enough) break;
    for (const name of namesIn(link)) {
      const section = sectionOf(name);
      if (section !== undefined) sections.add(section);
    }
  }
  return weightOf(sections);
}

/** Two of those that others have, too, count beside one of a newspaper's own; without any, one. */
function weightOf(sections: ReadonlySet<number>): number {
  let own = 0;
  for (const section of sections) if (section < OWN_SECTIONS.length) own += 1;
  return own + Math.min(sections.size - own, own > 0 ? 2 : 1);
}

/** True if the path of an address leads through a section of a newspaper. */
export function isInSection({ pathname }: URL): boolean {
  return pathname
    .split('/')
    .slice(0, -1)
    .some((part) => sectionOf(part) !== undefined);
}

function namesIn(link: Element): string[] {
  const path = (link.getAttribute('href') ?? '').replace(/^\w+:\/\/[^/]*|[?#].*$/g, '');
  const parts = path.split('/').filter((part) => part !== '');
  const text = link.textContent.trim();
  return [...(parts.length <= DEEPEST_SECTION ? parts.slice(0, 3) : []), text];
}

function sectionOf(name: string): number | undefined {
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  const groups = SECTION.exec(name.toLowerCase().replace(/\.\w+$/, ''))?.slice(1);
  return groups?.findIndex((group) => group !== undefined);
}
