/** Every state of every component, for a person to look at: `npm run gallery`. */
import flagsText from 'virtual:flags';
import worldText from 'virtual:world-drawing';
import { render, type VNode } from 'preact';
import actionStyle from '../components/actions.css?inline';
import { Card, type Drawings } from '../components/Card.tsx';
import type { CardActions } from '../components/card-place.ts';
import cardStyle from '../components/card.css?inline';
import { cardStates, treatyCard } from '../components/fixtures.ts';
import { glance, glanceWithoutPacts, longGlance } from '../components/fixtures-glance.ts';
import { OffNotice } from '../components/OffNotice.tsx';
import pictureStyle from '../components/pictures.css?inline';
import { Popup, type PageState, type Unread } from '../components/Popup.tsx';
import { SheetBar } from '../components/SheetBar.tsx';
import sheetStyle from '../components/sheet.css?inline';
import popupStyle from '../entrypoints/popup/popup.css?inline';
import type { FlagsByCountry, WorldDrawing } from '../facts/drawings.ts';
import './gallery.css';

const drawings: Drawings = {
  world: JSON.parse(worldText) as WorldDrawing,
  flags: JSON.parse(flagsText) as FlagsByCountry,
};
const nothing = () => undefined;
const actions: CardActions = {
  open: nothing,
  back: nothing,
  copy: () => Promise.resolve(true),
  turnOff: nothing,
};

/** In the page the card floats, as tall as there is room; here it stands in line, at its full height. */
const IN_LINE = '[data-card] { position: static; max-height: none; }';
const CARD_STYLE = cardStyle + pictureStyle + sheetStyle + actionStyle + IN_LINE;
/** A page of its own there, a part of this one here. */
const POPUP_STYLE = `${popupStyle.replaceAll(':root', ':host').replaceAll('body', 'main')} :host { display: block; width: min(560px, 88vw); }`;

function show(name: string, style: string, content: VNode, asCard = true): void {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = name;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  if (asCard) container.dataset['card'] = '';
  root.append(container);
  render(content, container);
  section.append(title, host);
  document.getElementById('states')?.append(section);
}

for (const [name, card] of Object.entries(cardStates))
  show(name, CARD_STYLE, <Card card={card} drawings={drawings} actions={actions} />);
show(
  'Come to from another card',
  CARD_STYLE,
  <Card card={treatyCard} drawings={drawings} actions={actions} cameFrom="Poland" />,
);
show(
  'Opened from the name of a body',
  CARD_STYLE,
  <Card card={treatyCard} body="Ottawa Committee" drawings={drawings} actions={actions} />,
);
show('Before its drawings have come', CARD_STYLE, <Card card={treatyCard} actions={actions} />);
show(
  'As a sheet',
  CARD_STYLE,
  <>
    <SheetBar close={nothing} />
    <Card card={treatyCard} drawings={drawings} actions={actions} />
  </>,
);
for (const reach of ['site', 'now', 'ever'] as const)
  show(`Turned off: ${reach}`, CARD_STYLE, <OffNotice reach={reach} site="ledger.test" undo={nothing} />);

const article = (facts: typeof glance): PageState => ({
  name: 'article',
  glance: facts,
  mentions: {},
  language: 'en',
});
const unread: readonly Unread[] = [
  'not-news',
  'off-here',
  'paused',
  'off-everywhere',
  'no-page',
  'refused',
  'failed',
];
const popupStates: [string, PageState][] = [
  ['an article', article(glance)],
  ['an article that names no pact', article(glanceWithoutPacts)],
  ['an article with much in it', article(longGlance)],
  ['asking', { name: 'asking' }],
  ['reading', { name: 'reading' }],
  ...unread.map((why): [string, PageState] => [why, { name: 'unread', why }]),
];
for (const [name, page] of popupStates) {
  const switches = {
    isOn: name !== 'off-everywhere',
    isOffHere: name === 'off-here',
    isPaused: name === 'paused',
  };
  show(
    `Popup: ${name}`,
    POPUP_STYLE,
    <Popup
      page={page}
      site="ledger.test"
      switches={switches}
      choose={nothing}
      readNow={nothing}
      jump={nothing}
      copy={nothing}
    />,
    false,
  );
}
