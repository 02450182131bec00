import type { Map as MapLibre } from 'maplibre-gl';
import type { Exhibit, Place } from '../../exhibit/format/exhibit';
import type { Span, Visit } from '../visit';
import { mercator, worldSize } from './mercator';
import { nearestPlace } from './nearest-place';
import { happened, placeIndex, type PlaceIndex } from './place-index';
import { PlaceLayer } from './place-layer';
import { PlaceNames, type Look } from './place-names';
import { Thinning } from './thin';

/** Design pixels between two squares. */
const GAP = 20;
/** The choice of squares is made anew every quarter of a zoom level. */
const STEP = 4;

/** The places on the plan: which of them are drawn at a moment and a zoom, which of them a touch means. */
export class PlaceMarks {
  private index: PlaceIndex;
  private thinning: Thinning;
  private flags: Uint8Array;
  private count = 0;
  private layer: PlaceLayer;
  readonly names: PlaceNames;
  private shown?: { span: Span; themes: string[]; kinds: string[]; exhibit: Exhibit };
  private level = NaN;

  constructor(private readonly map: MapLibre, private readonly exhibit: Exhibit, private readonly look: Look) {
    this.index = placeIndex(exhibit, { themes: [], kinds: [] });
    this.thinning = new Thinning(this.index);
    this.flags = new Uint8Array(this.index.places.length);
    this.layer = this.freshLayer(exhibit);
    this.names = new PlaceNames(map, look);
    map.on('zoom', () => this.choose());
  }

  add() {
    this.map.addLayer(this.layer, this.map.getStyle().layers.find(({ type }) => type === 'symbol')?.id);
    this.names.add();
  }

  /** A custom layer does not come back after a lost context, and its buffers are gone with it. */
  again() {
    this.layer = this.freshLayer(this.exhibit);
    this.map.addLayer(this.layer, this.map.getStyle().layers.find(({ type }) => type === 'symbol')?.id);
    this.level = NaN;
    this.choose();
  }

  show(exhibit: Exhibit, { themes, kinds }: Pick<Visit, 'themes' | 'kinds'>, span: Span) {
    const before = this.shown;
    if (before && before.exhibit === exhibit && before.themes === themes && before.kinds === kinds && same(before.span, span)) return;
    if (!before || before.exhibit !== exhibit || before.themes !== themes || before.kinds !== kinds) this.reindex(exhibit, { themes, kinds });
    this.shown = { span, themes, kinds, exhibit };
    happened(this.index, span, this.flags);
    this.level = NaN;
    this.choose();
    this.names.keep(this.drawnAmong, this.drawn);
  }

  /** The camera rests: names for what is in view. */
  rest() {
    this.names.set(this.drawn);
  }

  at(touch: { lon: number; lat: number }, radius: number): Place | undefined {
    const found = nearestPlace(this.index, this.thinning.chosen.subarray(0, this.count), mercator(touch), radius / worldSize(this.map.getZoom()));
    return found === undefined ? undefined : this.index.places[found];
  }

  /** Of a few places, those that are drawn; one pass over what was chosen, because there may be thousands of it. */
  private drawnAmong = (few: Place[]): Set<Place> => {
    const asked = new Set(few);
    const found = new Set<Place>();
    if (asked.size === 0) return found;
    for (let n = 0; n < this.count; n += 1) {
      const place = this.index.places[this.thinning.chosen[n]!]!;
      if (asked.has(place)) found.add(place);
    }
    return found;
  };

  private drawn = (): Place[] => Array.from(this.thinning.chosen.subarray(0, this.count), (i) => this.index.places[i]!);

  private choose() {
    const level = Math.round(this.map.getZoom() * STEP) / STEP;
    if (level === this.level) return;
    this.level = level;
    this.count = this.thinning.choose(this.flags, (GAP * this.look.unit) / worldSize(level));
    this.layer.draw(this.thinning.chosen, this.count);
    this.map.triggerRepaint();
  }

  /** Another language keeps the geometry; other filters only change the times. */
  private reindex(exhibit: Exhibit, filters: Pick<Visit, 'themes' | 'kinds'>) {
    this.index = placeIndex(exhibit, filters);
  }

  private freshLayer({ opening: { map } }: Exhibit) {
    const zoom = () => this.map.getZoom() - Math.log2(this.look.unit);
    return new PlaceLayer(this.index, this.look.theme, this.look.unit, mercator(map), zoom);
  }
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
