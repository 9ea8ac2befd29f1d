import { dateWords, listWords, numberWords } from '../../words/formats.ts';
import { entryRuleWords } from '../../components/rule-words.ts';
import { earliestDay, latestDay } from '../../facts/dates.ts';
import type { Day } from '../../facts/types.ts';
import type { PactAnswer, PactFacts } from './answer-types.ts';
import { grouped } from './groups.ts';
import { groupLines, seeAlsoLines, sourceLines } from './groups-in-words.ts';
import { row, wrap } from './lines.ts';

export function pactLines({ pact, count, roll, day, sources, seeAlso }: PactAnswer): string[] {
  const told = roll.filter(({ status }) => status.kind !== 'before');
  return [
    ...wrap(`${pact.name} (${pact.id})`),
    ...(pact.title === pact.name ? [] : wrap(pact.title)),
    ...seeAlsoLines(seeAlso),
    '',
    ...wrap(pact.summary),
    '',
    ...headRows(pact, count, day, sources).flatMap(([field, text]) => row(field, text, 20, 0)),
    '',
    `Status on ${dateWords(day)}`,
    ...groupLines(grouped(told), ({ code, name }) => `${code.padEnd(5)} ${name}`),
    ...(told.length === 0
      ? ['', `  ${hasBegun(pact, day) ? 'Our list names nobody.' : 'It did not exist yet.'}`]
      : []),
    ...sourceLines(sources, told),
  ];
}

function headRows(
  pact: PactFacts,
  count: PactAnswer['count'],
  day: Day,
  sources: PactAnswer['sources'],
): [string, string][] {
  const isTreaty = pact.kind === 'treaty';
  const { adopted, inForce, ended } = pact;
  const rows: [string, string | undefined][] = [
    [
      isTreaty ? 'Adopted' : 'Founded',
      adopted && [dateWords(adopted.date), adopted.place].filter(Boolean).join(', '),
    ],
    ['In force', inForce && dateWords(inForce)],
    ['Ended', ended && `${dateWords(ended.date)}. ${ended.note}`],
    ['Depositary', pact.depositary],
    ['Seat', pact.seat],
    ['Official page', pact.officialUrl],
    ['Open only to', pact.openTo?.whom],
    ['Joining', pact.entryRule && entryRuleWords(pact.entryRule)],
    [isTreaty ? 'How a party leaves' : 'How to leave', pact.withdrawalTerms],
    [isTreaty ? 'Parties' : 'Members', isThere(pact, count, day) ? countWords(count, day) : undefined],
    ['Others count', referenceWords(count)],
    ['Our list', listWordsOf(pact, sources)],
  ];
  return rows.flatMap(([field, text]) => (text ? [[field, text] as [string, string]] : []));
}

function hasBegun({ adopted }: PactFacts, day: Day): boolean {
  return !adopted || earliestDay(adopted.date) <= day;
}

/** Of what does not exist yet or any longer, a count of 0 would read as if everybody stayed outside or had left. */
function isThere(pact: PactFacts, { inside }: PactAnswer['count'], day: Day): boolean {
  const { adopted, inForce, ended } = pact;
  if (ended && latestDay(ended.date) <= day) return false;
  // What has no day of its founding began with its first members.
  const isAhead = !adopted && inForce !== undefined && day < earliestDay(inForce);
  return hasBegun(pact, day) && !(isAhead && inside === 0);
}

function countWords({ inside, unions, signatories, unknown }: PactAnswer['count'], day: Day): string {
  const among = unions.length > 0 ? `, ${listWords(unions.map(({ name }) => `the ${name}`))} among them` : '';
  const signed = signatories > 0 ? `; ${numberWords(signatories)} more signed without joining` : '';
  if (unknown === 0) return `${numberWords(inside)} on ${dateWords(day)}${among}${signed}`;
  const [least, more] = inside > 0 ? [`at least ${numberWords(inside)}`, ' more'] : ['none known', ''];
  const unverified = `; ${numberWords(unknown)}${more} not verified for that day`;
  return `${least} on ${dateWords(day)}${among}${signed}${unverified}`;
}

function referenceWords({ reference }: PactAnswer['count']): string | undefined {
  if (!reference) return undefined;
  const { count, asOf, countedBy, shortBy, reason } = reference;
  const difference = shortBy
    ? `. Our list ${shortBy > 0 ? `is short by ${shortBy}` : `has ${-shortBy} more`}`
    : '';
  return `${numberWords(count)}, as of ${dateWords(asOf)} (${countedBy})${difference}${reason ? `. ${reason}` : ''}`;
}

function listWordsOf(
  { asOf, complete, mayBeOutOfDate, listSource = '' }: PactFacts,
  sources: PactAnswer['sources'],
): string {
  const old = mayBeOutOfDate ? '; may be out of date' : '';
  const source = sources[listSource];
  return `${source ? `by ${source.producer}, ` : ''}as of ${dateWords(asOf)}${old}; ${complete ? 'complete' : 'not known to be complete'}`;
}
