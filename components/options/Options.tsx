import type { SiteList, SomeSettings } from '../../settings/choices.ts';
import type { Kinds, Language, MarkStyle, Mentions, Rule, Settings } from '../../settings/settings.ts';
import { say, type MessageKey } from '../../words/words.ts';
import { Access, type AccessToPages } from './Access.tsx';
import { Backup } from './Backup.tsx';
import { Choices, Part, Switch } from './Choices.tsx';
import { Data, type DataFacts } from './Data.tsx';
import { Delay } from './Delay.tsx';
import { Keyboard, type Shortcut } from './Keyboard.tsx';
import { Sample } from './Sample.tsx';
import { Sites, type SaveSites } from './Sites.tsx';

export interface OptionsProps {
  settings: Settings;
  isPaused: boolean;
  /** The steps of the delay before a card, in ms, the shortest first. */
  delays: readonly number[];
  /** Every language to choose from, with what it calls itself. */
  languages: readonly (readonly [Language, string])[];
  shortcuts: readonly Shortcut[];
  /** Undefined while they are being read. */
  data: DataFacts | undefined;
  access: AccessToPages;
  /** False where the browser keeps the settings on this device only. */
  isSynced: boolean;
  /** What was done last, or could not be: said to the reader. */
  said?: string | undefined;
  actions: OptionsActions;
}

export interface OptionsActions {
  set: (values: SomeSettings) => void;
  turnOn: () => void;
  endPause: () => void;
  saveSites: (list: SiteList, ...written: Parameters<SaveSites>) => ReturnType<SaveSites>;
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
  const { settings, isPaused, delays, languages, shortcuts, data, access, isSynced, said, actions } = props;
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
      {settings.isOn && isPaused && (
        <p class="notice">
          {say('popup_paused')}{' '}
          <button type="button" onClick={actions.endPause}>
            {say('popup_end_pause')}
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
          <Sites
            key="sitesOff"
            isShown={where.rule === 'all-but'}
            sites={where.sitesOff}
            save={(...written) => actions.saveSites('sitesOff', ...written)}
          />
          <Sites
            key="sitesOnly"
            isShown={where.rule === 'only'}
            sites={where.sitesOnly}
            save={(...written) => actions.saveSites('sitesOnly', ...written)}
          />
        </Choices>
        <Access access={access} allow={actions.allow} />
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
              name={kind}
              words={words}
              isOn={settings.kinds[kind]}
              turn={(on) => actions.set({ kinds: { [kind]: on } })}
            />
          ))}
          <Switch
            name="adjectives"
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
          sample={(style) => <Sample style={style} />}
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
            name="language"
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
      {data && <Data data={data} />}
      <Backup isSynced={isSynced} save={actions.save} read={actions.read} reset={actions.reset} />
      <div class="said" role="status">
        {said !== undefined && <p>{said}</p>}
      </div>
    </main>
  );
}
