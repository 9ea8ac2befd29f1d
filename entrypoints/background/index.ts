import factBaseText from 'virtual:fact-base';
import flagsText from 'virtual:flags';
import languageNames from 'virtual:language-names';
import translations from 'virtual:pact-translations';
import worldText from 'virtual:world-drawing';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import type { ArticleContext } from '../../facts/card.ts';
import { cardOf, cardsFor } from '../../facts/cards.ts';
import { isDay, localDay } from '../../facts/dates.ts';
import { glanceOf } from '../../facts/glance.ts';
import { readFactBase } from '../../facts/fact-base.ts';
import { translatedFacts } from '../../facts/translated-facts.ts';
import type { FlagsByCountry, WorldDrawing } from '../../facts/drawings.ts';
import type { CountryId, Day, FactBase } from '../../facts/types.ts';
import {
  isToBackground,
  type DrawingsFor,
  type NamesOfLanguage,
  type ToBackground,
} from '../../messaging/messages.ts';
import { openAtlas } from '../../messaging/atlas-doors.ts';
import { sendToReader } from '../../messaging/send.ts';
import { markStyle, type MarkLook } from '../../page/mark-style.ts';
import { quietOn } from '../../settings/quiet.ts';
import { siteOf } from '../../settings/sites.ts';
import { loadSettings, migrateStored, remember } from '../../settings/stored-settings.ts';
import { Visits } from '../../page/visits.ts';
import { loadWords, wordsOfCards } from '../../words/load.ts';
import type { Words } from '../../words/words.ts';
import { lookAtOpenPages } from '../shared/open-pages.ts';
import { spokenLanguage } from '../shared/speak.ts';
import { answerAddressBar } from './address-bar.ts';
import { offerMenus } from './menus.ts';
import { restyle } from './restyle.ts';
import { greetOnce } from './welcome.ts';

/** Dark enough for the white figures that browsers put on it. */
const BADGE = '#7a1f1f';

export default defineBackground(() => {
  // The browser puts a background to sleep when it likes: what is kept here can be made again at any time.
  let facts: FactBase | undefined;
  /** The facts in the language that the reader has chosen, or in the browser's own. */
  const factsNow = async (): Promise<FactBase> => {
    const language = await spokenLanguage();
    if ((facts?.language ?? 'en') !== language) facts = undefined;
    facts ??= translatedFacts(readFactBase(factBaseText), language, translations);
    return facts;
  };

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isToBackground(message)) return undefined;
    const today = localDay(new Date());
    switch (message.name) {
      case 'news-article':
        return injectReader(sender);
      case 'names-of-language':
        return Promise.resolve(namesOf(message.language));
      case 'drawings':
        return Promise.resolve(drawingsFor(message.countries));
      case 'words':
        return spokenWords().then(wordsOfCards);
      case 'found':
        return showCount(message.subjects, sender);
      case 'read-now':
        return readAnyway(message.tab);
      case 'look-again':
        return runGate(message.tab);
      case 'cards-for':
        return factsNow().then((all) => cardsFor(all, contextOf(message, today)));
      case 'card-of':
        return factsNow().then((all) => cardOf(all, contextOf(message, today), message.subject));
      case 'glance':
        return factsNow().then((all) => glanceOf(all, message.subjects, daysOf(message, today)));
      case 'choose':
        return remember(message.choice);
      case 'open-atlas':
        // At once: what the reader pressed counts for a moment only.
        return openAtlas(message.address, sender.tab?.id, sender.tab?.incognito).then(() => undefined);
      case 'style':
        return restyle(message.style, sender);
    }
  });

  void migrateStored();
  offerMenus();
  answerAddressBar(factsNow);
  // Tests would find a page that they have not opened; those of the shipped build expect it.
  if (!import.meta.env.SIGNATORY_OPEN_CARD) greetOnce();
  lookAtOpenPages((tabId) => void runGate(tabId));

  // The gate ran when a page was loaded; a site may have become an article since, without loading anything.
  const visits = new Visits((tabId) => void runGate(tabId));
  const pages = { url: [{ schemes: ['http', 'https'] }] };
  browser.webNavigation.onHistoryStateUpdated.addListener(({ tabId, frameId, url }) => {
    if (frameId === 0) visits.arrive(tabId, url);
  }, pages);

  // Firefox for Android has no commands; the types do not know that.
  (browser as Partial<typeof browser>).commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-mention') void sendToReader(tab.id, { name: 'step', direction: 1 });
    if (command === 'previous-mention') void sendToReader(tab.id, { name: 'step', direction: -1 });
    if (command === 'open-atlas') void openAtlas('#/', tab.id);
  });
});

async function spokenWords(): Promise<Words> {
  return loadWords(await spokenLanguage());
}

async function runGate(tabId: number): Promise<undefined> {
  const target = { tabId, frameIds: [0] };
  // The tab may have gone meanwhile, or shows a page that no extension may read.
  await browser.scripting.executeScript({ target, files: ['/gate.js'] }).catch(() => undefined);
  return undefined;
}

/** A language without a file of its own has that of all others, which holds no names. */
function namesOf(language: string): NamesOfLanguage {
  const { regions, byLanguage } = languageNames;
  const own = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
  return { regions, names: own ?? byLanguage['other'] ?? '' };
}

function drawingsFor(countries: readonly CountryId[]): DrawingsFor {
  // Both texts were written in the same build, so their form is not checked again.
  const all = JSON.parse(flagsText) as FlagsByCountry;
  const flags = Object.fromEntries(countries.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
  return { world: JSON.parse(worldText) as WorldDrawing, flags };
}

type Asked = Extract<ToBackground, { name: 'cards-for' | 'card-of' }>;

function contextOf(asked: Asked, today: Day): ArticleContext {
  return { ...daysOf(asked, today), subjects: asked.subjects };
}

/** A page may say anything of its day; what is no day, or one to come, tells nothing about "then". */
function daysOf({ published }: { published?: Day }, today: Day): Pick<ArticleContext, 'today' | 'published'> {
  const isCredible = published !== undefined && isDay(published) && published <= today;
  return { today, ...(isCredible && { published }) };
}

async function injectReader({ tab, frameId, url }: Runtime.MessageSender): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return undefined;
  const settings = await loadSettings();
  if (quietOn(settings, siteOf(url ?? '') ?? '', Date.now())) return undefined;
  await insertReader(tab.id, settings.style);
  return undefined;
}

/** The reader has asked for this very page, so neither the gate nor a setting is asked. */
async function readAnyway(tabId: number): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [0] };
    await browser.scripting.executeScript({ target, func: markAsAskedFor });
    await insertReader(tabId, (await loadSettings()).style);
    return true;
  } catch {
    return false; // A page that no extension may read, or the tab is gone.
  }
}

/** Runs in the page, by itself: for the address that it has now, and no other that it may go to. */
function markAsAskedFor(): void {
  (globalThis as { signatoryAskedFor?: string }).signatoryAskedFor = location.href;
}

async function insertReader(tabId: number, look: MarkLook): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.insertCSS({ target, css: markStyle(look) });
  await browser.scripting.executeScript({ target, files: ['/reader.js'] });
}

/** On the toolbar button of the sender's tab, which the browser clears when that tab goes elsewhere. */
async function showCount(subjects: number, { tab, frameId }: Runtime.MessageSender): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return undefined;
  const text = subjects === 0 ? '' : subjects > 999 ? '999+' : String(subjects);
  // The tab may have gone meanwhile.
  await browser.action.setBadgeBackgroundColor({ color: BADGE, tabId: tab.id }).catch(() => undefined);
  await browser.action.setBadgeText({ text, tabId: tab.id }).catch(() => undefined);
  return undefined;
}
