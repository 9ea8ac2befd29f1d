import type { VNode } from 'preact';
import type { Glance as GlanceFacts } from '../facts/glance.ts';
import { Card, type Drawings } from './Card.tsx';
import type { CardActions, Reach } from './card-place.ts';
import { cardStates, treatyCard } from './fixtures.ts';
import { glance, glanceWithoutPacts, longGlance, mentionsOf } from './fixtures-glance.ts';
import { Options } from './options/Options.tsx';
import { optionsStates } from './fixtures-options.ts';
import { OffNotice } from './OffNotice.tsx';
import { Popup, type PageState, type Unread } from './Popup.tsx';
import { SheetBar } from './SheetBar.tsx';

/** One state of what a reader sees: in the card's frame, as the popup, or as a page. */
export interface ShownState {
  name: string;
  frame: 'card' | 'sheet' | 'popup' | 'page';
  content: VNode;
}

const SITE = 'ledger.test';
const nothing = () => undefined;
const actions: CardActions = {
  open: nothing,
  back: nothing,
  copy: () => Promise.resolve(true),
  turnOff: nothing,
};

/** Every state of every component that stands for itself, for tests and for a person to look at. */
export function allStates(drawings: Drawings): ShownState[] {
  return [...statesOfCard(drawings), ...statesOfNotice(), ...statesOfPopup(drawings), ...statesOfOptions()];
}

function statesOfCard(drawings: Drawings): ShownState[] {
  const card = (name: string, content: VNode): ShownState => ({ name, frame: 'card', content });
  return [
    ...Object.entries(cardStates).map(([name, facts]) =>
      card(name, <Card card={facts} drawings={drawings} actions={actions} />),
    ),
    card(
      'Come to from another card',
      <Card card={treatyCard} drawings={drawings} actions={actions} cameFrom="Poland" />,
    ),
    card(
      'Opened from the name of a body',
      <Card card={treatyCard} body="Ottawa Committee" drawings={drawings} actions={actions} />,
    ),
    card('Before its drawings have come', <Card card={treatyCard} actions={actions} />),
    {
      name: 'As a sheet',
      frame: 'sheet',
      content: (
        <>
          <SheetBar close={nothing} />
          <Card card={treatyCard} drawings={drawings} actions={actions} />
        </>
      ),
    },
  ];
}

function statesOfNotice(): ShownState[] {
  const notices: [string, Reach, string][] = [
    ['site', 'site', SITE],
    ['site of a long name', 'site', 'a-very-long-name-of-a-newspaper-indeed.regional-edition.example.test'],
    ['now', 'now', SITE],
    ['ever', 'ever', SITE],
  ];
  return notices.map(([name, reach, site]) => ({
    name: `Turned off: ${name}`,
    frame: 'card',
    content: <OffNotice reach={reach} site={site} undo={nothing} />,
  }));
}

/** In the order in which a reader is likely to meet them; none is forgotten, as the compiler sees to. */
const UNREAD: Record<Unread, true> = {
  'not-news': true,
  'off-here': true,
  paused: true,
  'off-everywhere': true,
  'no-page': true,
  refused: true,
  failed: true,
};

function statesOfPopup({ flags }: Drawings): ShownState[] {
  const article = (facts: GlanceFacts): PageState => ({
    name: 'article',
    glance: facts,
    mentions: mentionsOf(facts),
    language: 'en',
  });
  const states: [string, PageState][] = [
    ['an article', article(glance)],
    ['an article that names no pact', article(glanceWithoutPacts)],
    ['an article with much in it', article(longGlance)],
    ['an article that names nothing', article(nothingNamed)],
    ['asking', { name: 'asking' }],
    ['reading', { name: 'reading' }],
    ...(Object.keys(UNREAD) as Unread[]).map((why): [string, PageState] => [why, { name: 'unread', why }]),
  ];
  return states.map(([name, page]) => ({
    name: `Popup: ${name}`,
    frame: 'popup',
    content: (
      <Popup
        page={page}
        site={name === 'no-page' ? undefined : SITE}
        switches={{
          isOn: name !== 'off-everywhere',
          isOffHere: name === 'off-here',
          isPaused: name === 'paused',
        }}
        choose={nothing}
        readNow={nothing}
        jump={nothing}
        copy={nothing}
        flags={flags}
      />
    ),
  }));
}

function statesOfOptions(): ShownState[] {
  return Object.entries(optionsStates).map(([name, props]) => ({
    name: `Options: ${name}`,
    frame: 'page',
    content: <Options {...props} />,
  }));
}

const nothingNamed: GlanceFacts = {
  ...glanceWithoutPacts,
  groups: { treaties: [], organisations: [], countries: [], former: [] },
  matrix: { columns: [], rows: [] },
};
