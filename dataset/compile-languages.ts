import { EMPTY_LEXICON } from '../spotting/empty-lexicon.ts';
import { writeLanguageNames } from '../spotting/language-lexicon.ts';
import type { NamesOfSubject } from '../spotting/types.ts';
import { toRule } from './compile-lexicon.ts';
import type { LanguageRow } from './language-names.ts';
import type { Dataset } from './schema.ts';
import { isArea } from './subject-names.ts';

/** A country that CLDR knows by the code of a region; a part of one ("GB-SCT") or a former state it does not. */
const REGION = /^[A-Z]{2}$/;

/** Region codes with the subjects that they stand for, as one text: `AF AFG,AL ALB`. */
export function compileRegions({ countries }: Dataset): string {
  return countries
    .filter(({ kind, alpha2 }) => kind !== 'former' && kind !== 'union' && REGION.test(alpha2 ?? ''))
    .map(({ id, alpha2 }) => `${alpha2} ${id}`)
    .join(',');
}

/** The names in each language, as the texts that go into the background. */
export function compileLanguages(
  languages: ReadonlyMap<string, LanguageRow>,
  dataset: Dataset,
): Record<string, string> {
  const treaties = new Set(dataset.pacts.filter(({ kind }) => kind === 'treaty').map(({ id }) => id));
  const areas = new Set(dataset.countries.filter(isArea).map(({ id }) => id));
  return Object.fromEntries(
    [...languages].map(([language, row]) => [language, compileLanguage(row, treaties, areas)]),
  );
}

function compileLanguage(
  row: LanguageRow,
  treaties: ReadonlySet<string>,
  areas: ReadonlySet<string>,
): string {
  const { countries = {}, abbreviations = {}, pacts = {}, beside_countries: beside = {} } = row;
  const subjects: NamesOfSubject[] = [
    ...Object.entries(countries).map(([subject, names]): NamesOfSubject => {
      return { subject, kind: areas.has(subject) ? 'area' : 'country', spelling: 'proper', names };
    }),
    ...Object.entries(abbreviations).map(([subject, names]): NamesOfSubject => {
      return { subject, kind: 'country', spelling: 'exact', names };
    }),
  ];
  for (const [subject, { names = [], acronyms = [], descriptions = [] }] of Object.entries(pacts)) {
    const kind = treaties.has(subject) ? 'treaty' : 'org';
    subjects.push(
      { subject, kind, spelling: 'title', names },
      { subject, kind, spelling: 'exact', names: acronyms },
      { subject, kind, spelling: 'phrase', names: descriptions },
    );
  }
  for (const [subject, { names = [], acronyms = [], descriptions = [] }] of Object.entries(
    row.bodies ?? {},
  )) {
    const body = { subject, kind: 'org', body: true } as const;
    subjects.push(
      { ...body, spelling: 'title', names },
      { ...body, spelling: 'exact', names: acronyms },
      { ...body, spelling: 'phrase', names: descriptions },
    );
  }
  return writeLanguageNames({
    lexicon: {
      ...EMPTY_LEXICON,
      subjects: subjects.filter(({ names }) => names.length > 0),
      blocked: row.longer_names ?? [],
      besideCountries: {
        ...EMPTY_LEXICON.besideCountries,
        notAfter: beside.not_after ?? [],
        notBefore: beside.not_before ?? [],
        mayFollow: beside.may_follow ?? [],
      },
      rules: (row.ambiguous_names ?? []).map((rule) => toRule({ ...rule, names: rule.names ?? [] })),
    },
    endings: row.endings ?? [],
    company: row.company ?? {},
  });
}
