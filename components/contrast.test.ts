/** Whether what is shown can be told apart, computed from the style sheets themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_LOOKS, markStyle } from '../page/mark-style.ts';

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const SHEETS = read('tokens.css') + read('pictures.css');

type Colour = [red: number, green: number, blue: number];

function parse(hex: string): Colour {
  const [, red = '', green = '', blue = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return [red, green, blue].map((part) => parseInt(part, 16)) as Colour;
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of a scheme, by the names of their custom properties. Dark ones take the place of light ones. */
function coloursOf(scheme: 'light' | 'dark'): Map<string, Colour> {
  const dark = [...SHEETS.matchAll(/@media \(prefers-color-scheme: dark\) \{([^]*?)\n\}/g)].map(
    ([block]) => block,
  );
  const light = dark.reduce((text, block) => text.replace(block, ''), SHEETS);
  const text = scheme === 'light' ? light : light + dark.join('\n');
  return new Map(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, parse(hex)]),
  );
}

/** Words need 4.5 against what they stand on, shapes that carry a meaning 3 against what they lie beside. */
const PAIRS: [front: string, back: string, least: number][] = [
  ['ink', 'paper', 4.5],
  ['soft', 'paper', 4.5],
  ['accent', 'paper', 4.5],
  ['map-inside', 'map-land', 3],
  ['map-inside', 'paper', 3],
  ['map-left', 'map-land', 3],
  ['map-left', 'paper', 3],
  ['map-inside', 'map-outside', 3],
  ['map-left', 'map-outside', 3],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colours = coloursOf(scheme);

  it.each(PAIRS)('%s is told from %s', (front, back, least) => {
    const [one, other] = [colours.get(front), colours.get(back)];
    if (!one || !other) throw new Error(`The style sheets do not set --${front} and --${back}.`);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

/** How much of the words' colour is in a part of a mark, from 0 to 1; 0 where it has no such part. */
function shareIn(
  look: (typeof MARK_LOOKS)[number],
  property: 'text-decoration' | 'background-color',
): number {
  const [rule = ''] = /\{[^}]*\}/.exec(markStyle(look)) ?? [];
  const mix = new RegExp(`${property}:[^;]*color-mix\\(in srgb, currentColor (\\d+)%, transparent\\)`).exec(
    rule,
  );
  return Number(mix?.[1] ?? 0) / 100;
}

const mixed = (share: number, words: Colour, page: Colour): Colour =>
  words.map((part, at) => part * share + (page[at] ?? 0) * (1 - share)) as Colour;

const grey = fc.integer({ min: 0, max: 255 }).map((part): Colour => [part, part, part]);

describe.each(MARK_LOOKS)('a mark of the look "%s"', (look) => {
  const LEAST = 3;
  const tint = (words: Colour, page: Colour) => mixed(shareIn(look, 'background-color'), words, page);
  /** The line below words, mixed from their colour and what is behind them. */
  const line = (words: Colour, page: Colour) =>
    mixed(shareIn(look, 'text-decoration'), words, tint(words, page));

  it.each([
    ['dark grey on cream', '#333333', '#fff1e5'],
    ['white on navy', '#ffffff', '#0a2540'],
    ['white on red', '#ffffff', '#a3001b'],
    ['a blue link on white', '#0645ad', '#ffffff'],
  ])('is found below words that are %s', (_, words, page) => {
    expect(contrast(line(parse(words), parse(page)), parse(page))).toBeGreaterThanOrEqual(LEAST);
  });

  it('is found below all grey words that can be read themselves, on any grey', () => {
    fc.assert(
      fc.property(grey, grey, (words, page) => {
        fc.pre(contrast(words, page) >= 4.5);
        expect(contrast(line(words, page), page)).toBeGreaterThanOrEqual(LEAST);
      }),
      { numRuns: 20_000 },
    );
  });

  it('leaves grey words readable on any grey that they were more than barely readable on', () => {
    fc.assert(
      fc.property(grey, grey, (words, page) => {
        fc.pre(contrast(words, page) >= 5.5);
        expect(contrast(words, tint(words, page))).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 20_000 },
    );
  });

  it('gives way to forced colours, and to paper', () => {
    const [, forced = '', print = ''] = markStyle(look).split('@media');
    expect(forced).toMatch(/forced-colors[^]*background-color: Canvas[^]*text-decoration-color: LinkText/);
    expect(print).toMatch(/print[^]*text-decoration: none; background: none/);
  });
});
