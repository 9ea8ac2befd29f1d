/** Answers as text for people, in lines of 80 columns. The words of a status are those of the cards. */
import { dateWords, listWords, numberWords } from '../../components/dates.ts';
import { entryRuleWords } from '../../components/rule-words.ts';
import { timelineOf } from '../../facts/timeline.ts';
import { UNCONFIRMED, type Day, type EventKind } from '../../facts/types.ts';
import type {
  Answer,
  CountryAnswer,
  CountryFacts,
  EventFacts,
  Line,
  MembershipAnswer,
  PactAnswer,
  PactFacts,
  PactName,
  SeeAlso,
  SourceFacts,
  StatusFacts,
} from './answer-types.ts';
import type { NoAnswer } from './answer.ts';
import { grouped, sentenceOf, type Group } from './groups.ts';
import { columnBeside, row, wrap } from './lines.ts';

export function inWords(answer: Answer, today: Day): string {
  const lines = linesOf(answer);
  if (answer.day > today)
    lines.push('', ...wrap('That day is ahead: only what is settled already is counted in.'));
  // No-break spaces have kept dates together, and would keep a search from finding them.
  return `${lines.join('\n')}\n`.replaceAll('\u00A0', ' ');
}

function linesOf(answer: Answer): string[] {
  if (answer.about === 'membership') return membershipLines(answer);
  return answer.about === 'country' ? countryLines(answer) : pactLines(answer);
}

export function noAnswerInWords(answer: NoAnswer): string {
  const lines =
    answer.is === 'ambiguous'
      ? [`"${answer.word}" can mean:`, ...subjectRows(answer.choices.map((subject) => ({ subject })))]
      : answer.unknown.flatMap(({ word, suggestions }) => [
          `Nothing in the dataset is called "${word}".${suggestions.length > 0 ? ' Did you mean:' : ''}`,
          ...subjectRows(suggestions),
        ]);
  return `${lines.join('\n')}\n`;
}

function subjectRows(subjects: readonly { subject: { id: string; name: string } }[]): string[] {
  const column = columnBeside(subjects.map(({ subject }) => subject.id));
  return subjects.flatMap(({ subject: { id, name } }) => row(id, name, column));
}

function membershipLines(answer: MembershipAnswer): string[] {
  const { country, pact, status, day, sources, holder, predecessors = [] } = answer;
  const numbers = new Map(Object.keys(sources).map((id, index) => [id, index + 1]));
  const relatives = [...(holder ? [holder] : []), ...predecessors];
  return [
    ...wrap(`${country.name} (${country.code}), ${pact.name} (${pact.id})`),
    ...(country.note ? wrap(country.note) : []),
    '',
    ...wrap(`On ${dateWords(day)}: ${sentenceOf(status)}${marks(status, numbers)}`, 2, 0),
    ...(status.note ? wrap(status.note, 2) : []),
    ...relatives.flatMap((line) =>
      wrap(`${line.name} (${line.code}): ${sentenceOf(line.status)}${marks(line.status, numbers)}`, 2, 0),
    ),
    '',
    ...eventLines(answer, numbers),
    ...Object.entries(sources).flatMap(([id, source]) =>
      wrap(`[${numbers.get(id)}] ${citation(source)}`, 4, 0),
    ),
    ...wrap(listDay(pact)),
  ];
}

function marks({ source, noteSource }: StatusFacts, numbers: ReadonlyMap<string, number>): string {
  const cited = [source, noteSource].flatMap((id) => numbers.get(id ?? '') ?? []);
  return cited.map((number) => ` [${number}]`).join('');
}

function eventLines(
  { events, pact, day, status }: MembershipAnswer,
  numbers: ReadonlyMap<string, number>,
): string[] {
  if (events.length === 0) return [];
  const isAhead = aheadOf(events, pact, day);
  const happened = events.filter((event) => !isAhead(event));
  const ahead = events.filter(isAhead);
  const rows = (some: readonly EventFacts[]) =>
    some.flatMap(({ date, event, source, note }) => [
      ...row(
        date ? dateWords(date) : 'day not verified',
        `${eventWords(event)} [${numbers.get(source)}]`,
        20,
      ),
      // The status has said it already.
      ...(note && note !== status.note ? wrap(note, 20) : []),
    ]);
  return [
    ...(happened.length > 0 ? ['Events', ...rows(happened)] : []),
    ...(ahead.length > 0 ? [`After ${dateWords(day)}`, ...rows(ahead)] : []),
    '',
  ];
}

/** Tells which events cannot have happened by a day; an undated one not before the dated one it follows. */
function aheadOf(events: readonly EventFacts[], pact: PactFacts, day: Day): (event: EventFacts) => boolean {
  const plain = events.map((event) => ({
    kind: event.event,
    ...(event.date !== null && { date: event.date }),
    source: event.source,
  }));
  const earliest = new Map(
    timelineOf(plain, pact.asOf).map((happening) => [happening.event, happening.earliest]),
  );
  const ahead = new Set(events.filter((_, index) => (earliest.get(plain[index]!) ?? '') > day));
  return (event) => ahead.has(event);
}

function eventWords(event: EventKind): string {
  return event === 'non-party-notice' ? 'non-party notice' : event.replaceAll('-', ' ');
}

function citation({ producer, asOf, via, url }: SourceFacts): string {
  const words = `${producer}${asOf ? `, as of ${dateWords(asOf)}` : ''}${via ? `; read in: ${via}` : ''}`;
  return url ? `${words}; ${url}` : words;
}

function listDay({ asOf, complete, kind, mayBeOutOfDate }: PactFacts): string {
  const who = kind === 'treaty' ? 'party' : 'member';
  const old = mayBeOutOfDate ? '; may be out of date' : '';
  const short = complete ? '' : `. It may not have every ${who}`;
  return `The list as a whole speaks of ${dateWords(asOf)}${old}${short}.`;
}

function countryLines({ country, memberships, day, sources, seeAlso }: CountryAnswer): string[] {
  const told = byName(memberships).filter(({ status, events, kind }) =>
    events.length > 0 ? status.kind !== 'before' : kind === 'treaty' && !SILENT.has(status.kind),
  );
  return [
    ...wrap(`${country.name} (${country.code})`),
    ...(country.officialName === country.name ? [] : wrap(country.officialName)),
    ...aboutCountry(country),
    ...seeAlsoLines(seeAlso),
    '',
    `Status on ${dateWords(day)}`,
    ...groupLines(grouped(told), ({ name }) => name),
    ...(told.length === 0
      ? ['', ...wrap('No treaty or organisation that we list counts it as a member of its own.')]
      : []),
    ...untoldLines(memberships),
    ...sourceLines(sources, told),
  ];
}

/** Of these nothing is said where a country has no event: they would fill the screen with what is not. */
const SILENT = new Set<StatusFacts['kind']>(['before', 'not-eligible', 'not-open', 'unknown']);

/** How many treaties are passed over, so that silence is not taken for an answer. */
function untoldLines(memberships: readonly Line<PactName>[]): string[] {
  const count = (one: StatusFacts['kind']) =>
    memberships.filter(
      ({ status, events, kind }) => kind === 'treaty' && events.length === 0 && status.kind === one,
    ).length;
  const [closed, unclaimed] = [count('not-open'), count('unknown')];
  const lines = [
    ...(closed > 0 ? wrap(`Not open to it: ${treaties(closed)}.`) : []),
    ...(unclaimed > 0
      ? wrap(
          `Nothing claimed: ${treaties(unclaimed)}, whose lists may not be complete, or do not speak of it.`,
        )
      : []),
  ];
  return lines.length > 0 ? ['', ...lines] : [];
}

function byName(lines: readonly Line<PactName>[]): Line<PactName>[] {
  return [...lines].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function treaties(count: number): string {
  return count === 1 ? '1 other treaty' : `${count} other treaties`;
}

function aboutCountry({ note, from, until, partOf, kind, predecessors = [] }: CountryFacts): string[] {
  return [
    ...(until
      ? wrap(`Former state${from ? `, from ${dateWords(from)}` : ''} until ${dateWords(until)}`)
      : []),
    ...(note ? wrap(note) : []),
    ...(partOf && kind === 'territory' && !note
      ? wrap(`Part of ${partOf.name} (${partOf.code}), whose memberships do not always extend to it.`)
      : []),
    ...(predecessors.length > 0
      ? wrap(`Before it: ${listWords(predecessors.map(({ name, code }) => `${name} (${code})`))}`)
      : []),
  ];
}

function pactLines({ pact, count, roll, day, sources, seeAlso }: PactAnswer): string[] {
  const told = roll.filter(({ status }) => status.kind !== 'before');
  return [
    ...wrap(`${pact.name} (${pact.id})`),
    ...(pact.title === pact.name ? [] : wrap(pact.title)),
    ...seeAlsoLines(seeAlso),
    '',
    ...wrap(pact.summary),
    '',
    ...headRows(pact, count, day).flatMap(([field, text]) => row(field, text, 20, 0)),
    '',
    `Status on ${dateWords(day)}`,
    ...groupLines(grouped(told), ({ code, name }) => `${code.padEnd(5)} ${name}`),
    ...(told.length === 0 ? ['', '  It did not exist yet.'] : []),
    ...sourceLines(sources, told),
  ];
}

function headRows(pact: PactFacts, count: PactAnswer['count'], day: Day): [string, string][] {
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
    ['Our list', listWordsOf(pact)],
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

function listWordsOf({ asOf, complete, mayBeOutOfDate }: PactFacts): string {
  const old = mayBeOutOfDate ? '; may be out of date' : '';
  return `as of ${dateWords(asOf)}${old}; ${complete ? 'complete' : 'not known to be complete'}`;
}

/** A group is a table of names and days; names alone, where there is nothing beside them, run on. */
function groupLines<Name>(groups: readonly Group<Name>[], nameOf: (line: Line<Name>) => string): string[] {
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

function seeAlsoLines(seeAlso: readonly SeeAlso[]): string[] {
  return seeAlso.flatMap(({ id, name, about }) =>
    wrap(
      `See also: ${id} (${name}, ${about === 'country' ? 'as a party or member itself' : 'and who is in it'})`,
      2,
      0,
    ),
  );
}

/** Who stands behind some lines, each with all the days of which it speaks. "Not confirmed" is nobody. */
function sourceLines(sources: Record<string, SourceFacts>, lines: readonly Line<unknown>[]): string[] {
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
