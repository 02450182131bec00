import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LayerFeature, LoadedLayer } from './load-layers';
import { Sources } from './sources';
import type { OnFloor } from './style-parts';
import { roles } from './style-roles';
import type { PlanTheme } from './theme';
import { timed } from './validity';

/** What a layer's drawing depends on besides its data. */
export interface Drawing {
  theme: PlanTheme;
  /** Screen pixels to a design pixel: 1 at 1920 x 1080, 2 at 3840 x 2160. Lines and type grow with it. */
  unit: number;
  lang: string;
}
/** What the sources depend on: `maxZoom` is the nearest that the exhibit lets one come, as a zoom of the design. */
export interface Cut { maxZoom: number; sources?: Sources }

/** From bottom to top; layers of one role keep the exhibit's order. */
const order = [
  'wash', 'relief', 'wood', 'water', 'waterline', 'street', 'blocks', 'rail', 'landmark', 'limit', 'reach', 'wall', 'band', 'fort',
  'front', 'arrow', 'places', 'mark', 'label',
] as const;
export type Floor = (typeof order)[number];

/** A style without tiles, glyphs or sprite: the exhibit's own GeoJSON, drawn by role in the theme's ink. */
export function styleOf(layers: LoadedLayer[], drawing: Drawing, { maxZoom, sources = new Sources(layers) }: Cut): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(sources.all.map(([id, held]) => [id, source(sources.features(held), maxZoom + Math.log2(drawing.unit))])),
    layers: drawnLayers(layers, drawing).map(sources.drawn),
  };
}

/**
 * Tiles are cut no finer than five zooms before the nearest, where a tile's own grid is two pixels wide: they are few and large, and what a
 * picture costs is mostly counted by the tile.
 */
const COARSER = 5;

const source = (features: LayerFeature[], maxZoom: number) => ({
  type: 'geojson' as const,
  data: { type: 'FeatureCollection' as const, features },
  tolerance: 0.15,
  maxzoom: Math.max(0, Math.ceil(maxZoom) - COARSER),
  buffer: 64,
});

/** The paper and what is drawn on it, from bottom to top; each layer is of the source that has its name. */
export function drawnLayers(layers: LoadedLayer[], drawing: Drawing): LayerSpecification[] {
  const drawn = layers.flatMap((layer) => roles[layer.role]({ ...drawing, id: layer.id, timed: layer.features.some(timed) }).map((one) => belonging(one, layer)));
  const paper: LayerSpecification = { id: 'paper', type: 'background', paint: { 'background-color': drawing.theme.paper } };
  return [paper, ...order.flatMap((floor) => drawn.filter((one) => one.floor === floor).map(({ layer }) => layer))];
}

const belonging = ({ floor, layer }: OnFloor, { id }: LoadedLayer): OnFloor => ({ floor, layer: { ...layer, metadata: { ...(layer.metadata as object), layer: id } } });
