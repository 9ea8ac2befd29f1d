// cspell:words topojson siachen
/**
 * The map of the world, drawn from Natural Earth's outlines (public domain, as packaged by world-atlas) in the Equal
 * Earth projection, in which areas are true: small countries are not made smaller than they are.
 */
import {
  geoArea,
  geoCentroid,
  geoContains,
  geoEqualEarth,
  geoPath,
  type GeoContext,
  type GeoProjection,
} from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { WorldDrawing } from '../../facts/drawings.ts';
import type { CountryId } from '../../facts/types.ts';

/** Three times the pixels of the widest card, so that whole numbers are fine enough. */
const WIDTH = 1056;
/** Clear of the Bering Strait, where the map is cut. */
const EASTWARDS = -11;
/** A country drawn smaller than this, in square units, is a dot. */
const LEAST_AREA = 50;
const DOT_RADIUS = 6;
const ANTARCTICA: CountryId = 'ATA';
/** Cape Horn, below which nothing is drawn. */
const SOUTHERN_TIP: [longitude: number, latitude: number] = [-67.3, -56];
const MARGIN = 6;

/** What Natural Earth names without an ISO code, and the code it has here; what has none is left out. */
const CODES_BY_NAME: Readonly<Record<string, CountryId>> = {
  Kosovo: 'XKX',
  Somaliland: 'X-SML',
  'N. Cyprus': 'X-NCY',
};

/**
 * Natural Earth draws who holds a place. Where most states hold otherwise, the place is an area of its own, so that
 * it takes the colour of neither (docs/naming-policy.md).
 */
const APART: readonly { from: CountryId; around: [longitude: number, latitude: number]; code: CountryId }[] =
  [{ from: 'RUS', around: [34.1, 45.2], code: 'X-CRI' }];

type Outline = GeometryObject<{ name: string }>;
type Area = Polygon | MultiPolygon;

/** @param wanted the countries that may be drawn */
export function drawWorld(wanted: ReadonlySet<CountryId>): WorldDrawing {
  const projection = geoEqualEarth().rotate([EASTWARDS, 0]).precision(1).fitWidth(WIDTH, { type: 'Sphere' });
  const coarse = outlines('countries-110m.json', (code) => wanted.has(code) && code !== ANTARCTICA);
  const fine = outlines('countries-10m.json', (code) => wanted.has(code) && isSmall(coarse.get(code)));
  function isSmall(outline: Area | undefined): boolean {
    return !outline || geoPath(projection).area(outline) < LEAST_AREA;
  }
  const paths: Record<CountryId, string> = {};
  for (const [code, outline] of coarse) if (!fine.has(code)) paths[code] = pathOf(outline, projection);
  for (const [code, outline] of fine) if (code !== ANTARCTICA) paths[code] = dotAt(outline, projection);
  return { width: WIDTH, height: Math.ceil(projection(SOUTHERN_TIP)![1]) + MARGIN, paths };
}

/** Only what is wanted is turned into outlines, which takes most of the time. */
function outlines(file: string, isWanted: (code: CountryId) => boolean): Map<CountryId, Area> {
  const topology = createRequire(import.meta.url)(`world-atlas/${file}`) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  const byCode = new Map<CountryId, Area>();
  for (const country of topology.objects.countries.geometries) {
    const code = codeOf(country);
    if (code === undefined || !isWanted(code)) continue;
    const outline = feature(topology, country);
    if (outline.type !== 'Feature') continue;
    const { geometry } = outline;
    if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') byCode.set(code, geometry);
  }
  for (const { from, around, code } of APART) {
    const whole = byCode.get(from);
    if (!whole) continue;
    const parts = partsOf(whole);
    const isApart = (coordinates: Position[][]) => geoContains({ type: 'Polygon', coordinates }, around);
    byCode.set(from, { type: 'MultiPolygon', coordinates: parts.filter((part) => !isApart(part)) });
    byCode.set(code, { type: 'MultiPolygon', coordinates: parts.filter(isApart) });
  }
  return byCode;
}

function codeOf({ id, properties }: Outline): CountryId | undefined {
  if (id !== undefined) return isoCountries.numericToAlpha3(id);
  return properties && 'name' in properties ? CODES_BY_NAME[properties.name] : undefined;
}

const partsOf = (area: Area): Position[][][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

/** Where most of a country's land is; the middle of scattered islands may be open sea. */
function dotAt(area: Area, projection: GeoProjection): string {
  const parts = partsOf(area).map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = parts.reduce((best, part) => (geoArea(part) > geoArea(best) ? part : best));
  const [x, y] = projection(geoCentroid(largest))!;
  const r = DOT_RADIUS;
  return `M${Math.round(x) - r} ${Math.round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** Steps in whole units from point to point, without those that do not move. */
function pathOf(area: Area, projection: GeoProjection): string {
  const rings: [number, number][][] = [];
  const add = (x: number, y: number) => {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const ring = rings.at(-1);
    const last = ring?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring?.push(point);
  };
  const pen: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => {
      rings.push([]);
      add(x, y);
    },
    lineTo: add,
    arc: () => undefined,
    closePath: () => undefined,
  };
  geoPath(projection, pen)(area);
  return rings
    .filter((ring) => ring.length > 2)
    .map(ringPath)
    .join('');
}

function ringPath(ring: readonly [number, number][]): string {
  const [first, ...rest] = ring;
  let [x, y] = first!;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${nextX - x}${nextY - y < 0 ? '' : ' '}${nextY - y}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${first!.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
