/** Text in lines that a terminal of 80 columns shows without breaking them. */

export const WIDTH = 80;

export function wrap(text: string, indent = 0, firstIndent = indent): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(firstIndent);
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(indent);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** A row of a table: what does not fit beside its first cell begins below it. */
export function row(first: string, text: string, column: number, indent = 2): string[] {
  const cell = ' '.repeat(indent) + first;
  if (text === '') return wrap(first, indent + 2, indent);
  if (cell.length + 2 > column) return [...wrap(first, indent + 2, indent), ...wrap(text, column)];
  const [top = '', ...rest] = wrap(text, column);
  return [cell.padEnd(column) + top.slice(column), ...rest];
}

/** Where the second column of a table begins: beside all but very long first cells. */
export function columnBeside(firsts: readonly string[], indent = 2, widest = 40): number {
  const fitting = firsts.map((first) => indent + first.length + 2).filter((width) => width <= widest);
  return Math.max(indent + 2, ...fitting);
}
