import type { Stretch } from './marks.ts';
import type { Slices } from './slices.ts';

/** A text longer than this is understood in portions, each of which takes a few ms, in characters. */
const LONGEST_PORTION = 10_000;
/** A portion is read with so much text on either side of it, so that no name ends where it does, in characters. */
const MARGIN = 1_000;

/** A part of a text, with the text around it that it is read with. */
export interface Portion {
  text: string;
  /** Where `text` begins in the whole. */
  offset: number;
  /** What begins in the whole from here ... */
  from: number;
  /** ... up to here belongs to this portion. */
  to: number;
}

/** Cuts a text between words. Nearly all are so short that they stay whole. */
export function portionsOf(text: string): Portion[] {
  if (text.length <= LONGEST_PORTION) return [{ text, offset: 0, from: 0, to: text.length }];
  const portions: Portion[] = [];
  for (let from = 0; from < text.length;) {
    const to = gapFrom(text, from + LONGEST_PORTION);
    const offset = from === 0 ? 0 : Math.min(marginFrom(text, Math.max(0, from - MARGIN)), from);
    portions.push({ text: text.slice(offset, marginFrom(text, to + MARGIN)), offset, from, to });
    from = to;
  }
  return portions;
}

/** What is found in a text that was cut, as if it were whole: in order, never overlapping. */
export async function foundIn<Found extends Stretch>(
  portions: readonly Portion[],
  find: (text: string) => readonly Found[],
  slices: Slices,
): Promise<Found[]> {
  const all: Found[] = [];
  let past = 0;
  for (const { text, offset, from, to } of portions) {
    await slices.pause();
    for (const found of find(text)) {
      const [start, end] = [found.start + offset, found.end + offset];
      if (start < Math.max(from, past) || start >= to) continue;
      all.push(offset === 0 ? found : { ...found, start, end });
      past = end;
    }
  }
  return all;
}

/** The end of a sentence soon after an offset, or else of a word. */
function marginFrom(text: string, offset: number): number {
  const end = indexFrom(text, /(?<=[.!?]["'”’)]*)\s/g, offset);
  return end - offset < MARGIN / 2 ? end : gapFrom(text, offset);
}

/** The end of the word at an offset. */
function gapFrom(text: string, offset: number): number {
  return indexFrom(text, /\s/g, offset);
}

function indexFrom(text: string, pattern: RegExp, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.index ?? text.length;
}
