/** One pact brought up to one page: read, compare, show, and write if that was asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsOf } from '../checks.ts';
import { loadDataset, mistake } from '../load.ts';
import { isPartialDate } from '../partial-date.ts';
import type { Dataset, PactRow } from '../schema.ts';
import { compare } from './compare.ts';
import { editPact } from './edit-pact.ts';
import { loadParticipantNames, participantResolver } from './participants.ts';
import { plan } from './plan.ts';
import { readStatus } from './read-status.ts';
import { report } from './report.ts';
import { addSource, chooseSource, type ChosenSource } from './sources.ts';
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
  const asOf = dayOf(page.asOf, request.asOf, dataset, request.source);
  const source = chooseSource(dataset.sources, page, asOf, request.source);
  const resolve = participantResolver(dataset.countries, loadParticipantNames(directory));
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

  if (comparison.compared >= 5 && comparison.agreed * 2 < comparison.compared) {
    return stop(
      `Only ${comparison.agreed} of ${comparison.compared} countries have a date in common with our list: this does not look like a page of "${pact.name}". Check the pact and the page.`,
    );
  }
  if (comparison.unknown.length > 0 && !request.skipUnknown) {
    return stop('Add the names of the unknown participants, or leave their rows out with --skip-unknown.');
  }
  const events = plans.additions.length + plans.differences.length;
  if (events === 0 && !plans.asOf && !plans.referenceCount) {
    return { lines: [...lines, '', 'There is nothing to write.'], good: true };
  }
  if (!request.write) {
    return { lines: [...lines, '', 'Nothing was written. To write it, add --write.'], good: true };
  }
  const names = new Map(dataset.countries.map(({ id, name }) => [id, name]));
  const path = join(directory, 'pacts', `${pact.id}.yaml`);
  const edit = { ...plans, source: source.id };
  writeFileSync(
    path,
    editPact(readFileSync(path, 'utf8'), edit, (code) => names.get(code) ?? code),
  );
  const files = [`dataset/pacts/${pact.id}.yaml`, ...(events > 0 ? writeSource(directory, source) : [])];
  return afterwards(lines, files, directory);
}

function writeSource(directory: string, { add }: ChosenSource): string[] {
  if (!add) return [];
  const path = join(directory, 'sources.yaml');
  writeFileSync(path, addSource(readFileSync(path, 'utf8'), add));
  return ['dataset/sources.yaml'];
}

/** The checks of every build, at once, while it is fresh in mind what was changed. */
function afterwards(lines: readonly string[], files: readonly string[], directory: string): UpdateResult {
  const written = `Written: ${files.join(', ')}.`;
  try {
    loadDataset(directory);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { lines: [...lines, '', `${written} The checks do not pass:`, why], good: false };
  }
  return {
    lines: [...lines, '', `${written} Look at it with "git diff", then run "npx vitest run dataset".`],
    good: true,
  };
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
  given: string | undefined,
  dataset: Dataset,
  source: string | undefined,
): string {
  for (const day of [said, given]) {
    if (day !== undefined && !isPartialDate(day))
      throw mistake(`"${day}" is not a date. Write --as-of YYYY-MM-DD.`);
  }
  if (said !== undefined && given !== undefined && said !== given) {
    throw mistake(`The page says that it is as at ${said}, and --as-of says ${given}. Leave --as-of out.`);
  }
  const day = said ?? given ?? dataset.sources.find(({ id }) => id === source)?.as_of;
  if (day === undefined) {
    throw mistake(
      'The page does not say of which day it is. Say it: --as-of YYYY-MM-DD, the day on which it was saved.',
    );
  }
  return day;
}
