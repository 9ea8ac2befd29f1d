import { useState } from 'preact/hooks';
import { say } from '../../words/words.ts';

interface Props {
  /** The steps to choose from, in ms, the shortest first. */
  delays: readonly number[];
  delay: number;
  choose: (delay: number) => void;
}

/** A file may bring a delay between two steps: the nearest step stands for it. */
export function Delay({ delays, delay, choose }: Props) {
  /** Where the thumb is before it is let go. */
  const [moved, move] = useState<number>();
  const nearest = [...delays].sort((a, b) => Math.abs(a - delay) - Math.abs(b - delay))[0] ?? delay;
  const shown = moved ?? delay;
  const seconds = say('options_delay_value', { seconds: shown / 1_000 });
  const delayAt = (step: string) => delays[Number(step)] ?? delay;
  return (
    <div class="field">
      <label for="delay">{say('options_delay')}</label>
      <div class="range">
        <span aria-hidden="true">{say('options_delay_short')}</span>
        <input
          id="delay"
          type="range"
          min={0}
          max={delays.length - 1}
          step={1}
          value={delays.indexOf(moved ?? nearest)}
          aria-valuetext={seconds}
          onInput={({ currentTarget }) => move(delayAt(currentTarget.value))}
          onChange={({ currentTarget }) => {
            choose(delayAt(currentTarget.value));
            move(undefined);
          }}
        />
        <span aria-hidden="true">{say('options_delay_long')}</span>
        <span class="value" aria-hidden="true">
          {seconds}
        </span>
      </div>
    </div>
  );
}
