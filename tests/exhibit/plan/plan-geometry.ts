import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

export type Ring = Position[];
export type PlanFeature = Feature<Geometry, { kind?: string; name?: string; from?: string; to?: string; between?: [number, number] }>;

const folder = resolve(import.meta.dirname, '../../../assets/exhibits/paris-commune-1871');

export const layerFiles = readdirSync(`${folder}/map`).map((name) => `${folder}/map/${name}`);
export const layerOf = (name: string) => (JSON.parse(readFileSync(`${folder}/map/${name}.geojson`, 'utf8')) as FeatureCollection).features as PlanFeature[];
export const ofKind = (features: PlanFeature[], ...kinds: string[]) => features.filter(({ properties: { kind } }) => kind !== undefined && kinds.includes(kind));

/** Where the exhibit says that its places of one kind lie. */
export const placesOf = (kind: string) =>
  readdirSync(`${folder}/places`).filter((name) => !name.includes('.fr.')).map(readPlace).filter((place) => place.kind === kind && Math.abs(place.at[0]! - 2.34) < 0.3);

export const placeAt = (id: string) => readPlace(`${id}.md`).at;

function readPlace(name: string) {
  const text = readFileSync(`${folder}/places/${name}`, 'utf8');
  const field = (key: string) => new RegExp(`^${key}: (.+)$`, 'm').exec(text)![1]!;
  return { id: name.slice(0, -3), kind: field('kind'), at: [Number(field('lon')), Number(field('lat'))] };
}

/** Metres east and north of the middle of Paris; over the ring of forts the plane is right to a few in a thousand. */
export const metres = ([lon, lat]: Position): [number, number] => [(lon! - 2.34) * 73_246, (lat! - 48.86) * 111_200];

export function rings({ geometry }: PlanFeature): Ring[] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

export function lines(feature: PlanFeature): Ring[] {
  const { geometry } = feature;
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : rings(feature);
}

/** Square metres, whichever way the ring runs. */
export function area(ring: Ring): number {
  let twice = 0;
  ring.map(metres).forEach(([x, y], i, all) => {
    const [px, py] = all[i ? i - 1 : all.length - 1]!;
    twice += px * y - x * py;
  });
  return Math.abs(twice) / 2;
}

/** Even-odd over every ring, so that a hole is outside. */
export const inside = (of: Ring[], at: Position) => of.filter((ring) => around(ring, at)).length % 2 === 1;

function around(ring: Ring, [x, y]: Position): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = ring[i] as [number, number];
    const [bx, by] = ring[j] as [number, number];
    if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** Metres from a position to the nearest point of these lines. */
export function distance(to: Ring[], at: Position): number {
  const point = metres(at);
  let least = Infinity;
  for (const line of to) {
    const points = line.map(metres);
    for (let i = 1; i < points.length; i += 1) least = Math.min(least, toSegment(point, points[i - 1]!, points[i]!));
  }
  return least;
}

export const apart = (a: Position, b: Position) => distance([[a, a]], b);

type Point = [number, number];

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = dx || dy ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Pairs of sides of a closed ring that cross; sides that only share an end do not. */
export function crossings(ring: Ring): number {
  const points = ring.map(metres);
  let count = 0;
  for (let i = 0; i + 1 < points.length; i += 1)
    for (let j = i + 2; j + 1 < points.length; j += 1) if (cross(points[i]!, points[i + 1]!, points[j]!, points[j + 1]!)) count += 1;
  return count;
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return false;
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

export const middle = (ring: Ring): Position => {
  const open = ring.slice(0, -1);
  return [0, 1].map((axis) => open.reduce((sum, point) => sum + point[axis]!, 0) / open.length);
};
