import { Component } from 'preact';
import type { WorldDrawing } from '../../facts/drawings.ts';
import type { PactMap } from '../../facts/pact-map.ts';
import type { CountryId, PactKind } from '../../facts/types.ts';
import { listWords } from '../../words/formats.ts';
import { say } from '../../words/words.ts';
import { fillOf, groupWords, isDot, PAINTED, Patterns, TOLD, type MapGroup } from '../WorldMap.tsx';

interface Props {
  drawing: WorldDrawing;
  map: PactMap;
  pactKind: PactKind;
  isOver: boolean;
  /** True of a day before today, on which "never" would claim too much. */
  isPast: boolean;
  /** Called with the country that the pointer pressed; the list below it has the same as links. */
  open: (country: CountryId) => void;
}

/** The map of a pact on some day, large; while years go by, only what changes is drawn anew. */
export class AtlasMap extends Component<Props> {
  override shouldComponentUpdate({ drawing, map, pactKind, isOver, isPast }: Props): boolean {
    const { props } = this;
    return (
      map !== props.map ||
      isPast !== props.isPast ||
      isOver !== props.isOver ||
      pactKind !== props.pactKind ||
      drawing !== props.drawing
    );
  }

  readonly #onClick = ({ target }: MouseEvent): void => {
    const code = target instanceof Element ? target.getAttribute('data-country') : null;
    if (code !== null) this.props.open(code);
  };

  override render({ drawing, map, pactKind, isOver, isPast }: Props) {
    const { width, height, paths } = drawing;
    const groups = new Map<CountryId, MapGroup>();
    for (const group of PAINTED) for (const code of map[group]) groups.set(code, group);
    const told = TOLD.filter((group) => map[group].length > 0);
    const words = told.map((group) =>
      isPast && group === 'outside'
        ? say('map_not_in', { count: map.outside.length })
        : groupWords(group, map[group].length, pactKind, isOver),
    );
    return (
      <figure class="world-map">
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={say('map_label', { groups: listWords(words) })}
          onClick={this.#onClick}
        >
          <Patterns />
          {Object.entries(paths).map(([code, path]) => (
            <Land key={code} code={code} path={path} group={groups.get(code)} />
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
            <li class="borders">{say('atlas_map_pale')}</li>
            <li class="borders">{say('atlas_map_borders')}</li>
          </ul>
        </figcaption>
      </figure>
    );
  }
}

interface LandProps {
  code: CountryId;
  path: string;
  group: MapGroup | undefined;
}

class Land extends Component<LandProps> {
  override shouldComponentUpdate({ group }: LandProps): boolean {
    return group !== this.props.group;
  }

  override render({ code, path, group }: LandProps) {
    if (group) return <path class="map-group" data-country={code} fill={fillOf(group)} d={path} />;
    // A dot of a country of which nothing is known would be mistaken for one of which something is.
    return isDot(path) ? null : <path class="map-land" data-country={code} d={path} />;
  }
}
