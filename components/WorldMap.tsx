import type { WorldDrawing } from '../facts/drawings.ts';
import type { PactMap } from '../facts/pact-map.ts';
import type { CountryId, PactKind } from '../facts/types.ts';
import { listWords, numberWords } from './dates.ts';

type Group = keyof PactMap;

interface Props {
  drawing: WorldDrawing;
  map: PactMap;
  pactKind: PactKind;
  /** True of a pact that has ended. */
  isOver?: boolean;
}

/** From the quietest to the one that must not be covered: small states stand close together. */
const PAINTED: readonly Group[] = ['outside', 'between', 'inside', 'left'];
const TOLD: readonly Group[] = ['inside', 'between', 'left', 'outside'];

/** Who is in, who signed, who left and who never joined, on a small map of the world; the same in words below it. */
export function WorldMap({ drawing, map, pactKind, isOver = false }: Props) {
  const { width, height, paths } = drawing;
  const told = TOLD.filter((group) => map[group].length > 0);
  const grouped = new Set(PAINTED.flatMap((group) => map[group]));
  // A dot of a country of which nothing is known would be mistaken for one of which something is.
  const land = Object.keys(paths).filter((code) => !grouped.has(code) && !isDot(paths[code] ?? ''));
  const words = told.map((group) => groupWords(group, map[group].length, pactKind, isOver));
  return (
    <figure class="world-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`World map: ${listWords(words)}`}>
        <Patterns />
        <path class="map-land" d={joined(paths, land)} />
        {PAINTED.map((group) => (
          <path key={group} class="map-group" fill={fillOf(group)} d={joined(paths, map[group])} />
        ))}
      </svg>
      <figcaption>
        <ul>
          {told.map((group, index) => (
            <li key={group}>
              <svg class="swatch" viewBox="0 0 30 20" aria-hidden="true" focusable="false">
                <rect class="map-group" width="30" height="20" fill={fillOf(group)} />
              </svg>
              {words[index]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

/** Told apart by lightness and texture, so that colours are never needed. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="map-between"
        width="9"
        height="9"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="map-paper" width="9" height="9" />
        <rect class="map-ink" width="4" height="9" />
      </pattern>
      <pattern id="map-left" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="map-accent" width="8" height="8" />
        <circle class="map-paper" cx="4" cy="4" r="1.7" />
      </pattern>
    </defs>
  );
}

function fillOf(group: Group): string {
  switch (group) {
    case 'inside':
      return 'var(--map-inside)';
    case 'outside':
      return 'var(--map-outside)';
    case 'between':
      return 'url(#map-between)';
    case 'left':
      return 'url(#map-left)';
  }
}

const isDot = (path: string): boolean => path.includes('a');

function joined(paths: WorldDrawing['paths'], codes: readonly CountryId[]): string {
  return codes.map((code) => paths[code] ?? '').join('');
}

function groupWords(group: Group, count: number, pactKind: PactKind, isOver: boolean): string {
  const number = numberWords(count);
  if (pactKind === 'former-state')
    return group === 'left' ? `${number} left it earlier` : `${number} part of it until its end`;
  const one = count === 1;
  switch (group) {
    case 'inside': {
      const noun = pactKind === 'treaty' ? (one ? 'party' : 'parties') : one ? 'member' : 'members';
      return isOver ? `${number} ${noun} at its end` : `${number} ${noun}`;
    }
    case 'between':
      if (pactKind === 'treaty') return `${number} signed only`;
      return one ? '1 beside it or on its way in' : `${number} beside it or on their way in`;
    case 'left':
      return `${number} left`;
    case 'outside':
      return `${number} never joined`;
  }
}
