import { crossingOf } from './crossing.ts';
import type { Sentence } from '../problem.ts';

/** A position as EUDR geometry has it: longitude and latitude in degrees, WGS 84. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];

/** A shape that can be drawn: rings of polygons, outer first, and points. */
export interface Shape {
  polygons: readonly (readonly Ring[])[];
  points: readonly Position[];
}

/** What can be wrong with a geometry; each has its sentence in the checks of the application type. */
export type GeometryFault = 'not-geojson' | 'no-geometry' | 'other-reference-system' | 'outside-wgs84' | 'few-decimals' | 'ring-open' | 'ring-short' | 'ring-crosses' | 'too-many-corners' | 'area-missing';

/** A geometry as it was read: what it shows, and every fault once. */
export interface ReadGeometry {
  shape: Shape;
  faults: GeometryFault[];
}

/** Regulation (EU) 2023/1115, article 2(28): at least six decimal digits. */
export const DECIMALS = 6;

/** Corners of one ring: pairs of its edges are compared, so that the work stays bounded. */
const MOST_CORNERS = 3000;

/** A closed ring has at least four positions, the last the same as the first (RFC 7946, 3.1.6). */
const SHORTEST_RING = 4;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPosition = (value: unknown): value is Position => Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === 'number');
const isRing = (value: unknown): value is Ring => Array.isArray(value) && value.length > 0 && value.every(isPosition);
const isPolygon = (value: unknown): value is readonly Ring[] => Array.isArray(value) && value.length > 0 && value.every(isRing);

interface Gathered {
  polygons: (readonly Ring[])[];
  points: Position[];
  faults: Set<GeometryFault>;
}

function gatherGeometry(geometry: unknown, gathered: Gathered, area: unknown): void {
  if (!isRecord(geometry)) return void gathered.faults.add('no-geometry');
  const { type, coordinates, geometries } = geometry;
  if (type === 'Polygon' && isPolygon(coordinates)) gathered.polygons.push(coordinates);
  else if (type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isPolygon)) gathered.polygons.push(...coordinates);
  else if (type === 'Point' && isPosition(coordinates)) gatherPoint(coordinates, gathered, area);
  else if (type === 'GeometryCollection' && Array.isArray(geometries)) for (const each of geometries) gatherGeometry(each, gathered, area);
  else gathered.faults.add('not-geojson');
}

/** A plot above four hectares is a polygon; a point stands for a smaller one, whose area it may name in hectares. */
function gatherPoint(position: Position, gathered: Gathered, area: unknown): void {
  gathered.points.push(position);
  if (area !== undefined && !(typeof area === 'number' && area > 0 && area <= 4)) gathered.faults.add('area-missing');
}

function gather(document: unknown, gathered: Gathered): void {
  if (!isRecord(document)) return void gathered.faults.add('not-geojson');
  const { type, features, geometry, properties, crs } = document;
  if (crs !== undefined && !/(?:CRS84|EPSG:{1,2}4326)/.test(JSON.stringify(crs))) gathered.faults.add('other-reference-system');
  if (type === 'FeatureCollection' && Array.isArray(features)) for (const feature of features) gather(feature, gathered);
  else if (type === 'Feature') gatherGeometry(geometry, gathered, isRecord(properties) ? (properties['Area'] ?? properties['area']) : undefined);
  else gatherGeometry(document, gathered, undefined);
}

const isOnEarth = ([longitude, latitude]: Position): boolean => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
const same = (one: Position | undefined, other: Position | undefined): boolean => one?.[0] === other?.[0] && one?.[1] === other?.[1];

function faultsOfRing(ring: Ring): GeometryFault[] {
  if (ring.length > MOST_CORNERS) return ['too-many-corners'];
  if (!same(ring[0], ring.at(-1))) return ['ring-open'];
  if (ring.length < SHORTEST_RING) return ['ring-short'];
  return crossingOf(ring) ? ['ring-crosses'] : [];
}

/**
 * Whether every coordinate is written with six decimals or more. This is told from the text: a number read from JSON has
 * lost the noughts at its end.
 */
function hasDecimals(text: string): boolean {
  const written = [...text.matchAll(/\[\s*(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)/g)].flatMap(([, first = '', second = '']) => [first, second]);
  return written.every((number) => (number.split('.')[1] ?? '').length >= DECIMALS);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads the GeoJSON (RFC 7946) of a felling site and tells everything that is wrong with it. */
export function readGeometry(text: string): ReadGeometry {
  const gathered: Gathered = { polygons: [], points: [], faults: new Set() };
  gather(parsed(text), gathered);
  const { polygons, points, faults } = gathered;
  const positions = [...polygons.flat(2), ...points];
  if (positions.length === 0 && faults.size === 0) faults.add('no-geometry');
  if (!positions.every(isOnEarth)) faults.add('outside-wgs84');
  if (positions.length > 0 && !hasDecimals(text)) faults.add('few-decimals');
  for (const fault of polygons.flat().flatMap(faultsOfRing)) faults.add(fault);
  return { shape: { polygons, points }, faults: [...faults] };
}

/** What each fault means, for people. */
export const geometryFaultWords: Readonly<Record<GeometryFault, Sentence>> = {
  'not-geojson': { lv: 'Tas nav GeoJSON ar daudzstūriem vai punktiem.', en: 'This is no GeoJSON with polygons or points.' },
  'no-geometry': { lv: 'Ģeometrijas nav.', en: 'There is no geometry.' },
  'other-reference-system': { lv: 'Koordinātas nav WGS 84 sistēmā.', en: 'The coordinates are not in WGS 84.' },
  'outside-wgs84': { lv: 'Koordinātas ir ārpus garuma un platuma robežām; vai tās nav LKS-92?', en: 'Coordinates lie outside longitude and latitude; are they LKS-92?' },
  'few-decimals': { lv: 'Kādai koordinātai ir mazāk nekā seši cipari aiz komata.', en: 'A coordinate has fewer than six decimals.' },
  'ring-open': { lv: 'Daudzstūra līnija nav noslēgta.', en: 'The line of a polygon is not closed.' },
  'ring-short': { lv: 'Daudzstūrim ir par maz stūru.', en: 'A polygon has too few corners.' },
  'ring-crosses': { lv: 'Daudzstūra līnija krusto pati sevi.', en: 'The line of a polygon crosses itself.' },
  'too-many-corners': { lv: 'Daudzstūrim ir vairāk nekā 3000 stūru.', en: 'A polygon has more than 3000 corners.' },
  'area-missing': { lv: 'Punktam norādītajai platībai jābūt no 0 līdz 4 ha.', en: 'The area given with a point must be up to 4 ha.' },
};
