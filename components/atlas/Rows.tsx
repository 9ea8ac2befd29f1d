import { Component } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FlagDrawing, FlagsByCountry } from '../../facts/drawings.ts';
import { say } from '../../words/words.ts';
import { English } from '../English.tsx';
import { Flag } from '../Flag.tsx';
import { Detail } from '../Standing.tsx';
import { useShowAll } from './show-all.ts';
import { Staged } from './Staged.tsx';
import { StatusShape } from '../StatusShape.tsx';
import type { StatusWords } from '../status-words.ts';

/** A status in words. */
export interface ShownStatus {
  words: StatusWords;
  /** Whose status it is, where not the subject's own. */
  whose?: string | undefined;
  note?: string | undefined;
  /** How dissolved states before it stood. */
  before: readonly { name: string; words: StatusWords }[];
}

/** One line of a list: the other subject, and its status. */
export interface ShownRow extends ShownStatus {
  subject: string;
  name: string;
  nameLanguage?: 'en' | undefined;
  address: string;
}

interface Props {
  rows: readonly ShownRow[];
  /** What the first column is of. */
  head: string;
  flags: FlagsByCountry;
}

/** More rows than these are drawn only when they are asked for. */
const MOST = 80;
/** So many are drawn in one task, also on a slow machine. */
const AT_ONCE = 15;

/** A list of statuses, as a table. */
export function Rows({ rows, head, flags }: Props) {
  const { showsAll, showAll, list } = useShowAll<HTMLTableElement>(MOST, 'tbody tr');
  const shown = useMemo(() => (showsAll ? rows : rows.slice(0, MOST)), [rows, showsAll]);
  if (rows.length === 0) return null;
  return (
    <>
      <table class="rows" ref={list}>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col">{say('atlas_column_status')}</th>
          </tr>
        </thead>
        <Staged items={shown} size={AT_ONCE}>
          {(some, key) => (
            <tbody key={key}>
              {some.map((row) => (
                <Line key={row.subject} row={row} flag={flags[row.subject]} />
              ))}
            </tbody>
          )}
        </Staged>
      </table>
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

interface LineProps {
  row: ShownRow;
  flag: FlagDrawing | undefined;
}

/** Drawn anew only where it says something else. */
class Line extends Component<LineProps> {
  override shouldComponentUpdate({ row, flag }: LineProps): boolean {
    return flag !== this.props.flag || JSON.stringify(row) !== JSON.stringify(this.props.row);
  }

  override render({ row: { name, nameLanguage, address, ...status }, flag }: LineProps) {
    return (
      <tr>
        <th scope="row">
          {flag && <Flag flag={flag} />}
          <a href={address}>
            <English language={nameLanguage}>{name}</English>
          </a>
        </th>
        <td>
          <StatusCell {...status} />
        </td>
      </tr>
    );
  }
}

export function StatusCell({ words, whose, note, before }: ShownStatus) {
  const { label, detail, asOf, shape } = words;
  return (
    <>
      <span class="status">
        <StatusShape shape={shape} />
        <span>
          {whose && say('common_whose', { whose, what: '' })}
          <span class="status-label">{label}</span>
          {detail && <Detail words={detail} />}
          {asOf && <Detail words={asOf} />}
        </span>
      </span>
      {note && (
        <span class="note">
          <English language="en">{note}</English>
        </span>
      )}
      {before.map(({ name, words: status }) => (
        <span key={name} class="note">
          {say('common_whose', { whose: name, what: sentence(status) })}
        </span>
      ))}
    </>
  );
}

function sentence({ label, detail }: StatusWords): string {
  return detail ? say('common_then_detail', { first: label, second: detail }) : label;
}
