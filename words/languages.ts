/** The languages that Signatory speaks, as BCP 47 tags. */
export const LANGUAGES = ['en', 'de', 'es', 'fr', 'pl', 'uk'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((one) => one === value);
}

/**
 * The language to speak.
 * @param choice what the reader has chosen; anything that is no language of ours leaves it to the browser
 * @param ofBrowser the browser's own, as BCP 47 tags, the preferred first
 */
export function languageFor(choice: unknown, ofBrowser: readonly string[]): Language {
  if (isLanguage(choice)) return choice;
  return ofBrowser.map((tag) => tag.split(/[-_]/)[0]?.toLowerCase()).find(isLanguage) ?? 'en';
}

/** What a language calls itself: "Deutsch", "українська". */
export function ownName(language: Language): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
