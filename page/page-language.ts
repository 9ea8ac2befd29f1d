import { metaContents } from './metadata.ts';

/**
 * Words that only serve grammar, the commonest of each language and as far as possible its own. A page without them
 * is not in that language, whatever its template says.
 */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to that for with was is has',
  de: 'der die das und den von mit ist nicht dem eine auf für sich',
  fr: 'le les des et une du dans pour est qui par sur',
  es: 'el los las del y una por con para como su',
  it: 'il di che della per è nel gli sono alla dei',
  pl: 'się na nie że jest oraz do od przez który dla',
  uk: 'та що і від його для але це як із який',
  pt: 'o os da do não uma para com em dos um ao',
  nl: 'het een van dat zijn voor niet ook wordt naar bij',
  ru: 'и что как это его от но для был по из',
  id: 'yang dan di dengan untuk dari ini pada',
  tr: 've bir bu için ile olarak çok daha',
};

/** Of a page's prose, this much is enough to know its language, in characters. */
const SAMPLE = 4000;
const LONG_PARAGRAPH = 80;
/** Fewer words tell nothing; in Chinese or Thai, a word here is a whole sentence. */
const FEWEST_CHARACTERS = 250;
/** In prose of any of these languages, more than this share of all words are among its common ones. */
const CLEAR_SHARE = 0.06;
/** A text with fewer, in an English that no template can be trusted to know, is in another language. */
const LEAST_SHARE = 0.03;
/** Related languages share some of their words. */
const CLEAR_LEAD = 1.5;

/**
 * The language that a page's text is in, as a BCP 47 tag. What the page declares stands, unless its text is plainly in
 * another of the languages known here; without a declaration the text tells, and if it does not, it is English.
 * @returns `und` for a text that is in none of the languages known here and declares no other
 */
export function pageLanguage(page: Document): string {
  const declared = declaredLanguage(page);
  const spoken = declared === undefined ? 'en' : new Intl.Locale(declared).language;
  if (!(spoken in COMMON_WORDS)) return declared ?? 'en';
  const written = languageOfText(sampleOf(page), spoken);
  return written === undefined || written === spoken ? (declared ?? 'en') : written;
}

/** What the page says of its own language, if it is a tag at all. */
export function declaredLanguage(page: Document): string | undefined {
  const contentLanguage = [...page.querySelectorAll('meta[http-equiv]')]
    .find((meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-language')
    ?.getAttribute('content')
    ?.split(',')[0];
  const stated = [
    page.querySelector(':root')?.getAttribute('lang'),
    metaContents(page).get('og:locale'),
    contentLanguage,
  ];
  return stated.map(canonical).find((tag) => tag !== undefined);
}

function canonical(tag: string | null | undefined): string | undefined {
  try {
    const [found] = Intl.getCanonicalLocales((tag ?? '').trim().replaceAll('_', '-'));
    return found !== undefined && !/^(?:und|mul|zxx|x)\b/.test(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The language whose common words a text has most of, beside the one it is expected to be in; `und` for
 * none where English was expected only because most templates say so. */
export function languageOfText(text: string, expected: string): string | undefined {
  if (text.length < FEWEST_CHARACTERS) return undefined;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const shares = Object.entries(COMMON_WORDS).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return { language, share: words.filter((word) => common.has(word)).length / words.length };
  });
  const ofExpected = shares.find(({ language }) => language === expected)?.share ?? 0;
  const best = shares.reduce((most, one) => (one.share > most.share ? one : most));
  if (best.share < LEAST_SHARE && expected === 'en') return 'und';
  return best.share > CLEAR_SHARE && best.share > CLEAR_LEAD * ofExpected ? best.language : expected;
}

function sampleOf(page: Document): string {
  let text = '';
  for (const paragraph of page.querySelectorAll('p')) {
    if (paragraph.textContent.length < LONG_PARAGRAPH) continue;
    text += `${paragraph.textContent} `;
    if (text.length >= SAMPLE) break;
  }
  return text.slice(0, SAMPLE);
}
