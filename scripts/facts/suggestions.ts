import { fold, type Names, type Subject } from './names.ts';

const MOST = 5;

export interface Suggestion {
  subject: Subject;
  /** The name that is like the one that was typed, folded. */
  like: string;
}

/** Whom somebody may have meant who typed a name that nothing has: the likeliest first. */
export function suggestionsFor(names: Names, word: string): Suggestion[] {
  const typed = fold(word);
  const near = [...names.owners]
    .map(([like, subjects]) => ({ like, subjects, distance: distanceBetween(typed, like) }))
    .filter(({ distance }) => distance !== undefined)
    .sort(
      (a, b) =>
        (a.distance ?? 0) - (b.distance ?? 0) ||
        sharedStart(typed, b.like) - sharedStart(typed, a.like) ||
        a.like.length - b.like.length ||
        (a.like < b.like ? -1 : 1),
    );
  const bySubject = new Map<Subject, Suggestion>();
  for (const { like, subjects } of near) {
    for (const subject of subjects) {
      if (!bySubject.has(subject)) bySubject.set(subject, { subject, like });
    }
  }
  return [...bySubject.values()].slice(0, MOST);
}

/** How far a name is from what was typed; undefined if nobody would take one for the other. */
function distanceBetween(typed: string, name: string): number | undefined {
  const edits = editDistance(typed, name);
  if (edits <= Math.max(1, Math.floor(typed.length / 4))) return edits;
  if (typed.length < 3) return undefined;
  if (name.startsWith(typed)) return 1;
  if (` ${name}`.includes(` ${typed}`)) return 2;
  // More was typed than the name has: "polish republic of" still begins with "polish".
  if (name.length >= 4 && typed.startsWith(`${name} `)) return 3;
  return undefined;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** How many letters have to be added, left out, replaced or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isSwap) least = Math.min(least, beforeLast[column - 2]! + 1);
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
