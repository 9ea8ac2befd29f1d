// The options: shows what the reader has decided, sends each choice to the background, and follows what is decided elsewhere.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { AccessToPages } from '../../components/options/Access.tsx';
import type { DataFacts } from '../../components/options/Data.tsx';
import type { Shortcut } from '../../components/options/Keyboard.tsx';
import { Options, type OptionsActions } from '../../components/options/Options.tsx';
import { localDay } from '../../facts/dates.ts';
import { readFactBase } from '../../facts/fact-base.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { editOf, type Choice } from '../../settings/choices.ts';
import { isPaused } from '../../settings/quiet.ts';
import { exportSettings, importSettings } from '../../settings/settings-file.ts';
import { DEFAULTS, HOVER_DELAYS, LANGUAGES, type SettingsHere } from '../../settings/settings.ts';
import { siteTyped } from '../../settings/sites.ts';
import {
  areSynced,
  followSettings,
  loadSettings,
  type StorageError,
} from '../../settings/stored-settings.ts';
import { languageFor, ownName } from '../../words/languages.ts';
import { language, say } from '../../words/words.ts';
import { ALL_PAGES, hasAccessToAll } from '../shared/browser-facts.ts';
import { showFailure } from '../shared/failure.ts';
import { speakOnPage } from '../shared/speak.ts';
import { pagesAllowed } from './access-to-pages.ts';
import { dataFacts } from './data-facts.ts';
import { download } from './download.ts';
import { importWords } from './import-words.ts';
import { openShortcuts, shortcutsNow } from './shortcuts.ts';

const root = document.querySelector('#options')!;
const FILE = 'signatory-options.json';
/** How long what went well stays to be read, in ms. What went wrong stays. */
const READ_BY = 6_000;

const ofBrowser = languageFor('browser', [browser.i18n.getUILanguage()]);
const languages = LANGUAGES.map((one) => [one, ownName(one === 'browser' ? ofBrowser : one)] as const);

/** Everything that can change while the page is open. */
interface Shown {
  settings: SettingsHere;
  isSynced: boolean;
  access: AccessToPages;
  shortcuts: Shortcut[];
}

let shown: Shown | undefined;
let data: DataFacts | undefined;
let said: string | undefined;
let hush: ReturnType<typeof setTimeout> | undefined;

async function look(): Promise<Shown> {
  const [settings, isSynced, isAll, allowed, isPrivateAllowed, shortcuts] = await Promise.all([
    loadSettings(),
    areSynced(),
    hasAccessToAll(),
    browser.permissions.getAll(),
    browser.extension.isAllowedIncognitoAccess(),
    shortcutsNow(),
  ]);
  const access = { ...pagesAllowed(isAll, allowed.origins ?? []), isPrivateAllowed };
  return { settings, isSynced, access, shortcuts };
}

function draw(): void {
  if (!shown) return;
  document.title = say('options_title');
  render(
    <Options
      {...shown}
      isPaused={isPaused(shown.settings, Date.now())}
      delays={HOVER_DELAYS}
      languages={languages}
      data={data}
      said={said}
      actions={actions}
    />,
    root,
  );
}

/** Shows all as it is now, in the language that holds now. One after the other, so that the last look is the one that stays. */
let looks: Promise<void> = Promise.resolve();
function refresh(): Promise<void> {
  return (looks = looks.then(lookAnew, lookAnew));
}

async function lookAnew(): Promise<void> {
  const settings = await loadSettings();
  if (languageFor(settings.language, [ofBrowser]) !== language()) {
    await speakOnPage();
    said = undefined;
  }
  shown = await look();
  draw();
}

function tell(words: string, isGood: boolean): void {
  clearTimeout(hush);
  // The same words again would not be spoken.
  said = said === words ? `${words}\u00A0` : words;
  draw();
  if (isGood) hush = setTimeout(sayNothing, READ_BY);
}

function sayNothing(): void {
  clearTimeout(hush);
  said = undefined;
  draw();
}

/** @returns false where the choice could not be kept; then all is shown as it was */
async function make(
  choice: Choice,
  done: 'options_saved' | 'options_imported' | 'options_reset_done' = 'options_saved',
): Promise<boolean> {
  const { error } = await sendToBackground({ name: 'choose', choice }).catch((): { error: StorageError } => ({
    error: 'storage-unavailable',
  }));
  await refresh();
  if (!error) tell(say(done), true);
  else {
    const why = error === 'storage-full' ? 'options_storage_full' : 'options_storage_unavailable';
    tell(say('options_failed', { why: say(why) }), false);
  }
  return !error;
}

async function read(file: File): Promise<void> {
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return tell(say('options_import_unreadable', { file: file.name }), false);
  const found = importSettings(text);
  if ('error' in found) return tell(importWords(found.error, file.name), false);
  await make({ name: 'replace', settings: found.settings }, 'options_imported');
}

const saveSites: OptionsActions['saveSites'] = async (list, lines, before) => {
  const refused = lines.filter((line) => siteTyped(line) === undefined);
  if (refused.length > 0) {
    // It says so itself, and what was saved before must not seem to be this.
    sayNothing();
    return { refused, isKept: false };
  }
  const sites = lines.flatMap((line) => siteTyped(line) ?? []);
  return { refused, isKept: await make(editOf(list, before, sites)) };
};

async function allow(): Promise<void> {
  const isAllowed = await browser.permissions.request(ALL_PAGES).catch(() => false);
  await refresh();
  if (!isAllowed) tell(say('options_access_refused'), false);
}

async function leadToShortcuts(): Promise<void> {
  const address = await openShortcuts();
  if (address !== undefined) tell(say('options_keyboard_how', { address }), false);
}

const actions: OptionsActions = {
  set: (values) => void make({ name: 'set', values }),
  turnOn: () => void make({ name: 'on' }),
  endPause: () => void make({ name: 'resume' }),
  saveSites,
  openShortcuts: () => void leadToShortcuts(),
  save: () => void loadSettings().then((settings) => download(FILE, exportSettings(settings))),
  read: (file) => void read(file),
  reset: () => void make({ name: 'replace', settings: DEFAULTS }, 'options_reset_done'),
  allow: () => void allow(),
};

async function start(): Promise<void> {
  await speakOnPage();
  await refresh();
  const { lookAgain } = followSettings(() => void refresh(), new AbortController().signal);
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh());
  // The keys, and whether private windows are allowed, are changed on pages of the browser's own, which tells nobody.
  document.addEventListener('visibilitychange', () => {
    lookAgain();
    if (!document.hidden) void refresh();
  });
  // Much to read, and nothing that the rest waits for.
  const { default: facts } = await import('virtual:fact-base');
  const { version } = browser.runtime.getManifest();
  data = dataFacts(readFactBase(facts), version, localDay(new Date()));
  draw();
}

start().catch((error: unknown) => showFailure(root, error));
