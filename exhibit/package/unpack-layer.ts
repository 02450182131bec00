import { limits } from './unpack-limits';
import { Refusal } from './unpack-refusal';

/** How deep the positions lie in the coordinates of each geometry. */
const depths: Record<string, number> = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 };
const collections = 3;

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A compiled map layer. A ring that is not closed is none of its faults: the map closes it. */
export function checkLayer(file: string, layer: unknown): void {
  if (!isFields(layer) || layer.type !== 'FeatureCollection' || !Array.isArray(layer.features)) throw new Refusal('layer', file, 'not a collection of features');
  const count = { positions: 0 };
  for (const [n, feature] of layer.features.entries()) {
    const fault = featureFault(feature, count);
    if (fault) throw new Refusal('layer', file, `features[${n}]: ${fault}`);
  }
}

interface Count { positions: number }

function featureFault(feature: unknown, count: Count): string | undefined {
  if (!isFields(feature) || feature.type !== 'Feature') return 'not a feature';
  const { properties, geometry } = feature;
  if (!isFields(properties ?? {})) return 'properties that are none';
  for (const key of ['from', 'to']) {
    const moment = (properties as Fields | null)?.[key];
    if (moment !== undefined && !Number.isFinite(moment)) return `${key} is not a moment`;
  }
  return geometryFault(geometry, count, 0);
}

function geometryFault(geometry: unknown, count: Count, inside: number): string | undefined {
  if (!isFields(geometry)) return 'no geometry';
  if (geometry.type === 'GeometryCollection') {
    if (inside >= collections || !Array.isArray(geometry.geometries)) return 'collections within collections';
    return firstFault(geometry.geometries, (part) => geometryFault(part, count, inside + 1));
  }
  const depth = Object.hasOwn(depths, String(geometry.type)) ? depths[String(geometry.type)]! : undefined;
  return depth === undefined ? 'an unknown geometry' : positionsFault(geometry.coordinates, depth, count);
}

function positionsFault(value: unknown, depth: number, count: Count): string | undefined {
  if (!Array.isArray(value)) return 'coordinates that are none';
  if (depth > 0) return firstFault(value, (part) => positionsFault(part, depth - 1, count));
  if ((count.positions += 1) > limits.positions) return `more than ${limits.positions} positions`;
  const [lon, lat] = value as unknown[];
  const sound = value.length >= 2 && value.length <= 3 && value.every(Number.isFinite) && Math.abs(lon as number) <= 180 && Math.abs(lat as number) <= 90;
  return sound ? undefined : 'a position that is not on the earth';
}

function firstFault(parts: unknown[], fault: (part: unknown) => string | undefined): string | undefined {
  for (const part of parts) {
    const found = fault(part);
    if (found) return found;
  }
  return undefined;
}
