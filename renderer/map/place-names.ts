import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Place } from '../../exhibit/exhibit';
import type { PlanTheme } from './theme';

const ID = 'place-names';
/** More than this many names at once cannot be read; MapLibre places the rest by importance. */
const MOST = 60;
/** From which zoom of the design names stand beside the squares. */
const FROM = 13;

/**
 * Names of the drawn places. The source only ever holds those in view, the most important first, and changes when the
 * camera rests: ten thousand names would cost MapLibre their collisions at every frame.
 */
export class PlaceNames {
  private named: Place[] = [];

  constructor(private readonly map: MapLibre, private readonly look: { theme: PlanTheme; unit: number }) {}

  add() {
    const { theme, unit } = this.look;
    this.map.addSource(ID, { type: 'geojson', data: collection([]) });
    this.map.addLayer({
      id: ID, type: 'symbol', source: ID, minzoom: FROM + Math.log2(unit),
      layout: {
        'text-field': ['get', 'name'], 'text-font': [`${theme.didot} Bold Italic`, theme.didot], 'text-size': 24 * unit,
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'], 'text-radial-offset': 0.55, 'text-justify': 'auto',
        'text-max-width': 9, 'text-line-height': 1.05, 'text-padding': 5 * unit, 'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': theme.ink, 'text-halo-color': theme.sheet, 'text-halo-width': 2.4 * unit,
        'text-opacity': ['case', ['boolean', ['feature-state', 'gone'], false], 0, 1],
      },
    });
  }

  /** Names of places that are no longer drawn go at once, without waiting for the camera to rest. */
  keep(drawn: Place[]) {
    const still = new Set(drawn.map(({ id }) => id));
    this.named.forEach(({ id }, i) => this.map.setFeatureState({ source: ID, id: i }, { gone: !still.has(id) }));
    if (drawn.some((place) => !this.named.includes(place))) this.set(drawn);
  }

  set(drawn: Place[]) {
    if (this.map.getZoom() < FROM + Math.log2(this.look.unit)) return;
    const bounds = this.map.getBounds();
    const next = drawn.filter(({ lon, lat }) => bounds.contains([lon, lat])).slice(0, MOST);
    if (next.length === this.named.length && next.every((place, i) => place === this.named[i])) return;
    this.named = next;
    this.map.removeFeatureState({ source: ID });
    (this.map.getSource(ID) as GeoJSONSource).setData(collection(next));
  }
}

const collection = (places: Place[]) => ({
  type: 'FeatureCollection' as const,
  features: places.map(({ name, lon, lat }, i) => ({ type: 'Feature' as const, id: i, properties: { name, rank: i }, geometry: { type: 'Point' as const, coordinates: [lon, lat] } })),
});
