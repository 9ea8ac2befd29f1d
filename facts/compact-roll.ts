/** Who takes part in one pact, as the fact base holds it; see `facts/fact-base.ts`. */
import { DIGITS, digitAt, packDate, packedLength, unpackDate } from './compact-dates.ts';
import { entryIntoForceAfter } from './effect-rule.ts';
import { eventKinds, isConsent } from './event-kinds.ts';
import type { CountryId, MembershipEvent, Pact, PartialDate, Participants, SourceId } from './types.ts';

/** The columns of a pact. */
export interface CompactRoll {
  /** For each country a digit: how many places it stands after the one before in the sorted list of all. */
  who: string;
  /** For each event the digit of its kind, or `+`; a blank after each country. */
  what: string;
  /** For each event but `+` its date. */
  when: string;
  /** For each event but `+` the digits of its source's place in the pact's list of sources. */
  whence: string;
  /** Place of the event among all of the pact, and its note, in turn. */
  notes: (number | string)[];
  /** In the same way, the day from which a note can be told, where it speaks of something later. */
  noteFrom: (number | string)[];
}

/** In `what`: the entry into force that follows from the consent before by the treaty's own rule, of its source. */
const BY_RULE = '+';
/** In `who`: 63 places on, and go on counting. */
const FAR = DIGITS.charAt(63);

type Rules = Pick<Pact, 'entryRule' | 'inForce'>;

/** Digits that the place of one of so many sources takes. */
const digitsFor = (sources: number): number => (sources > 64 ? 2 : 1);

export function packRoll(
  participants: Iterable<readonly [CountryId, readonly MembershipEvent[]]>,
  sortedIds: readonly CountryId[],
  sources: readonly SourceId[],
  rules: Rules,
): CompactRoll {
  const places = new Map(sortedIds.map((id, place) => [id, place]));
  const roll: CompactRoll = { who: '', what: '', when: '', whence: '', notes: [], noteFrom: [] };
  let last = -1;
  let count = 0;
  const sorted = [...participants].sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  for (const [id, events] of sorted) {
    const place = places.get(id) ?? 0;
    roll.who += FAR.repeat(Math.floor((place - last) / 63)) + DIGITS.charAt((place - last) % 63);
    last = place;
    events.forEach((event, index) => {
      const { kind, date, source, note, noteFrom } = event;
      if (note !== undefined) roll.notes.push(count, note);
      if (noteFrom !== undefined) roll.noteFrom.push(count, noteFrom);
      count += 1;
      if (kind === 'entry-into-force' && isByRule(event, events.slice(0, index), rules)) {
        roll.what += BY_RULE;
        return;
      }
      roll.what += DIGITS.charAt(eventKinds.indexOf(kind));
      roll.when += packDate(date);
      const at = sources.indexOf(source);
      roll.whence += (sources.length > 64 ? DIGITS.charAt(at >> 6) : '') + DIGITS.charAt(at & 63);
    });
    roll.what += ' ';
  }
  return roll;
}

function isByRule(event: MembershipEvent, before: readonly MembershipEvent[], rules: Rules): boolean {
  const derived = byRule(before, rules);
  return derived !== undefined && derived.date === event.date && derived.source === event.source;
}

/** The entry into force that follows from the last consent. */
function byRule(
  before: readonly MembershipEvent[],
  rules: Rules,
): { date: PartialDate; source: SourceId } | undefined {
  const consent = before.findLast(({ kind }) => isConsent(kind));
  if (consent?.date?.length !== 10) return undefined;
  const date = entryIntoForceAfter(rules, consent.date);
  return date === undefined ? undefined : { date, source: consent.source };
}

/** Where the events of one country begin in each column. */
interface Place {
  what: number;
  when: number;
  whence: number;
  event: number;
}

/**
 * Reads the columns of a pact when first asked, and the events of a country when first asked for that country: a
 * page asks for few of either.
 */
export function unpackRoll(
  roll: CompactRoll,
  sortedIds: readonly CountryId[],
  sources: readonly SourceId[],
  rules: Rules,
): Participants {
  let places: Map<CountryId, Place> | undefined;
  const known = new Map<CountryId, readonly MembershipEvent[]>();
  const located = () => (places ??= locate(roll, sortedIds, digitsFor(sources.length)));
  return {
    has: (id) => located().has(id),
    keys: () => located().keys(),
    get size() {
      return located().size;
    },
    get(id) {
      const place = located().get(id);
      if (!place) return undefined;
      const events = known.get(id) ?? readEvents(roll, place, sources, rules);
      known.set(id, events);
      return events;
    },
  };
}

function locate(
  { who, what, when }: CompactRoll,
  sortedIds: readonly CountryId[],
  width: number,
): Map<CountryId, Place> {
  const places = new Map<CountryId, Place>();
  const at: Place = { what: 0, when: 0, whence: 0, event: 0 };
  let country = -1;
  for (let place = 0; place < who.length; place += 1) {
    country += digitAt(who, place);
    if (who[place] === FAR) continue;
    places.set(sortedIds[country] ?? '', { ...at });
    for (; what[at.what] !== ' '; at.what += 1) {
      at.event += 1;
      if (what[at.what] === BY_RULE) continue;
      at.when += packedLength(when, at.when);
      at.whence += width;
    }
    at.what += 1;
  }
  return places;
}

/** What is listed of few events, by their place. */
function listed<Field extends 'note' | 'noteFrom'>(
  field: Field,
  list: readonly (number | string)[],
  event: number,
): { [F in Field]?: string } {
  const place = list.indexOf(event);
  return (place < 0 ? {} : { [field]: String(list[place + 1]) }) as { [F in Field]?: string };
}

function readEvents(
  { what, when, whence, notes, noteFrom }: CompactRoll,
  place: Place,
  sources: readonly SourceId[],
  rules: Rules,
): MembershipEvent[] {
  const events: MembershipEvent[] = [];
  const at = { ...place };
  const width = digitsFor(sources.length);
  for (; what[at.what] !== ' '; at.what += 1) {
    const note = { ...listed('note', notes, at.event), ...listed('noteFrom', noteFrom, at.event) };
    at.event += 1;
    if (what[at.what] === BY_RULE) {
      const derived = byRule(events, rules);
      if (derived) events.push({ kind: 'entry-into-force', ...derived, ...note });
      continue;
    }
    const date = unpackDate(when, at.when);
    at.when += packedLength(when, at.when);
    const high = width === 2 ? digitAt(whence, at.whence) << 6 : 0;
    const source = sources[high | digitAt(whence, at.whence + width - 1)] ?? '';
    at.whence += width;
    const kind = eventKinds[digitAt(what, at.what)] ?? 'signature';
    events.push({ kind, ...(date !== undefined && { date }), source, ...note });
  }
  return events;
}
