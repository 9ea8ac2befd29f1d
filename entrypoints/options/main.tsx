// The options: shows what the reader has decided, sends each choice to the background, and follows what is decided elsewhere.
import factBaseText from 'virtual:fact-base';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { AccessToPages } from '../../components/options/Access.tsx';
import { Options, type OptionsActions } from '../../components/options/Options.tsx';
import { localDay } from '../../facts/dates.ts';
import { readFactBase } from '../../facts/fact-base.ts';
import { sendToBackground } from '../../messaging/send.ts';
import { editOf, type Choice, type SiteList } from '../../settings/choices.ts';
import { isPaused } from '../../settings/quiet.ts';
import { exportSettings, importSettings } from '../../settings/settings-file.ts';
import { DEFAULTS, HOVER_DELAYS, LANGUAGES } from '../../settings/settings.ts';
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
  settings: Awaited<ReturnType<typeof loadSettings>>;
  isSynced: boolean;
  access: AccessToPages;
  shortcuts: Awaited<ReturnType<typeof shortcutsNow>>;
}

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

async function start(): Promise<void> {
  await speakOnPage();
  let shown = await look();
  let said: string | undefined;
  let hush: ReturnType<typeof setTimeout> | undefined;
  const data = dataFacts(
    readFactBase(factBaseText),
    browser.runtime.getManifest().version,
    localDay(new Date()),
  );

  const draw = () => {
    const { settings, isSynced, access, shortcuts } = shown;
    document.title = say('options_title');
    render(
      <Options
        settings={settings}
        isPaused={isPaused(settings, Date.now())}
        delays={HOVER_DELAYS}
        languages={languages}
        shortcuts={shortcuts}
        data={data}
        access={access}
        isSynced={isSynced}
        said={said}
        actions={actions}
      />,
      root,
    );
  };

  const showAnew = async () => {
    const { settings } = (shown = await look());
    if (languageFor(settings.language, [ofBrowser]) !== language()) {
      await speakOnPage();
      shown = await look();
      said = undefined;
    }
    draw();
  };

  /** Shows all as it is now, in the language that holds now. One after the other, so that the last look is the one that stays. */
  let looks: Promise<void> = Promise.resolve();
  const refresh = () => (looks = looks.then(showAnew, showAnew));

  const tell = (words: string, isGood: boolean) => {
    clearTimeout(hush);
    // The same words again would not be spoken.
    said = said === words ? `${words}\u00A0` : words;
    if (isGood)
      hush = setTimeout(() => {
        said = undefined;
        draw();
      }, READ_BY);
    draw();
  };

  const fail = (error: StorageError) => {
    const why = error === 'storage-full' ? 'options_storage_full' : 'options_storage_unavailable';
    tell(say('options_failed', { why: say(why) }), false);
  };

  /** @returns false where the choice could not be kept; then all is shown as it was */
  const make = async (choice: Choice, done: 'options_saved' | 'options_imported' | 'options_reset_done') => {
    const { error } = await sendToBackground({ name: 'choose', choice }).catch(
      (): { error: StorageError } => ({ error: 'storage-unavailable' }),
    );
    await refresh();
    if (error) fail(error);
    else tell(say(done), true);
    return !error;
  };

  const read = async (file: File) => {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return tell(say('options_import_unreadable', { file: file.name }), false);
    const found = importSettings(text);
    if ('error' in found) return tell(importWords(found.error, file.name), false);
    await make({ name: 'replace', settings: found.settings }, 'options_imported');
  };

  const saveSites = async (list: SiteList, lines: readonly string[], before: readonly string[]) => {
    const refused = lines.filter((line) => siteTyped(line) === undefined);
    if (refused.length > 0) return { refused, isKept: false };
    const sites = lines.flatMap((line) => siteTyped(line) ?? []);
    return { refused, isKept: await make(editOf(list, before, sites), 'options_saved') };
  };

  const allow = async () => {
    const isAllowed = await browser.permissions.request(ALL_PAGES).catch(() => false);
    await refresh();
    if (!isAllowed) tell(say('options_access_refused'), false);
  };

  const actions: OptionsActions = {
    set: (values) => void make({ name: 'set', values }, 'options_saved'),
    turnOn: () => void make({ name: 'on' }, 'options_saved'),
    endPause: () => void make({ name: 'resume' }, 'options_saved'),
    saveSites,
    openShortcuts: () =>
      void openShortcuts().then((address) => {
        if (address !== undefined) tell(say('options_keyboard_how', { address }), false);
      }),
    save: () => download(FILE, exportSettings(shown.settings)),
    read: (file) => void read(file),
    reset: () => void make({ name: 'replace', settings: DEFAULTS }, 'options_reset_done'),
    allow: () => void allow(),
  };

  draw();
  const refreshed = () => void refresh();
  const { lookAgain } = followSettings(refreshed, new AbortController().signal);
  browser.permissions.onAdded.addListener(refreshed);
  browser.permissions.onRemoved.addListener(refreshed);
  // The keys, and whether private windows are allowed, are changed on pages of the browser's own, which tells nobody.
  document.addEventListener('visibilitychange', () => {
    lookAgain();
    if (!document.hidden) refreshed();
  });
}

void start();
