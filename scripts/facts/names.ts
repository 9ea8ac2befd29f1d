// cspell:ignore Ivoire divoire łøđðħıßæœþ
/** Every name in the dataset, and whose it is. */
import type { CountryRow, Dataset, PactRow } from '../../dataset/schema.ts';
import { wordings } from '../../spotting/wordings.ts';

import type { SubjectId } from '../../facts/types.ts';

export interface Subject {
  id: SubjectId;
  name: string;
  about: 'country' | 'pact';
}

export interface Names {
  subjects: ReadonlyMap<SubjectId, Subject>;
  /** By folded name. Whose code or id it is comes first. */
  owners: ReadonlyMap<string, readonly Subject[]>;
  /** Folded ids, which always mean their own subject. */
  ids: ReadonlyMap<string, Subject>;
}

/** What a name can mean. */
export type Meaning =
  /** `others`: whose name it is too, although it is the code or id of the first. */
  | { is: 'known'; subject: Subject; others: readonly Subject[] }
  | { is: 'ambiguous'; choices: readonly Subject[] }
  | { is: 'unknown' };

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th',
}; // prettier-ignore

/** One spelling for all that a person may type: "The Côte d’Ivoire", "cote divoire", "OTTAWA-TREATY". */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđðħıßæœþ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ.]/g, '')
    .replace(/\+/g, ' plus ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(the )+(?=.)/, '');
}

export function namesIn({ countries, pacts }: Dataset): Names {
  const entries = [
    ...countries.map((row) => ({ subject: subjectOf(row, 'country'), names: namesOfCountry(row) })),
    ...pacts.map((row) => ({ subject: subjectOf(row, 'pact'), names: namesOfPact(row) })),
  ];
  const ids = new Map(entries.map(({ subject }) => [fold(subject.id), subject]));
  const owners = new Map<string, Subject[]>();
  for (const { subject, names } of entries) {
    for (const name of new Set([subject.id, ...names].map(fold))) {
      const others = owners.get(name) ?? [];
      owners.set(name, ids.get(name) === subject ? [subject, ...others] : [...others, subject]);
    }
  }
  return { subjects: new Map(entries.map(({ subject }) => [subject.id, subject])), owners, ids };
}

export function meaningOf(names: Names, word: string): Meaning {
  const key = fold(word);
  const owners = names.owners.get(key);
  const [subject, ...others] = owners ?? [];
  if (!owners || !subject) return { is: 'unknown' };
  // A script that goes through all codes must get an answer for NAM, which is also the Non-Aligned Movement.
  if (others.length === 0 || names.ids.has(key)) return { is: 'known', subject, others };
  return { is: 'ambiguous', choices: owners };
}

function subjectOf({ id, name }: { id: SubjectId; name: string }, about: Subject['about']): Subject {
  return { id, name, about };
}

function namesOfCountry(row: CountryRow): string[] {
  return [
    row.name,
    row.official_name,
    ...(row.alpha2 ? [row.alpha2] : []),
    ...[row.names, row.abbreviations, row.adjectives, row.people, row.person, row.former_names].flatMap(
      (names) => names ?? [],
    ),
  ];
}

function namesOfPact(row: PactRow): string[] {
  return [
    row.name,
    row.title,
    ...[row.names, row.acronyms, row.descriptions].flatMap((names) => names ?? []).flatMap(wordings),
  ];
}
