import { dateWords, listWords } from '../../words/formats.ts';
import type { CountryAnswer, CountryFacts, Line, PactName, StatusFacts } from './answer-types.ts';
import { grouped } from './groups.ts';
import { groupLines, seeAlsoLines, sourceLines } from './groups-in-words.ts';
import { wrap } from './lines.ts';

export function countryLines({ country, memberships, day, sources, seeAlso }: CountryAnswer): string[] {
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
