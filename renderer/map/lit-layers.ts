import type { Map as MapLibre } from 'maplibre-gl';
import type { LoadedLayer } from './load-layers';
import { timed } from './validity';

/** Of a layer that draws only what comes and goes, though its source holds more. */
export const GOES = { goes: true };

/**
 * Spares the plan the layers of which nothing shows at its moment: fronts, barricades and the blocks that the army has
 * not taken yet would be drawn all the same, with no colour at all, and their programs made before anyone sees them.
 */
export class LitLayers {
  private readonly lit = new Map<string, Set<number>>();
  private painting = false;
  private rehearsing = false;

  /** How much of a feature shows, 0 to 1. */
  set(layer: string, id: number, on: number) {
    const features = this.lit.get(layer) ?? new Set();
    this.lit.set(layer, features);
    if (on > 0) features.add(id);
    else features.delete(id);
  }

  /** Nothing shows any more, as in the beginning. */
  forget() {
    this.lit.clear();
  }

  /**
   * One picture with all of them, in which they show nothing yet: their programs are made while nobody waits, and not in the middle of a flight,
   * where the page would stand still until the graphics process has drawn what came before.
   */
  rehearse(map: MapLibre) {
    this.rehearsing = true;
    map.once('render', () => void (this.rehearsing = false));
    map.triggerRepaint();
  }

  /** From the next picture on; again after a lost context, which takes painter and layers along. */
  watch(map: MapLibre, layers: LoadedLayer[]) {
    this.onlyWhilePainting(map);
    const fleeting = new Set(layers.filter(({ features }) => features.every(timed)).map(({ id }) => id));
    for (const { id, metadata } of map.getStyle().layers) {
      const { layer: own, goes } = (metadata ?? {}) as Partial<typeof GOES> & { layer?: string };
      if (!own || (!fleeting.has(own) && !goes)) continue;
      const layer = map.getLayer(id)!;
      const { isHidden } = layer;
      layer.isHidden = (...at) => (this.painting && !this.rehearsing && !this.lit.get(own)?.size) || isHidden.apply(layer, at);
    }
  }

  /** MapLibre asks the same of a layer to know whether its tiles are wanted, and they are: a layer that lights up is there at once. */
  private onlyWhilePainting({ painter }: MapLibre) {
    const { render } = painter;
    painter.render = (...words) => {
      this.painting = true;
      try {
        render.apply(painter, words);
      } finally {
        this.painting = false;
      }
    };
  }
}
