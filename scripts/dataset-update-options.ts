/** What was asked of `npm run dataset:update`. */
import { parseArgs } from 'node:util';

export const HELP = `npm run dataset:update -- PACT PAGE [options]

Compares a pact of the dataset with a status page of its depositary and shows who joined, left and signed, with day and
source. Nothing is written without --write.

  PACT                   the name of a file in dataset/pacts/, such as ottawa-treaty
  PAGE                   a saved page, or its https address: a treaty of the UN Treaty Collection as XML or HTML,
                         or a CSV with the head "country,event,date" and, if wanted, "note"

  --write                change the pact's file, and add the source to dataset/sources.yaml if it is new
  --accept-differences   with --write: also replace dates and kinds of events that differ from ours
  --skip-unknown         leave out rows whose participant has no code here
  --as-of YYYY-MM-DD     the day of the page, if the page does not say it in a way that is understood
  --source ID            the source of dataset/sources.yaml; required for a CSV
  --help                 print this`;

interface UpdateOptions {
  help: boolean;
  pact: string;
  page: string;
  write: boolean;
  acceptDifferences: boolean;
  skipUnknown: boolean;
  asOf: string | undefined;
  source: string | undefined;
}

/** @throws Error that names what is missing or too much. */
export function readUpdateOptions(args: readonly string[]): UpdateOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: 'boolean', default: false },
      'accept-differences': { type: 'boolean', default: false },
      'skip-unknown': { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      source: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const [pact = '', page = '', ...others] = positionals;
  if (!values.help && (page === '' || others.length > 0)) {
    throw new Error(`Name one pact and one page; there are ${positionals.length} names. --help tells more.`);
  }
  return {
    help: values.help,
    pact,
    page,
    write: values.write,
    acceptDifferences: values['accept-differences'],
    skipUnknown: values['skip-unknown'],
    asOf: values['as-of'],
    source: values.source,
  };
}
