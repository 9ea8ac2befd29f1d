/** Checks that no schema can make, because they look at two places at once. */
import { earliestDay, latestDay, mayPrecede } from './partial-date.ts';
import {
  formerStateEvents,
  organizationEvents,
  treatyEvents,
  type CountryRow,
  type EventRow,
  type PactRow,
  type SourceRow,
} from './schema.ts';
import type { CheckedFile, Path, Problem } from './yaml-file.ts';

export const eventsOf: Record<PactRow['kind'], readonly EventRow['event'][]> = {
  treaty: treatyEvents,
  organization: organizationEvents,
  'former-state': formerStateEvents,
};

const joining = new Set<EventRow['event']>([
  'ratification',
  'acceptance',
  'approval',
  'accession',
  'succession',
  'consent',
  'joined',
  'annexed',
]);
const ending = new Set<EventRow['event']>(['withdrawal', 'ratification-withdrawn', 'left']);

/** Each id once, and each name once: a name with two owners could open the wrong card. */
export function checkUnique(
  file: CheckedFile<readonly { id: string }[]>,
  remedy = 'Give this row an id of its own, or merge the two rows.',
): Problem[] {
  const seen = new Set<string>();
  return file.value.flatMap((row, index) => {
    if (seen.has(row.id)) return [file.problem([index, 'id'], `"${row.id}" is used twice. ${remedy}`)];
    seen.add(row.id);
    return [];
  });
}

export function checkCountries(file: CheckedFile<CountryRow[]>): Problem[] {
  const ids = new Set(file.value.map(({ id }) => id));
  const problems = checkUnique(file);
  file.value.forEach((country, index) => {
    if (country.part_of && !ids.has(country.part_of)) {
      problems.push(file.problem([index, 'part_of'], unknownCountry(country.part_of)));
    }
    if (country.continued_by && !ids.has(country.continued_by)) {
      problems.push(file.problem([index, 'continued_by'], unknownCountry(country.continued_by)));
    }
    for (const predecessor of country.predecessors ?? []) {
      if (!ids.has(predecessor))
        problems.push(file.problem([index, 'predecessors'], unknownCountry(predecessor)));
    }
    const { from, until } = country;
    if (from && until && !mayPrecede(from, until)) {
      problems.push(
        file.problem([index, 'until'], `It ends (${until}) before it begins (${from}). Correct one.`),
      );
    }
  });
  return problems;
}

const unknownCountry = (code: string): string =>
  `"${code}" is not in dataset/countries.yaml. Correct the code, or add the country there first.`;

/** A source can tell of these before they take effect; of a joining only where a note says how it is known. */
const mayBeAhead = ({ event, note }: EventRow): boolean =>
  ['withdrawal', 'suspension', 'left', 'leaving', 'entry-into-force'].includes(event) ||
  (event === 'joined' && !!note);

export function checkPact(
  file: CheckedFile<PactRow>,
  countries: ReadonlyMap<string, CountryRow>,
  sources: ReadonlyMap<string, SourceRow>,
): Problem[] {
  const pact = file.value;
  const problems: Problem[] = [];
  const report = (path: Path, message: string): void => void problems.push(file.problem(path, message));

  if (!file.file.endsWith(`/${pact.id}.yaml`)) {
    report(['id'], `The id "${pact.id}" is not the name of the file. Make the two the same.`);
  }
  if (pact.ended && pact.in_force && !mayPrecede(pact.in_force, pact.ended.date)) {
    report(['ended'], `It ends (${pact.ended.date}) before it is in force (${pact.in_force}). Correct one.`);
  }
  if (pact.complete && (pact.reference_count?.short_by ?? 0) > 0) {
    report(['complete'], 'Our list is short of the reference count, so it is not complete. Write false.');
  }
  if (pact.acts_as && !countries.has(pact.acts_as)) report(['acts_as'], unknownCountry(pact.acts_as));
  if (pact.list_source && !sources.has(pact.list_source)) {
    report(
      ['list_source'],
      `"${pact.list_source}" is not in dataset/sources.yaml. Correct it, or add the source there.`,
    );
  }
  for (const [code, events] of Object.entries(pact.events)) {
    const country = countries.get(code);
    if (!country) report(['events', code], unknownCountry(code));
    events.forEach((event, index) => {
      const at = (field: string): Path => ['events', code, index, field];
      if (!sources.has(event.source)) {
        report(
          at('source'),
          `"${event.source}" is not in dataset/sources.yaml. Correct it, or add the source there.`,
        );
      }
      if (!eventsOf[pact.kind].includes(event.event)) {
        report(
          at('event'),
          `"${event.event}" cannot happen in a pact of kind ${pact.kind}. Write one of: ${eventsOf[
            pact.kind
          ].join(', ')}.`,
        );
      }
      for (const message of dateMistakes(event, pact, country)) report(at('date'), message);
      const asOf = sources.get(event.source)?.as_of;
      if (event.date && asOf && !mayBeAhead(event) && earliestDay(event.date) > latestDay(asOf)) {
        report(
          at('date'),
          `${event.date} is after the day its source "${event.source}" speaks of (${asOf}). Correct the date or name another source.`,
        );
      }
      // Without a date, what happened twice has something else between.
      const before = event.date === undefined ? events.slice(index - 1, index) : events.slice(0, index);
      if (before.some((other) => other.event === event.event && other.date === event.date)) {
        report(at('event'), `"${event.event}" of the same date is written twice. Remove one.`);
      }
    });
    problems.push(...checkOrder(file, code, events));
  }
  return problems;
}

function dateMistakes({ date }: EventRow, pact: PactRow, country?: CountryRow): string[] {
  if (!date) return [];
  const mistakes: string[] = [];
  if (pact.adopted && latestDay(date) < earliestDay(pact.adopted.date)) {
    mistakes.push(`${date} is before the adoption on ${pact.adopted.date}. Correct one of the two dates.`);
  }
  if (country?.from && latestDay(date) < earliestDay(country.from)) {
    mistakes.push(
      `${date} is before ${country.name} existed (${country.from}). Correct the date or the country.`,
    );
  }
  if (country?.until && earliestDay(date) > latestDay(country.until)) {
    mistakes.push(
      `${date} is after ${country.name} ended (${country.until}). Correct the date or the country.`,
    );
  }
  return mistakes;
}

/** The events of one country must stand in an order in which they can have happened. */
function checkOrder(file: CheckedFile<PactRow>, code: string, events: readonly EventRow[]): Problem[] {
  const problems: Problem[] = [];
  let lastDated: string | undefined;
  let joined = false;
  let notified = false;
  events.forEach(({ date, event, note }, index) => {
    const at = (field: string): Path => ['events', code, index, field];
    if (date && lastDated && !mayPrecede(lastDated, date)) {
      problems.push(
        file.problem(at('date'), `${date} comes after ${lastDated} in the list. Sort the lines by date.`),
      );
    }
    lastDated = date ?? lastDated;
    // An organisation may have been left by a state of which no list gives the joining; a note has to say so.
    if (ending.has(event) && !joined && !(event === 'left' && note)) {
      problems.push(
        file.problem(
          at('event'),
          `There is a "${event}" without an earlier joining. Add the joining, or a note.`,
        ),
      );
    }
    if (event === 'withdrawal-rescinded' && !notified) {
      problems.push(
        file.problem(at('event'), 'No withdrawal was notified before. Add "withdrawal-notified".'),
      );
    }
    joined = joining.has(event) || (joined && !ending.has(event));
    notified = event === 'withdrawal-notified' || (notified && event !== 'withdrawal-rescinded');
  });
  return problems;
}
