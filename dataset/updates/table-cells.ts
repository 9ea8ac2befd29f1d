/** The cells of a UN Treaty Collection table: heads that say what an unmarked date means, and dates with marks. */
import { isPartialDate } from '../partial-date.ts';
import type { EventRow } from '../schema.ts';
import type { PageAction } from './status-page.ts';

type Kind = EventRow['event'];

/** In the words of the heads. A union confirms formally what a state ratifies. */
const kinds: Readonly<Record<string, Kind>> = {
  signature: 'signature',
  'succession to signature': 'signature',
  'definitive signature': 'consent',
  'consent to be bound': 'consent',
  ratification: 'ratification',
  'formal confirmation': 'ratification',
  'act of formal confirmation': 'ratification',
  acceptance: 'acceptance',
  approval: 'approval',
  accession: 'accession',
  succession: 'succession',
};

/** What a column's dates are; `undefined` where a date without a mark could mean two things. */
export interface Column {
  of: 'signature' | 'consent';
  unmarked: Kind | undefined;
  marked: ReadonlyMap<string, Kind>;
}

/** Marks that the depositary uses everywhere, for heads that leave them out. */
const usualMarks: readonly (readonly [string, Kind])[] = [
  ['a', 'accession'],
  ['A', 'acceptance'],
  ['AA', 'approval'],
  ['d', 'succession'],
];

/** What a head such as "Ratification, Acceptance(A), Accession(a)" announces; nothing for any other column. */
export function readHead(head: string): Column | undefined {
  const words = head.replace(/\s+/g, ' ').trim();
  if (/provisional|entry into force|objection/i.test(words)) return undefined;
  const parts = words.split(/[,;/]|\band\b|\bor\b/i).map((part) => {
    const [, name = '', mark] = /^(.*?) ?(?:\( ?([A-Za-z]{1,2}) ?\))?$/.exec(part.trim()) ?? [];
    return { kind: kinds[name.trim().toLowerCase()], mark };
  });
  if (parts.every(({ kind }) => kind === undefined)) return undefined;
  const isSignature = ({ kind }: { kind: Kind | undefined }): boolean => kind === 'signature';
  const unmarked = new Set(parts.flatMap(({ kind, mark }) => (mark === undefined ? [kind] : [])));
  const marked = parts.flatMap(({ kind, mark }): [string, Kind][] => (mark && kind ? [[mark, kind]] : []));
  const of = parts.some(isSignature) ? 'signature' : 'consent';
  return {
    of,
    unmarked: unmarked.size === 1 ? [...unmarked][0] : undefined,
    marked: new Map([...(of === 'consent' ? usualMarks : []), ...marked]),
  };
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

const twoDigits = (value: number | string): string => String(value).padStart(2, '0');

/** "3 Dec 1997" or "3 December 1997" as `1997-12-03`; nothing if the calendar has no such day. */
export function readDay(text: string): string | undefined {
  const [, day = '', word = '', year = ''] = /^(\d{1,2}) ([A-Za-z]+)\.? (\d{4})$/.exec(text.trim()) ?? [];
  const wanted = word.toLowerCase();
  const index = months.findIndex((month) => wanted === month || wanted === month.slice(0, 3));
  const month = wanted === 'sept' ? 9 : index + 1;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return month > 0 && isPartialDate(date) ? date : undefined;
}

const oneDate = /^(\[)? ?(\d{1,2} [A-Za-z]{3,9}\.? \d{4})(?: ?([A-Za-z]{1,2}))? ?(\])?$/;

/** Every act in a cell, or what in it is not understood. An empty cell tells of none. */
export function readCell(text: string, column: Column): PageAction[] | { problem: string } {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return [];
  const not = (why: string): { problem: string } => ({ problem: `"${words}" ${why}` });
  const actions: PageAction[] = [];
  // Several dates in one cell stand one after the other: "[4 Sep 2016 A], 20 Jan 2021 A".
  for (const piece of words.split(
    /(?<=\d{4}(?: ?[A-Za-z]{1,2})? ?\]?)\s*[,;]?\s+(?=\[?\s?\d{1,2} [A-Za-z]{3})/,
  )) {
    const [matched, open, day = '', mark, close] = oneDate.exec(piece) ?? [];
    if (matched === undefined) return not('is not a date with a mark of the head.');
    if ((open === undefined) !== (close === undefined)) return not('has one bracket without the other.');
    const date = readDay(day);
    if (!date) return not('is not a day of the calendar.');
    const event = mark === undefined ? column.unmarked : column.marked.get(mark);
    if (!event) {
      return not(
        mark === undefined
          ? 'has no mark, and the head does not say what that means.'
          : `has the mark "${mark}", which the head does not explain.`,
      );
    }
    actions.push({ event, date, ended: open !== undefined });
  }
  return actions;
}
