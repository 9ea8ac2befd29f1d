import { classOf, OTHER } from './characters.ts';
import { namesAt, standsAt, type Candidate, type NameIndex } from './name-index.ts';
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

/**
 * Finds the names and the telling words of a text in one pass over its words.
 * @param onCue told of each telling word or phrase, once for each time that it stands in the text
 */
export function scan(original: string, index: NameIndex, onCue: (cue: string) => void): ScannedText {
  const { text, originalOffset } = normalise(original);
  const hits: Hit[] = [];
  const length = text.length;
  let taken = 0;
  for (let at = 0; at < length; at++) {
    if (classOf(text.charCodeAt(at)) === OTHER) continue;
    const start = at;
    do at++;
    while (at < length && classOf(text.charCodeAt(at)) !== OTHER);
    const entry = index.at(text, start, at);
    if (!entry) continue;
    for (const { cue, written } of entry.cues) if (standsAt(written, text, start)) onCue(cue);
    // A name within a longer one belongs to it, as telling as it may be.
    if (start < taken || isSecondHalf(text, start)) continue;
    const candidates = namesAt(entry, text, start);
    if (candidates[0] === undefined) continue;
    taken = start + candidates[0].name.length;
    hits.push({ start, candidates });
  }
  return { text, originalOffset, hits };
}

/** Rarer letters, such as those of mathematics, are pairs of code units: no name begins right behind one. */
function isSecondHalf(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before >= 0xdc00 && before <= 0xdfff && /\p{L}$/u.test(text.slice(start - 2, start));
}
