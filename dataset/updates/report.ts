/** The difference between page and list, for a person who has to say yes to it. */
import type { CountryRow, EventRow, PactRow } from '../schema.ts';
import type { Comparison } from './compare.ts';
import { isEnding, isJoining } from './compare-events.ts';
import { changedEvent, countText, eventText } from './edit-pact.ts';
import type { Plan } from './plan.ts';
import type { ChosenSource } from './sources.ts';
import type { StatusPage } from './status-page.ts';

interface ReportRequest {
  pact: PactRow;
  page: StatusPage;
  comparison: Comparison;
  plan: Plan;
  source: ChosenSource;
  asOf: string;
  countries: readonly CountryRow[];
  acceptDifferences: boolean;
}

type Group = 'Joined' | 'Left' | 'Signed' | 'Also';

function groupOf(event: EventRow['event']): Group {
  if (event === 'signature') return 'Signed';
  if (isJoining(event)) return 'Joined';
  return isEnding(event) || event === 'withdrawal-notified' || event === 'leaving' ? 'Left' : 'Also';
}

const what = ({ date, event }: { date?: string | undefined; event: string }): string =>
  `${date ?? 'no date'}  ${event}`;

export function report(request: ReportRequest): string[] {
  const { pact, page, comparison, plan, source, asOf } = request;
  const names = new Map(request.countries.map(({ id, name }) => [id, name]));
  const country = (code: string): string => `${code} ${names.get(code) ?? ''}`.trim();
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines.map((line) => `  ${line}`)];
  const added = (group: Group): string[] =>
    comparison.additions
      .filter(({ theirs }) => groupOf(theirs.event) === group)
      .map(
        ({ code, theirs }) =>
          `+ ${country(code)}  ${what(theirs)}  (${source.id})${theirs.note === undefined ? '' : `  note: ${theirs.note}`}`,
      );
  const rows = (list: readonly { row: number; name: string; problem: string }[]): string[] =>
    list.map(({ row, name, problem }) => `! ${page.unit} ${row}, ${name}: ${problem}`);
  const accepted = request.acceptDifferences ? '' : '; written only with --accept-differences';

  return [
    `${pact.name} (dataset/pacts/${pact.id}.yaml)`,
    `${page.format}, ${page.rows.length + page.unread.length} ${page.unit}s, as at ${asOf}; source ${source.id}${source.add ? ' (new)' : ''}`,
    ...section('Joined', added('Joined')),
    ...section('Left', added('Left')),
    ...section('Signed', added('Signed')),
    ...section('Also', added('Also')),
    ...section(
      `Differs${accepted}`,
      comparison.differences.map((difference) =>
        [
          `~ ${country(difference.code)}  ours: ${what(difference.ours)} (${difference.ours.source})  page: ${what(difference.theirs)} (${source.id})`,
          `    old: ${eventText(difference.ours)}`,
          `    new: ${eventText(changedEvent(difference, source.id))}`,
          ...(difference.ours.note === undefined
            ? []
            : ['    Our note stays. See whether it is still true.']),
        ].join('\n  '),
      ),
    ),
    ...section(
      'Notes that are not taken; write them by hand',
      comparison.notesNotTaken.map(
        ({ code, ours, theirs }) =>
          `! ${page.unit} ${theirs.row ?? '?'}, ${country(code)}  ${what(theirs)}: "${theirs.note ?? ''}"; ours ${ours.note === undefined ? 'has none' : `stays: "${ours.note}"`}`,
      ),
    ),
    ...section(
      'Only ours; kept',
      comparison.onlyOurs.map(
        ({ code, ours, why }) =>
          `= ${country(code)}  ${what(ours)}  (${ours.source})${why ? `; ${why}` : ''}`,
      ),
    ),
    ...(comparison.absent.length === 0
      ? []
      : [
          '',
          `Not on the page; kept (${comparison.absent.length})`,
          `  ${comparison.absent.map((code) => names.get(code) ?? code).join(', ')}`,
        ]),
    ...section('Unknown participants', rows(comparison.unknown)),
    ...section('Not read', rows(page.unread)),
    ...section('To be written by hand', rows(comparison.byHand)),
    ...section('Notes that speak of leaving; read them', rows(comparison.notes)),
    ...section('Columns that are not compared', page.otherColumns),
    '',
    ...summary(plan, pact, page, asOf),
  ];
}

function summary(plan: Plan, pact: PactRow, page: StatusPage, asOf: string): string[] {
  const word = pact.kind === 'treaty' ? 'Parties' : 'Members';
  const counted = page.parties === undefined ? '' : `; the page counts ${page.parties}`;
  const count = plan.referenceCount;
  const old = pact.reference_count;
  return [
    `${word} on ${asOf}: ${plan.before} before, ${plan.after} after${counted}.`,
    ...(plan.asOf === undefined ? [] : [`as_of: ${pact.as_of} becomes ${plan.asOf}.`]),
    ...(count ? [`- ${old ? countText(old) : 'no reference_count'}`, `+ ${countText(count)}`] : []),
    ...plan.remarks,
  ];
}
