import type { ExpressionSpecification as Expression, GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl';
import type { LoadedLayer } from './load-layers';
import { mercator, worldSize } from './mercator';
import { namedGround, nearestNamed, type Named, type NamedGround } from './named-ground';
import type { Box } from './spread';
import { grow } from './style-parts';
import type { PlanTheme } from './theme';

const ID = 'touched';
/** As near as a finger must come, in design pixels: a street is thin, and what stands on it was asked before. */
const NEAR = 26;

export interface Drawing { layers: LoadedLayer[]; theme: PlanTheme; unit: number }

/** The street, square, bridge or gate that was touched last: inked in red, and named by `GroundName`. */
export class TouchedGround {
  named?: Named;
  /** Where it was touched; its name stands by it. */
  at?: { lon: number; lat: number };
  /** Where its name stands now, in pixels of the region: other labels keep off. */
  box?: Box;
  private readonly ground: NamedGround;

  constructor(private readonly map: MapLibre, private readonly drawing: Drawing) {
    this.ground = namedGround(drawing.layers);
  }

  add(before?: string) {
    this.map.addSource(ID, { type: 'geojson', data: collection() });
    for (const layer of inked(this.drawing)) this.map.addLayer(layer, before);
  }

  /** In the theme's present colours. */
  repaint() {
    for (const { id, paint = {} } of inked(this.drawing))
      for (const [name, value] of Object.entries(paint)) this.map.setPaintProperty(id, name as 'line-color', value as string);
  }

  touch(at: { lon: number; lat: number }) {
    const radius = (NEAR * this.drawing.unit) / worldSize(this.map.getZoom());
    this.show(nearestNamed(this.ground, mercator(at), radius), at);
  }

  forget() {
    if (this.named) this.show(undefined);
  }

  private show(named?: Named, at?: { lon: number; lat: number }) {
    this.named = named;
    this.at = at;
    this.box = undefined;
    this.map.getSource<GeoJSONSource>(ID)?.setData(collection(named));
  }
}

const collection = (named?: Named) => ({ type: 'FeatureCollection' as const, features: named?.features ?? [] });

/** A line of red along a street and round a bridge, a ring round a square or a gate; paper on either side keeps it clear of the ink. */
function inked({ theme, unit }: Drawing): LayerSpecification[] {
  const point: Expression = ['==', ['geometry-type'], 'Point'];
  const line: Expression = ['!', point];
  const ring = grow(unit, 1.4, [11, 9], [16, 22]);
  return [
    { id: `${ID}-ground`, source: ID, type: 'line', filter: line, layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': theme.sheet, 'line-width': grow(unit, 1.4, [11, 7], [16, 16]) } },
    { id: `${ID}-line`, source: ID, type: 'line', filter: line, layout: { 'line-cap': 'round', 'line-join': 'round' }, paint: { 'line-color': theme.red, 'line-width': grow(unit, 1.4, [11, 3.6], [16, 8]) } },
    { id: `${ID}-ring-ground`, source: ID, type: 'circle', filter: point, paint: { 'circle-color': theme.sheet, 'circle-opacity': 0, 'circle-radius': ring, 'circle-stroke-color': theme.sheet, 'circle-stroke-width': 8 * unit } },
    { id: `${ID}-ring`, source: ID, type: 'circle', filter: point, paint: { 'circle-color': theme.red, 'circle-opacity': 0, 'circle-radius': ring, 'circle-stroke-color': theme.red, 'circle-stroke-width': 4 * unit } },
  ];
}
