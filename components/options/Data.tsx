import type { ListDays } from '../../facts/age.ts';
import { dateWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';
import { Part } from './Choices.tsx';

/** What is shipped with this version. */
export interface DataFacts {
  version: string;
  /** Treaties and organisations. */
  pacts: number;
  /** And territories. */
  countries: number;
  /** Undefined where no list can change any more. */
  days: ListDays | undefined;
  /** How many lists may be out of date. */
  old: number;
}

export function Data({ data: { version, pacts, countries, days, old } }: { data: DataFacts }) {
  return (
    <Part title="options_data">
      <p>{say('options_data_version', { version, pacts, countries })}</p>
      {days && <p>{say('options_data_age', { from: dateWords(days.from), to: dateWords(days.to) })}</p>}
      {old > 0 && <p>{say('options_data_old', { count: old })}</p>}
    </Part>
  );
}
