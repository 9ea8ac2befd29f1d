/** A treaty's page in the UN Treaty Collection (`ViewDetails.aspx`), as a browser saves it. */
import { cell, footnote, isParticipantHead, partiesCount, readTable, statusDay, type Cell } from './table.ts';
import { elements, parseMarkup, textAndMarks } from './document.ts';
import { UnreadablePage, type StatusPage } from './status-page.ts';

/** Cells of the row itself, not of a table in one of them. */
const cellsOf = (row: Element): Cell[] =>
  [...row.children]
    .filter((one) => /^t[dh]$/i.test(one.localName))
    .map((one, index) => {
      const { text, marks } = textAndMarks(one);
      return cell(text, marks, index === 0);
    });

export function readStatusHtml(text: string): StatusPage {
  const document = parseMarkup(text, 'text/html');
  const whole = document.body.textContent;
  const rows = tableOfParticipants(document);
  if (!rows) {
    const maintenance = /maintenance|currently unavailable/i.test(whole)
      ? ' It says that the site is under maintenance; try later.'
      : ' Save the page of the treaty itself, in English, or its XML.';
    throw new UnreadablePage(`The page has no table whose first head is "Participant".${maintenance}`);
  }
  const [head, ...body] = rows;
  return {
    format: 'UN Treaty Collection, HTML',
    unit: 'row',
    asOf: statusDay(whole),
    parties: partiesCount(whole),
    marksEnded: true,
    ...readTable(
      head.map((one) => one.text),
      body,
      endNotes(document),
    ),
  };
}

/** The grid has an id that ends in "tblgrid"; a page saved by other means may have lost it, but not its heads. */
function tableOfParticipants(document: Document): [Cell[], ...Cell[][]] | undefined {
  const isGrid = (table: Element): boolean => /tblgrid$/i.test(table.id);
  const tables = elements(document, 'table').sort((a, b) => Number(isGrid(b)) - Number(isGrid(a)));
  for (const table of tables) {
    const rows = elements(table, 'tr')
      .filter((row) => row.closest('table') === table)
      .map(cellsOf)
      .filter((cells) => cells.some(({ text }) => text !== ''));
    const start = rows.findIndex((cells) => cells.length > 1 && isParticipantHead(cells[0]?.text ?? ''));
    const [head, ...body] = start < 0 ? [] : rows.slice(start);
    if (head && body.length > 0) return [head, ...body];
  }
  return undefined;
}

/** Notes stand in an element whose id or class speaks of end notes, each beginning with its number. */
function endNotes(document: Document): Map<string, string> {
  const blocks = [...document.querySelectorAll('*')].filter((one) =>
    /end_?note/i.test(`${one.id} ${one.className}`),
  );
  const lines = blocks.flatMap((block) => [...block.querySelectorAll('tr, p, li, div')]);
  return new Map(
    lines.flatMap((line) => [footnote(line.textContent)].filter((found) => found !== undefined)),
  );
}
