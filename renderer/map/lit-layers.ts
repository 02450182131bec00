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

  /** How much of a feature shows, 0 to 1. */
  set(source: string, id: number, on: number) {
    const features = this.lit.get(source) ?? new Set();
    this.lit.set(source, features);
    if (on > 0) features.add(id);
    else features.delete(id);
  }

  /** Nothing shows any more, as in the beginning. */
  forget() {
    this.lit.clear();
  }

  /** From the next picture on; again after a lost context, which takes painter and layers along. */
  watch(map: MapLibre, layers: LoadedLayer[]) {
    this.onlyWhilePainting(map);
    const fleeting = new Set(layers.filter(({ features }) => features.every(timed)).map(({ id }) => id));
    for (const { id, source, metadata } of map.getStyle().layers as { id: string; source?: string; metadata?: unknown }[]) {
      if (!source || (!fleeting.has(source) && (metadata as typeof GOES | undefined)?.goes !== true)) continue;
      const layer = map.getLayer(id)!;
      const { isHidden } = layer;
      layer.isHidden = (...at) => (this.painting && !this.lit.get(source)?.size) || isHidden.apply(layer, at);
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
