import type { Position } from 'geojson';
import type { LayerFeature, LoadedLayer } from './load-layers';
import { timed, type FeatureKey } from './validity';

/** What a point stands on: washes that contain it, and the block beside it that can be taken. */
export interface Ground { at: Position; washes: FeatureKey[]; block?: FeatureKey }

/** About 300 m: further than that from any block, a label stands on open ground. */
const BESIDE = 0.003;

export type FindGround = (at: Position) => Ground;

/** Finding takes a while and is done once a label; a step of time only asks which of these hold. */
export function groundFinder(layers: LoadedLayer[]): FindGround {
  const washes = features(layers, 'wash');
  const edges = edgesOf(features(layers, 'blocks').filter(({ feature }) => timed(feature)));
  return (at) => ({ at, washes: washes.filter(({ feature }) => contains(feature, at)).map(({ key }) => key), block: nearest(edges, at) });
}

export const labelGrounds = (layers: LoadedLayer[], find: FindGround) =>
  features(layers, 'label').flatMap(({ key, feature: { geometry } }) => (geometry.type === 'Point' ? [{ label: key, ground: find(geometry.coordinates) }] : []));

export type Holds = (layer: string, id: number) => boolean;

/** The feature state of a label on this ground: paper on ink, or ink with a halo of wash or paper. */
export const groundState = ({ washes, block }: Ground, holds: Holds) => ({
  washed: washes.some(({ layer, id }) => holds(layer, id)),
  dark: block !== undefined && holds(block.layer, block.id),
});

const features = (layers: LoadedLayer[], role: LoadedLayer['role']) =>
  layers.filter((layer) => layer.role === role).flatMap(({ id, features }) => features.map((feature) => ({ key: { layer: id, id: feature.id }, feature })));

function polygons({ geometry }: LayerFeature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

const contains = (feature: LayerFeature, at: Position) => polygons(feature).some((rings) => rings.filter((ring) => around(ring, at)).length % 2 === 1);

/** Even-odd rule along a ray to the east. */
function around(ring: Position[], [x, y]: Position): boolean {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [ax, ay] = ring[i]! as [number, number];
    const [bx, by] = ring[j]! as [number, number];
    if (ay > y! !== by > y! && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** Outer rings with what they reach, so that a label only asks those that could be near. */
interface Edge { key: FeatureKey; ring: Position[]; west: number; south: number; east: number; north: number }

const edgesOf = (blocks: { key: FeatureKey; feature: LayerFeature }[]): Edge[] =>
  blocks.flatMap(({ key, feature }) => polygons(feature).map(([ring]) => ({ key, ring: ring!, ...reachOf(ring!) })));

function reachOf(ring: Position[]) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring as [number, number][]) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

const apart = (dx: number, dy: number) => dx * 0.66 + dy;

function nearest(edges: Edge[], [x, y]: Position): FeatureKey | undefined {
  let best: FeatureKey | undefined;
  let least = BESIDE;
  for (const { key, ring, west, south, east, north } of edges) {
    if (apart(Math.max(0, west - x!, x! - east), Math.max(0, south - y!, y! - north)) >= least) continue;
    for (const [px, py] of ring) {
      const distance = apart(Math.abs(px! - x!), Math.abs(py! - y!));
      if (distance >= least) continue;
      least = distance;
      best = key;
    }
  }
  return best;
}
