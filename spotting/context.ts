/** The words around a place in a text, without building lists of all of them. */

const WORD_BEFORE = /(?:^|[^\p{L}\p{N}.'&-])([\p{L}\p{N}.'&-]+)[ -]$/u;
const WORD_AFTER = /^[ -]([\p{L}\p{N}'&-]+)/u;

/** The word that stands right before, joined by a space or hyphen only. */
export function wordBefore(text: string, start: number): string | undefined {
  return WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
}

/** The word that follows right after, joined by a space or hyphen only. */
export function wordAfter(text: string, end: number): string | undefined {
  return WORD_AFTER.exec(text.slice(end, end + 40))?.[1];
}

/** True if one of the phrases ends right before `start`, as whole words. */
export function followsOneOf(text: string, start: number, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const from = start - phrase.length - 1;
    if (from < 0 || !isGap(text[start - 1])) return false;
    return text.startsWith(phrase, from) && !isWordCharacter(text[from - 1]);
  });
}

/** True if one of the phrases begins right after `end`, as whole words. */
export function precedesOneOf(text: string, end: number, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    if (!isGap(text[end]) && !phrase.startsWith("'")) return false;
    const from = phrase.startsWith("'") ? end : end + 1;
    return text.startsWith(phrase, from) && !isWordCharacter(text[from + phrase.length]);
  });
}

function isGap(character: string | undefined): boolean {
  return character === ' ' || character === '-';
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

export function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** True where a sentence, a headline or a quotation begins. */
export function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:…]['"”’)]* ?|[“"‘(–—•] ?)$/u.test(text.slice(Math.max(0, start - 5), start));
}

function isAllCapitals(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}{2,}$/u.test(word);
}

/** True where the line is set in capitals, as headlines and datelines are. */
export function isInCapitals(text: string, start: number): boolean {
  const [before, after] = [
    wordBefore(text, start),
    wordAfter(text, start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 0)),
  ];
  // Between two words in capitals, as in "LET US PRAY", whatever else the paragraph says.
  if (isAllCapitals(before) && isAllCapitals(after)) return true;
  const around = text.slice(Math.max(0, start - 60), start + 60);
  const letters = around.match(/\p{L}/gu) ?? [];
  const capitals = around.match(/\p{Lu}/gu) ?? [];
  return letters.length > 8 && capitals.length >= 0.8 * letters.length;
}
