/** What was measured, how much, and how much is wanted, in percent; undefined where nothing is. */
export type Row = readonly [what: string, measured: number, wanted: number | undefined];

/** One line a row, with a mark where what is wanted was not reached. */
export function tableOf(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([what]) => what.length));
  return rows
    .map(([what, measured, wanted]) => {
      const aim = wanted === undefined ? '' : `   wanted ${wanted.toFixed(1).padStart(5)}`;
      const missed = wanted !== undefined && measured < wanted ? '   NOT REACHED' : '';
      return `${what.padEnd(width)}  ${measured.toFixed(1).padStart(5)}${aim}${missed}`;
    })
    .join('\n');
}
