/** Checks of the rules of spotting against the dataset: a rule for what nothing is called would do nothing, in silence. */
import type { NamesOfSubject } from '../spotting/types.ts';
import type { AmbiguousName, ShortReferences } from './spotting-rules.ts';
import { inPrint } from './subject-names.ts';
import type { CheckedFile, Path, Problem } from './yaml-file.ts';

/** Every name that spotting looks for, with the subjects that have it. */
class KnownNames {
  readonly #owners = new Map<string, Set<string>>();
  readonly #subjects: ReadonlySet<string>;
  /** As they are written in the lexicon, by their small letters. */
  readonly #written = new Map<string, string>();

  constructor(subjects: readonly NamesOfSubject[]) {
    this.#subjects = new Set(subjects.map(({ subject }) => subject));
    for (const { subject, names } of subjects) {
      for (const name of names) {
        this.#owners.set(name, (this.#owners.get(name) ?? new Set()).add(subject));
        this.#written.set(name.toLowerCase(), name);
      }
    }
  }

  hasSubject(subject: string): boolean {
    return this.#subjects.has(subject);
  }

  /** True if one wording at least is a name: of one of these subjects, where any are given. */
  has(name: string, subjects?: readonly string[]): boolean {
    const owners = inPrint([name]).flatMap((form) => [...(this.#owners.get(form) ?? [])]);
    return subjects ? owners.some((owner) => subjects.includes(owner)) : owners.length > 0;
  }

  /** What to write in place of a name that is none. */
  remedyFor(name: string): string {
    const forms = inPrint([name]).flatMap((form) => this.#written.get(form.toLowerCase()) ?? []);
    if (forms[0] !== undefined && !this.#owners.has(name))
      return `It is found as "${forms[0]}": write that, or remove it where the rule has that already.`;
    return 'Correct or remove it, or first add it to the subject, in dataset/countries.yaml or dataset/pacts/.';
  }
}

const unknownSubject = (subject: string): string =>
  `"${subject}" is no subject with names of its own: it is neither in dataset/countries.yaml nor in dataset/pacts/, or its ` +
  'names are those of another. Correct or remove it.';

export function checkAmbiguousNames(
  file: CheckedFile<AmbiguousName[]>,
  subjects: readonly NamesOfSubject[],
): Problem[] {
  const known = new KnownNames(subjects);
  return file.value.flatMap(({ names, subject }, index) => {
    if (subject !== undefined && !known.hasSubject(subject))
      return [file.problem([index, 'subject'], unknownSubject(subject))];
    const owners = subject === undefined ? undefined : [subject];
    return names.flatMap((name, at) => {
      if (known.has(name, owners)) return [];
      const message = `"${name}" is no name of ${subject ?? 'any subject'}. ${known.remedyFor(name)}`;
      return [file.problem([index, 'names', at], message)];
    });
  });
}

export function checkShortReferences(
  file: CheckedFile<ShortReferences>,
  subjects: readonly NamesOfSubject[],
): Problem[] {
  const known = new KnownNames(subjects);
  const problems: Problem[] = [];
  const report = (path: Path, message: string): void => void problems.push(file.problem(path, message));
  file.value.references.forEach(({ words, kind, subjects: ids, after = [] }, index) => {
    const at = (field: string, entry?: number): Path =>
      ['references', index, field].concat(entry === undefined ? [] : [entry]);
    ids?.forEach((id, entry) => {
      if (!known.hasSubject(id)) report(at('subjects', entry), unknownSubject(id));
      else if (!subjects.some((names) => names.subject === id && names.kind === kind))
        report(at('subjects', entry), `"${id}" is not of the kind "${kind}". Correct one of the two.`);
    });
    after.forEach((name, entry) => {
      if (!known.has(name, ids))
        report(
          at('after', entry),
          `"${name}" is no name of ${ids?.join(' or ') ?? 'any subject'}. ${known.remedyFor(name)}`,
        );
    });
    if (ids) return;
    if (kind !== 'treaty') report(at('kind'), 'Only a treaty can go without subjects. Add them.');
    words.forEach((word, entry) => {
      if (
        !subjects.some((names) => names.kind === 'treaty' && names.names.some((name) => hasWord(name, word)))
      )
        report(
          at('words', entry),
          `No treaty has "${word}" in a name. Correct or remove it, or give its subjects.`,
        );
    });
  });
  return problems;
}

function hasWord(name: string, word: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(word.toLowerCase());
}
