import { addressOf, FIRST_DAY, LAST_DAY, MOST_COMPARED, type AtlasView } from '../../atlas/address.ts';
import { compareCountries, comparePacts, type Comparison } from '../../atlas/compare.ts';
import { countryView, type CountryView } from '../../atlas/country-view.ts';
import { exportChanges, exportComparison, exportRows } from '../../atlas/export.ts';
import { chosenChanges, chosenComparison, chosenRows } from '../../atlas/filter.ts';
import { search, withoutDoubles } from '../../atlas/search.ts';
import { ChangesPage } from '../../components/atlas/ChangesPage.tsx';
import { ComparisonPage } from '../../components/atlas/ComparisonPage.tsx';
import { CountryPage } from '../../components/atlas/CountryPage.tsx';
import { DayChoice } from '../../components/atlas/DayChoice.tsx';
import { exportWords } from '../../components/atlas/export-words.ts';
import { HomePage } from '../../components/atlas/HomePage.tsx';
import { PactPage } from '../../components/atlas/PactPage.tsx';
import { Results } from '../../components/atlas/Results.tsx';
import { without } from '../../components/atlas/without.ts';
import { daysOfLists, isListOld } from '../../facts/age.ts';
import type { Day, SubjectId } from '../../facts/types.ts';
import { say } from '../../words/words.ts';
import type { Knowledge } from './knowledge.ts';
import { changesKnown, historyOf, pactViewOn, turningDaysOf } from './remembered.ts';
import { shownChanges, shownComparisonRow, shownRow } from './shown.ts';

/** What a page needs beside its view. */
export interface Surroundings {
  knowledge: Knowledge;
  today: Day;
  /**
   * Shows another state of the same view, under its own address, without a step back.
   * @param isMoving true while a slider moves, and more such are to come
   */
  change: (view: AtlasView, isMoving?: boolean) => void;
  /** True while a slider moves: what takes long is drawn when it rests. */
  isMoving: boolean;
  /** Shows another view. */
  go: (view: AtlasView) => void;
  /** Saves a text as a file of that name, without its ending. */
  save: (text: string, name: string) => void;
  /** The name of the file that was saved last from this view. */
  saved: string | undefined;
}

type ViewOf<Kind extends AtlasView['kind']> = Extract<AtlasView, { kind: Kind }>;
type DatedView = Extract<AtlasView, { on?: Day }>;

/** As many as fit a window, and more than anyone reads. */
const MOST_RESULTS = 30;
/** How far changes are looked for unless the reader says otherwise, in months. */
const MONTHS = 12;
/** Where the slider begins for what has no beginning of its own. */
const FIRST_YEAR = 1900;

/** A view of the atlas as a page, and its title. */
export function pageOf(view: AtlasView, around: Surroundings) {
  switch (view.kind) {
    case 'home':
      return homePage(around);
    case 'find':
      return resultsPage(view, around);
    case 'country':
      return countryPage(view, around);
    case 'pact':
      return pactPage(view, around);
    case 'compare-countries':
    case 'compare-pacts':
      return comparisonPage(view, around);
    case 'changes':
      return changesPage(view, around);
  }
}

/** What a view is called, in a tab and a bookmark. */
export function titleOf(view: AtlasView, { knowledge }: Surroundings): string {
  switch (view.kind) {
    case 'country':
      return knowledge.named(view.code).name;
    case 'pact':
      return knowledge.named(view.id).name;
    case 'compare-countries':
      return say('atlas_compare_countries');
    case 'compare-pacts':
      return say('atlas_compare_pacts');
    case 'changes':
      return say('atlas_changes');
    case 'home':
    case 'find':
      return say('atlas_title');
  }
}

/** The first result of a search. */
export function firstResult(query: string, knowledge: Knowledge): SubjectId | undefined {
  return withoutDoubles(knowledge.facts, search(knowledge.index, query, MOST_RESULTS))[0]?.subject;
}

function homePage({ knowledge, today }: Surroundings) {
  const { countries, pacts } = knowledge.facts;
  const linked = (subjects: Iterable<{ id: SubjectId; name: string }>) =>
    knowledge.inOrder(subjects).map(({ id }) => knowledge.linked(id));
  const pactsOf = (kind: string) => linked([...pacts.values()].filter((pact) => pact.kind === kind));
  const isFormer = ({ kind }: { kind: string }) => kind === 'former';
  const { ahead } = changesKnown(knowledge, today, { back: MONTHS, ahead: MONTHS });
  return (
    <HomePage
      ahead={shownChanges(knowledge, ahead).slice(0, 5)}
      changesAddress={addressOf({ kind: 'changes', choice: {} })}
      index={[
        { title: 'atlas_index_treaties', subjects: pactsOf('treaty') },
        { title: 'atlas_index_organizations', subjects: pactsOf('organization') },
        {
          title: 'atlas_index_countries',
          // Unions are among the organisations.
          subjects: linked(
            [...countries.values()].filter(({ kind }) => kind !== 'former' && kind !== 'union'),
          ),
        },
        { title: 'atlas_index_former', subjects: linked([...countries.values()].filter(isFormer)) },
      ]}
      flags={knowledge.flags}
    />
  );
}

function resultsPage({ query }: ViewOf<'find'>, { knowledge }: Surroundings) {
  const { facts, flags } = knowledge;
  const all = search(knowledge.index, query, MOST_RESULTS + 1);
  const found = withoutDoubles(facts, all);
  const results = found.slice(0, MOST_RESULTS).map(({ subject, name, language }) => ({
    ...knowledge.linked(subject),
    kind: (facts.pacts.get(subject) ?? facts.countries.get(subject))!.kind,
    matched: name === knowledge.named(subject).name ? undefined : { name, language },
  }));
  return (
    <Results
      query={query}
      results={results}
      isGuess={found[0]?.match === 'almost'}
      isCut={all.length > MOST_RESULTS}
      flags={flags}
    />
  );
}

function countryPage(view: ViewOf<'country'>, around: Surroundings) {
  const { knowledge, today, change, save, saved } = around;
  const { facts, flags, naming } = knowledge;
  const day = view.on ?? today;
  const country = facts.countries.get(view.code);
  if (!country) return unknownPage(view.code);
  let made: CountryView | undefined;
  const shown = () => (made ??= countryView(facts, view.code, day)!);
  const rows = () =>
    chosenRows(
      shown().groups.flatMap((group) => group.rows),
      view.choice,
      naming,
    );
  const history = historyOf(knowledge, view.code, today);
  const firstYear = yearOf(history.changes.at(-1)?.date ?? String(FIRST_YEAR));
  const { partOf } = country;
  return (
    <CountryPage
      key={view.code}
      country={country}
      view={shown}
      rows={() => rows().map((row) => shownRow(knowledge, row, { day, today }))}
      isMoving={around.isMoving}
      history={history.shown}
      historySources={history.sources}
      choice={view.choice}
      choose={(choice) => change({ ...view, choice })}
      dayChoice={dayChoice(view, around, firstYear, yearOf(history.changes[0]?.date ?? today))}
      compareAddress={addressOf({ kind: 'compare-countries', of: [view.code], choice: {} })}
      partOf={partOf === undefined ? undefined : knowledge.linked(partOf, view.on)}
      continuedBy={
        country.continuedBy === undefined ? undefined : knowledge.linked(country.continuedBy, view.on)
      }
      followedBy={knowledge.inOrder(
        [...facts.countries.values()]
          .filter(({ id, predecessors }) => predecessors?.includes(country.id) && id !== country.continuedBy)
          .map(({ id }) => knowledge.linked(id, view.on)),
      )}
      membersAddress={membersAddress(knowledge, country.id, view.on)}
      flags={flags}
      save={() =>
        save(
          exportRows(shown(), rows(), { words: exportWords(naming.nameOf, today), lookedUp: today }),
          `${view.code} ${day}`,
        )
      }
      saved={saved}
    />
  );
}

/** Of a country that is a pact, too: where its own members are. */
function membersAddress(knowledge: Knowledge, code: SubjectId, on: Day | undefined): string | undefined {
  const pact = [...knowledge.facts.pacts.values()].find(({ actsAs }) => actsAs === code);
  return pact && knowledge.addressOf(pact.id, on);
}

function pactPage(view: ViewOf<'pact'>, around: Surroundings) {
  const { knowledge, today, change, go, save, saved } = around;
  const { flags, world, naming } = knowledge;
  const day = view.on ?? today;
  const shown = pactViewOn(knowledge, view.id, day);
  if (!shown) return unknownPage(view.id);
  const rows = () => chosenRows(shown.rows, view.choice, naming);
  const { span } = turningDaysOf(knowledge, view.id);
  return (
    <PactPage
      key={view.id}
      view={shown}
      today={today}
      rows={() => rows().map((row) => shownRow(knowledge, row, { day, today }))}
      isMoving={around.isMoving}
      choice={view.choice}
      choose={(choice) => change({ ...view, choice })}
      dayChoice={dayChoice(view, around, yearOf(span?.first ?? today), yearOf(span?.last ?? today))}
      compareAddress={addressOf({ kind: 'compare-pacts', of: [view.id], choice: {} })}
      ownAddress={shown.pact.actsAs && knowledge.addressOf(shown.pact.actsAs, view.on)}
      isListOld={isListOld(shown.pact, today)}
      named={(code) => knowledge.named(code).name}
      drawing={world}
      flags={flags}
      open={(code) => go({ kind: 'country', code, choice: {}, ...(view.on && { on: view.on }) })}
      save={() =>
        save(
          exportRows(shown, rows(), { words: exportWords(naming.nameOf, today), lookedUp: today }),
          `${view.id} ${day}`,
        )
      }
      saved={saved}
    />
  );
}

function comparisonPage(view: ViewOf<'compare-countries' | 'compare-pacts'>, around: Surroundings) {
  const { knowledge, today, change, save, saved } = around;
  const { facts, flags, naming } = knowledge;
  const day = view.on ?? today;
  const isOfCountries = view.kind === 'compare-countries';
  let made: Comparison | undefined;
  const comparison = () => (made ??= (isOfCountries ? compareCountries : comparePacts)(facts, view.of, day));
  const rows = () => chosenComparison(comparison().rows, view.choice, naming);
  const subjects = isOfCountries ? facts.countries : facts.pacts;
  const add = (name: string) => {
    const exact = [...subjects.values()].find((one) => one.name === name);
    const found =
      exact?.id ?? search(knowledge.index, name, 1, isOfCountries ? 'countries' : 'pacts')[0]?.subject;
    if (found === undefined || !subjects.has(found)) return false;
    const known = view.of.filter((id) => subjects.has(id));
    change({ ...view, of: [...new Set([...known, found])].slice(0, MOST_COMPARED) });
    return true;
  };
  return (
    <ComparisonPage
      key={view.kind}
      of={isOfCountries ? 'countries' : 'pacts'}
      columns={view.of.filter((id) => subjects.has(id)).map((id) => knowledge.linked(id, view.on))}
      unknown={view.of.filter((id) => !subjects.has(id))}
      rows={() => rows().map((row) => shownComparisonRow(knowledge, row, { day, today }))}
      isMoving={around.isMoving}
      choice={view.choice}
      choose={(choice) => change({ ...view, choice })}
      dayChoice={dayChoice(view, around, FIRST_YEAR, yearOf(today) + 1)}
      names={() => knowledge.inOrder<{ name: string }>([...subjects.values()]).map(({ name }) => name)}
      add={add}
      remove={(subject) => change({ ...view, of: view.of.filter((one) => one !== subject) })}
      isFull={view.of.filter((id) => subjects.has(id)).length >= MOST_COMPARED}
      sources={() => comparison().sources}
      flags={flags}
      save={() =>
        save(
          exportComparison(comparison(), rows(), {
            words: exportWords(naming.nameOf, today),
            lookedUp: today,
          }),
          `${view.of.join(' ')} ${day}`,
        )
      }
      saved={saved}
    />
  );
}

function changesPage({ choice }: ViewOf<'changes'>, around: Surroundings) {
  const { knowledge, today, change, save, saved } = around;
  const { facts, naming } = knowledge;
  const span = { back: choice.back ?? MONTHS, ahead: choice.ahead ?? MONTHS };
  const known = changesKnown(knowledge, today, span);
  const kindOf = (pact: SubjectId) => facts.pacts.get(pact)?.kind;
  const [ahead, past] = [known.ahead, known.past].map((some) => chosenChanges(some, choice, naming, kindOf));
  return (
    <ChangesPage
      ahead={shownChanges(knowledge, ahead!)}
      past={shownChanges(knowledge, past!)}
      choice={choice}
      choose={(chosen) => change({ kind: 'changes', choice: chosen })}
      months={span.back === span.ahead ? span.back : undefined}
      days={daysOfLists([...facts.pacts.values()], today)}
      save={() =>
        save(
          exportChanges([...ahead!, ...past!], known.sources, (pact) => facts.pacts.get(pact), {
            words: exportWords(naming.nameOf, today),
            lookedUp: today,
          }),
          `${say('atlas_nav_changes')} ${today}`,
        )
      }
      saved={saved}
    />
  );
}

function unknownPage(what: string) {
  return (
    <>
      <h1>{say('atlas_title')}</h1>
      <p>{say('atlas_unknown', { what })}</p>
    </>
  );
}

function dayChoice(view: DatedView, { today, change }: Surroundings, from: number, to: number) {
  return (
    <DayChoice
      day={view.on ?? today}
      today={today}
      first={FIRST_DAY}
      last={LAST_DAY}
      years={{ from, to: Math.max(to, yearOf(today)) }}
      choose={(on, isMoving) => {
        change({ ...without(view, 'on'), ...(on !== undefined && { on }) } as DatedView, isMoving);
      }}
    />
  );
}

const yearOf = (date: string): number => Number(date.slice(0, 4));
