// The atlas: a page of its own, and beside a page the side panel (Chrome) or sidebar (Firefox). What it shows stands in its
// address, after the "#".
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { addressOf, readAddress, type AtlasView } from '../../atlas/address.ts';
import { Frame } from '../../components/atlas/Frame.tsx';
import { localDay } from '../../facts/dates.ts';
import type { Day } from '../../facts/types.ts';
import { HAS_PRIVATE_PAGES, openAtlasPage } from '../../messaging/atlas-doors.ts';
import { followSettings } from '../../settings/stored-settings.ts';
import { language, say } from '../../words/words.ts';
import { showFailure } from '../shared/failure.ts';
import { spokenLanguage, speakOnPage } from '../shared/speak.ts';
import { AddressLine } from './address-line.ts';
import { Knowledge } from './knowledge.ts';
import { firstResult, pageOf, titleOf, type Surroundings } from './pages.tsx';

const root = document.querySelector('#atlas')!;

let knowledge: Knowledge;
let view: AtlasView = { kind: 'home' };
let saved: string | undefined;
let isDrawing = false;
/** The day as it was when the view was drawn last. */
let today: Day | undefined;
const addressLine = new AddressLine(window);

function draw(): void {
  isDrawing = false;
  today = localDay(new Date());
  const around: Surroundings = { knowledge, today, change, go, save, saved, isMoving };
  document.title = say('atlas_page_title', { view: titleOf(view, around) });
  render(
    <Frame
      query={view.kind === 'find' ? view.query : ''}
      search={(query) => change(query === '' ? { kind: 'home' } : { kind: 'find', query })}
      goToFirst={goToFirst}
      parts={PARTS.map(({ title, view: part }) => ({
        title,
        address: addressOf(part),
        isHere: part.kind === view.kind || (part.kind === 'home' && view.kind === 'find'),
      }))}
      openAsPage={canBePage ? () => void openAtlasPage(addressOf(view)) : undefined}
      openOptions={() => void browser.runtime.openOptionsPage()}
    >
      {pageOf(view, around)}
    </Frame>,
    root,
  );
}

const PARTS: readonly { title: Parameters<typeof say>[0]; view: AtlasView }[] = [
  { title: 'atlas_nav_search', view: { kind: 'home' } },
  { title: 'atlas_nav_compare_countries', view: { kind: 'compare-countries', of: [], choice: {} } },
  { title: 'atlas_nav_compare_pacts', view: { kind: 'compare-pacts', of: [], choice: {} } },
  { title: 'atlas_nav_changes', view: { kind: 'changes', choice: {} } },
];

/** True in a panel, which no tab holds; but not where that tab would tell an ordinary window's history of a private one. */
let canBePage = false;

/** At most once a frame, however fast a slider moves. */
function drawSoon(): void {
  if (isDrawing) return;
  isDrawing = true;
  requestAnimationFrame(draw);
}

/** A page may stay open over night. */
function drawIfNewDay(): void {
  if (!document.hidden && today !== localDay(new Date())) drawSoon();
}

/** While true, more steps of a slider are to come. */
let isMoving = false;
let resting: ReturnType<typeof setTimeout> | undefined;
/** From the last step of a slider to rest, in ms. */
const REST = 120;

function change(next: AtlasView, isStepOfMany = false): void {
  isMoving = isStepOfMany;
  clearTimeout(resting);
  if (isStepOfMany) resting = setTimeout(rest, REST);
  // Whoever begins to type leaves a view, to which "back" has to lead; not so whoever takes back what was typed.
  const isStep = next.kind !== view.kind && !(next.kind === 'home' && view.kind === 'find');
  view = next;
  saved = undefined;
  if (isStep) addressLine.push(addressOf(next));
  else addressLine.replaceSoon(addressOf(next));
  drawSoon();
}

function rest(): void {
  isMoving = false;
  drawSoon();
}

function go(next: AtlasView): void {
  addressLine.go(addressOf(next));
}

function goToFirst(): void {
  const subject = view.kind === 'find' ? firstResult(view.query, knowledge) : undefined;
  if (subject !== undefined) go(readAddress(knowledge.addressOf(subject)));
}

function onAddress(): void {
  view = readAddress(addressLine.read());
  isMoving = false;
  saved = undefined;
  draw();
  scrollTo({ top: 0, behavior: 'instant' });
  // A new view is read from its beginning; who types goes on typing.
  if (view.kind !== 'find' && view.kind !== 'home')
    document.querySelector('main')?.focus({ preventScroll: true });
}

function save(text: string, name: string): void {
  const file = `Signatory ${name}.csv`;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // The browser has it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  saved = file;
  drawSoon();
}

async function speak(): Promise<void> {
  await speakOnPage();
  knowledge = new Knowledge(language());
}

async function isInPrivateWindow(): Promise<boolean> {
  return browser.windows.getCurrent().then(
    ({ incognito }) => incognito,
    () => false,
  );
}

async function start(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  const isBeside = tab === undefined;
  canBePage = isBeside && (HAS_PRIVATE_PAGES || !(await isInPrivateWindow()));
  document.documentElement.classList.toggle('beside', isBeside);
  await speak();
  onAddress();
  addEventListener('hashchange', onAddress);
  document.addEventListener('visibilitychange', drawIfNewDay);
  // A machine that was asleep has hidden nothing.
  addEventListener('focus', drawIfNewDay);
  followSettings(() => {
    void spokenLanguage().then(async (spoken) => {
      if (spoken === language()) return;
      await speak();
      draw();
    });
  }, new AbortController().signal);
  // Whoever searches should not wait for it.
  requestIdleCallback(() => knowledge.naming);
}

start().catch((error: unknown) => showFailure(root, error, 'atlas_failed'));
