import type { Standing } from '../../facts/card.ts';
import type { Day } from '../../facts/types.ts';
import { statusWords, type StatusWords } from '../status-words.ts';

/** The words of a status on the day looked at: of a past one, "never" would claim too much. */
export function wordsOn(
  { now, pactKind, union }: Pick<Standing, 'now' | 'pactKind' | 'union'>,
  day: Day,
  today: Day,
): StatusWords {
  return statusWords(now, { pact: pactKind, union, when: day < today ? 'then' : 'now' });
}
