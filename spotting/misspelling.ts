// cspell:ignore Organsation
/** Shorter words are too often another word when one letter differs. */
const SHORTEST = 5;
/** From this length on, two mistakes in a word are forgiven; in shorter ones, one. */
const LONG = 9;

/**
 * True if a name is written with a mistake or two, as in "World Health Organsation": as many words, each with the same
 * initial, and no more than half of them wrong. Also true for the name itself.
 */
export function isMisspelling(written: string, name: string): boolean {
  if (Math.abs(written.length - name.length) > LONG) return false;
  const words = written.toLowerCase().split(' ');
  const right = name.toLowerCase().split(' ');
  if (words.length !== right.length) return false;
  let wrong = 0;
  for (const [at, word] of words.entries()) {
    const meant = right[at] ?? '';
    if (word === meant) continue;
    if (++wrong * 2 > words.length || !isNear(word, meant)) return false;
  }
  return true;
}

function isNear(word: string, meant: string): boolean {
  const length = Math.min(word.length, meant.length);
  if (length < SHORTEST || !word.startsWith(meant.charAt(0))) return false;
  return mistakesBetween(word, meant) <= (length < LONG ? 1 : 2);
}

/** How many letters are missing, too many, wrong or changed with their neighbour. */
function mistakesBetween(word: string, meant: string): number {
  let twoBefore: number[] = [];
  let before = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= meant.length; j++) {
      const change = word[i - 1] === meant[j - 1] ? 0 : 1;
      let least = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + change);
      if (i > 1 && j > 1 && word[i - 1] === meant[j - 2] && word[i - 2] === meant[j - 1])
        least = Math.min(least, twoBefore[j - 2]! + 1);
      row.push(least);
    }
    twoBefore = before;
    before = row;
  }
  return before[meant.length]!;
}
