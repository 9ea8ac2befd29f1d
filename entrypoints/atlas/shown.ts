import type { Change } from '../../atlas/dated-changes.ts';
import type { ComparisonRow } from '../../atlas/compare.ts';
import type { Row } from '../../atlas/rows.ts';
import { isTied } from '../../atlas/status-group.ts';
import type { ShownChange } from '../../components/atlas/ChangeList.tsx';
import { changeWords } from '../../components/atlas/change-words.ts';
import type { ShownComparisonRow } from '../../components/atlas/ComparisonPage.tsx';
import type { ShownRow, ShownStatus } from '../../components/atlas/Rows.tsx';
import { wordsOn } from '../../components/atlas/status-line.ts';
import type { Day } from '../../facts/types.ts';
import { say } from '../../words/words.ts';
import type { Knowledge } from './knowledge.ts';

/** The day looked at, and the reader's own. */
interface Days {
  day: Day;
  today: Day;
}

/** A row in words, with where its name leads: to the same day there. */
export function shownRow(knowledge: Knowledge, row: Row, days: Days): ShownRow {
  const on = days.day === days.today ? undefined : days.day;
  return {
    subject: row.subject,
    name: row.name,
    nameLanguage: row.nameLanguage,
    address: knowledge.addressOf(row.subject, on),
    ...shownCell(row, days),
  };
}

function shownCell(row: Row, { day, today }: Days): ShownStatus {
  const { predecessors = [] } = row;
  return {
    words: row.isItself ? { label: say('status_itself'), shape: 'unknown' } : wordsOn(row, day, today),
    whose: row.holder ?? row.continuedBy,
    note: row.now.note,
    before: predecessors
      .filter(({ now }) => isTied(now))
      .map(({ name, now }) => ({ name, words: wordsOn({ now, pactKind: row.pactKind }, day, today) })),
  };
}

export function shownComparisonRow(
  knowledge: Knowledge,
  { subject, name, nameLanguage, cells }: ComparisonRow,
  days: Days,
): ShownComparisonRow {
  const on = days.day === days.today ? undefined : days.day;
  return {
    subject,
    name,
    nameLanguage,
    address: knowledge.addressOf(subject, on),
    cells: cells.map((cell) => shownCell(cell, days)),
  };
}

/** Changes in words; what happened to several countries on one day in one pact is told as one. */
export function shownChanges(knowledge: Knowledge, changes: readonly Change[]): ShownChange[] {
  const alike = new Map<string, Change[]>();
  for (const change of changes) {
    const { date, pact, what, derived, note } = change;
    const key = [date, pact, what, derived, note].join(' ');
    alike.set(key, [...(alike.get(key) ?? []), change]);
  }
  return [...alike].map(([id, [first, ...more]]) => ({
    ...shownChange(knowledge, id, first!),
    countries: knowledge
      .inOrder([first!, ...more].flatMap(({ country }) => (country ? [knowledge.linked(country)] : [])))
      .map((country) => ({ ...country, flag: knowledge.flags[country.subject] })),
  }));
}

/** The changes of one country, which is not named with each. */
export function shownHistory(knowledge: Knowledge, changes: readonly Change[]): ShownChange[] {
  return changes.map((change, at) => shownChange(knowledge, String(at), change));
}

function shownChange(knowledge: Knowledge, id: string, change: Change): ShownChange {
  const { date, pact, derived, note } = change;
  return {
    id,
    date,
    what: changeWords(change),
    countries: [],
    pact: knowledge.linked(pact),
    isDerived: derived === true,
    note,
  };
}
