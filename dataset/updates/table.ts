/** A UN Treaty Collection table, read from cells; where the cells stood (XML or HTML) is no longer of interest. */
import { isPartialDate } from '../partial-date.ts';
import { readCell, readHead, type Column } from './table-cells.ts';
import { UnreadablePage, type ActionClass, type PageRow, type UnreadRow } from './status-page.ts';

/** The text of a cell without its footnote marks, and those marks. */
export interface Cell {
  text: string;
  marks: string[];
}

interface TableReading {
  rows: PageRow[];
  unread: UnreadRow[];
  covers: Set<ActionClass>;
  otherColumns: string[];
}

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Marks of footnotes are elements of their own, or markup written as text, or plain numbers after a name. */
export function cell(text: string, marks: readonly string[] = [], isName = false): Cell {
  const found = [...marks];
  let rest = text.replace(/<(sup|superscript)>(.*?)<\/\1>/gis, (_all, _tag, mark: string) => {
    found.push(mark);
    return ' ';
  });
  rest = tidy(rest.replace(/<[^>]*>/g, ' '));
  if (isName) {
    rest = rest.replace(/(?:[\s,]*\b\d{1,3}\b)+[\s,]*(?=\]?$)/, (numbers) => {
      found.push(numbers);
      return '';
    });
  }
  return {
    text: tidy(rest).replace(/[\s,]+$/, ''),
    marks: found.flatMap((mark) => mark.match(/\d+/g) ?? []),
  };
}

export const isParticipantHead = (head: string): boolean => /^participants?\b/i.test(tidy(head));

/**
 * @param heads the texts of the table's head
 * @param body the rows under it, each with as many cells
 * @param footnotes the page's notes by number
 */
export function readTable(
  heads: readonly string[],
  body: readonly (readonly Cell[])[],
  footnotes: ReadonlyMap<string, string>,
): TableReading {
  const columns = heads.map((head, index) => (index === 0 ? undefined : readHead(cell(head, [], true).text)));
  if (!columns.some((column) => column?.of === 'consent')) {
    throw new UnreadablePage(
      `The table has no column of ratifications or accessions; its heads are: ${heads.join(' | ')}. ` +
        'Save the page of the treaty itself, in English.',
    );
  }
  const reading: TableReading = {
    rows: [],
    unread: [],
    covers: new Set(columns.flatMap((column) => column?.of ?? [])),
    otherColumns: heads.slice(1).filter((_head, index) => !columns[index + 1]),
  };
  body.forEach((cells, index) => {
    const result = readRow(index + 1, cells, columns, footnotes);
    if ('problem' in result) reading.unread.push(result);
    else reading.rows.push(result);
  });
  return reading;
}

function readRow(
  row: number,
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  footnotes: ReadonlyMap<string, string>,
): PageRow | UnreadRow {
  const bare = cells[0]?.text ?? '';
  const bracketed = /^\[(.*)\]$/.exec(bare)?.[1];
  const name = tidy(bracketed ?? bare);
  const unread = (problem: string): UnreadRow => ({ row, name: name || '(no name)', problem });
  if (name === '') return unread('The cell of the participant is empty.');
  if (cells.length !== columns.length) {
    return unread(`It has ${cells.length} cells, the head has ${columns.length}.`);
  }
  const actions = [];
  for (const [index, column] of columns.entries()) {
    if (!column) continue;
    const read = readCell(cells[index]?.text ?? '', column);
    if ('problem' in read) return unread(read.problem);
    actions.push(...read.map((action) => ({ ...action, ended: action.ended || bracketed !== undefined })));
  }
  const marks = new Set(cells.flatMap((one) => one.marks));
  return { row, name, actions, footnotes: [...marks].flatMap((mark) => footnotes.get(mark) ?? []) };
}

/** "STATUS AS AT : 23-11-2026 05:00:44 EDT" as a date; nothing if it is written in another way, or the calendar has no such day. */
export function statusDay(text: string): string | undefined {
  const [, day, month, year] = /status\s+as\s+at\s*:?\s*(\d{2})[-/.](\d{2})[-/.](\d{4})/i.exec(text) ?? [];
  const date = `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
  return isPartialDate(date) ? date : undefined;
}

/** "Signatories : 133. Parties : 164" as the second number. */
export function partiesCount(text: string): number | undefined {
  const count = /\bparties\s*:\s*(\d{1,3})\b/i.exec(text)?.[1];
  return count === undefined ? undefined : Number(count);
}

/** "12. On 4 November ..." as number and text. */
export function footnote(text: string): [string, string] | undefined {
  const [, number, rest] = /^\s*\[?(\d{1,3})[\].)]?\s+(\S.*)$/s.exec(text) ?? [];
  return number && rest ? [number, tidy(rest)] : undefined;
}
