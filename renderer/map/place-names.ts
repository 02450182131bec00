import type { Position } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Place } from '../../exhibit/format/exhibit';
import { groundState, type FindGround, type Ground, type Holds } from './label-ground';
import type { LabelStates } from './label-states';
import { ground, shown } from './style-labels';
import type { PlanTheme } from './theme';

export interface Look {
  theme: PlanTheme;
  unit: number;
  find: FindGround;
  states: LabelStates;
  /** Whether a place lies where it can be seen: not under the sheet. */
  sees: (place: Place) => boolean;
  /** Other names are in the source; they want the colours of their ground. */
  changed: () => void;
}

const ID = 'place-names';
/** More than this many names at once cannot be read; MapLibre places the rest by importance. */
const MOST = 60;
/** From which zoom of the design names stand beside the squares. */
const FROM = 13;
/** Names of places that come with a moving window wait until it has rested so long. */
const REST = 400;

/**
 * Names of the drawn places. The source only ever holds those in view, the most important first, and changes when the
 * camera rests: ten thousand names would cost MapLibre their collisions at every frame.
 */
export class PlaceNames {
  private named: Place[] = [];
  private readonly grounds = new Map<string, Ground>();
  private gone = new Set<string>();
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly map: MapLibre, private readonly look: Look) {}

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
        ...ground(theme), 'text-halo-width': 2.4 * unit,
        'text-opacity': shown(false),
      },
    });
  }

  /** In the theme's present colours. */
  repaint() {
    for (const [name, value] of Object.entries(ground(this.look.theme))) this.map.setPaintProperty(ID, name as 'text-color', value);
  }

  /**
   * Names of places that are no longer drawn go at once, without waiting for the camera to rest; those of new ones come
   * when the window has rested. `drawn` is asked only then: a step of time has no thousand names to sort.
   */
  keep(drawnAmong: (few: Place[]) => Set<Place>, drawn: () => Place[]) {
    const still = drawnAmong(this.named);
    this.gone = new Set(this.named.filter((place) => !still.has(place)).map(({ id }) => id));
    clearTimeout(this.timer);
    if (this.near()) this.timer = setTimeout(() => this.set(drawn), REST);
  }

  /** As for every label: hidden under sorts and things, in the colours of its ground. `chosen` has its own name. */
  clear(covered: (at: Position) => boolean, holds: Holds, chosen?: string) {
    this.named.forEach(({ id, lon, lat }, i) => {
      const at = [lon, lat];
      this.look.states.set(ID, i, { hidden: this.gone.has(id) || id === chosen || covered(at), ...groundState(this.groundOf(id, at), holds) });
    });
  }

  /** Before the map is removed: no name may come to it later. */
  stop() {
    clearTimeout(this.timer);
  }

  private groundOf(id: string, at: Position): Ground {
    const found = this.grounds.get(id) ?? this.look.find(at);
    this.grounds.set(id, found);
    return found;
  }

  private near = () => this.map.getZoom() >= FROM + Math.log2(this.look.unit);

  set(drawn: () => Place[]) {
    if (!this.near()) return;
    const next = drawn().filter(this.look.sees).slice(0, MOST);
    if (next.length === this.named.length && next.every((place, i) => place === this.named[i])) return;
    this.named = next;
    this.gone.clear();
    this.look.states.forget(ID);
    (this.map.getSource(ID) as GeoJSONSource).setData(collection(next));
    this.look.changed();
  }
}

const collection = (places: Place[]) => ({
  type: 'FeatureCollection' as const,
  features: places.map(({ name, lon, lat }, i) => ({ type: 'Feature' as const, id: i, properties: { name, rank: i }, geometry: { type: 'Point' as const, coordinates: [lon, lat] } })),
});
