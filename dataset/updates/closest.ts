/** Words near to one that was mistyped. */

/** The number of letters to put in, take out or change to make `a` of `b`. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min(row[j]! + (a[i] === b[j] ? 0 : 1), row[j + 1]! + 1, next[j]! + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Those that contain the word or differ from it by a third of its letters at most, the nearest first. */
export function closest<T extends { word: string }>(wanted: string, words: readonly T[]): T[] {
  const word = plain(wanted);
  return words
    .map((one) => {
      const other = plain(one.word);
      const contains = word.length > 2 && ` ${other} `.includes(` ${word} `);
      return { one, far: contains ? 0 : distance(word, other) };
    })
    .filter(({ far }) => far <= word.length / 3)
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}
