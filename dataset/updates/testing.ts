// cspell:words Printdate
/** Writes status pages for tests, in the forms of the depositary and with names and dates of the test's own. */

export interface TestPage {
  /** The treaty's title, above the table. */
  title?: string;
  heads: string[];
  /** The cells of each row; a footnote mark is written `Name{1,2}`. */
  rows: string[][];
  asOf?: string;
  parties?: number;
  /** Footnotes by number. */
  notes?: Record<string, string>;
}

export const usualHeads = [
  'Participant',
  'Signature',
  'Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const withMarks = (text: string, tag: string): string => {
  const [, words = '', mark, rest = ''] = /^([^{]*)(?:\{(.*)\})?(.*)$/s.exec(text) ?? [];
  return escaped(words) + (mark === undefined ? '' : `<${tag}>${mark}</${tag}>`) + escaped(rest);
};

const pageDay = (asOf: string | undefined): string =>
  asOf === undefined ? '' : `STATUS AS AT : ${asOf.split('-').reverse().join('-')} 05:00:44 EDT`;

export function xmlPage({ title = '', heads, rows, asOf, parties, notes = {} }: TestPage): string {
  const row = (cells: readonly string[]): string =>
    `<Row>${cells.map((one) => `<Entry>${withMarks(one, 'superscript')}</Entry>`).join('')}</Row>`;
  const status =
    parties === undefined ? '' : `<Status><Signatories>1</Signatories><Parties>${parties}</Parties></Status>`;
  const endNotes = Object.entries(notes).map(
    ([number, text]) =>
      `<EndNote><Number>${number}</Number><Text type="para">${escaped(text)}</Text></EndNote>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<MTDSG><Treaty><Header><Printdate>${pageDay(asOf)}</Printdate><Title>${escaped(title)}</Title></Header><ExternalData>${status}</ExternalData>
<Participants><Table><TGroup><Thead>${row(heads)}</Thead><Tbody><Rows>
${rows.map(row).join('\n')}
</Rows></Tbody></TGroup></Table></Participants>
<EndNotes>${endNotes.join('')}</EndNotes></Treaty></MTDSG>`;
}

export function htmlPage({ title = '', heads, rows, asOf, parties, notes = {} }: TestPage): string {
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((one) => `<${tag}>${withMarks(one, 'sup')}&nbsp;</${tag}>`).join('')}</tr>`;
  const endNotes = Object.entries(notes).map(
    ([number, text]) => `<tr><td>${number}.</td><td> ${escaped(text)}</td></tr>`,
  );
  return `<!DOCTYPE html><html><head><title>A treaty</title></head><body>
<table><tr><td><table><tr><td>${pageDay(asOf)}</td></tr></table></td></tr></table>
<p>${escaped(title)}</p>
<p>Status : Signatories : 1. ${parties === undefined ? '' : `Parties : ${parties}`}</p>
<div class="table-responsive"><table id="ctl00_Page_tblgrid"><tbody>
${row(heads, 'th')}${rows.map((cells) => row(cells, 'td')).join('\n')}
</tbody></table></div>
<table id="ctl00_Page_EndNotes">${endNotes.join('')}</table></body></html>`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `1997-12-03` as the depositary writes it, with a tab between. */
export function pageDate(date: string, mark = ''): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? ''}\t ${year} ${mark}`.trimEnd();
}
