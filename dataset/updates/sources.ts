/** The source of what a page says: one of dataset/sources.yaml, or a new one for a page of the UN Treaty Collection. */
import { isScalar, isMap, isSeq, parseDocument } from 'yaml';
import { latestDay } from '../partial-date.ts';
import type { SourceRow } from '../schema.ts';
import { UnreadablePage, type StatusPage } from './status-page.ts';

export interface ChosenSource {
  id: string;
  /** Given if the source has to be written first. */
  add: SourceRow | undefined;
}

/** @param wanted the id given with --source */
export function chooseSource(
  sources: readonly SourceRow[],
  page: Pick<StatusPage, 'format'>,
  asOf: string,
  wanted: string | undefined,
): ChosenSource {
  const found = (id: string): SourceRow | undefined => sources.find((source) => source.id === id);
  if (wanted !== undefined) {
    const source = found(wanted);
    if (source) {
      if (source.as_of && latestDay(source.as_of) < latestDay(asOf)) {
        throw new UnreadablePage(
          `The source "${wanted}" speaks of ${source.as_of}, the page of ${asOf}. Add a source for that day to dataset/sources.yaml.`,
        );
      }
      return { id: wanted, add: undefined };
    }
    if (page.format === 'CSV')
      throw new UnreadablePage(`"${wanted}" is not in dataset/sources.yaml. Add it there first.`);
    return { id: wanted, add: untc(wanted, asOf) };
  }
  if (page.format === 'CSV') {
    throw new UnreadablePage(
      'A CSV does not say who stands behind it. Add a source to dataset/sources.yaml and name it: --source ID',
    );
  }
  // One a month is enough, unless an earlier day of the month has taken the name.
  for (const id of [`untc-${asOf.slice(0, 7)}`, `untc-${asOf}`]) {
    const source = found(id);
    if (!source) return { id, add: untc(id, asOf) };
    if (source.as_of === asOf && source.via === undefined) return { id, add: undefined };
  }
  throw new UnreadablePage(
    `The sources untc-${asOf.slice(0, 7)} and untc-${asOf} are something else. Name a source: --source ID`,
  );
}

const untc = (id: string, asOf: string): SourceRow => ({
  id,
  producer: 'United Nations Treaty Collection',
  as_of: asOf,
  url: 'https://treaties.un.org/',
  terms: 'facts of a United Nations status list',
});

/** Puts a source behind its older sisters, those whose ids begin alike, or at the end. */
export function addSource(text: string, source: SourceRow): string {
  const { contents } = parseDocument(text);
  const family = `${source.id.split('-')[0]}-`;
  const sisters = isSeq(contents)
    ? contents.items.filter((item) => {
        const id = isMap(item)
          ? item.items.find(({ key }) => isScalar(key) && key.value === 'id')?.value
          : undefined;
        return isScalar(id) && String(id.value).startsWith(family);
      })
    : [];
  const last = sisters.at(-1);
  // The end of its last field, for a comment after it may belong to what follows.
  const end = isMap(last) ? last.items.at(-1)?.value : undefined;
  const offset = isScalar(end) ? end.range[1] : text.length;
  const before = text.slice(0, offset).trimEnd();
  const after = text.slice(before.length);
  const lines = Object.entries(source).map(([key, value]) => `${key}: ${plainOrQuoted(String(value))}`);
  const gap = before === '' ? '' : '\n\n';
  return `${before}${gap}- ${lines.join('\n  ')}${after === '' ? '\n' : after}`;
}

/** A year alone would be read as a number, and a colon as a key. */
const plainOrQuoted = (value: string): string =>
  /^\d+$|: |^[^\w]| #/.test(value) ? `'${value.replaceAll("'", "''")}'` : value;
