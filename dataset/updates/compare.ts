/** What a status page says that our list does not, country by country. Nothing is decided here, only told apart. */
import { earliestDay, latestDay } from '../partial-date.ts';
import type { EventRow, PactRow } from '../schema.ts';
import { compareEvents, isEnding, isJoining, type Theirs } from './compare-events.ts';
import type { Resolve } from './participants.ts';
import { classOf, UnreadablePage, type PageRow, type StatusPage } from './status-page.ts';
import { readNotice, type Notice } from './withdrawal-notes.ts';

/** An event that only the page has. */
export interface Addition {
  code: string;
  theirs: Theirs;
}

/** An event that the page dates or names differently. */
export interface Difference {
  code: string;
  index: number;
  ours: EventRow;
  theirs: Theirs;
}

/** Something that a person has to look up. */
export interface ByHand {
  row: number;
  name: string;
  problem: string;
}

export interface Comparison {
  additions: Addition[];
  differences: Difference[];
  /** Events that the page does not have. They are shown and stay. */
  onlyOurs: { code: string; ours: EventRow; why?: string }[];
  /** Countries with events of the page's kinds which the page does not name at all. */
  absent: string[];
  /** Rows whose participant has no code here. */
  unknown: ByHand[];
  /** Rows that speak of an end which could not be dated. Nothing is written for them. */
  byHand: ByHand[];
  /** Notes that mention leaving, of participants that the page and we take for parties. */
  notes: ByHand[];
  /** Remarks of the page on events that we have: the notes of our events are never replaced. */
  notesNotTaken: { code: string; ours: EventRow; theirs: Theirs }[];
  /** Countries with dates on both sides, and those with at least one date alike: is it the right page? */
  compared: number;
  agreed: number;
}

interface Entry {
  row: number;
  name: string;
  theirs: Theirs[];
  footnotes: string[];
  notices: Notice[];
  /** Footnotes that speak of leaving in words that are not read. */
  unreadNotes: string[];
}

const eventAfter = (word: EventRow['event'], ours: readonly EventRow[], from: number): EventRow | undefined =>
  ours.slice(from).find(({ event }) => event === word);

export function compare(pact: PactRow, page: StatusPage, asOf: string, resolve: Resolve): Comparison {
  const result: Comparison = {
    additions: [],
    differences: [],
    onlyOurs: [],
    absent: [],
    unknown: [],
    byHand: [],
    notes: [],
    notesNotTaken: [],
    compared: 0,
    agreed: 0,
  };
  const entries = collect(page, resolve, result);
  for (const [code, entry] of entries) compareCountry(code, entry, pact, page, asOf, result);

  const named = new Set([
    ...entries.keys(),
    ...page.unread.flatMap(({ name }) => codeOf(resolve, name) ?? []),
  ]);
  for (const [code, events] of Object.entries(pact.events)) {
    if (!named.has(code) && events.some(({ event }) => page.covers.has(classOf(event))))
      result.absent.push(code);
  }
  return result;
}

const codeOf = (resolve: Resolve, name: string): string | undefined => {
  const resolved = resolve(name);
  return 'code' in resolved ? resolved.code : undefined;
};

/** The page's acts by country. A table has one row for each; a second one would be a misreading of a name. */
function collect(page: StatusPage, resolve: Resolve, result: Comparison): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const { row, name, actions, footnotes } of page.rows) {
    const resolved = resolve(name);
    if ('problem' in resolved) {
      result.unknown.push({ row, name, problem: resolved.problem });
      continue;
    }
    const { code } = resolved;
    const earlier = entries.get(code);
    if (earlier && page.marksEnded) {
      const problem = `It names the same country (${code}) as row ${earlier.row}. Nothing was read from it.`;
      result.byHand.push({ row, name, problem });
      continue;
    }
    const entry = earlier ?? { row, name, theirs: [], footnotes: [], notices: [], unreadNotes: [] };
    entry.theirs.push(...actions.map((action) => ({ ...action, row })));
    entry.footnotes.push(...footnotes);
    readNotes(footnotes, code, resolve, entry);
    entries.set(code, entry);
  }
  return entries;
}

function readNotes(footnotes: PageRow['footnotes'], code: string, resolve: Resolve, entry: Entry): void {
  for (const note of footnotes) {
    const notice = readNotice(note, (who) => codeOf(resolve, who) === code);
    if (notice === 'unread') entry.unreadNotes.push(note);
    else if (notice) entry.notices.push(notice);
  }
}

function compareCountry(
  code: string,
  entry: Entry,
  pact: PactRow,
  page: StatusPage,
  asOf: string,
  result: Comparison,
): void {
  const ours = pact.events[code] ?? [];
  const { pairs, added, left } = compareEvents(ours, entry.theirs, page.covers);
  if (ours.some(({ date }) => date) && entry.theirs.some(({ date }) => date)) {
    result.compared++;
    if (pairs.some((pair) => pair.page.date && ours[pair.index]?.date === pair.page.date)) result.agreed++;
  }
  for (const { index, page: theirs, change } of pairs) {
    const row = ours[index]!;
    if (change) result.differences.push({ code, index, ours: row, theirs: change });
    if (theirs.note !== undefined && theirs.note !== row.note)
      result.notesNotTaken.push({ code, ours: row, theirs });
  }
  for (const index of left) result.onlyOurs.push({ code, ours: ours[index]! });
  if (!page.marksEnded) {
    result.additions.push(...added.map((theirs) => ({ code, theirs })));
    return;
  }

  // A table shows a participant's latest act of consent; whether it is still bound shows in brackets and notes.
  const consent = entry.theirs
    .filter(({ event }) => isJoining(event))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .at(-1);
  const pair = pairs.find((one) => one.page === consent);
  const after = pair ? pair.index + 1 : ours.length;
  const known = ours.slice(after).filter(({ event }) => isEnding(event) || event === 'withdrawal-notified');
  const notice = entry.notices.find(({ notified }) => consent?.date && notified >= consent.date);
  const unexplained = unexplainedBrackets(entry, consent, notice !== undefined || known.length > 0, ours);
  if (unexplained) {
    // Without its end, the consent alone would make a party of a state that has left.
    result.byHand.push({ row: entry.row, name: entry.name, problem: unexplained });
    return;
  }
  result.additions.push(...added.map((theirs) => ({ code, theirs })));
  if (notice) compareNotice(code, entry.row, notice, ours, after, result);
  if (consent?.ended || notice) return;
  if (known.length === 0) {
    for (const note of entry.unreadNotes)
      result.notes.push({ row: entry.row, name: entry.name, problem: note });
  }
  const gone = known.find(({ event, date }) => isEnding(event) && date && latestDay(date) <= latestDay(asOf));
  if (consent && gone) result.onlyOurs.push({ code, ours: gone, why: 'the page shows it as a party' });
}

function unexplainedBrackets(
  entry: Entry,
  consent: Theirs | undefined,
  explained: boolean,
  ours: readonly EventRow[],
): string | undefined {
  const ended = consent ? consent.ended : entry.theirs.some((one) => one.ended);
  if (!ended || explained) return undefined;
  if (!consent && ours.some(({ event }) => event === 'non-party-notice')) return undefined;
  const what = consent
    ? 'The page sets it in brackets: it has withdrawn, or has said that it will.'
    : 'The page sets its signature in brackets.';
  const notes = (entry.unreadNotes.length > 0 ? entry.unreadNotes : entry.footnotes).join(' / ');
  return notes
    ? `${what} Read its note and write the events by hand: "${notes}"`
    : `${what} Its note was not found on the page. Write the events by hand.`;
}

/** The notice that a footnote gives, and the day of effect if it gives that too; a day that follows from a rule is none. */
function compareNotice(
  code: string,
  pageRow: number,
  notice: Notice,
  ours: readonly EventRow[],
  after: number,
  result: Comparison,
): void {
  const check = (event: EventRow['event'], date: string): void => {
    const row = eventAfter(event, ours, after);
    const theirs: Theirs = { event, date, ended: false, row: pageRow };
    if (!row) result.additions.push({ code, theirs });
    else if (row.date !== date)
      result.differences.push({ code, index: ours.indexOf(row), ours: row, theirs });
  };
  check('withdrawal-notified', notice.notified);
  if (notice.effect) check('withdrawal', notice.effect);
}

/**
 * Lines of a CSV that give one act twice. Neither may be guessed to be a slip for something else.
 *
 * @throws UnreadablePage naming the lines
 */
export function refuseRepeatedLines(page: StatusPage, resolve: Resolve): void {
  if (page.marksEnded) return;
  const lines = new Map<string, number[]>();
  for (const { row, name, actions } of page.rows) {
    for (const { event, date } of actions) {
      const act = `${codeOf(resolve, name) ?? name} ${date ?? 'no date'} ${event}`;
      lines.set(act, [...(lines.get(act) ?? []), row]);
    }
  }
  const repeated = [...lines].filter(([, rows]) => rows.length > 1);
  if (repeated.length === 0) return;
  const told = repeated.map(([act, rows]) => `${page.unit}s ${rows.join(' and ')}: ${act}`).join('; ');
  throw new UnreadablePage(`The same act is written twice (${told}). Remove one.`);
}

/** How many are in on a day, by the events alone. */
export function partiesOn(events: PactRow['events'], day: string): number {
  return Object.values(events).filter((rows) =>
    rows
      .filter(({ date }) => !date || earliestDay(date) <= day)
      .reduce((inside, { event }) => isJoining(event) || (inside && !isEnding(event)), false),
  ).length;
}
