/**
 * A plain CSV, for depositaries without a form of their own: `country,event,date` and, if wanted, `note`. Events are
 * called as in the pacts' files, dates are as exact as the source.
 */
import { isPartialDate } from '../partial-date.ts';
import { eventSchema } from '../schema.ts';
import { classOf, UnreadablePage, type PageAction, type PageRow, type StatusPage } from './status-page.ts';

const columns = ['country', 'event', 'date', 'note'] as const;
type Column = (typeof columns)[number];

/** Lines of fields; a field in double quotes may hold commas, and a double quote if it is doubled. */
function csvLines(text: string): { line: number; fields: string[] }[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    if (content.trim() === '') return [];
    const fields: string[] = [];
    const field = /\s*(?:"((?:[^"]|"")*)"\s*|([^,]*))(,|$)/y;
    for (let more = true; more;) {
      const [, quoted, plain, end] = field.exec(content) ?? [];
      fields.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim());
      more = end === ',';
    }
    return [{ line: index + 1, fields }];
  });
}

export const isCsv = (text: string): boolean =>
  /^country$/i.test(csvLines(text.slice(0, 500))[0]?.fields[0] ?? '');

export function readStatusCsv(text: string): StatusPage {
  const [head, ...lines] = csvLines(text);
  const names = head?.fields.map((name) => name.toLowerCase()) ?? [];
  const unknown = names.find((name) => !columns.some((column) => column === name));
  if (unknown !== undefined || ['country', 'event', 'date'].some((name) => !names.includes(name))) {
    throw new UnreadablePage(
      `The head of the CSV is "${names.join(',')}". Write "country,event,date" or "country,event,date,note".`,
    );
  }
  const page: StatusPage = {
    format: 'CSV',
    unit: 'line',
    asOf: undefined,
    parties: undefined,
    covers: new Set(),
    marksEnded: false,
    rows: [],
    unread: [],
    otherColumns: [],
  };
  for (const { line, fields } of lines) {
    const field = (name: Column): string => fields[names.indexOf(name)] ?? '';
    const name = field('country');
    const action =
      fields.length === names.length
        ? readAction(field)
        : `It has ${fields.length} fields, the head has ${names.length}.`;
    if (typeof action === 'string')
      page.unread.push({ row: line, name: name || '(no name)', problem: action });
    else page.rows.push({ row: line, name, actions: [action], footnotes: [] } satisfies PageRow);
  }
  page.covers = new Set(page.rows.flatMap(({ actions }) => actions.map(({ event }) => classOf(event))));
  return page;
}

function readAction(field: (name: Column) => string): PageAction | string {
  if (field('country') === '') return 'The country is missing.';
  const event = eventSchema.shape.event.safeParse(field('event'));
  if (!event.success) return `"${field('event')}" is not an event of dataset/schema.ts.`;
  const date = field('date');
  if (date !== '' && !isPartialDate(date))
    return `"${date}" is not a date. Write YYYY-MM-DD, YYYY-MM or YYYY.`;
  const note = field('note');
  return { event: event.data, date: date || undefined, ended: false, ...(note && { note }) };
}
