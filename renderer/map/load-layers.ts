import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LayerRole, MapLayer } from '../../exhibit/format/exhibit';

export interface LayerProperties {
  kind?: string;
  name?: string;
  /** Moments in milliseconds, half-open. */
  from?: number;
  to?: number;
  [other: string]: unknown;
}
/** `id` counts from 0 within its layer, because feature states need a number. */
export type LayerFeature = Feature<Geometry, LayerProperties> & { id: number };
export interface LoadedLayer { id: string; role: LayerRole; name?: string; features: LayerFeature[] }

/** The exhibit's own geography. A layer that cannot be read is said to the log and left out: the rest still stands. */
export async function loadLayers(layers: MapLayer[], read: typeof fetch = fetch): Promise<LoadedLayer[]> {
  const loaded = await Promise.all(layers.map((layer) => loadLayer(layer, read).catch((error: unknown) => report(layer, error))));
  return loaded.filter((layer) => layer !== undefined);
}

async function loadLayer({ id, role, src, name }: MapLayer, read: typeof fetch): Promise<LoadedLayer> {
  const answer = await read(`/exhibit/${src}`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { features } = (await answer.json()) as FeatureCollection;
  if (!Array.isArray(features)) throw new Error('no features');
  const drawn = features.filter(({ geometry }) => geometry);
  return { id, role, name, features: drawn.map((feature, i) => ({ ...feature, properties: feature.properties ?? {}, id: i })) };
}

function report({ id, src }: MapLayer, error: unknown) {
  console.error(`map layer ${id} (${src}) is left out: ${String(error)}`);
  return undefined;
}
