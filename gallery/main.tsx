/** Every state of every component, for a person to look at: `npm run gallery`. */
import flagsText from 'virtual:flags';
import worldText from 'virtual:world-drawing';
import { render } from 'preact';
import actionStyle from '../components/actions.css?inline';
import cardStyle from '../components/card.css?inline';
import { allStates, type ShownState } from '../components/fixtures-states.tsx';
import pictureStyle from '../components/pictures.css?inline';
import sheetStyle from '../components/sheet.css?inline';
import optionsStyle from '../entrypoints/options/options.css?inline';
import popupStyle from '../entrypoints/popup/popup.css?inline';
import type { FlagsByCountry, WorldDrawing } from '../facts/drawings.ts';
import { languageFor } from '../words/languages.ts';
import { loadWords } from '../words/load.ts';
import { setWords } from '../words/words.ts';
import './gallery.css';

// "?language=de" shows it all in German.
setWords(await loadWords(languageFor(new URLSearchParams(location.search).get('language'), [])));

/** In the page the card floats, as tall as there is room; here it stands in line, at its full height. */
const IN_LINE = '[data-card], [data-card][data-sheet] { position: static; max-height: none; }';
/** A page of its own there, a part of this one here. */
const asPart = (style: string) => style.replaceAll(':root', ':host').replace(/\bbody\b/g, 'main');

const CARD_STYLE = cardStyle + pictureStyle + sheetStyle + actionStyle + IN_LINE;
const STYLES: Record<ShownState['frame'], string> = {
  card: CARD_STYLE,
  sheet: CARD_STYLE,
  popup: `${asPart(popupStyle)} :host { display: block; width: min(560px, 88vw); }`,
  // What is said last stays with its page, and not with the window.
  page: `${asPart(optionsStyle)} :host { display: block; width: min(900px, 88vw); } main { position: relative; } .said { position: absolute; }`,
};

function show({ name, frame, content }: ShownState): void {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = name;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES[frame]);
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  if (frame === 'card' || frame === 'sheet') container.dataset['card'] = '';
  if (frame === 'sheet') container.dataset['sheet'] = 'bottom';
  root.append(container);
  render(content, container);
  section.append(title, host);
  document.getElementById('states')?.append(section);
}

const states = allStates({
  world: JSON.parse(worldText) as WorldDrawing,
  flags: JSON.parse(flagsText) as FlagsByCountry,
});
// `?only=Popup: asking` shows one state by itself.
const only = new URLSearchParams(location.search).get('only');
for (const state of states) if (only === null || state.name === only) show(state);
