import type { CountryId } from './types.ts';

/**
 * The countries of the world as lines to draw, made at build time (`dataset/drawings/`). Units are those of the
 * picture's own grid, `width` times `height`, y downwards.
 */
export interface WorldDrawing {
  width: number;
  height: number;
  /** The outline of each country, as data of an SVG path; for one that would be too small to see, a dot. */
  paths: Readonly<Record<CountryId, string>>;
}

/** An SVG element of a flag: its name, its attributes, and what stands in it. */
export type FlagPart = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  parts?: readonly FlagPart[],
];

/** A flag as SVG: the box it is drawn in, and its parts. */
export interface FlagDrawing {
  viewBox: string;
  parts: readonly FlagPart[];
}

export type FlagsByCountry = Readonly<Record<CountryId, FlagDrawing>>;
