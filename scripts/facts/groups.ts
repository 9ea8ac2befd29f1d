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
  'withdrew', 'left', 'was-annexed', 'annexed', 'never-joined', 'not-open',
  'not-open-yet',
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
    const { kind, label } = line.status;
    const title = kind === 'never-joined' ? sentenceOf(line.status) : (TITLES[kind] ?? label);
    groups.set(title, [...(groups.get(title) ?? []), line]);
  }
  return [...groups].map(([title, members]) => ({ title, lines: members })).sort((a, b) => rank(a) - rank(b));
}

/** All that a card says of a status, in one line. */
export function sentenceOf({ label, detail }: StatusFacts): string {
  return detail ? `${label}, ${detail}` : label;
}

function rank<Name>({ lines: [first] }: Group<Name>): number {
  const place = first ? ORDER.indexOf(first.status.kind) : -1;
  return place < 0 ? ORDER.length : place;
}
