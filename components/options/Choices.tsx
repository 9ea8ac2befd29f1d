import type { ComponentChildren, VNode } from 'preact';
import { say, type MessageKey } from '../../words/words.ts';

interface ChoicesProps<Value extends string> {
  title: MessageKey;
  name: string;
  /** In the order in which they are offered. */
  choices: readonly (readonly [Value, MessageKey])[];
  chosen: Value;
  choose: (value: Value) => void;
  /** True where a head above says the same as the title to those who see it. */
  isHeaded?: boolean;
  /** What a choice looks like, for those who see it. */
  sample?: (value: Value) => VNode;
  children?: ComponentChildren;
}

/** One of several, each with a word of its own. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { title, name, choices, chosen, choose, isHeaded = false, sample, children } = props;
  return (
    <fieldset>
      <legend class={isHeaded ? 'unseen' : undefined}>{say(title)}</legend>
      {choices.map(([value, words]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          <span>
            {say(words)}
            {sample && (
              <span class="sample" aria-hidden="true">
                {sample(value)}
              </span>
            )}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

interface SwitchProps {
  words: MessageKey;
  name: string;
  isOn: boolean;
  turn: (on: boolean) => void;
}

export function Switch({ words, name, isOn, turn }: SwitchProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        checked={isOn}
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      <span>{say(words)}</span>
    </label>
  );
}

/** A part of a page of its own, below a head. */
export function Part({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  return (
    <section>
      <h2>{say(title)}</h2>
      <div>{children}</div>
    </section>
  );
}
