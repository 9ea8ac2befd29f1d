/** What was asked of `npm run facts`. */
import { parseArgs } from 'node:util';
import { isDay } from '../../facts/dates.ts';
import type { Day } from '../../facts/types.ts';

export const USAGE = `npm run --silent facts -- COUNTRY PACT [--on YYYY-MM-DD] [--json]
npm run --silent facts -- COUNTRY      [--on YYYY-MM-DD] [--json]
npm run --silent facts -- PACT         [--on YYYY-MM-DD] [--json]
npm run --silent facts -- --dump`;

export const HELP = `${USAGE}

Says who is a party to a treaty or a member of an organisation, since when and
by which source, from the files in dataset/.

  COUNTRY   a code such as POL, or any name of a country: Poland
  PACT      an id such as ottawa-treaty, or any name or acronym of a treaty or
            organisation: "Mine Ban Treaty", NATO

  --on DAY  the status on that day instead of today
  --json    the answer as one JSON object
  --dump    every event of the dataset, each as a JSON object on a line
  --help    print this

Exit codes: 0 answered, 1 a name that is not known or not clear, 2 a wrong
question, 3 a mistake in the dataset. docs/dataset.md describes the JSON.`;

export type Question =
  | { kind: 'help' }
  | { kind: 'dump' }
  | { kind: 'subjects'; words: readonly string[]; day: Day; json: boolean };

/** A question that cannot be understood, whatever the dataset holds. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readQuestion(args: readonly string[], today: Day): Question {
  const { values, positionals: words } = parsed(args);
  const { on, json, dump, help } = values;
  if (help) return { kind: 'help' };
  if (dump) {
    if (words.length > 0 || on !== undefined || json) {
      throw new UsageError('--dump prints every event there is, so it takes no name and no other option.');
    }
    return { kind: 'dump' };
  }
  if (words.every((word) => word.trim() === '')) throw new UsageError('Name a country, a pact or both.');
  if (on !== undefined && !isDay(on)) {
    throw new UsageError(`--on ${on} is not a day of the calendar. Write it as YYYY-MM-DD.`);
  }
  return { kind: 'subjects', words, day: on ?? today, json };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        on: { type: 'string' },
        json: { type: 'boolean', default: false },
        dump: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // Node goes on about names that begin with a hyphen; none here does.
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(
      /\.? To specify|\n/,
    );
    throw new UsageError(`${message.replace(/\.$/, '')}.`);
  }
}
