import type { ComponentChildren } from 'preact';
import { say, type MessageKey } from '../../words/words.ts';

interface SelectProps<Value extends string> {
  title: MessageKey;
  value: Value;
  /** Each with its words. */
  options: readonly (readonly [Value, string])[];
  choose: (value: Value) => void;
}

export function Select<Value extends string>({ title, value, options, choose }: SelectProps<Value>) {
  return (
    <label>
      <span>{say(title)}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value as Value)}>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface Props {
  text: string;
  filter: (text: string) => void;
  /** How many rows are left. */
  count: number;
  /** True where there were none to choose from. */
  isEmpty?: boolean;
  save: () => void;
  /** The name of the file that was saved last. */
  saved?: string | undefined;
  children?: ComponentChildren;
}

/** What narrows, sorts and takes along the rows below it. */
export function Toolbar({ text, filter, count, isEmpty = false, save, saved, children }: Props) {
  return (
    <div class="toolbar">
      <label>
        <span>{say('atlas_filter')}</span>
        <input
          type="search"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => filter(currentTarget.value)}
        />
      </label>
      {children}
      <button type="button" disabled={count === 0} onClick={save}>
        {say('atlas_export')}
      </button>
      <p class="count" role="status">
        {isEmpty ? say('atlas_no_rows') : say('atlas_rows', { count })}
        {saved !== undefined && ` ${say('atlas_exported', { file: saved })}`}
      </p>
    </div>
  );
}
