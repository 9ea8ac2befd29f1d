/** Without it Excel would read a file in the computer's old code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Some records as a CSV file after RFC 4180: every field quoted, every record ended by CRLF, UTF-8 with its mark. */
export function csvOf(records: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + records.map((record) => record.map(field).join(',') + '\r\n').join('');
}

/** A spreadsheet would run what begins like a formula, unless an apostrophe stands before it. */
const LIKE_A_FORMULA = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

function field(text: string): string {
  const harmless = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
