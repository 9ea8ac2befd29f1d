/** Countries' names as CLDR gives them in one language. */
export interface CountryNames {
  names: string[];
  /** Short forms in capitals ("USA", "EE. UU."), which mean the country only as they are written. */
  abbreviations: string[];
}

/** The one region of which CLDR gives a second name in brackets, "Myanmar (Birma)"; what others have there is none. */
const WITH_SECOND_NAME = 'MM';
/** Of Saint Martin CLDR gives which part it means in brackets; without them, the name is that of both. */
const SHARED_WITHOUT_BRACKETS = ['SX', 'MF'];

/** Shorter names, such as "Man" in Norwegian and "Áo" in Vietnamese, are too often common words. */
const SHORTEST = 4;

/** True if names in this language can be found in a text: they begin with a capital there, and the browser has them. */
export function hasCountryNames(language: string): boolean {
  if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return false;
  return /^\p{Lu}/u.test(
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of('PL') ?? '',
  );
}

/**
 * The names of regions in a language, by subject; none for a language that the browser does not know, rather than those
 * of its own.
 * @param regions alpha-2 codes with the subjects they stand for
 */
export function countryNames(
  language: string,
  regions: ReadonlyMap<string, string>,
): Map<string, CountryNames> {
  const found = new Map<string, CountryNames>();
  if (!hasCountryNames(language)) return found;
  const general = new Intl.Locale(language).language;
  const sources = [language, general].flatMap((locale) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }),
    ),
  );
  for (const [region, subject] of regions) {
    const given = sources.flatMap((source) => namesIn(source.of(region), region));
    const all = new Set([...given, ...given.flatMap((name) => inCapitals(name, language))]);
    found.set(subject, {
      names: [...all].filter((name) => !isAbbreviation(name) && name.length >= SHORTEST),
      abbreviations: [...all].filter(isAbbreviation),
    });
  }
  return found;
}

/** The parts of a form of CLDR that are names: "RAE de Hong Kong (China)" has one, "Myanmar (Birma)" two. */
export function namesIn(form: string | undefined, region: string): string[] {
  if (form === undefined || form === region) return [];
  const inBrackets = /\(([^)]*)\)/.exec(form)?.[1];
  if (inBrackets !== undefined && SHARED_WITHOUT_BRACKETS.includes(region)) return [];
  const bare = form.replace(/\s*\([^)]*\)/g, '');
  // In Ukrainian, Hong Kong is followed by ", SAR of China".
  const [name = ''] = bare.split(', ');
  const joined = name.replace(/\s+[-–—]\s+/g, '-');
  const names = [name, joined, ...(region === WITH_SECOND_NAME && inBrackets ? [inBrackets] : [])];
  return [...new Set(names.map((one) => one.trim()).filter((one) => one !== '' && one !== region))];
}

/** Turkish and Greek put names in capitals by rules of their own. */
function inCapitals(name: string, language: string): string[] {
  const capitals = name.toLocaleUpperCase(language);
  return capitals === name.toUpperCase() ? [] : [capitals];
}

function isAbbreviation(name: string): boolean {
  return /^[\p{Lu}. -]+$/u.test(name) || name.endsWith('.');
}
