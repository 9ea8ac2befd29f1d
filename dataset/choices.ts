/** Choices in a name, "(a|b) c", of which spotting/wordings.ts makes several. */

/** False for a name that would lose a part: with a bracket that has no partner, or a bar outside brackets. */
export function isWellFormed(name: string): boolean {
  let depth = 0;
  for (const sign of name) {
    if (sign === '(') depth++;
    else if (sign === '|' && depth === 0) return false;
    else if (sign === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
