import type { Standing } from '../facts/card.ts';
import type { Glance, MatrixColumn, MatrixRow } from '../facts/glance.ts';
import { dated, dateWords, plainWords } from '../words/formats.ts';
import { say } from '../words/words.ts';
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
    ...[say('export_country'), say('export_pact'), say('export_status_now'), say('export_details')],
    ...[say('export_status_then'), say('export_details_then'), say('export_status_of'), say('export_note')],
    ...[say('export_source'), say('export_source_as_of'), say('export_list_as_of')],
    ...[say('export_looked_up'), say('export_published')],
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
  const harmless = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

function markdownOf(glance: Glance, article: CitedArticle): string {
  const { columns, rows } = glance.matrix;
  const table = [
    [say('export_country'), ...columns.map(({ name }) => name)],
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
    glance.summaries.map((summary) => lineWords(summary.name, summaryWords(summary))).join('\n'),
    ...columns.map((column, at) =>
      [
        say('export_list_heading', { name: column.name, ...dated(column.asOf) }),
        ...rows.flatMap(({ name, cells }) => {
          const cell = cells[at];
          return cell ? `- ${lineWords(name, cellWords(cell, column, glance.published))}` : [];
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
  const nowWords = whose ? lineWords(whose, sentenceOf(now)) : sentenceOf(now);
  return then && published
    ? say('export_then', { now: nowWords, date: dateWords(published), then: sentenceOf(then) })
    : nowWords;
}

function lineWords(name: string, words: string): string {
  return say('export_line', { name, words });
}

function sentenceOf(words: StatusWords): string {
  return inRow([words.label, detailsOf(words)]);
}

function detailsOf({ detail, asOf }: StatusWords): string {
  return inRow([detail, asOf]);
}

function inRow(parts: readonly (string | undefined)[]): string {
  const [first = '', ...rest] = parts.flatMap((part) => (part ? [part] : []));
  return rest.reduce((before, more) => say('common_then_detail', { first: before, second: more }), first);
}

function daysWords({ published, today }: Glance): string {
  const then = published ? `${say('export_published_on', { date: dateWords(published) })} ` : '';
  return then + say('export_statuses', { date: dateWords(today) });
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
