import type { EventRow } from '../../dataset/schema.ts';

/** A change to rows of the tables, named by pact, countries (`*`: all), event and (where there are several) date. */
export interface Amendment {
  pact: string;
  countries: string;
  /** Countries that `*` leaves alone. */
  except?: string;
  event: string;
  on?: string;
  /** Only rows of countries that have not signed. */
  unlessSigned?: true;
  /** Only rows whose day is also that of the entry into force for the country. */
  ifDayOfEntry?: true;
  /** `null` removes the date; absent leaves it. */
  date?: string | null;
  becomes?: EventRow['event'];
  source?: string;
  note?: string;
  drop?: true;
}

/** An event that the tables only tell in a remark, or in `changes_2024_2026.csv`. */
export interface Addition extends EventRow {
  pact: string;
  countries: string;
  /** Where an event without a date belongs: before what happened on that day. */
  before?: string;
}
