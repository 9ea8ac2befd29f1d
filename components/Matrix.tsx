import { useState } from 'preact/hooks';
import type { Standing } from '../facts/card.ts';
import type { FlagDrawing, FlagsByCountry } from '../facts/drawings.ts';
import type { Matrix as MatrixFacts, MatrixColumn, MatrixRow } from '../facts/glance.ts';
import type { Day } from '../facts/types.ts';
import { dateWords, dated } from '../words/formats.ts';
import { say } from '../words/words.ts';
import { English } from './English.tsx';
import { Flag } from './Flag.tsx';
import { Detail } from './Standing.tsx';
import { StatusShape } from './StatusShape.tsx';
import { statusWords, type StatusWords } from './status-words.ts';

interface Props {
  matrix: MatrixFacts;
  published?: Day | undefined;
  flags?: FlagsByCountry | undefined;
}

/** How many cells are drawn at once, so that a long list does not keep the popup waiting. */
const MOST_CELLS = 600;

/** The countries an article names by the pacts it names. Long and wide ones scroll in their own frame. */
export function Matrix({ matrix: { columns, rows }, published, flags }: Props) {
  const [showsAll, showAll] = useState(false);
  const most = Math.max(5, Math.floor(MOST_CELLS / columns.length));
  const shown = showsAll ? rows : rows.slice(0, most);
  return (
    <>
      <div
        class="matrix"
        role="region"
        aria-labelledby="matrix-caption"
        tabIndex={0}
        onFocusCapture={showWhole}
      >
        <table>
          <caption id="matrix-caption">{say('popup_matrix_caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('popup_country')}</th>
              {columns.map((column) => (
                <ColumnHead key={column.subject} column={column} />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.subject}
                row={row}
                columns={columns}
                published={published}
                flag={flags?.[row.subject]}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <p class="buttons">
          <button type="button" onClick={() => showAll(true)}>
            {say('popup_show_all', { count: rows.length })}
          </button>
        </p>
      )}
    </>
  );
}

function ColumnHead({ column: { name, nameLanguage, asOf, isOld } }: { column: MatrixColumn }) {
  return (
    <th scope="col">
      <English language={nameLanguage}>{name}</English>
      <span class="list-day">{say(isOld ? 'popup_list_as_of_old' : 'popup_list_as_of', dated(asOf))}</span>
    </th>
  );
}

interface RowProps {
  row: MatrixRow;
  columns: readonly MatrixColumn[];
  published: Day | undefined;
  flag: FlagDrawing | undefined;
}

function Row({ row: { name, nameLanguage, cells }, columns, published, flag }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {flag && <Flag flag={flag} />}
        <English language={nameLanguage}>{name}</English>
      </th>
      {columns.map((column, at) => (
        <td key={column.subject}>
          <Cell standing={cells[at]} column={column} published={published} />
        </td>
      ))}
    </tr>
  );
}

interface CellProps {
  standing: Standing | undefined;
  column: MatrixColumn;
  published: Day | undefined;
}

function Cell({ standing, column: { kind: pact }, published }: CellProps) {
  if (!standing) return <span class="nothing">{say('popup_does_not_apply')}</span>;
  const { now, then, union, holder, continuedBy } = standing;
  const whose = holder ?? continuedBy;
  const nowWords = statusWords(now, { pact, union });
  return (
    <>
      {then && published && (
        <span class="cell-then">
          <span class="cell-day">{dateWords(published)}</span>
          {whose && <span class="cell-day">{say('common_whose', { whose, what: '' }).trim()}</span>}
          <Words words={statusWords(then, { pact, union, when: 'then' })} />
        </span>
      )}
      <span class={then && published ? 'cell-now changed' : 'cell-now'}>
        {then && published && <span class="cell-day">{say('card_now')}</span>}
        {whose && <span class="cell-day">{say('common_whose', { whose, what: '' }).trim()}</span>}
        <Words words={nowWords} />
      </span>
      {now.note && <Note text={now.note} />}
    </>
  );
}

/** Chromium leaves what has the focus where it is as long as a little of it can be seen. */
function showWhole({ target }: FocusEvent): void {
  if (target instanceof Element) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** Longer notes than this, in characters, would make a row as tall as the frame. */
const LONG_NOTE = 60;

function Note({ text }: { text: string }) {
  if (text.length <= LONG_NOTE)
    return (
      <span class="cell-note">
        <English language="en">{text}</English>
      </span>
    );
  return (
    <details class="cell-note">
      <summary>{say('popup_note')}</summary>
      <English language="en">{text}</English>
    </details>
  );
}

/** The day of its list stands at the head of each column. */
function Words({ words: { label, detail, shape } }: { words: StatusWords }) {
  return (
    <span class="status">
      <StatusShape shape={shape} />
      <span>
        <span class="status-label">{label}</span>
        {detail && <Detail words={detail} />}
      </span>
    </span>
  );
}
