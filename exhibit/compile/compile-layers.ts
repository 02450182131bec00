import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { parseWhen } from '../dates/edtf';

/** A layer as the map reads it: `from` and `to` are moments in milliseconds, half-open; coordinates to a decimetre. */
export function compileLayer(text: string): string {
  const { features } = JSON.parse(text) as FeatureCollection;
  return JSON.stringify({ type: 'FeatureCollection', features: features.map(feature) });
}

function feature({ id, geometry, properties }: Feature): Feature {
  return { type: 'Feature', ...(id === undefined ? {} : { id }), geometry: geometry && short(geometry), properties: validity(properties ?? {}) };
}

/** `to` names the last day, month or hour on which the feature still holds, so it ends where that does. */
function validity(properties: NonNullable<Feature['properties']>): Feature['properties'] {
  const { from, to } = properties as { from?: string | number; to?: string | number };
  return {
    ...properties,
    ...(from === undefined ? {} : { from: parseWhen(String(from)).start }),
    ...(to === undefined ? {} : { to: parseWhen(String(to)).end }),
  };
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

type Nested = Position | Nested[];
const rounded = (at: Nested): Nested => (typeof at[0] === 'number' ? (at as Position).slice(0, 2).map(round) : (at as Nested[]).map(rounded));

const short = (geometry: Geometry): Geometry =>
  geometry.type === 'GeometryCollection'
    ? { ...geometry, geometries: geometry.geometries.map(short) }
    : ({ type: geometry.type, coordinates: rounded(geometry.coordinates as Nested) } as Geometry);
