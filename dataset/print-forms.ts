import { wordings } from '../spotting/wordings.ts';

/** What print varies in names, as a choice between its ways. */
const VARIATIONS: readonly [part: RegExp, choice: string][] = [
  [/\b(Anti|Co|Non|Sea)-(?=[a-z])/gi, '$1(-|| )'],
  [/(?<=[a-z])-(?=[a-z])/gi, '(-| )'],
  [/i[sz](?=(?:e|ed|ing|ation|ations|ational)\b)/g, 'i(s|z)'],
  // The "and" of an enumeration, with a comma and without.
  [/(, [^,]*?),? and /, '$1(,|) and '],
  [/\b(?:Persons|People)(?= with\b)/g, '(Persons|People)'],
  [/\bProgramme\b/g, 'Program(me|)'],
  [/\bCentre\b/g, 'Cent(re|er)'],
  [/\bDefence\b/g, 'Defen(c|s)e'],
];

/** A name, which may hold choices, in all its wordings and each in every way that print writes it. */
export function printForms(name: string): string[] {
  return wordings(VARIATIONS.reduce((varied, [part, choice]) => varied.replace(part, choice), name));
}
