import { useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../facts/types.ts';
import { dateWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';

interface Props {
  /** The day that is shown. */
  day: Day;
  today: Day;
  /** The first and last day that can be asked for. */
  first: Day;
  last: Day;
  /** The years of the slider, both included. */
  years: { from: number; to: number };
  /** Called with every day that is written, and while the slider moves; undefined for today. */
  choose: (day: Day | undefined, isMoving: boolean) => void;
}

/** The day on which the world is looked at: written, or slid through the years. */
export function DayChoice({ day, today, first, last, years, choose }: Props) {
  const [isRefused, refuse] = useState(false);
  /** What stands in the field while it is written, or was refused. Chromium tells of a year digit by digit: 0001, 0019 ... */
  const [draft, setDraft] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const isWriting = () => field.current !== null && document.activeElement === field.current;
  const year = Number(day.slice(0, 4));
  const isGood = (written: string) =>
    /^\d{4}-\d\d-\d\d$/.test(written) && written >= first && written <= last;
  const forget = () => {
    refuse(false);
    setDraft(undefined);
  };
  const leave = (written: string) => {
    if (isGood(written)) return forget();
    refuse(true);
    setDraft(written);
  };
  const write = (written: string) => {
    if (isGood(written)) choose(written === today ? undefined : written, false);
    if (!isWriting()) return leave(written);
    refuse(false);
    setDraft(written);
  };
  // Another day was chosen elsewhere.
  useEffect(() => {
    if (!isWriting()) forget();
  }, [day]);
  const slide = (to: number) => {
    forget();
    // The end of a year tells what happened in it; this year has none yet.
    choose(to === Number(today.slice(0, 4)) ? undefined : `${to}-12-31`, true);
  };
  return (
    <div class="day-choice" role="group" aria-label={say('atlas_day')}>
      <label>
        <span>{say('atlas_day_field')}</span>
        <input
          type="date"
          min={first}
          max={last}
          ref={field}
          value={draft ?? day}
          aria-invalid={isRefused}
          aria-describedby="day-refused"
          onChange={({ currentTarget }) => write(currentTarget.value)}
          onBlur={({ currentTarget }) => draft !== undefined && leave(currentTarget.value)}
        />
      </label>
      <label class="slider">
        <span>{say('atlas_day_slider')}</span>
        <input
          type="range"
          min={years.from}
          max={years.to}
          step={1}
          value={Math.min(Math.max(year, years.from), years.to)}
          aria-valuetext={dateWords(day)}
          onInput={({ currentTarget }) => slide(Number(currentTarget.value))}
        />
      </label>
      <button
        type="button"
        disabled={day === today}
        onClick={() => {
          forget();
          choose(undefined, false);
        }}
      >
        {say('atlas_day_today')}
      </button>
      <p id="day-refused" class="refused" role="alert">
        {isRefused && say('atlas_day_refused', { from: dateWords(first), until: dateWords(last) })}
      </p>
      <p class="day-shown" role="status">
        {shownWords(day, today)}
      </p>
    </div>
  );
}

function shownWords(day: Day, today: Day): string {
  const date = dateWords(day);
  if (day === today) return say('atlas_day_now', { date });
  return say(day > today ? 'atlas_day_ahead' : 'atlas_day_shown', { date });
}
