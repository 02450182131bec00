import type { LayerRole } from '../../exhibit/format/exhibit';
import { mercator, worldSize } from '../map/mercator';
import { holds } from '../map/validity';
import type { Camera } from '../visit';

type Position = [number, number, ...number[]];
type Geometry =
  | { type: 'LineString'; coordinates: Position[] }
  | { type: 'Polygon' | 'MultiLineString'; coordinates: Position[][] }
  | { type: 'MultiPolygon'; coordinates: Position[][][] }
  | { type: 'Point' | 'MultiPoint' | 'GeometryCollection' };
export interface InsetLayer { role: LayerRole; features: { geometry: Geometry; properties: { from?: number; to?: number; rank?: number; kind?: string } }[] }

/** What of the plan is drawn on paper, from the ground up. */
export const insetRoles: LayerRole[] = ['wash', 'water', 'limit', 'street', 'rail', 'wall', 'front'];

export interface InsetPath { role: LayerRole; kind?: string; rank?: number; d: string }

/** The part of the plan around a camera, as paths in a box of `width` by `height` around 0/0, at a moment. */
export function mapInset(layers: InsetLayer[], camera: Camera, { width, height, at }: { width: number; height: number; at: number }): InsetPath[] {
  const size = worldSize(camera.zoom);
  const middle = mercator(camera);
  const place = ([lon, lat]: Position) => {
    const { x, y } = mercator({ lon, lat });
    return { x: (x - middle.x) * size, y: (y - middle.y) * size };
  };
  const seen = (points: { x: number; y: number }[]) => {
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    return Math.max(...xs) > -width / 2 && Math.min(...xs) < width / 2 && Math.max(...ys) > -height / 2 && Math.min(...ys) < height / 2;
  };
  const drawn = ({ geometry, properties }: InsetLayer['features'][number]): string => {
    if (!holds(properties, at)) return '';
    const { lines, closed } = linesOf(geometry);
    const placed = lines.map((line) => line.map(place));
    if (!placed.some((points) => points.length > 0 && seen(points))) return '';
    return placed.map((points) => `M${points.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join('L')}${closed ? 'Z' : ''}`).join('');
  };
  return insetRoles.flatMap((role) =>
    layers.filter((layer) => layer.role === role).flatMap(({ features }) =>
      features.flatMap((feature) => {
        const d = drawn(feature);
        const { kind, rank } = feature.properties;
        return d ? [{ role, d, ...(kind && { kind }), ...(rank !== undefined && { rank }) }] : [];
      }),
    ),
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;

function linesOf(geometry: Geometry): { lines: Position[][]; closed: boolean } {
  switch (geometry.type) {
    case 'LineString': return { lines: [geometry.coordinates], closed: false };
    case 'MultiLineString': return { lines: geometry.coordinates, closed: false };
    case 'Polygon': return { lines: geometry.coordinates, closed: true };
    case 'MultiPolygon': return { lines: geometry.coordinates.flat(), closed: true };
    default: return { lines: [], closed: false };
  }
}
