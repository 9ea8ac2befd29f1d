/** One pact brought up to one page: read, compare, show, and write if that was asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsOf } from '../checks.ts';
import { loadDataset, mistake, readDataset } from '../load.ts';
import { earliestDay, isPartialDate } from '../partial-date.ts';
import type { Dataset, PactRow } from '../schema.ts';
import { compare, refuseRepeatedLines } from './compare.ts';
import { editPact } from './edit-pact.ts';
import { pageDoubt } from './right-page.ts';
import { loadParticipantNames, participantResolver } from './participants.ts';
import { plan, type Plan } from './plan.ts';
import { readStatus } from './read-status.ts';
import { report } from './report.ts';
import { addSource, chooseSource } from './sources.ts';
import { closest } from './closest.ts';
import type { PageRow, StatusPage } from './status-page.ts';

export interface UpdateRequest {
  pact: string;
  /** The text of the page. */
  text: string;
  write: boolean;
  acceptDifferences: boolean;
  skipUnknown: boolean;
  asOf: string | undefined;
  source: string | undefined;
  /** The day on which this is asked. */
  today: string;
}

export interface UpdateResult {
  /** What to tell whoever asked. */
  lines: string[];
  /** False if something keeps the change from being used as it is. */
  good: boolean;
}

/** @throws Error whose message names what is wrong and what to do about it. */
export function updatePact(request: UpdateRequest, directory: string): UpdateResult {
  const dataset = loadDataset(directory);
  const pact = pactOf(dataset, request.pact);
  const page = onlyPossible(readStatus(request.text), pact.kind);
  const asOf = dayOf(page.asOf, request, dataset);
  const source = chooseSource(dataset.sources, page, asOf, request.source);
  const resolve = participantResolver(dataset.countries, loadParticipantNames(directory));
  refuseRepeatedLines(page, resolve);
  const comparison = compare(pact, page, asOf, resolve);
  const { acceptDifferences } = request;
  const plans = plan({ pact, page, comparison, asOf, source: source.id, acceptDifferences });
  const lines = report({
    pact,
    page,
    comparison,
    plan: plans,
    source,
    asOf,
    countries: dataset.countries,
    acceptDifferences,
  });
  const stop = (why: string): UpdateResult => ({
    lines: [...lines, '', `Nothing was written. ${why}`],
    good: false,
  });

  const doubt = pageDoubt(request.text, pact, dataset.pacts, comparison);
  if (doubt && 'refusal' in doubt) return stop(doubt.refusal);
  if (doubt) lines.push('', doubt.hint);
  if (comparison.unknown.length > 0 && !request.skipUnknown) {
    return stop('Add the names of the unknown participants, or leave their rows out with --skip-unknown.');
  }
  const events = plans.additions.length + plans.differences.length;
  if (events === 0 && !plans.asOf && !plans.referenceCount) {
    return { lines: [...lines, '', 'There is nothing to write.'], good: true };
  }
  const names = new Map(dataset.countries.map(({ id, name }) => [id, name]));
  const pactFile = `pacts/${pact.id}.yaml`;
  const text = (name: string): string => readFileSync(join(directory, name), 'utf8');
  // The source stands first: a pact that names a source which is not there would not load.
  const edited = new Map<string, string>();
  if (events > 0 && source.add) edited.set('sources.yaml', addSource(text('sources.yaml'), source.add));
  const edit = { ...plans, source: source.id };
  edited.set(
    pactFile,
    editPact(text(pactFile), edit, (code) => names.get(code) ?? code),
  );
  const mistakes = mistakesIn(edited, directory, plans, page.unit);
  if (mistakes.length > 0) {
    return stop(['With these changes the dataset would not pass its checks:', ...mistakes].join('\n'));
  }
  if (!request.write) {
    return { lines: [...lines, '', 'Nothing was written. To write it, add --write.'], good: true };
  }
  for (const [name, content] of edited) writeFileSync(join(directory, name), content);
  const files = [...edited.keys()].map((name) => `dataset/${name}`).join(', ');
  const next = 'Look at it with "git diff", then run "npx vitest run dataset".';
  return { lines: [...lines, '', `Written: ${files}. ${next}`], good: true };
}

/** What the checks of every build say of the edited files, each with the rows of the page from which it comes. */
function mistakesIn(
  edited: ReadonlyMap<string, string>,
  directory: string,
  { additions, differences }: Plan,
  unit: StatusPage['unit'],
): string[] {
  const reading = readDataset(directory, edited);
  if (!('problems' in reading)) return [];
  return reading.problems.map(({ file, line, place, message }) => {
    const [code = '', at = ''] = place.split(' › ');
    const eventLine = edited.get(file.slice('dataset/'.length))?.split('\n')[line - 1] ?? '';
    const ofCountry = [...additions, ...differences].filter((one) => one.code === code);
    // A CSV can have several lines of one country.
    const ofEvent = ofCountry.filter(
      ({ theirs: { date, event } }) =>
        at.startsWith('event ') &&
        eventLine.includes(`event: ${event}`) &&
        (date === undefined || eventLine.includes(date)),
    );
    const rows = new Set(
      (ofEvent.length > 0 ? ofEvent : ofCountry).flatMap(({ theirs }) => theirs.row ?? []),
    );
    const whence = rows.size === 0 ? '' : ` (${unit} ${[...rows].join(', ')} of the page)`;
    return `  ${file}  ${place}${whence}: ${message}`;
  });
}

function pactOf({ pacts }: Dataset, id: string): PactRow {
  const pact = pacts.find((one) => one.id === id);
  if (pact) return pact;
  const near = closest(
    id,
    pacts.flatMap((one) =>
      [one.id, one.name, ...(one.names ?? []), ...(one.acronyms ?? []), ...(one.descriptions ?? [])].map(
        (word) => ({ word, id: one.id }),
      ),
    ),
  );
  const ids = [...new Set(near.map((one) => one.id))].slice(0, 3);
  const remedy =
    ids.length > 0
      ? `Did you mean ${ids.join(' or ')}?`
      : 'Its id is the name of its file in dataset/pacts/.';
  throw mistake(`There is no pact "${id}". ${remedy}`);
}

/** What cannot happen in a pact of this kind was misread, or the page is another pact's. */
function onlyPossible(page: StatusPage, kind: PactRow['kind']): StatusPage {
  const strange = ({ actions }: PageRow): string | undefined =>
    actions.find(({ event }) => !eventsOf[kind].includes(event))?.event;
  return {
    ...page,
    rows: page.rows.filter((row) => strange(row) === undefined),
    unread: [
      ...page.unread,
      ...page.rows.flatMap((row) => {
        const event = strange(row);
        const problem = `"${event ?? ''}" cannot happen in a pact of kind ${kind}. Write one of: ${eventsOf[kind].join(', ')}.`;
        return event === undefined ? [] : [{ row: row.row, name: row.name, problem }];
      }),
    ],
  };
}

/** A page that names its day is believed; anything else would date the facts wrongly. */
function dayOf(
  said: string | undefined,
  { asOf: given, source, today }: UpdateRequest,
  dataset: Dataset,
): string {
  if (given !== undefined && !isPartialDate(given))
    throw mistake(`"${given}" is not a date. Write --as-of YYYY-MM-DD.`);
  if (said !== undefined && given !== undefined && said !== given) {
    throw mistake(`The page says that it is as at ${said}, and --as-of says ${given}. Leave --as-of out.`);
  }
  const day = said ?? given ?? dataset.sources.find(({ id }) => id === source)?.as_of;
  if (day === undefined) {
    throw mistake(
      'The page does not say of which day it is, or not in a way that is understood. Say it: --as-of YYYY-MM-DD, the day on which it was saved.',
    );
  }
  if (earliestDay(day) > today) {
    const whose = said === undefined && given === undefined ? 'The source' : said ? 'The page' : '--as-of';
    throw mistake(
      `${whose} speaks of ${day}, which lies after today (${today}). Correct the day, or the clock of this computer.`,
    );
  }
  return day;
}
