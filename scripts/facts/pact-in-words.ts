import { dateWords, listWords, numberWords } from '../../components/dates.ts';
import { entryRuleWords } from '../../components/rule-words.ts';
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
    ...(told.length === 0 ? ['', '  It did not exist yet.'] : []),
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
    [isTreaty ? 'Parties' : 'Members', countWords(count, day)],
    ['Others count', referenceWords(count)],
    ['Our list', listWordsOf(pact, sources)],
  ];
  return rows.flatMap(([field, text]) => (text ? [[field, text] as [string, string]] : []));
}

function countWords({ inside, unions, signatories }: PactAnswer['count'], day: Day): string {
  const among = unions.length > 0 ? `, ${listWords(unions.map(({ name }) => `the ${name}`))} among them` : '';
  const signed = signatories > 0 ? `; ${numberWords(signatories)} more signed without joining` : '';
  return `${numberWords(inside)} on ${dateWords(day)}${among}${signed}`;
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
