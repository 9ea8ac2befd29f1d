/** Some records as CSV after RFC 4180: every field quoted, every record ended by CRLF, UTF-8 without a mark. */
export function csvOf(records: readonly (readonly string[])[]): string {
  return records.map((record) => record.map(field).join(',') + '\r\n').join('');
}

/** A spreadsheet would run what begins like a formula, unless an apostrophe stands before it. */
const LIKE_A_FORMULA = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/;

function field(text: string): string {
  const harmless = LIKE_A_FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
