/** What the answers on a country and on a pact have in common. */
import { dateWords } from '../../words/formats.ts';
import { UNCONFIRMED } from '../../facts/types.ts';
import type { Line, SeeAlso, SourceFacts, StatusFacts } from './answer-types.ts';
import { sentenceOf, type Group } from './groups.ts';
import { columnBeside, row, wrap } from './lines.ts';

/** A group is a table of names and days; names alone, where there is nothing beside them, run on. */
export function groupLines<Name>(
  groups: readonly Group<Name>[],
  nameOf: (line: Line<Name>) => string,
): string[] {
  return groups.flatMap(({ title, lines }) => {
    const rows = lines.map((line) => ({
      name: nameOf(line),
      text: besideTitle(line.status, title),
      note: line.status.note,
    }));
    const heading = ['', `${title}: ${lines.length}`];
    if (rows.every(({ text, note }) => text === '' && !note)) {
      return [...heading, ...wrap(rows.map(({ name }) => name.replace(/ {2,}/, ' ')).join('; '), 2)];
    }
    const column = columnBeside(rows.map(({ name }) => name));
    return [
      ...heading,
      ...rows.flatMap(({ name, text, note }) => [
        ...row(name, text || (note ?? ''), column),
        ...(text && note ? wrap(note, column) : []),
      ]),
    ];
  });
}

function besideTitle(status: StatusFacts, title: string): string {
  const sentence = sentenceOf(status);
  if (sentence === title) return '';
  return status.label === title ? (status.detail ?? '') : sentence;
}

export function seeAlsoLines(seeAlso: readonly SeeAlso[]): string[] {
  return seeAlso.flatMap(({ id, name, about }) =>
    wrap(
      `See also: ${id} (${name}, ${about === 'country' ? 'as a party or member itself' : 'and who is in it'})`,
      2,
      0,
    ),
  );
}

/** Who stands behind some lines, each with all the days of which it speaks. "Not confirmed" is nobody. */
export function sourceLines(sources: Record<string, SourceFacts>, lines: readonly Line<unknown>[]): string[] {
  const used = new Set(
    lines.flatMap(({ status, events }) => [
      status.source,
      status.noteSource,
      ...events.map(({ source }) => source),
    ]),
  );
  const days = new Map<string, string[]>();
  for (const [id, { producer, asOf }] of Object.entries(sources)) {
    if (used.has(id) && id !== UNCONFIRMED) {
      days.set(producer, [...(days.get(producer) ?? []), ...(asOf ? [asOf] : [])]);
    }
  }
  if (days.size === 0) return [];
  return ['', 'Sources', ...[...days].flatMap(([producer, asOf]) => wrap(producer + asOfWords(asOf), 4, 2))];
}

function asOfWords(days: readonly string[]): string {
  if (days.length === 0) return '';
  return `, as of ${[...new Set(days)].sort().map(dateWords).join('; ')}`;
}
