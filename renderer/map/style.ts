import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LoadedLayer } from './load-layers';
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

/** From bottom to top; layers of one role keep the exhibit's order. */
const order = [
  'wash', 'relief', 'wood', 'water', 'waterline', 'street', 'blocks', 'rail', 'landmark', 'limit', 'reach', 'wall', 'band', 'fort',
  'front', 'arrow', 'places', 'mark', 'label',
] as const;
export type Floor = (typeof order)[number];

/** A style without tiles, glyphs or sprite: the exhibit's own GeoJSON, drawn by role in the theme's ink. */
export function styleOf(layers: LoadedLayer[], drawing: Drawing): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(asMade(layers).map((layer) => [layer.id, source(layer)])),
    layers: [{ id: 'paper', type: 'background', paint: { 'background-color': drawing.theme.paper } }, ...floors(layers, drawing)],
  };
}

/** What has labels comes first: the page draws their glyphs while the worker makes all the rest. */
const asMade = (layers: LoadedLayer[]) => [...layers.filter(isLettered), ...layers.filter((layer) => !isLettered(layer))];
const isLettered = ({ role }: LoadedLayer) => role === 'label' || role === 'front';

const source = ({ features }: LoadedLayer) => ({
  type: 'geojson' as const,
  data: { type: 'FeatureCollection' as const, features },
  tolerance: 0.15,
  maxzoom: 15,
  buffer: 64,
});

function floors(layers: LoadedLayer[], drawing: Drawing): LayerSpecification[] {
  const drawn = layers.flatMap((layer) => roles[layer.role]({ ...drawing, id: layer.id, timed: layer.features.some(timed) }));
  return order.flatMap((floor) => drawn.filter((one) => one.floor === floor).map(({ layer }) => layer));
}
