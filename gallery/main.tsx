/** Every state of every component, for a person to look at: `npm run gallery`. */
import flagsText from 'virtual:flags';
import worldText from 'virtual:world-drawing';
import { render } from 'preact';
import { Card, type Drawings } from '../components/Card.tsx';
import cardStyle from '../components/card.css?inline';
import pictureStyle from '../components/pictures.css?inline';
import type { FlagsByCountry, WorldDrawing } from '../facts/drawings.ts';
import { cardStates } from '../components/fixtures.ts';
import './gallery.css';

const drawings: Drawings = {
  world: JSON.parse(worldText) as WorldDrawing,
  flags: JSON.parse(flagsText) as FlagsByCountry,
};

/** In the page the card floats, as tall as there is room; here it stands in line, at its full height. */
const IN_LINE = '[data-card] { position: static; max-height: none; }';

function show(name: string, draw: (container: HTMLElement) => void): void {
  const section = document.createElement('section');
  const title = document.createElement('h2');
  title.textContent = name;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle + pictureStyle + IN_LINE);
  root.adoptedStyleSheets = [sheet];
  const container = document.createElement('div');
  container.dataset['card'] = '';
  root.append(container);
  draw(container);
  section.append(title, host);
  document.getElementById('states')?.append(section);
}

for (const [name, card] of Object.entries(cardStates)) {
  show(name, (container) => render(<Card card={card} drawings={drawings} />, container));
}
show('A card before its drawings have come', (container) => {
  render(<Card card={cardStates['A treaty']!} />, container);
});
