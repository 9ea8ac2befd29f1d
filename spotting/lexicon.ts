import { groupsOf, NameGroups } from './name-groups.ts';
import { senseCode, senseOfCode } from './sense-code.ts';
import type { Lexicon, NamesOfSubject } from './types.ts';

/**
 * A lexicon as text: JSON, in which the names of all subjects are one text with a line for each entry,
 * `POL01|Poland|Republic of Poland`: its subject, the places of its kind and spelling, its names.
 * @throws Error for a name that has a bar or a line break in it
 */
export function writeLexicon(lexicon: Lexicon): string {
  return JSON.stringify({ ...lexicon, subjects: lexicon.subjects.map(toLine).join('\n') });
}

/**
 * A lexicon as it goes into the page script, with its names in groups (name-groups.ts): a page's reader is loaded
 * with every article, and should not have to sort ten thousand names each time.
 * @throws Error for a name that has a bar or a line break in it
 */
export function writeGroupedLexicon(lexicon: Lexicon): string {
  return JSON.stringify({ ...lexicon, subjects: undefined, blocked: undefined, groups: groupsOf(lexicon) });
}

export function readLexicon(text: string): Lexicon {
  const written = JSON.parse(text) as Omit<Lexicon, 'subjects'> & { subjects?: string };
  const { subjects, groups, references } = written;
  if (groups === undefined)
    return { ...written, subjects: (subjects ?? '').split('\n').filter(Boolean).map(fromLine) };
  let read: NameGroups | undefined;
  const names = () => (read ??= new NameGroups(groups, references));
  let all: NamesOfSubject[] | undefined;
  return {
    ...written,
    // Seldom asked for: whoever looks for names looks into the groups.
    get subjects() {
      return (all ??= names().subjects());
    },
    get blocked() {
      return names().blocked();
    },
  };
}

function toLine(entry: NamesOfSubject): string {
  const { subject, names } = entry;
  const unfit = names.find((name) => /[|\n]/.test(name));
  if (unfit !== undefined)
    throw new Error(`The name "${unfit}" of ${subject} has a bar or line break. Remove it.`);
  return [senseCode(entry), ...names].join('|');
}

function fromLine(line: string): NamesOfSubject {
  const [code = '', ...names] = line.split('|');
  return { ...senseOfCode(code), names };
}
