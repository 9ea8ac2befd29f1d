import { cite, type CitedSource, type Standing } from '../facts/card.ts';
import { sourcesOf } from '../facts/standing.ts';
import type { Status } from '../facts/status.ts';
import type { FactBase, PartialDate, SourceId } from '../facts/types.ts';
import { statusGroups, statusGroupOf, type StatusGroup } from './status-group.ts';

/** A line of a list: the other subject, its status on the day looked at (`now`), and the group that puts it in. */
export interface Row extends Standing {
  group: StatusGroup;
  /** True where it is the same on both sides, as the European Union beside itself: no status, and no difference. */
  isItself?: true;
}

export type Counts = Readonly<Record<StatusGroup, number>>;

/** A source with where it can be read. */
export interface ReadableSource extends CitedSource {
  url?: string;
}

export type SourcesById = Readonly<Record<SourceId, ReadableSource>>;

export function rowOf(standing: Standing): Row {
  return { ...standing, group: statusGroupOf(standing.now) };
}

export function countsOf(statuses: readonly Status[]): Counts {
  const counts = Object.fromEntries(statusGroups.map((group) => [group, 0])) as Record<StatusGroup, number>;
  for (const status of statuses) counts[statusGroupOf(status)] += 1;
  return counts;
}

/** Every source that stands behind some standings, and others by id, the most used first. */
export function sourcesById(
  facts: FactBase,
  standings: readonly Standing[],
  others: readonly (SourceId | undefined)[] = [],
): SourcesById {
  const cited = [
    ...sourcesOf(facts, standings),
    ...others.flatMap((id) => (id === undefined ? [] : (facts.sources.get(id) ?? []))),
  ];
  return Object.fromEntries(
    cited.map((source) => [source.id, { ...cite(source), ...(source.url && { url: source.url }) }]),
  );
}

/** The date that tells most of a status: from when it is, or was to an end; undefined where none is known. */
export function dateOf(status: Status): PartialDate | undefined {
  const { on, since, until }: { kind: string } & Partial<Record<'on' | 'since' | 'until', PartialDate>> =
    status;
  return on ?? since ?? until;
}
