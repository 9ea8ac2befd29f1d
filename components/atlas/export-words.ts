import type { ChangeColumn, ExportWords, StatusColumn } from '../../atlas/export.ts';
import type { Day, SubjectId } from '../../facts/types.ts';
import { plainWords } from '../../words/formats.ts';
import { say, type MessageKey } from '../../words/words.ts';
import { changeWords } from './change-words.ts';
import { kindWords } from './kind-words.ts';
import { wordsOn } from './status-line.ts';

const COLUMNS: Record<StatusColumn | ChangeColumn, MessageKey> = {
  country: 'atlas_column_country',
  'country-code': 'atlas_column_code',
  pact: 'atlas_column_pact',
  'pact-kind': 'atlas_column_kind',
  status: 'atlas_column_status',
  details: 'atlas_column_details',
  'status-of': 'export_status_of',
  date: 'atlas_column_date',
  note: 'atlas_note',
  sources: 'atlas_sources',
  'source-addresses': 'atlas_column_source_url',
  'sources-as-of': 'export_source_as_of',
  'list-as-of': 'export_list_as_of',
  day: 'atlas_column_day',
  'looked-up': 'export_looked_up',
  change: 'atlas_column_event',
  derived: 'atlas_column_derived',
};

/** The words of a file for spreadsheets. */
export function exportWords(nameOf: (subject: SubjectId) => string, today: Day): ExportWords {
  return {
    column: (column) => say(COLUMNS[column]),
    nameOf,
    pactKind: (kind) => kindWords(kind),
    status: (now, { pactKind, union, day }) =>
      plainWords(wordsOn({ now, pactKind, ...(union && { union }) }, day, today).label),
    details: (now, { pactKind, union, day }) => {
      const { detail, asOf } = wordsOn({ now, pactKind, ...(union && { union }) }, day, today);
      const [first, second] = [detail, asOf].flatMap((part) => (part ? [plainWords(part)] : []));
      return first && second ? say('common_then_detail', { first, second }) : (first ?? '');
    },
    change: (change) => changeWords(change),
    derived: say('status_by_rule'),
    itself: say('status_itself'),
    before: (whose, what) => plainWords(say('common_whose', { whose, what })),
  };
}
