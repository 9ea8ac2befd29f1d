import { Component, type ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ComparisonChoice, ComparisonFilter, ComparisonSort } from '../../atlas/address.ts';
import type { SourcesById } from '../../atlas/rows.ts';
import type { FlagDrawing, FlagsByCountry } from '../../facts/drawings.ts';
import { say } from '../../words/words.ts';
import { English } from '../English.tsx';
import { Flag } from '../Flag.tsx';
import { KindSelect } from './CountryPage.tsx';
import { StatusCell, type ShownStatus } from './Rows.tsx';
import { Settled } from './Settled.tsx';
import { useShowAll } from './show-all.ts';
import { SourceList } from './SourceList.tsx';
import { Staged } from './Staged.tsx';
import { Select, Toolbar } from './Toolbar.tsx';

interface ComparedSubject {
  subject: string;
  name: string;
  nameLanguage?: 'en' | undefined;
  address: string;
}

export interface ShownComparisonRow extends ComparedSubject {
  /** One for each column. */
  cells: readonly ShownStatus[];
}

interface Props {
  /** What the columns are of. */
  of: 'countries' | 'pacts';
  columns: readonly ComparedSubject[];
  /** What was asked for and is not known. */
  unknown: readonly string[];
  /** Those that the choice leaves, in its order. */
  rows: () => readonly ShownComparisonRow[];
  /** True while the reader slides through the years. */
  isMoving: boolean;
  choice: ComparisonChoice;
  choose: (choice: ComparisonChoice) => void;
  dayChoice: ComponentChildren;
  /** Every name that can be added. */
  names: () => readonly string[];
  /** @returns false for a name that is not known */
  add: (name: string) => boolean;
  remove: (subject: string) => void;
  isFull: boolean;
  sources: () => SourcesById;
  flags: FlagsByCountry;
  save: () => void;
  saved?: string | undefined;
}

/** More rows than these are drawn only when they are asked for. */
const MOST = 60;
/** So many are drawn in one task, also on a slow machine. */
const AT_ONCE = 5;

/** Countries side by side over all pacts, or pacts over all countries, on some day. */
export function ComparisonPage(props: Props) {
  const { of, columns, unknown, isMoving, dayChoice, sources } = props;
  return (
    <>
      <h1>{say(of === 'countries' ? 'atlas_compare_countries' : 'atlas_compare_pacts')}</h1>
      <Settled isMoving={isMoving}>{() => <Chosen {...props} />}</Settled>
      {unknown.map((what) => (
        <p key={what} class="refused">
          {say('atlas_unknown', { what })}
        </p>
      ))}
      {columns.length >= 2 && (
        <>
          {dayChoice}
          <Settled isMoving={isMoving}>
            {() => (
              <>
                <Compared {...props} shown={props.rows()} />
                <SourceList sources={sources()} />
              </>
            )}
          </Settled>
        </>
      )}
    </>
  );
}

/** The rows, and what narrows and sorts them. */
function Compared(props: Props & { shown: readonly ShownComparisonRow[] }) {
  const { of, columns, shown: rows, choice, choose, flags, save, saved } = props;
  const { showsAll, showAll, list } = useShowAll<HTMLTableElement>(MOST, 'tbody tr');
  const isOfCountries = of === 'countries';
  const shown = useMemo(() => (showsAll ? rows : rows.slice(0, MOST)), [rows, showsAll]);
  const set = (part: Partial<Record<keyof ComparisonChoice, string | undefined>>) => {
    const next = Object.entries({ ...choice, ...part }).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    choose(Object.fromEntries(next));
  };
  return (
    <>
      <Toolbar
        text={choice.text ?? ''}
        filter={(text) => set({ text })}
        count={rows.length}
        save={save}
        saved={saved}
      >
        {isOfCountries && <KindSelect kind={choice.kind} choose={(kind) => set({ kind })} />}
        <Select<ComparisonFilter>
          title="atlas_filter_which"
          value={choice.filter ?? 'all'}
          options={[
            ['all', say('atlas_filter_any')],
            ['differing', say('atlas_filter_different')],
            ['shared', say('atlas_filter_shared')],
          ]}
          choose={(filter) => set({ filter: filter === 'all' ? undefined : filter })}
        />
        <Select<ComparisonSort>
          title="atlas_sort"
          value={choice.sort ?? 'name'}
          options={[
            ['name', say('atlas_sort_name')],
            ['size', say('atlas_sort_parties')],
            ['difference', say('atlas_sort_different')],
          ]}
          choose={(sort) => set({ sort: sort === 'name' ? undefined : sort })}
        />
      </Toolbar>
      {rows.length > 0 && (
        <div class="comparison" role="region" aria-labelledby="comparison-caption" tabIndex={0}>
          <table ref={list}>
            <caption id="comparison-caption" class="unseen">
              {say(isOfCountries ? 'atlas_compare_countries' : 'atlas_compare_pacts')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{say(isOfCountries ? 'atlas_column_pact' : 'atlas_column_country')}</th>
                {columns.map(({ subject, name, nameLanguage, address }) => (
                  <th key={subject} scope="col">
                    {flags[subject] && <Flag flag={flags[subject]} />}
                    <a href={address}>
                      <English language={nameLanguage}>{name}</English>
                    </a>
                  </th>
                ))}
              </tr>
            </thead>
            <Staged items={shown} size={AT_ONCE}>
              {(some, key) => (
                <tbody key={key}>
                  {some.map((row) => (
                    <ComparedRow
                      key={row.subject}
                      row={row}
                      flag={isOfCountries ? undefined : flags[row.subject]}
                    />
                  ))}
                </tbody>
              )}
            </Staged>
          </table>
        </div>
      )}
      {shown.length < rows.length && (
        <p class="buttons">
          <button type="button" onClick={showAll}>
            {say('atlas_show_all', { count: rows.length })}
          </button>
        </p>
      )}
    </>
  );
}

interface ComparedRowProps {
  row: ShownComparisonRow;
  flag: FlagDrawing | undefined;
}

/** Drawn anew only where it says something else. */
class ComparedRow extends Component<ComparedRowProps> {
  override shouldComponentUpdate({ row, flag }: ComparedRowProps): boolean {
    return flag !== this.props.flag || JSON.stringify(row) !== JSON.stringify(this.props.row);
  }

  override render({ row: { name, nameLanguage, address, cells }, flag }: ComparedRowProps) {
    return (
      <tr>
        <th scope="row">
          {flag && <Flag flag={flag} />}
          <a href={address}>
            <English language={nameLanguage}>{name}</English>
          </a>
        </th>
        {cells.map((cell, at) => (
          <td key={at}>
            <StatusCell {...cell} />
          </td>
        ))}
      </tr>
    );
  }
}

/** What is compared, and a field for one more. */
function Chosen({ of, columns, names, add, remove, isFull, flags }: Props) {
  const [written, write] = useState('');
  const [isRefused, refuse] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const field = useRef<HTMLInputElement>(null);
  /** Where the one stood that was removed last, until the focus has gone on from its button. */
  const removedRef = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (removedRef.current === undefined) return;
    const next = list.current?.querySelectorAll<HTMLElement>('.remove')[removedRef.current];
    removedRef.current = undefined;
    (next ?? field.current)?.focus();
  }, [columns.length]);
  return (
    <div class="chosen">
      <ul ref={list}>
        {columns.map(({ subject, name, nameLanguage }, at) => (
          <li key={subject}>
            {flags[subject] && <Flag flag={flags[subject]} />}
            <English language={nameLanguage}>{name}</English>
            <button
              type="button"
              class="remove"
              aria-label={say('atlas_remove', { name })}
              title={say('atlas_remove', { name })}
              onClick={() => {
                removedRef.current = at;
                remove(subject);
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p class="hint">{say('atlas_compare_full')}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const isKnown = add(written);
            refuse(!isKnown);
            if (isKnown) write('');
          }}
        >
          <label>
            <span>
              {say(of === 'countries' ? 'atlas_compare_countries_hint' : 'atlas_compare_pacts_hint')}
            </span>
            <input
              ref={field}
              type="text"
              list="known-names"
              autocomplete="off"
              spellcheck={false}
              value={written}
              aria-invalid={isRefused}
              onInput={({ currentTarget }) => write(currentTarget.value)}
            />
          </label>
          <datalist id="known-names">
            {names().map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          <button type="submit">{say('atlas_add')}</button>
          <p class="refused" role="alert">
            {isRefused && say('atlas_unknown', { what: written })}
          </p>
        </form>
      )}
    </div>
  );
}
