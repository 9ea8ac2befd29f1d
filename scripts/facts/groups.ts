import type { Line, StatusFacts } from './answer-types.ts';

/** Lines of the same status, under the words that they share. */
export interface Group<Name> {
  title: string;
  lines: Line<Name>[];
}

/** In which order statuses are told: who is inside, who is on the way, who is out. Others follow. */
const ORDER: readonly StatusFacts['kind'][] = [
  'party', 'member', 'suspended', 'party-from', 'withdrawing', 'leaving', 'signatory',
  'candidate', 'associate', 'partner', 'observer', 'invited',
  'withdrew', 'left', 'was-annexed', 'annexed', 'never-joined',
]; // prettier-ignore

/** Titles for statuses whose words name the day, which differs from line to line. */
const TITLES: Partial<Record<StatusFacts['kind'], string>> = {
  'party-from': 'Party, in force later',
  withdrawing: 'Withdrawing',
  leaving: 'Leaving',
};

export function grouped<Name>(lines: readonly Line<Name>[]): Group<Name>[] {
  const groups = new Map<string, Line<Name>[]>();
  for (const line of lines) {
    const title = TITLES[line.status.kind] ?? line.status.label;
    groups.set(title, [...(groups.get(title) ?? []), line]);
  }
  return [...groups].map(([title, members]) => ({ title, lines: members })).sort((a, b) => rank(a) - rank(b));
}

function rank<Name>({ lines: [first] }: Group<Name>): number {
  const place = first ? ORDER.indexOf(first.status.kind) : -1;
  return place < 0 ? ORDER.length : place;
}
