import { isWordAt } from './characters.ts';
import { standsAt, wordEnd, type Candidate, type NameIndex } from './name-index.ts';
import { normalise } from './normalise.ts';

/** Names that begin at one place in a text, whether they are meant there or not. */
export interface Hit {
  /** Offset in the normalised text. */
  start: number;
  /** Every name that stands there in each of its senses, the longest first. */
  candidates: readonly Candidate[];
}

/** A text with all that the lexicon knows of in it. */
export interface ScannedText {
  /** Normalised. */
  text: string;
  originalOffset: (offset: number) => number;
  /** In order, never overlapping. */
  hits: readonly Hit[];
}

const SPACE = 0x20;
/** Shorter words in capitals are acronyms, and other things than the small word. */
const SHORTEST_IN_CAPITALS = 4;

/**
 * Finds the names and the telling words of a text in one pass over its words.
 * @param onCue told of each telling word or phrase, once for each time that it stands in the text
 */
export function scan(original: string, index: NameIndex, onCue: (cue: string) => void): ScannedText {
  const { text, originalOffset } = normalise(original);
  const hits: Hit[] = [];
  let taken = 0;
  const words = index.words();
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const start = match.index;
    // The search also stops at signs beyond ASCII, and a word may begin right behind one.
    if (text.charCodeAt(start) >= 0x80 && !isWordAt(text, start)) {
      words.lastIndex = start + 1;
      continue;
    }
    if (start > 0 && text.charCodeAt(start - 1) !== SPACE && isWithinWord(text, start)) continue;
    const word = wholeWord(text, start, match[0]);
    const entry = index.at(word);
    if (!entry) continue;
    const cues = entry.cues ?? index.cuesOf(entry);
    // Datelines and headlines are set in capitals: "KINSHASA, Congo (AP)".
    const inCapitals = cues.length > 0 && word.length >= SHORTEST_IN_CAPITALS && word === word.toUpperCase();
    for (const cue of cues)
      if (standsAt(cue, text, start) || (inCapitals && standsAt(cue.toUpperCase(), text, start))) onCue(cue);
    // A name within a longer one belongs to it, as telling as it may be.
    if (start < taken) continue;
    const candidates = index.namesAt(entry, text, start);
    if (candidates[0] === undefined) continue;
    taken = start + candidates[0].name.length;
    hits.push({ start, candidates });
  }
  return { text, originalOffset, hits };
}

/** A word may go on with letters beyond those that were found at once. */
function wholeWord(text: string, start: number, found: string): string {
  const end = start + found.length;
  return text.charCodeAt(end) >= 0x80 ? text.slice(start, wordEnd(text, end)) : found;
}

function isWithinWord(text: string, start: number): boolean {
  if (isWordAt(text, start - 1)) return true;
  // Rarer letters, such as those of mathematics, are pairs of code units.
  const before = text.charCodeAt(start - 1);
  return before >= 0xdc00 && before <= 0xdfff && /\p{L}$/u.test(text.slice(start - 2, start));
}
