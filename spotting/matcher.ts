import type { Lexicon, MentionKind, NameRule, Spelling } from './types.ts';

/** One way to write one name. */
export interface Candidate {
  name: string;
  lower: string;
  upper: string;
  spelling: Spelling;
  /** Absent for a longer name that is no subject and only keeps its parts from being marked. */
  subject?: string;
  kind: MentionKind;
  rule?: NameRule;
}

/**
 * Names by their first word. In running text a name can begin only at a word with a capital letter or at the
 * first word of a lower-case phrase, so one pass over those words and one look-up for each finds every name,
 * however many there are.
 */
interface Matcher {
  /** The longest name that begins at a word, in each of its senses; none if no name does. */
  longestAt: (text: string, start: number, word: string) => Candidate[];
  /** Finds the words at which a name can begin. */
  wordPattern: () => RegExp;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}_]/u;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;

export function buildMatcher(lexicon: Lexicon): Matcher {
  const byFirstWord = new Map<string, Candidate[]>();
  const phraseWords = new Set<string>();
  const rules = rulesByName(lexicon.rules);

  const add = (name: string, rest: Omit<Candidate, 'name' | 'lower' | 'upper'>) => {
    const first = FIRST_WORD.exec(name)?.[0].toLowerCase();
    if (first === undefined) return;
    if (rest.spelling === 'phrase' || /^\p{Ll}/u.test(name)) phraseWords.add(name.slice(0, first.length));
    const candidate = { name, lower: name.toLowerCase(), upper: name.toUpperCase(), ...rest };
    const list = byFirstWord.get(first);
    if (list) list.push(candidate);
    else byFirstWord.set(first, [candidate]);
  };
  for (const { subject, kind, spelling, names } of lexicon.subjects) {
    for (const name of names) {
      const rule = rules.get(`${name} ${subject}`) ?? rules.get(name);
      for (const form of spellingsOf(name)) add(form, { spelling, subject, kind, ...(rule && { rule }) });
    }
  }
  for (const name of lexicon.blocked) add(name, { spelling: 'title', kind: 'country' });
  for (const list of byFirstWord.values()) list.sort((a, b) => b.name.length - a.name.length);

  const phrases = [...phraseWords].map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).join('|');
  const pattern = `[\\p{Lu}][\\p{L}\\p{N}]*|\\p{N}+${phrases ? `|(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])` : ''}`;
  return {
    longestAt(text, start, word) {
      const list = byFirstWord.get(word.toLowerCase()) ?? [];
      const longest = list.find((candidate) => isWrittenAt(candidate, text, start));
      if (!longest) return [];
      return list.filter(
        (candidate) => candidate.lower === longest.lower && isWrittenAt(candidate, text, start),
      );
    },
    wordPattern: () => new RegExp(pattern, 'gu'),
  };
}

/** A name with its accents and without them: both are common in print. */
function spellingsOf(name: string): string[] {
  const plain = name.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
  return plain === name ? [name] : [name, plain];
}

function rulesByName(rules: readonly NameRule[]): Map<string, NameRule> {
  return new Map(
    rules.flatMap((rule) =>
      rule.names.map((name) => [rule.subject ? `${name} ${rule.subject}` : name, rule] as const),
    ),
  );
}

function isWrittenAt(candidate: Candidate, text: string, start: number): boolean {
  return isWritten(candidate, text, start) && endsThere(text, start + candidate.name.length);
}

function isWritten({ name, lower, upper, spelling }: Candidate, text: string, start: number): boolean {
  const written = text.slice(start, start + name.length);
  if (written === name) return true;
  if (spelling === 'exact') return false;
  if (written === upper) return true;
  if (spelling === 'proper' || written.toLowerCase() !== lower) return false;
  return spelling === 'phrase' || written.startsWith(upper.charAt(0));
}

/** A name ends where no letter, digit or part of an address goes on. */
function endsThere(text: string, end: number): boolean {
  const next = text[end];
  if (next === undefined) return true;
  if (LETTER_OR_DIGIT.test(next) || next === '@') return false;
  if (text.codePointAt(end)! > 0xffff && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(end)!)))
    return false;
  // "Jordan.com" is an address; "Jordan.It" is a missing space.
  return !(next === '.' && /[a-z]/.test(text[end + 1] ?? ''));
}
