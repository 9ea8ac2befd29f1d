import flagsText from 'virtual:flags';
import worldText from 'virtual:world-drawing';
import { describe, expect, it } from 'vitest';
import type { FlagPart, FlagsByCountry, WorldDrawing } from '../../facts/drawings.ts';
import { loadDataset } from '../load.ts';

const world = JSON.parse(worldText) as WorldDrawing;
const flags = JSON.parse(flagsText) as FlagsByCountry;
const { countries } = loadDataset();
const states = countries.filter(({ kind }) => kind === 'state' || kind === 'observer');

/** The corners of a path that knows only M, l (relative), a (a dot's two arcs) and z. */
function points(path: string): [number, number][] {
  return [...path.matchAll(/M([\d-]+) ([\d-]+)([^M]*)/g)].flatMap(([, x, y, rest = '']) => {
    let [atX, atY] = [Number(x), Number(y)];
    const corners: [number, number][] = [[atX, atY]];
    if (rest.startsWith('a')) return corners;
    const steps = (/^l([^z]*)z$/.exec(rest)?.[1] ?? 'none').match(/-?\d+/g)?.map(Number) ?? [];
    for (let at = 0; at + 1 < steps.length; at += 2) {
      atX += steps[at]!;
      atY += steps[at + 1]!;
      corners.push([atX, atY]);
    }
    return corners;
  });
}

describe('the map of the world', () => {
  it('has a place for every state, within the picture', () => {
    expect(states.filter(({ id }) => !world.paths[id]).map(({ id }) => id)).toEqual([]);
    for (const path of Object.values(world.paths)) {
      for (const [x, y] of points(path)) {
        expect(x >= 0 && x <= world.width && y >= 0 && y <= world.height).toBe(true);
      }
    }
  });

  it('puts places where they are', () => {
    const middle = (code: string) => {
      const all = points(world.paths[code] ?? '');
      const mean = (axis: 0 | 1) => all.reduce((sum, point) => sum + point[axis], 0) / all.length;
      return { x: mean(0), y: mean(1) };
    };
    expect(middle('POL').x).toBeGreaterThan(middle('DEU').x);
    expect(middle('ZAF').y).toBeGreaterThan(middle('EGY').y);
    expect(middle('TUV').x).toBeGreaterThan(middle('AUS').x);
  });

  it('gives Crimea to neither of the two states', () => {
    expect(world.paths['X-CRI']).toMatch(/^M/);
    expect(world.paths['RUS']).not.toContain(world.paths['X-CRI']);
  });
});

describe('flags', () => {
  it('are there for every state, and for none that is gone', () => {
    expect(states.filter(({ id }) => !flags[id]).map(({ id }) => id)).toEqual([]);
    expect(countries.filter(({ id, kind }) => kind === 'former' && flags[id])).toEqual([]);
  });

  it('hold nothing but shapes: no script, no link, no style sheet', () => {
    const attributes = new Set<string>();
    const visit = (parts: readonly FlagPart[]) => {
      for (const [, own, inner = []] of parts) {
        for (const name of Object.keys(own)) attributes.add(name);
        visit(inner);
      }
    };
    for (const { parts } of Object.values(flags)) visit(parts);
    expect([...attributes].filter((name) => /^on|href|style|class|id$/.test(name))).toEqual([]);
  });
});
