// cspell:words APMBC Konvention
/**
 * Every name by which somebody would look up a country or a pact, in every language of the dataset: the text that is
 * compiled as `virtual:search-names`, and how it is read.
 *
 * A line for each subject: its id, a sign for what it is, and a part for each language and kind of name, parted by
 * tabs: `ottawa-treaty	t	en:Ottawa Treaty|Ottawa Convention	en=APMBC	de:Ottawa-Konvention`.
 */
import type { SubjectId } from '../facts/types.ts';

/** A pact that was a state is a `former-state`; so is, by its code, the country. */
export type SearchedKind = 'country' | 'treaty' | 'organization' | 'former-state';

/**
 * - `name`: also the formal title
 * - `acronym`: meant only as a whole, as "NATO"
 * - `code`: of ISO 3166-1, two letters or three
 * - `former`: what it was called before
 * - `body`: an organ or agency of the pact, as the court of the Rome Statute
 */
export type NameKind = 'name' | 'acronym' | 'code' | 'former' | 'body';

export interface SearchName {
  text: string;
  kind: NameKind;
  /** Of the name, as BCP 47 gives it; absent for a code, which has none. */
  language?: string;
}

export interface NamedSubject {
  subject: SubjectId;
  kind: SearchedKind;
  /** The first is the everyday English one. */
  names: readonly SearchName[];
}

const KIND_SIGNS: Readonly<Record<SearchedKind, string>> = {
  country: 'c',
  treaty: 't',
  organization: 'o',
  'former-state': 'f',
};
const NAME_SIGNS: Readonly<Record<NameKind, string>> = {
  name: ':',
  acronym: '=',
  code: '#',
  former: '<',
  body: '@',
};
const PART = /^([a-z-]*)([:=#<@])(.*)$/;

export function writeSearchNames(subjects: readonly NamedSubject[]): string {
  return subjects
    .map(({ subject, kind, names }) => {
      const parts = new Map<string, string[]>();
      for (const { text, kind: nameKind, language = '' } of names) {
        const key = language + NAME_SIGNS[nameKind];
        parts.set(key, [...(parts.get(key) ?? []), text]);
      }
      return [subject, KIND_SIGNS[kind], ...[...parts].map(([key, texts]) => key + texts.join('|'))].join(
        '\t',
      );
    })
    .join('\n');
}

export function readSearchNames(text: string): NamedSubject[] {
  const kinds = new Map(Object.entries(KIND_SIGNS).map(([kind, sign]) => [sign, kind as SearchedKind]));
  const nameKinds = new Map(Object.entries(NAME_SIGNS).map(([kind, sign]) => [sign, kind as NameKind]));
  return text.split('\n').map((line) => {
    const [subject = '', sign = '', ...parts] = line.split('\t');
    const names = parts.flatMap((part) => {
      const [, language = '', nameSign = '', texts = ''] = PART.exec(part) ?? [];
      const kind = nameKinds.get(nameSign) ?? 'name';
      return texts
        .split('|')
        .map((name): SearchName => (language === '' ? { text: name, kind } : { text: name, kind, language }));
    });
    return { subject, kind: kinds.get(sign) ?? 'treaty', names };
  });
}
