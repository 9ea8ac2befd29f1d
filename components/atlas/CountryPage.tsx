import { Fragment, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ListChoice, ListedKind } from '../../atlas/address.ts';
import type { CountryView } from '../../atlas/country-view.ts';
import type { SourcesById } from '../../atlas/rows.ts';
import type { FlagsByCountry } from '../../facts/drawings.ts';
import type { Country } from '../../facts/types.ts';
import { dateWords } from '../../words/formats.ts';
import { say, sayWith } from '../../words/words.ts';
import { English } from '../English.tsx';
import { ChangeList, type ShownChange } from './ChangeList.tsx';
import { ListTools } from './PactPage.tsx';
import { Rows, type ShownRow } from './Rows.tsx';
import { Settled } from './Settled.tsx';
import { useShowAll } from './show-all.ts';
import { SourceList } from './SourceList.tsx';
import { SubjectHead } from './SubjectHead.tsx';
import { Select } from './Toolbar.tsx';
import { without } from './without.ts';

interface LinkedState {
  name: string;
  nameLanguage?: 'en' | undefined;
  address: string;
}

interface Props {
  country: Country;
  view: () => CountryView;
  /** Those that the choice leaves, in its order. */
  rows: () => readonly ShownRow[];
  /** True while the reader slides through the years. */
  isMoving: boolean;
  history: readonly ShownChange[];
  historySources: SourcesById;
  choice: ListChoice;
  choose: (choice: ListChoice) => void;
  /** The choice of the day. */
  dayChoice: ComponentChildren;
  compareAddress: string;
  /** The state it belongs to. */
  partOf?: LinkedState | undefined;
  /** The state that continues a dissolved one. */
  continuedBy?: LinkedState | undefined;
  /** Those that came after a dissolved one. */
  followedBy: readonly LinkedState[];
  /** Its own members, of a union. */
  membersAddress?: string | undefined;
  flags: FlagsByCountry;
  save: () => void;
  saved?: string | undefined;
}

/** So many changes are shown at first. */
const MOST_CHANGES = 25;

/** A country on some day: what it belonged to, and how that came to change. */
export function CountryPage(props: Props) {
  const { country, view, rows, isMoving, history, choice, choose, dayChoice, compareAddress } = props;
  const { partOf, continuedBy, followedBy, membersAddress, flags, save, saved } = props;
  return (
    <>
      <SubjectHead subject={country} kind={country.kind} flag={flags[country.id]}>
        {country.until && (
          <p class="line">
            {country.from
              ? say('card_former_state_from', {
                  from: dateWords(country.from),
                  until: dateWords(country.until),
                })
              : say('card_former_state', { date: dateWords(country.until) })}
          </p>
        )}
        {country.note && (
          <p class="summary">
            <English language="en">{country.note}</English>
          </p>
        )}
        {partOf && country.kind === 'territory' && (
          <p class="line">
            {sayWith(country.note ? 'atlas_part_of' : 'card_part_of', {
              state: <StateLink key="state" state={partOf} />,
            })}
          </p>
        )}
        {continuedBy && (
          <p class="line">
            {sayWith('atlas_continued_by', { state: <StateLink key="state" state={continuedBy} /> })}
          </p>
        )}
        {followedBy.length > 0 && (
          <p class="line">
            {sayWith('atlas_followed_by', {
              states: followedBy.map((state, at) => (
                <Fragment key={state.address}>
                  {at > 0 && ', '}
                  <StateLink state={state} />
                </Fragment>
              )),
            })}
          </p>
        )}
        <p class="links">
          <a href={compareAddress}>{say('atlas_compare_with')}</a>
          {membersAddress && <a href={membersAddress}>{say('atlas_its_members')}</a>}
        </p>
      </SubjectHead>
      {dayChoice}
      <Settled isMoving={isMoving}>
        {() => {
          const shown = rows();
          return (
            <section>
              <h2>{say('atlas_memberships')}</h2>
              <ListTools
                choice={choice}
                choose={choose}
                counts={view().counts}
                count={shown.length}
                save={save}
                saved={saved}
              >
                <KindSelect
                  kind={choice.kind}
                  choose={(kind) => choose({ ...without(choice, 'kind'), ...(kind && { kind }) })}
                />
              </ListTools>
              <Rows rows={shown} head={say('atlas_column_pact')} flags={NO_FLAGS} />
            </section>
          );
        }}
      </Settled>
      <History history={history} />
      <Settled isMoving={isMoving}>
        {() => <SourceList sources={{ ...view().sources, ...props.historySources }} />}
      </Settled>
    </>
  );
}

function StateLink({ state: { name, nameLanguage, address } }: { state: LinkedState }) {
  return (
    <a href={address}>
      <English language={nameLanguage}>{name}</English>
    </a>
  );
}

const NO_FLAGS: FlagsByCountry = {};

/** The same on every day. */
function History({ history }: { history: readonly ShownChange[] }) {
  const { showsAll, showAll, list } = useShowAll<HTMLElement>(MOST_CHANGES, 'li');
  return useMemo(() => {
    const shown = showsAll ? history : history.slice(0, MOST_CHANGES);
    return (
      <section ref={list}>
        <h2>{say('atlas_history')}</h2>
        {history.length === 0 && <p>{say('atlas_history_empty')}</p>}
        <ChangeList changes={shown} />
        {shown.length < history.length && (
          <p class="buttons">
            <button type="button" onClick={showAll}>
              {say('atlas_history_all', { count: history.length })}
            </button>
          </p>
        )}
      </section>
    );
  }, [history, showsAll, showAll, list]);
}

interface KindProps {
  kind: ListedKind | undefined;
  choose: (kind: ListedKind | undefined) => void;
}

/** Treaties, organisations, or both. */
export function KindSelect({ kind, choose }: KindProps) {
  return (
    <Select<ListedKind | ''>
      title="atlas_filter_kind"
      value={kind ?? ''}
      options={[
        ['', say('atlas_filter_any')],
        ['treaty', say('atlas_filter_treaties')],
        ['organization', say('atlas_filter_organizations')],
      ]}
      choose={(chosen) => choose(chosen === '' ? undefined : chosen)}
    />
  );
}
