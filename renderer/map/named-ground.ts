import type { Position } from 'geojson';
import type { LayerFeature, LoadedLayer } from './load-layers';
import { mercator, type Mercator } from './mercator';

/** What a plan of a city has a name for besides its places: a street, a square, a bridge, a gate. */
export interface Named {
  name: string;
  /** What it is called now, where the layers say so. */
  today?: string;
  features: LayerFeature[];
}
interface Sought { named: Named; lines: Mercator[][] }
export type NamedGround = Sought[];

const kinds = ['street', 'square', 'bridge', 'gate'];

/** Looked up once: every street, square, bridge and gate that has a name. The pieces of one street are one. */
export function namedGround(layers: LoadedLayer[]): NamedGround {
  const found = new Map<string, Sought>();
  for (const { features } of layers)
    for (const feature of features) {
      const { kind = '', name, today } = feature.properties as { kind?: string; name?: string; today?: string };
      if (!name || !kinds.includes(kind)) continue;
      const key = `${kind} ${name}`;
      const sought = found.get(key) ?? { named: { name, today, features: [] }, lines: [] };
      sought.named.features.push(feature);
      sought.lines.push(...linesOf(feature).map((line) => line.map(([lon, lat]) => mercator({ lon: lon!, lat: lat! }))));
      found.set(key, sought);
    }
  return [...found.values()];
}

/** What a touch means: the nearest within the radius, which is in the unit square of Mercator too. */
export function nearestNamed(ground: NamedGround, at: Mercator, radius: number): Named | undefined {
  let best: Named | undefined;
  let least = radius;
  for (const { named, lines } of ground)
    for (const line of lines) {
      const distance = toLine(at, line);
      if (distance > least || (distance === least && best)) continue;
      least = distance;
      best = named;
    }
  return best;
}

function linesOf({ geometry }: LayerFeature): Position[][] {
  switch (geometry.type) {
    case 'Point': return [[geometry.coordinates]];
    case 'LineString': return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates;
    case 'MultiPolygon': return geometry.coordinates.flat();
    default: return [];
  }
}

function toLine({ x, y }: Mercator, line: Mercator[]): number {
  let least = Math.hypot(x - line[0]!.x, y - line[0]!.y);
  for (let i = 1; i < line.length; i += 1) {
    const [a, b] = [line[i - 1]!, line[i]!];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const t = dx || dy ? Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy))) : 0;
    least = Math.min(least, Math.hypot(x - a.x - t * dx, y - a.y - t * dy));
  }
  return least;
}
