/** Answers as text for people, in lines of 80 columns. The words of a status are those of the cards. */
import type { Day } from '../../facts/types.ts';
import type { Answer } from './answer-types.ts';
import type { NoAnswer } from './answer.ts';
import { countryLines } from './country-in-words.ts';
import { columnBeside, row, wrap } from './lines.ts';
import { membershipLines } from './membership-in-words.ts';
import { pactLines } from './pact-in-words.ts';

export function inWords(answer: Answer, today: Day): string {
  const lines = linesOf(answer);
  if (answer.day > today)
    lines.push('', ...wrap('That day is ahead: only what is settled already is counted in.'));
  // No-break spaces have kept dates together, and would keep a search from finding them.
  return `${lines.join('\n')}\n`.replaceAll('\u00A0', ' ');
}

function linesOf(answer: Answer): string[] {
  if (answer.about === 'membership') return membershipLines(answer);
  return answer.about === 'country' ? countryLines(answer) : pactLines(answer);
}

export function noAnswerInWords(answer: NoAnswer): string {
  const lines =
    answer.is === 'ambiguous'
      ? [`"${answer.word}" can mean:`, ...subjectRows(answer.choices.map((subject) => ({ subject })))]
      : answer.unknown.flatMap(({ word, suggestions }) => [
          `Nothing in the dataset is called "${word}".${suggestions.length > 0 ? ' Did you mean:' : ''}`,
          ...subjectRows(suggestions),
        ]);
  return `${lines.join('\n')}\n`;
}

function subjectRows(subjects: readonly { subject: { id: string; name: string } }[]): string[] {
  const column = columnBeside(subjects.map(({ subject }) => subject.id));
  return subjects.flatMap(({ subject: { id, name } }) => row(id, name, column));
}
