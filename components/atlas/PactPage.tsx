import type { ComponentChildren } from 'preact';
import type { ListChoice, ListSort } from '../../atlas/address.ts';
import type { PactView } from '../../atlas/pact-view.ts';
import type { StatusGroup } from '../../atlas/status-group.ts';
import type { FlagsByCountry, WorldDrawing } from '../../facts/drawings.ts';
import type { CountryId, Day, PartialDate } from '../../facts/types.ts';
import { dated, listWords as namesWords } from '../../words/formats.ts';
import { countryInSentence as inSentence, pactInSentence } from '../../words/names-in-sentences.ts';
import { say } from '../../words/words.ts';
import { English } from '../English.tsx';
import { AtlasMap } from './AtlasMap.tsx';
import { GROUPS_IN_ORDER, groupWords } from './group-words.ts';
import { Rows, type ShownRow } from './Rows.tsx';
import { Settled } from './Settled.tsx';
import { SourceList } from './SourceList.tsx';
import { SubjectHead } from './SubjectHead.tsx';
import { Select, Toolbar } from './Toolbar.tsx';

interface Props {
  view: PactView;
  today: Day;
  /** Those that the choice leaves, in its order. */
  rows: () => readonly ShownRow[];
  /** True while the reader slides through the years. */
  isMoving: boolean;
  choice: ListChoice;
  choose: (choice: ListChoice) => void;
  /** The choice of the day. */
  dayChoice: ComponentChildren;
  compareAddress: string;
  /** What it has joined itself, as the European Union has, or was as a state. */
  ownAddress?: string | undefined;
  /** True of a list that is so old that a reader should be told. */
  isListOld: boolean;
  /** What countries are called. */
  named: (country: CountryId) => string;
  drawing: WorldDrawing;
  flags: FlagsByCountry;
  open: (country: CountryId) => void;
  save: () => void;
  saved?: string | undefined;
}

/** A treaty or organisation on some day: who is in it, as a map and as a list. */
export function PactPage(props: Props) {
  const { view, today, rows, isMoving, choice, choose, dayChoice, compareAddress, ownAddress } = props;
  const { isListOld, named, drawing, flags, open, save, saved } = props;
  const { pact, day, map } = view;
  const isOver = pact.ended !== undefined && pact.ended.date <= day;
  const hasMap = map.inside.length + map.between.length + map.left.length > 0;
  return (
    <>
      <SubjectHead subject={pact} kind={pact.kind}>
        {pact.title !== pact.name && (
          <p class="official-name">
            <English language={pact.titleLanguage}>{pact.title}</English>
          </p>
        )}
        <p class="summary">
          <English language={pact.summaryLanguage}>{pact.summary}</English>
        </p>
        <p class="links">
          {pact.officialUrl && (
            <a href={pact.officialUrl} target="_blank" rel="noopener noreferrer">
              {say('card_official_page')}
            </a>
          )}
          <a href={compareAddress}>{say('atlas_compare_with')}</a>
          {ownAddress && <a href={ownAddress}>{say('atlas_own_memberships')}</a>}
          <span>{listWords(pact.asOf, isListOld)}</span>
        </p>
      </SubjectHead>
      {dayChoice}
      {!view.hasBegun && pact.adopted ? (
        <p class="inside">{say('atlas_before', dated(pact.adopted.date))}</p>
      ) : (
        <>
          {/* Of none that our list knows it says nothing that there was none. */}
          {(view.inside > 0 || view.isComplete || isOver) && (
            <p class="inside">
              {isOver ? <English language="en">{pact.ended!.note}</English> : insideWords(view, named)}
            </p>
          )}
          {hasMap && (
            <AtlasMap
              drawing={drawing}
              map={map}
              pactKind={pact.kind}
              isOver={isOver}
              isPast={day < today}
              open={open}
            />
          )}
          {!view.isComplete && <p class="hint">{say('atlas_incomplete')}</p>}
          <FormerStates view={view} hasMap={hasMap} named={named} />
          <Settled isMoving={isMoving}>
            {() => {
              const shown = rows();
              return (
                <>
                  <section>
                    <h2>{say(headOf(pact.kind))}</h2>
                    <ListTools
                      choice={choice}
                      choose={choose}
                      counts={view.counts}
                      count={shown.length}
                      save={save}
                      saved={saved}
                    />
                    <Rows rows={shown} head={say('atlas_column_country')} flags={flags} />
                  </section>
                  <SourceList sources={view.sources} />
                </>
              );
            }}
          </Settled>
        </>
      )}
    </>
  );
}

function listWords(asOf: PartialDate, isOld: boolean): string {
  const words = say('atlas_list_of', dated(asOf));
  return isOld ? say('card_may_be_old', { words }) : words;
}

/** "At least 194 parties, the European Union among them; 2 of them bound from a later day" */
function insideWords(
  { pact, inside, unions, joining, former, isComplete }: PactView,
  named: Props['named'],
): string {
  let words = say(pact.kind === 'treaty' ? 'card_parties' : 'card_members', { count: inside });
  if (pact.isShort || former.untold.length > 0 || !isComplete) words = say('card_at_least', { count: words });
  if (unions.length > 0)
    words = say('card_unions_among', {
      count: words,
      unions: namesWords(unions.map((union) => pactInSentence(named(union)))),
    });
  if (joining === 0) return words;
  return say('common_then_detail', { first: words, second: say('atlas_inside_joining', { count: joining }) });
}

/** What map, counts and list of a past day cannot show. */
function FormerStates({
  view: { undrawn, former },
  hasMap,
  named,
}: Pick<Props, 'view' | 'named'> & { hasMap: boolean }) {
  const states = (codes: readonly CountryId[]) => ({
    states: namesWords(codes.map((code) => inSentence(named(code)))),
  });
  return (
    <>
      {hasMap && undrawn.length > 0 && <p class="hint">{say('atlas_not_drawn', states(undrawn))}</p>}
      {former.continued.map(({ state, by }) => (
        <p key={state} class="hint">
          {say('atlas_stands_for', { state: named(by), former: inSentence(named(state)) })}
        </p>
      ))}
      {former.untold.length > 0 && <p class="hint">{say('atlas_not_told', states(former.untold))}</p>}
    </>
  );
}

function headOf(kind: PactView['pact']['kind']) {
  if (kind === 'former-state') return 'atlas_republics';
  return kind === 'treaty' ? 'atlas_parties' : 'atlas_members';
}

interface ToolsProps {
  choice: ListChoice;
  choose: (choice: ListChoice) => void;
  counts: Readonly<Record<StatusGroup, number>>;
  /** How many rows are left. */
  count: number;
  save: () => void;
  saved?: string | undefined;
  children?: ComponentChildren;
}

/** What narrows and sorts a list of statuses. */
export function ListTools({ choice, choose, counts, count, save, saved, children }: ToolsProps) {
  const { text, status, sort, ...others } = choice;
  const set = (part: { text?: string; status?: StatusGroup | undefined; sort?: ListSort }) => {
    const next = { text, status, sort, ...part };
    choose({
      ...others,
      ...(next.text && { text: next.text }),
      ...(next.status && { status: next.status }),
      ...(next.sort && next.sort !== 'status' && { sort: next.sort }),
    });
  };
  const groups = GROUPS_IN_ORDER.filter((group) => counts[group] > 0 || group === status);
  return (
    <Toolbar
      text={text ?? ''}
      filter={(written) => set({ text: written })}
      count={count}
      isEmpty={Object.values(counts).every((some) => some === 0)}
      save={save}
      saved={saved}
    >
      <Select<StatusGroup | ''>
        title="atlas_filter_status"
        value={status ?? ''}
        options={[
          ['', say('atlas_filter_any')],
          ...groups.map(
            (group) =>
              [group, say('atlas_group_count', { group: groupWords(group), count: counts[group] })] as const,
          ),
        ]}
        choose={(group) => set({ status: group === '' ? undefined : group })}
      />
      {children}
      <Select<ListSort>
        title="atlas_sort"
        value={sort ?? 'status'}
        options={[
          ['status', say('atlas_sort_status')],
          ['name', say('atlas_sort_name')],
          ['date', say('atlas_sort_day')],
        ]}
        choose={(order) => set({ sort: order })}
      />
    </Toolbar>
  );
}
