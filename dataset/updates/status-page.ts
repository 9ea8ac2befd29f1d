/** What a depositary's status page says, whatever form it came in. Nothing in here is ours yet. */
import type { EventRow } from '../schema.ts';

/** One act of a participant, as the page dates it. */
export interface PageAction {
  event: EventRow['event'];
  date: string | undefined;
  /** True where the page sets the act in brackets: the participant has withdrawn, or has said that it will. */
  ended: boolean;
  /** A remark for readers; only a CSV has one. */
  note?: string;
}

/** One row of the page. Its number is what a person finds it by: the row of the table, or the line of the CSV. */
export interface PageRow {
  row: number;
  /** The participant as the page spells it, without marks of footnotes. */
  name: string;
  actions: PageAction[];
  /** Texts of the footnotes to which the row points. */
  footnotes: string[];
}

/** A row that says something we do not understand. Nothing is written for it. */
export interface UnreadRow {
  row: number;
  name: string;
  problem: string;
}

/** What an act is compared with: all ways of consenting to be bound are one class. */
export type ActionClass = EventRow['event'] | 'consent';

export interface StatusPage {
  format: 'UN Treaty Collection, XML' | 'UN Treaty Collection, HTML' | 'CSV';
  /** What a row is called in messages. */
  unit: 'row' | 'line';
  /** The day the page speaks of, if it says so. */
  asOf: string | undefined;
  /** The number of parties, if the page says it. */
  parties: number | undefined;
  /** Classes of acts of which the page lists all it knows. */
  covers: ReadonlySet<ActionClass>;
  /** True if the page sets what has ended in brackets, so that an act without them still holds. */
  marksEnded: boolean;
  rows: PageRow[];
  unread: UnreadRow[];
  /** Heads of columns that are not compared. */
  otherColumns: string[];
}

const consents = new Set<EventRow['event']>([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent',
]);

export const classOf = (event: EventRow['event']): ActionClass => (consents.has(event) ? 'consent' : event);

/** Names the page, the place and the remedy to whoever runs the command. */
export class UnreadablePage extends Error {
  override name = 'UnreadablePage';
}
