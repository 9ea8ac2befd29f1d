/**
 * Changes the text of a pact's file where it has to change, so that the difference under review is what was learnt and
 * nothing else: comments, order and every other line stay byte for byte.
 */
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { mistake } from '../load.ts';
import type { EventRow, PactRow } from '../schema.ts';
import type { Addition, Difference } from './compare.ts';
import { placeOf } from './place-event.ts';

export interface PactEdit {
  /** The id of the source of everything that is written. */
  source: string;
  additions: readonly Addition[];
  differences: readonly Difference[];
  asOf?: string | undefined;
  referenceCount?: PactRow['reference_count'] | undefined;
}

interface Splice {
  start: number;
  end: number;
  text: string;
}

/** One value on one line, in the style of our files. */
const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true, version: '1.2' }).trimEnd();

/** An event as it stands in a file, without its indent. */
export const eventText = (event: EventRow): string => `- ${flow(event)}`;
/** A count as it stands in a file, on its line. */
export const countText = (count: NonNullable<PactRow['reference_count']>): string =>
  `reference_count: ${flow(count)}`;

const eventLine = (event: EventRow): string => `    ${eventText(event)}`;

export const toEvent = ({ theirs }: Addition, source: string): EventRow => ({
  ...(theirs.date && { date: theirs.date }),
  event: theirs.event,
  source,
  ...(theirs.note && { note: theirs.note }),
});

/** Our event with the page's date and kind. A note of ours stays, and none is taken from the page. */
export const changedEvent = ({ ours, theirs }: Difference, source: string): EventRow => ({
  ...ours,
  ...(theirs.date && { date: theirs.date }),
  event: theirs.event,
  source,
});

/** @param nameOf the everyday name of a country, written behind its code */
export function editPact(original: string, edit: PactEdit, nameOf: (code: string) => string): string {
  const text = original.endsWith('\n') ? original : original + lineBreak(original);
  const document = parseDocument(text, { stringKeys: true });
  const events = pairOf(document.contents, 'events')?.value;
  if (!isMap(events) || events.flow) throw mistake('The file has no block "events:". Add it first.');
  const splices: Splice[] = [];
  if (edit.asOf !== undefined) splices.push(replaceValue(document, 'as_of', flow(edit.asOf)));
  if (edit.referenceCount) splices.push(replaceValue(document, 'reference_count', flow(edit.referenceCount)));
  const codes = new Set([...edit.additions, ...edit.differences].map(({ code }) => code));
  for (const code of [...codes].sort()) {
    const pair = pairOf(events, code);
    const additions = edit.additions.filter((one) => one.code === code);
    const differences = edit.differences.filter((one) => one.code === code);
    if (pair) splices.push(editCountry(text, pair, additions, differences, edit.source));
    else splices.push(addCountry(text, events, code, nameOf(code), additions, edit.source));
  }
  return applySplices(text, splices);
}

/** From the last to the first, so that offsets stay true; of two at one place the first given stands first. */
function applySplices(text: string, splices: readonly Splice[]): string {
  const order = splices.map((splice, index) => ({ ...splice, index }));
  order.sort((a, b) => b.start - a.start || b.index - a.index);
  return order.reduce(
    (result, { start, end, text: piece }) => result.slice(0, start) + piece + result.slice(end),
    text,
  );
}

function pairOf(map: unknown, key: string): Pair | undefined {
  if (!isMap(map)) return undefined;
  return map.items.find((item) => isScalar(item.key) && item.key.value === key);
}

const rangeOf = (node: unknown): [number, number] => {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  if (!range) throw mistake('A part of the file cannot be found again. Write the change by hand.');
  return [range[0], range[1]];
};

function replaceValue(document: Document, key: string, text: string): Splice {
  const value = pairOf(document.contents, key)?.value;
  if (!isScalar(value) && !(isMap(value) && value.flow)) {
    throw mistake(`"${key}" is missing, or not written on one line. Write it on one line: ${key}: ${text}`);
  }
  const [start, end] = rangeOf(value);
  return { start, end, text };
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};
const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** A country's items with the place they take up in the file, comments before an item included. */
function itemsOf(
  text: string,
  pair: Pair,
): { start: number; end: number; pieces: string[]; nodes: YAMLMap[] } {
  const nodes = isSeq(pair.value) && !pair.value.flow ? pair.value.items.filter((item) => isMap(item)) : [];
  const [first] = nodes;
  if (!first) throw mistake('The events of a country are not written one a line. Write the change by hand.');
  const start = lineStart(text, rangeOf(first)[0]);
  const ends = nodes.map((node) => lineEnd(text, rangeOf(node)[1]));
  const pieces = ends.map((end, index) => text.slice(ends[index - 1] ?? start, end));
  return { start, end: ends.at(-1) ?? start, pieces, nodes };
}

function editCountry(
  text: string,
  pair: Pair,
  additions: readonly Addition[],
  differences: readonly Difference[],
  source: string,
): Splice {
  const { start, end, pieces, nodes } = itemsOf(text, pair);
  const list = nodes.map((node, index) => ({ event: node.toJSON() as EventRow, piece: pieces[index] ?? '' }));
  const put = (event: EventRow, piece: string): void => {
    list.splice(
      placeOf(
        event,
        list.map((one) => one.event),
      ),
      0,
      { event, piece },
    );
  };
  // Indexes are those of the file, so all are changed before any is moved.
  const changed = differences.map((difference) => {
    const old = list[difference.index]!;
    const event = changedEvent({ ...difference, ours: old.event }, source);
    const offset = end - pieces.slice(difference.index).join('').length;
    return { old, event, piece: editItem(old.piece, nodes[difference.index]!, offset, event) };
  });
  for (const { old, event, piece } of changed) {
    const index = list.indexOf(old);
    const [before, after] = [list[index - 1]?.event, list[index + 1]?.event];
    list.splice(index, 1);
    const rows = list.map((one) => one.event);
    // A line moves only if its new date wants it elsewhere.
    const stays = [before, after].every((row) => !row?.date) || placeOf(event, rows) === index;
    if (stays) list.splice(index, 0, { event, piece });
    else put(event, piece);
  }
  for (const addition of additions) {
    const event = toEvent(addition, source);
    put(event, eventLine(event) + lineBreak(text));
  }
  return { start, end, text: list.map(({ piece }) => piece).join('') };
}

/** Date, kind and source of one line; its note, its comment and the order of its fields stay. */
function editItem(piece: string, node: YAMLMap, offset: number, event: EventRow): string {
  const splices = (['date', 'event', 'source'] as const).flatMap((field): Splice[] => {
    const value = pairOf(node, field)?.value;
    const written = event[field];
    if (written === undefined || (isScalar(value) && value.value === written)) return [];
    if (isScalar(value)) {
      const [start, end] = rangeOf(value);
      return [{ start: start - offset, end: end - offset, text: flow(written) }];
    }
    const first = rangeOf(node.items[0]?.key)[0] - offset;
    return [{ start: first, end: first, text: `${field}: ${flow(written)}, ` }];
  });
  return applySplices(piece, splices);
}

function addCountry(
  text: string,
  events: YAMLMap,
  code: string,
  name: string,
  additions: readonly Addition[],
  source: string,
): Splice {
  const rows: EventRow[] = [];
  for (const addition of additions) {
    const event = toEvent(addition, source);
    rows.splice(placeOf(event, rows), 0, event);
  }
  const lines = [`  ${code}: # ${name}`, ...rows.map(eventLine)]
    .map((line) => line + lineBreak(text))
    .join('');
  const keyOf = (pair: Pair): string => String((pair.key as { value: unknown }).value);
  const previous = events.items.filter((pair) => keyOf(pair) < code).at(-1);
  const [first] = events.items;
  if (previous) {
    const { end } = itemsOf(text, previous);
    return { start: end, end, text: lines };
  }
  const start = lineStart(text, rangeOf(first?.key)[0]);
  return { start, end: start, text: lines };
}
