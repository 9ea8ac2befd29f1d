/**
 * One slip of a typing hand: a letter too many, too few or wrong, or two neighbours exchanged. Here it is looked for
 * in all names at once, as one text in which a space stands before each word and a line break after each name.
 */

const FEWEST_LETTERS = 5;

/** What was typed, taken apart: what may have a slip, and the words that then have none. */
interface Slip {
  wrong: string;
  others: readonly string[];
}

/**
 * Where the slip may be: in one word of at least five letters while the others are as they should be, in any order;
 * or anywhere in what a name goes on with from one of its words, so that a space can be the slip, too.
 * @param query folded
 * @returns none for what is too short to tell a slip from another word
 */
export function possibleSlips(query: string): Slip[] {
  if (query.replaceAll(' ', '').length < FEWEST_LETTERS) return [];
  const words = query.split(' ');
  const ofWords = words
    .filter((word) => words.length > 1 && word.length >= FEWEST_LETTERS)
    .map((wrong) => ({ wrong, others: words.filter((word) => word !== wrong) }));
  return [{ wrong: query, others: [] }, ...ofWords];
}

/** Every place in the text where a word begins with which the text goes on as was typed but for one slip. */
export function placesOfSlip(text: string, typed: string): number[] {
  // A slip leaves one of two parts as it is, also if it exchanges the letters where they meet: one lies between.
  const middle = typed.length >> 1;
  const places = new Set<number>();
  const look = (place: number) => {
    if (text[place - 1] === ' ' && goesOnBut(typed, text, place)) places.add(place);
  };
  for (const hit of hits(text, ` ${typed.slice(0, middle)}`)) look(hit + 1);
  for (const hit of hits(text, typed.slice(middle + 1))) {
    for (const moved of [0, 1, 2]) look(hit - middle - moved);
  }
  return [...places];
}

function hits(text: string, part: string): number[] {
  const found: number[] = [];
  for (let hit = text.indexOf(part); hit >= 0; hit = text.indexOf(part, hit + 1)) found.push(hit);
  return found;
}

function goesOnBut(typed: string, text: string, from: number): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === text[from + at]) at += 1;
  const rest = (typedFrom: number, textFrom: number): boolean => {
    for (let place = typedFrom; place < typed.length; place += 1) {
      if (typed[place] !== text[from + textFrom + place - typedFrom]) return false;
    }
    return true;
  };
  // A slip can be put at the first letter that differs: before it, it would make no difference.
  if (at === typed.length || rest(at + 1, at)) return true;
  if (text[from + at] === '\n') return false;
  const isExchange = typed[at] === text[from + at + 1] && typed[at + 1] === text[from + at];
  return rest(at + 1, at + 1) || rest(at, at + 1) || (isExchange && rest(at + 2, at + 2));
}
