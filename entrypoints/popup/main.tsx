// The toolbar popup: asks the tab's reader what it found and the background what that means, and shows it.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { exportGlance, type GlanceFormat } from '../../components/glance-export.ts';
import { Popup, type PageState, type PopupNotice } from '../../components/Popup.tsx';
import type { SwitchChoice } from '../../components/PopupSwitches.tsx';
import type { FlagsByCountry } from '../../facts/drawings.ts';
import type { Glance } from '../../facts/glance.ts';
import { openAtlas } from '../../messaging/atlas-doors.ts';
import { sendToBackground, sendToReader } from '../../messaging/send.ts';
import type { Choice } from '../../settings/choices.ts';
import { isPaused, isSiteOff, quietOn } from '../../settings/quiet.ts';
import type { SettingsHere } from '../../settings/settings.ts';
import { siteOf } from '../../settings/sites.ts';
import { followSettings, loadSettings } from '../../settings/stored-settings.ts';
import { say, type MessageKey } from '../../words/words.ts';
import { showFailure } from '../shared/failure.ts';
import { speakOnPage } from '../shared/speak.ts';
import { hasAccess, requestAccess, signsOf } from './page-access.ts';
import { pageStateOf, whyFailed } from './page-state.ts';

const root = document.querySelector('#popup')!;
/** Shown as a page of its own, for the tab that its address names; closed after a jump only as a popup. */
const asPage = new URLSearchParams(location.search).get('tab');

let tab:
  { id: number; title: string; address: string; site: string | undefined; isPrivate: boolean } | undefined;
let settings: SettingsHere | undefined;
let page: PageState = { name: 'asking' };
/** Whether we may read the tab's site without being asked to. */
let isAllowed = true;
let notice: PopupNotice | undefined;
let copied: string | undefined;
let flags: FlagsByCountry | undefined;
/** Counts the looks at the page, so that an earlier one that takes longer has no say. */
let looks = 0;

function draw(): void {
  const now = Date.now();
  render(
    <Popup
      page={page}
      site={tab?.site}
      isPrivate={tab?.isPrivate ?? false}
      isAllowed={isAllowed}
      switches={
        settings && {
          isOn: settings.isOn,
          isOffHere: isOffHere(settings),
          isPaused: isPaused(settings, now),
        }
      }
      notice={notice}
      choose={(choice) => void choose(choice).catch(fail)}
      readNow={() => void readNow().catch(fail)}
      allow={() => void allow().catch(fail)}
      reload={() => void reload().catch(fail)}
      jump={(subject, index) => void jump(subject, index).catch(fail)}
      copy={(format) => void copy(format)}
      copied={copied}
      flags={flags}
      openAtlas={() => void openAtlas('#/', tab?.id).then(leave, fail)}
      openOptions={() => void browser.runtime.openOptionsPage().then(leave, fail)}
    />,
    root,
  );
}

/** Where no page is read until it is asked for, a switch for a site changes nothing. */
function isOffHere(known: SettingsHere): boolean | undefined {
  if (tab?.site === undefined || known.where.rule === 'when-asked') return undefined;
  return isSiteOff(known, tab.site);
}

function leave(): void {
  if (asPage === null) window.close();
}

function show(state: PageState): void {
  page = state;
  copied = undefined;
  draw();
  // Nothing waits for them, and they for what is to be read first.
  if (state.name === 'article' && !flags) drawFlags(state.glance).catch(() => undefined);
}

async function drawFlags({ matrix: { rows } }: Glance): Promise<void> {
  const answer = await sendToBackground({ name: 'drawings', countries: rows.map(({ subject }) => subject) });
  flags = answer.flags;
  draw();
}

function fail(): void {
  looks += 1;
  const look = looks;
  const signs = async () => tab && signsOf(tab.id);
  whyFailed(signs)
    .then((why) => look === looks && show({ name: 'unread', why }))
    .catch((error: unknown) => showFailure(root, error));
}

/**
 * @param patience how long a reader that has just been sent for may take to appear, in ms
 * @param isAskedFor whether it was put into this very page, news or not
 */
async function look(patience = 0, isAskedFor = false): Promise<void> {
  looks += 1;
  const look = looks;
  const isOver = () => look !== looks;
  settings = await loadSettings();
  if (!tab || isOver()) return;
  const quiet = quietOn(settings, tab.site ?? '', Date.now());
  const { id, site, address } = tab;
  if (site !== undefined) void learnAccess(address).catch(() => undefined);
  await pageStateOf({
    quiet,
    site,
    isAskedFor,
    patience,
    signs: () => signsOf(id),
    hasAccess: () => hasAccess(address),
    ask: () => sendToReader(id, { name: 'what-is-here' }),
    glance: (subjects, published) =>
      sendToBackground({ name: 'glance', subjects, ...(published && { published }) }),
    show: (state) => isOver() || show(state),
    isOver,
  });
}

async function learnAccess(address: string): Promise<void> {
  isAllowed = await hasAccess(address);
  draw();
}

const PATIENCE = 2_000;
/** What a page may take to be loaded again, in ms. */
const LOADING = 5_000;

async function readNow(): Promise<void> {
  if (!tab) return;
  looks += 1;
  show({ name: 'reading' });
  const isLetIn = await sendToBackground({ name: 'read-now', tab: tab.id });
  if (isLetIn) return look(PATIENCE, true);
  show({ name: 'unread', why: (await hasAccess(tab.address)) ? 'refused' : 'no-access' });
}

/** The browser asks the reader, which may close this popup; the background looks at the page in any case. */
async function allow(): Promise<void> {
  if (!tab) return;
  const isAllowed = await requestAccess(tab.address).catch(() => false);
  notice = isAllowed ? undefined : 'allow-refused';
  if (!isAllowed) return draw();
  looks += 1;
  show({ name: 'reading' });
  await sendToBackground({ name: 'look-again', tab: tab.id });
  await look(PATIENCE);
}

async function reload(): Promise<void> {
  if (!tab) return;
  looks += 1;
  show({ name: 'reading' });
  await browser.tabs.reload(tab.id);
  await look(LOADING + PATIENCE);
}

async function choose(name: SwitchChoice): Promise<void> {
  const choice = choiceOf(name);
  if (!choice || !tab) return;
  const chosen = await sendToBackground({ name: 'choose', choice });
  notice = chosen.error;
  // What could not be kept does not hold: pages know of what is kept only.
  if (!chosen.error) settings = chosen.settings;
  draw();
  if (chosen.error) return;
  const { settings: known } = chosen;
  const quiet = quietOn(known, tab.site ?? '', Date.now());
  if (quiet && tab.site !== undefined) {
    // Its reader, which takes a moment to fall silent, is not asked.
    looks += 1;
    return show({ name: 'unread', why: quiet });
  }
  if (!quiet) await sendToBackground({ name: 'look-again', tab: tab.id });
  await look(PATIENCE);
}

function choiceOf(name: SwitchChoice): Choice | undefined {
  if (name === 'pause') return { name, now: Date.now() };
  if (name !== 'site-off' && name !== 'site-on') return { name };
  return tab?.site === undefined ? undefined : { name, site: tab.site };
}

async function jump(subject: string, index: number): Promise<void> {
  if (!tab) return;
  await sendToReader(tab.id, { name: 'jump', subject, index });
  if (asPage === null) leave();
  else await browser.tabs.update(tab.id, { active: true });
}

const COPIED: Record<GlanceFormat, MessageKey> = {
  text: 'popup_copied_text',
  csv: 'popup_copied_csv',
  markdown: 'popup_copied_markdown',
};

async function copy(format: GlanceFormat): Promise<void> {
  if (page.name !== 'article' || !tab) return;
  const text = exportGlance(page.glance, { title: tab.title, address: tab.address }, format);
  const words = await navigator.clipboard.writeText(text).then(
    () => say(COPIED[format]),
    () => say('popup_copy_failed'),
  );
  // The same words again would not be spoken.
  copied = copied === words ? `${words}\u00A0` : words;
  draw();
}

async function start(): Promise<void> {
  await speakOnPage();
  document.title = say('popup_title');
  draw();
  const [shown] = await (asPage === null
    ? browser.tabs.query({ active: true, currentWindow: true })
    : browser.tabs.get(Number(asPage)).then((one) => [one]));
  if (shown?.id === undefined) return show({ name: 'unread', why: 'no-page' });
  const address = shown.url ?? '';
  tab = {
    id: shown.id,
    title: shown.title ?? address,
    address,
    site: siteOf(address),
    isPrivate: shown.incognito,
  };
  await look();
}

const { signal } = new AbortController();
followSettings((changed) => {
  settings = changed;
  draw();
}, signal);
start().catch(fail);
