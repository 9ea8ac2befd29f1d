/** What takes long to make and is asked for again and again: with each letter that narrows a list, each step of a slider. */
import {
  changes as changesOf,
  sourcesOfChanges,
  type RecentChanges,
  type Span,
} from '../../atlas/changes.ts';
import { countryHistory } from '../../atlas/country-view.ts';
import type { Change } from '../../atlas/dated-changes.ts';
import { pactDays, pactSpan, pactView, sameOn, type PactView } from '../../atlas/pact-view.ts';
import type { SourcesById } from '../../atlas/rows.ts';
import { lastTurning } from '../../atlas/turning-days.ts';
import type { ShownChange } from '../../components/atlas/ChangeList.tsx';
import type { Day, SubjectId } from '../../facts/types.ts';
import type { Knowledge } from './knowledge.ts';
import { shownHistory } from './shown.ts';

interface TurningDays {
  days: readonly Day[];
  span: ReturnType<typeof pactSpan>;
}
const turningDays = new WeakMap<Knowledge, Map<SubjectId, TurningDays>>();

/** Asked for with every step of the slider, and always the same. */
export function turningDaysOf(knowledge: Knowledge, pact: SubjectId): TurningDays {
  const known = turningDays.get(knowledge) ?? new Map<SubjectId, TurningDays>();
  turningDays.set(knowledge, known);
  const { facts } = knowledge;
  const made = known.get(pact) ?? { days: pactDays(facts, pact), span: pactSpan(facts, pact) };
  known.set(pact, made);
  return made;
}

const recent = new WeakMap<Knowledge, { key: string; changes: RecentChanges }>();

/** The same for every letter that narrows them. */
export function changesKnown(knowledge: Knowledge, today: Day, span: Span): RecentChanges {
  const key = `${today} ${span.back} ${span.ahead}`;
  const known = recent.get(knowledge);
  if (known?.key === key) return known.changes;
  const changes = changesOf(knowledge.facts, today, span);
  recent.set(knowledge, { key, changes });
  return changes;
}

interface HistoryKnown {
  key: string;
  changes: Change[];
  shown: ShownChange[];
  sources: SourcesById;
}
const histories = new WeakMap<Knowledge, HistoryKnown>();

/** The same on every day that is looked at. */
export function historyOf(knowledge: Knowledge, country: SubjectId, today: Day): HistoryKnown {
  const key = `${today} ${country}`;
  const known = histories.get(knowledge);
  if (known?.key === key) return known;
  const changes = countryHistory(knowledge.facts, country, today);
  const history = {
    key,
    changes,
    shown: shownHistory(knowledge, changes),
    sources: sourcesOfChanges(knowledge.facts, changes),
  };
  histories.set(knowledge, history);
  return history;
}

interface PactKnown {
  key: string;
  view: PactView | undefined;
}
const pactViews = new WeakMap<Knowledge, PactKnown>();

/** Between two days on which anything changes in a pact, only the day is another. */
export function pactViewOn(knowledge: Knowledge, pact: SubjectId, day: Day): PactView | undefined {
  const key = `${pact} ${lastTurning(turningDaysOf(knowledge, pact).days, day) ?? ''}`;
  const known = pactViews.get(knowledge);
  const view = known?.key === key ? known.view : pactView(knowledge.facts, pact, day);
  pactViews.set(knowledge, { key, view });
  return view && sameOn(view, day);
}
