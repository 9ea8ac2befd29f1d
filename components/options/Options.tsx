import type { ListDays } from '../../facts/age.ts';
import type { Kinds, Language, MarkStyle, Mentions, Rule, Settings } from '../../settings/settings.ts';
import { dated, dateWords } from '../../words/formats.ts';
import { say, type MessageKey } from '../../words/words.ts';
import { Access, type AccessToPages } from './Access.tsx';
import { Backup } from './Backup.tsx';
import { Choices, Part, Switch } from './Choices.tsx';
import { Keyboard, type Shortcut } from './Keyboard.tsx';
import { Sites } from './Sites.tsx';

export interface OptionsProps {
  settings: Settings;
  /** The steps of the delay before a card, in ms, the shortest first. */
  delays: readonly number[];
  /** Every language to choose from, with what it calls itself. */
  languages: readonly (readonly [Language, string])[];
  shortcuts: readonly Shortcut[];
  data: DataFacts;
  access: AccessToPages | undefined;
  /** False where the browser keeps the settings on this device only. */
  isSynced: boolean;
  /** What was done last, or could not be: said to the reader. */
  said?: string | undefined;
  actions: OptionsActions;
}

/** What is shipped with this version. */
export interface DataFacts {
  version: string;
  pacts: number;
  countries: number;
  days: ListDays;
  /** How many lists may be out of date. */
  old: number;
}

export interface OptionsActions {
  set: (values: {
    where?: { rule: Rule };
    mentions?: Mentions;
    adjectives?: boolean;
    kinds?: Partial<Kinds>;
    style?: MarkStyle;
    hoverDelay?: number;
    language?: Language;
  }) => void;
  turnOn: () => void;
  /** @returns the lines that name no site; then nothing has changed */
  saveSites: (list: 'sitesOff' | 'sitesOnly', lines: readonly string[]) => readonly string[];
  openShortcuts: () => void;
  save: () => void;
  read: (file: File) => void;
  reset: () => void;
  /** Asks the browser for access to all sites. */
  allow: () => void;
}

const RULES: readonly (readonly [Rule, MessageKey])[] = [
  ['all-news', 'options_where_all_news'],
  ['all-but', 'options_where_all_but'],
  ['only', 'options_where_only'],
  ['when-asked', 'options_where_when_asked'],
];
const MENTIONS: readonly (readonly [Mentions, MessageKey])[] = [
  ['every', 'options_mentions_every'],
  ['first-in-paragraph', 'options_mentions_paragraph'],
  ['first-in-article', 'options_mentions_article'],
];
const STYLES: readonly (readonly [MarkStyle, MessageKey])[] = [
  ['dotted', 'options_style_dotted'],
  ['underline', 'options_style_underline'],
  ['tint', 'options_style_tint'],
];
const KINDS: readonly (readonly [keyof Kinds, MessageKey])[] = [
  ['countries', 'options_kind_countries'],
  ['treaties', 'options_kind_treaties'],
  ['organizations', 'options_kind_organizations'],
];

/** All that a reader can choose. Each choice holds at once. */
export function Options(props: OptionsProps) {
  const { settings, delays, languages, shortcuts, data, access, isSynced, said, actions } = props;
  const { where } = settings;
  return (
    <main>
      <h1>{say('options_title')}</h1>
      {!settings.isOn && (
        <p class="notice">
          {say('options_turned_off')}{' '}
          <button type="button" onClick={actions.turnOn}>
            {say('popup_turn_on')}
          </button>
        </p>
      )}
      <Part title="options_where">
        <Choices
          title="options_where"
          isHeaded
          name="rule"
          choices={RULES}
          chosen={where.rule}
          choose={(rule) => actions.set({ where: { rule } })}
        >
          {where.rule === 'all-but' && (
            <Sites sites={where.sitesOff} save={(lines) => actions.saveSites('sitesOff', lines)} />
          )}
          {where.rule === 'only' && (
            <Sites sites={where.sitesOnly} save={(lines) => actions.saveSites('sitesOnly', lines)} />
          )}
        </Choices>
        {access && <Access access={access} allow={actions.allow} />}
      </Part>
      <Part title="options_marks">
        <Choices
          title="options_mentions"
          name="mentions"
          choices={MENTIONS}
          chosen={settings.mentions}
          choose={(mentions) => actions.set({ mentions })}
        />
        <fieldset>
          <legend>{say('options_kinds')}</legend>
          {KINDS.map(([kind, words]) => (
            <Switch
              key={kind}
              words={words}
              isOn={settings.kinds[kind]}
              turn={(on) => actions.set({ kinds: { [kind]: on } })}
            />
          ))}
          <Switch
            words="options_adjectives"
            isOn={settings.adjectives}
            turn={(adjectives) => actions.set({ adjectives })}
          />
        </fieldset>
        <Choices
          title="options_style"
          name="style"
          choices={STYLES}
          chosen={settings.style}
          choose={(style) => actions.set({ style })}
        />
        <Delay
          delays={delays}
          delay={settings.hoverDelay}
          choose={(hoverDelay) => actions.set({ hoverDelay })}
        />
      </Part>
      <Keyboard shortcuts={shortcuts} open={actions.openShortcuts} />
      <Part title="options_language">
        <label class="field">
          <span class="unseen">{say('options_language')}</span>
          <select
            value={settings.language}
            onChange={({ currentTarget }) => actions.set({ language: currentTarget.value as Language })}
          >
            {languages.map(([language, name]) => (
              <option key={language} value={language} lang={language === 'browser' ? undefined : language}>
                {language === 'browser' ? say('options_language_browser', { language: name }) : name}
              </option>
            ))}
          </select>
        </label>
      </Part>
      <Data data={data} />
      <Backup isSynced={isSynced} save={actions.save} read={actions.read} reset={actions.reset} />
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}

interface DelayProps {
  delays: readonly number[];
  delay: number;
  choose: (delay: number) => void;
}

/** Stored may be a delay between two steps, from a file: the nearest step stands for it. */
function Delay({ delays, delay, choose }: DelayProps) {
  const nearest = [...delays].sort((a, b) => Math.abs(a - delay) - Math.abs(b - delay))[0] ?? delay;
  const seconds = say('options_delay_value', { seconds: delay / 1_000 });
  return (
    <label class="field delay">
      {say('options_delay')}
      <span class="range">
        <span aria-hidden="true">{say('options_delay_short')}</span>
        <input
          type="range"
          min={0}
          max={delays.length - 1}
          step={1}
          value={delays.indexOf(nearest)}
          aria-valuetext={seconds}
          onChange={({ currentTarget }) => choose(delays[Number(currentTarget.value)] ?? delay)}
        />
        <span aria-hidden="true">{say('options_delay_long')}</span>
        <output>{seconds}</output>
      </span>
    </label>
  );
}

function Data({ data: { version, pacts, countries, days, old } }: { data: DataFacts }) {
  return (
    <Part title="options_data">
      <p>{say('options_data_version', { version, pacts, countries })}</p>
      <p>
        {say('options_data_age', { from: dateWords(days.from), to: dateWords(days.to), ...dated(days.to) })}
      </p>
      {old > 0 && <p>{say('options_data_old', { count: old })}</p>}
    </Part>
  );
}
