/**
 * Flags as country-flag-icons draws them, taken apart at build time: a page's content security policy can forbid
 * pictures, but not elements, and nothing is ever parsed in a page.
 */
import * as allFlags from 'country-flag-icons/string/3x2';
import { Window } from 'happy-dom';
import type { FlagDrawing, FlagPart, FlagsByCountry } from '../../facts/drawings.ts';
import type { CountryRow } from '../schema.ts';

/** Codes under which the package draws a flag that ISO 3166-1 has no code of two letters for, by ours. */
const OTHER_CODES: Readonly<Record<string, string>> = { EU: 'EU', XKX: 'XK' };

const drawings: Readonly<Record<string, string>> = allFlags;

/** Drawn things only: no style sheets, scripts, links or pictures. */
const ELEMENTS = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'polygon', 'polyline', 'line']);

/** Former states have none: the package knows those of today. */
export function drawFlags(countries: readonly CountryRow[]): FlagsByCountry {
  const { DOMParser } = new Window();
  const parser = new DOMParser();
  const flags: Record<string, FlagDrawing> = {};
  for (const { id, alpha2, kind } of countries) {
    const code = OTHER_CODES[id] ?? alpha2;
    const text = code === undefined || kind === 'former' ? undefined : drawings[code.replace('-', '_')];
    if (text === undefined) continue;
    const svg = parser.parseFromString(text, 'image/svg+xml').documentElement as unknown as Element;
    flags[id] = { viewBox: svg.getAttribute('viewBox') ?? '', parts: partsOf(svg, id) };
  }
  return flags;
}

function partsOf(element: Element, id: string): FlagPart[] {
  return [...element.children].map((child): FlagPart => {
    if (!ELEMENTS.has(child.localName))
      throw new Error(
        `country-flag-icons draws the flag of ${id} with <${child.localName}>, which is not known to be harmless. Add it to ELEMENTS in dataset/drawings/flags.ts if it is.`,
      );
    const attributes = Object.fromEntries(
      [...child.attributes].filter(({ name }) => name !== 'class').map(({ name, value }) => [name, value]),
    );
    const parts = partsOf(child, id);
    return parts.length > 0 ? [child.localName, attributes, parts] : [child.localName, attributes];
  });
}
