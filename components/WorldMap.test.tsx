// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { WorldDrawing } from '../facts/drawings.ts';
import type { PactMap } from '../facts/pact-map.ts';
import type { PactKind } from '../facts/types.ts';
import { WorldMap } from './WorldMap.tsx';

const drawing: WorldDrawing = {
  width: 10,
  height: 5,
  paths: {
    POL: 'M1 1l1 0 0 1z',
    DEU: 'M3 1l1 0 0 1z',
    MLT: 'M5 2a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z',
    TUV: 'M8 2a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z',
    BRA: 'M1 3l1 0 0 1z',
  },
};
const map: PactMap = { inside: ['DEU', 'MLT'], between: [], left: ['POL'], outside: [] };

function drawn(values: Partial<PactMap> = {}, pactKind: PactKind = 'treaty', isOver = false): HTMLElement {
  const root = document.createElement('div');
  render(
    <WorldMap drawing={drawing} map={{ ...map, ...values }} pactKind={pactKind} isOver={isOver} />,
    root,
  );
  return root;
}
const pathOf = (root: HTMLElement, selector: string) => root.querySelector(selector)?.getAttribute('d') ?? '';

describe('the map of a card', () => {
  it('draws each country with its group, and the land of the others beneath', () => {
    const root = drawn();
    expect(pathOf(root, '[fill="var(--map-inside)"]')).toBe(`${drawing.paths['DEU']}${drawing.paths['MLT']}`);
    expect(pathOf(root, 'path[fill="url(#map-left)"]')).toBe(drawing.paths['POL']);
    expect(pathOf(root, '.map-land')).toBe(drawing.paths['BRA']);
  });

  it('draws no dot for a small country of which nothing is told', () => {
    expect(drawn().innerHTML).not.toContain(drawing.paths['TUV']);
  });

  it('says the same in words, to those who see it and to those who hear it', () => {
    const root = drawn({ outside: ['BRA'] });
    expect([...root.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      '2 parties',
      '1 left',
      '1 never joined',
    ]);
    expect(root.querySelector('svg')?.getAttribute('aria-label')).toBe(
      'World map: 2 parties, 1 left and 1 never joined',
    );
  });

  it.each([
    ['organization', false, '2 members'],
    ['organization', true, '2 members at its end'],
    ['former-state', true, '2 part of it until its end'],
  ] as const)('speaks of %s (over: %s) as "%s"', (kind, isOver, words) => {
    expect(drawn({}, kind, isOver).textContent).toContain(words);
  });
});
