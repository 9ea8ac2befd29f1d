import type { WorldDrawing } from '../facts/drawings.ts';
import type { PactMap } from '../facts/pact-map.ts';
import type { CountryId, PactKind } from '../facts/types.ts';
import { listWords } from '../words/formats.ts';
import { say } from '../words/words.ts';

export type MapGroup = keyof PactMap;
type Group = MapGroup;

interface Props {
  drawing: WorldDrawing;
  map: PactMap;
  pactKind: PactKind;
  /** True of a pact that has ended. */
  isOver?: boolean;
}

/** From the quietest to the one that must not be covered: small states stand close together. */
export const PAINTED: readonly Group[] = ['outside', 'between', 'inside', 'left'];
/** In the order in which a legend tells them. */
export const TOLD: readonly Group[] = ['inside', 'between', 'left', 'outside'];

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
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say('map_label', { groups: listWords(words) })}
      >
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
export function Patterns() {
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

export function fillOf(group: Group): string {
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

export const isDot = (path: string): boolean => path.includes('a');

function joined(paths: WorldDrawing['paths'], codes: readonly CountryId[]): string {
  return codes.map((code) => paths[code] ?? '').join('');
}

export function groupWords(group: Group, count: number, pactKind: PactKind, isOver: boolean): string {
  if (pactKind === 'former-state')
    return say(group === 'left' ? 'map_left_earlier' : 'map_part_until_end', { count });
  switch (group) {
    case 'inside':
      if (pactKind === 'treaty') return say(isOver ? 'map_parties_at_end' : 'map_parties', { count });
      return say(isOver ? 'map_members_at_end' : 'map_members', { count });
    case 'between':
      return say(pactKind === 'treaty' ? 'map_signed_only' : 'map_beside', { count });
    case 'left':
      return say('map_left', { count });
    case 'outside':
      return say('map_never_joined', { count });
  }
}
