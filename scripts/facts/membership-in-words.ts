import { dateWords } from '../../words/formats.ts';
import { timelineOf } from '../../facts/timeline.ts';
import type { Day, EventKind } from '../../facts/types.ts';
import type { EventFacts, MembershipAnswer, PactFacts, SourceFacts, StatusFacts } from './answer-types.ts';
import { sentenceOf } from './groups.ts';
import { row, wrap } from './lines.ts';

export function membershipLines(answer: MembershipAnswer): string[] {
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
