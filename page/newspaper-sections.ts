/**
 * The sections of a newspaper, as they stand in its menu in any language: words of an address (`/world/`, `/politik/`)
 * or of a link's text. A blog, a shop or a company has one or two of them at most, a newspaper most.
 */
const OWN_SECTIONS = [
  'pol[ií]t[iy][ckqs]\\w*|polity?k\\w*|elections?|wahl\\w*|inland|политика|політика',
  'business|\\S?[ck]onom\\S*|wirtschaft|money|finan\\w*|markets?|negocios|biz\\w*|экономика|економіка',
  'e?sporte?s?|deportes?|urheilu|fu\\S+b[ao]l\\w*|football|спорт',
  'world|interna[ct]\\w+|welt\\w*|ausland|m[ou]ndo|monde|esteri|africa|europ[ae]|asia|middle[- ]east|u[ks][- ]news|maailma|verden|utrikes|buitenland|мир|світ',
  'opini\\S*|comment(?:ary|isfree)?|meinung(?:en)?|editorials?|colum(?:n|nist)s?|kommentare?|debatt?',
  'lo[ck]al\\w*|na[ct]ion\\w*|region\\w*|crime|cronaca|pa[ií]s|metro|sucesos|justicia|judicial\\w*|obituaries',
];
/** Those that others have in their menus, too. */
const SHARED_SECTIONS = [
  '[ck]ultu+r\\w*|ent(?:ertainm|retenimi)ento?|arts?|lifestyle|panorama|society|gesellschaft|soci[eé]\\S+|celebrit\\w*|espect\\S+|культура',
  'news|nachrichten|not[ií]cias|aktuell\\w*|latest\\w*|breaking\\w*|uutiset|nyhet?er|nieuws|actu\\S*|[uú]ltim\\S*|новости|новини',
  'tech\\w*|science|wissen(?:schaft)?|health|environment|climate|umwelt|gesundheit|tecnolog\\S+|ciencia|salud|education',
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

const LONGEST_ADDRESS = 300;

function namesIn(link: Element): string[] {
  // A longer address is data, and patterns must not be led through it.
  const path = (link.getAttribute('href') ?? '')
    .slice(0, LONGEST_ADDRESS)
    .replace(/^\w+:\/\/[^/]*|[?#].*$/g, '');
  const parts = path.split('/').filter((part) => part !== '');
  const text = link.textContent.trim();
  return [...(parts.length <= DEEPEST_SECTION ? parts.slice(0, 3) : []), text];
}

function sectionOf(name: string): number | undefined {
  if (name === '' || name.length > LONGEST_NAME) return undefined;
  const groups = SECTION.exec(name.toLowerCase().replace(/\.\w+$/, ''))?.slice(1);
  return groups?.findIndex((group: string | undefined) => group !== undefined);
}
