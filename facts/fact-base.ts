/**
 * The fact base as it is shipped: one JSON text, written by `dataset/compile-facts.ts` and read here.
 *
 * Small because of four habits:
 * - countries are columns, not rows; what few of them have (a note, a parent) is listed by position;
 * - the events of a pact are one string with a line per country, `AGO a19971204b20020705`: its code, a blank, then for each event
 *   a letter for its kind (`a` is the first of `eventKinds`) and the digits of its date, eight, six, four or none;
 * - a source is left out where it is the pact's most frequent one, else `~`, its place in the pact's list and `;`;
 * - a note is `#`, its place in the pact's list of notes and `;`. Places are written in base 36.
 *
 * Quick because a pact's string is taken apart only when somebody first asks who is in it.
 */
import type {
  Country,
  CountryId,
  CountryKind,
  EventKind,
  FactBase,
  MembershipEvent,
  Pact,
  Source,
} from './types.ts';

/** The kinds of event, in the order of their letters. */
export const eventKinds: readonly EventKind[] = [
  'signature',
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'entry-into-force',
  'withdrawal-notified',
  'withdrawal',
  'withdrawal-rescinded',
  'suspension',
  'non-party-notice',
  'joined',
  'left',
  'leaving',
  'suspended',
  'reinstated',
  'candidate',
  'observer',
  'associate',
  'partner',
  'invited',
  'annexed',
  'independence-restored',
  'ratification-withdrawn',
  'consent',
];

/** The order of the columns that only some countries have. */
export const rareCountryFields = ['partOf', 'note', 'from', 'until', 'predecessors'] as const;

export interface CompactCountries {
  /** Codes, separated by blanks. */
  ids: string;
  kinds: CountryKind[];
  /** For each country the place of its kind in `kinds`. */
  kind: number[];
  names: string[];
  /** Empty where it is the same as the name. */
  officialNames: string[];
  /** Per rare field: place of the country and value, in turn. */
  rare: Record<(typeof rareCountryFields)[number], (number | string)[]>;
}

export type CompactPact = Omit<Pact, 'participants' | 'mainSource'> & {
  /** Places in the list of all sources, the most frequent first. */
  sources: number[];
  notes: string[];
  events: string;
};

export interface CompactFactBase {
  countries: CompactCountries;
  sources: Source[];
  pacts: CompactPact[];
}

export function readFactBase(text: string): FactBase {
  // The text was compiled from a checked dataset in the same build, so its form is not checked again.
  const compact = JSON.parse(text) as CompactFactBase;
  const sourceIds = compact.sources.map(({ id }) => id);
  return {
    countries: new Map(readCountries(compact.countries).map((country) => [country.id, country])),
    pacts: new Map(compact.pacts.map((pact) => [pact.id, readPact(pact, sourceIds)])),
    sources: new Map(compact.sources.map((source) => [source.id, source])),
  };
}

function readCountries({ ids, kinds, kind, names, officialNames, rare }: CompactCountries): Country[] {
  const countries = ids
    .split(' ')
    .filter(Boolean)
    .map((id, index): Country => {
      const name = names[index] ?? id;
      const official = officialNames[index] ?? '';
      return {
        id,
        kind: kinds[kind[index] ?? 0] ?? 'state',
        name,
        officialName: official === '' ? name : official,
      };
    });
  for (const field of rareCountryFields) {
    const pairs = rare[field];
    for (let at = 0; at < pairs.length; at += 2) {
      const country = countries[Number(pairs[at])];
      const value = String(pairs[at + 1]);
      if (country && field === 'predecessors') country.predecessors = value.split(' ');
      else if (country && field !== 'predecessors') country[field] = value;
    }
  }
  return countries;
}

function readPact({ sources, notes, events, ...head }: CompactPact, sourceIds: readonly string[]): Pact {
  let participants: Pact['participants'] | undefined;
  const mainSource = sourceIds[sources[0] ?? -1];
  return {
    ...head,
    ...(mainSource !== undefined && { mainSource }),
    get participants() {
      participants ??= readEvents(
        events,
        sources.map((place) => sourceIds[place] ?? ''),
        notes,
      );
      return participants;
    },
  };
}

const oneEvent = /([a-z])(\d*)(?:~([\da-z]+);)?(?:#([\da-z]+);)?/g;

function readEvents(
  text: string,
  sources: readonly string[],
  notes: readonly string[],
): Map<CountryId, MembershipEvent[]> {
  const participants = new Map<CountryId, MembershipEvent[]>();
  for (const entry of text.split('\n').filter(Boolean)) {
    const blank = entry.indexOf(' ');
    const events = Array.from(entry.slice(blank + 1).matchAll(oneEvent), (match): MembershipEvent => {
      const [, letter = 'a', digits = '', source = '0', note] = match;
      const remark = note === undefined ? undefined : notes[parseInt(note, 36)];
      return {
        kind: eventKinds[letter.charCodeAt(0) - 97] ?? 'signature',
        ...(digits && { date: digits.replace(/^(\d{4})(\d{2})?(\d{2})?$/, dashed) }),
        source: sources[parseInt(source, 36)] ?? '',
        ...(remark !== undefined && { note: remark }),
      };
    });
    participants.set(entry.slice(0, blank), events);
  }
  return participants;
}

const dashed = (_: string, ...parts: (string | undefined)[]): string =>
  parts
    .slice(0, 3)
    .filter((part) => part !== undefined)
    .join('-');
