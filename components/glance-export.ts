import type { Standing } from '../facts/card.ts';
import type { Glance, MatrixColumn, MatrixRow } from '../facts/glance.ts';
import { dateWords, plainWords } from './dates.ts';
import { sourcesWords, summaryWords } from './glance-words.ts';
import { statusWords, type StatusWords } from './status-words.ts';

export type GlanceFormat = 'text' | 'csv' | 'markdown';

/** The article that a glance is of. */
interface CitedArticle {
  title: string;
  address: string;
}

/** A glance to be pasted elsewhere. Every status stands with its day, its source and the day of its list. */
export function exportGlance(glance: Glance, article: CitedArticle, format: GlanceFormat): string {
  if (format === 'csv') return csvOf(glance);
  return format === 'markdown' ? markdownOf(glance, article) : textOf(glance, article);
}

/** RFC 4180, one record for each country and pact. */
function csvOf(glance: Glance): string {
  const header = [
    ...['Country', 'Treaty or organisation', 'Status now', 'Details'],
    ...['Status when published', 'Details then', 'Status of', 'Note', 'Source', 'Source as of', 'List as of'],
    ...['Looked up', 'Published'],
  ];
  const records = linesOf(glance).map(({ row, column, cell, now, then }) => [
    row.name,
    column.name,
    now.label,
    detailsOf(now),
    then?.label ?? '',
    then ? detailsOf(then) : '',
    cell.holder ?? cell.continuedBy ?? row.name,
    cell.now.note ?? '',
    glance.sources[cell.now.source ?? '']?.producer ?? '',
    glance.sources[cell.now.source ?? '']?.asOf ?? '',
    column.asOf,
    glance.today,
    glance.published ?? '',
  ]);
  return [header, ...records].map((record) => record.map(csvField).join(',') + '\r\n').join('');
}

/** Always quoted. A spreadsheet would run what begins like a formula, unless an apostrophe stands before it. */
function csvField(value: string): string {
  const text = plainWords(value);
  const harmless = /^\s*[=+\-@|%]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function markdownOf(glance: Glance, article: CitedArticle): string {
  const { columns, rows } = glance.matrix;
  const table = [
    ['Country', ...columns.map(({ name }) => name)],
    ['---', ...columns.map(() => '---')],
    ...rows.map((row) => [
      markdownText(row.name),
      ...row.cells.map((cell, at) => (cell ? cellWords(cell, columns[at]!, glance.published) : '')),
    ]),
  ].map((cells, at) => `| ${cells.map((cell) => (at === 1 ? cell : tableText(cell))).join(' | ')} |`);
  const address = article.address.replace(/[<>\s]/g, encodeURIComponent);
  return blocks([
    `## ${markdownText(article.title)}`,
    `<${address}>`,
    daysWords(glance),
    glance.summaries
      .map((summary) => `- **${markdownText(summary.name)}**: ${markdownText(summaryWords(summary))}`)
      .join('\n'),
    rows.length > 0 && columns.length > 0 ? table.join('\n') : '',
    sourcesWords(glance),
  ]);
}

function textOf(glance: Glance, article: CitedArticle): string {
  const { columns, rows } = glance.matrix;
  return blocks([
    `${article.title}\n${article.address}`,
    daysWords(glance),
    glance.summaries.map((summary) => `${summary.name}: ${summaryWords(summary)}`).join('\n'),
    ...columns.map((column, at) =>
      [
        `${column.name} (list as of ${dateWords(column.asOf)})`,
        ...rows.flatMap(({ name, cells }) => {
          const cell = cells[at];
          return cell ? `- ${name}: ${cellWords(cell, column, glance.published)}` : [];
        }),
      ].join('\n'),
    ),
    sourcesWords(glance),
  ]);
}

interface Line {
  row: MatrixRow;
  column: MatrixColumn;
  cell: Standing;
  now: StatusWords;
  then: StatusWords | undefined;
}

function linesOf({ matrix }: Glance): Line[] {
  return matrix.rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const column = matrix.columns[at]!;
      return cell ? [{ row, column, cell, ...wordsOf(cell, column) }] : [];
    }),
  );
}

function wordsOf({ now, then, union }: Standing, { kind }: MatrixColumn) {
  return {
    now: statusWords(now, { pact: kind, union }),
    then: then && statusWords(then, { pact: kind, union, when: 'then' }),
  };
}

function cellWords(cell: Standing, column: MatrixColumn, published: string | undefined): string {
  const { now, then } = wordsOf(cell, column);
  const whose = cell.holder ?? cell.continuedBy;
  const nowWords = whose ? `${whose}: ${sentenceOf(now)}` : sentenceOf(now);
  return then && published ? `${nowWords} (on ${dateWords(published)}: ${sentenceOf(then)})` : nowWords;
}

function sentenceOf(words: StatusWords): string {
  return [words.label, detailsOf(words)].filter(Boolean).join(', ');
}

function detailsOf({ detail, asOf }: StatusWords): string {
  return [detail, asOf].filter(Boolean).join(', ');
}

function daysWords({ published, today }: Glance): string {
  const then = published ? `Published ${dateWords(published)}. ` : '';
  return `${then}Statuses on ${dateWords(today)}, as Signatory knows them.`;
}

function blocks(texts: readonly string[]): string {
  return plainWords(texts.filter((text) => text !== '').join('\n\n')) + '\n';
}

/** A title is the page's own: what it says must stay text. */
function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
}

function tableText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}
