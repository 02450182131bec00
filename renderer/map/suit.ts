import type { Map as MapLibre } from 'maplibre-gl';
import { speedKept } from '../aids/worn';

/** MapLibre's own: how fast, in px a second, a plan that is let go may run on. */
const FASTEST = 1400;

/** A size of type by `times`: a number, or what an interpolation by zoom gives at its stops. */
export const larger = (size: unknown, times: number): unknown => {
  if (typeof size === 'number') return size * times;
  if (!Array.isArray(size) || size[0] !== 'interpolate') return size;
  return size.map((part: unknown, i) => (i > 3 && i % 2 === 0 ? (typeof part === 'number' ? part * times : ['*', times, part]) : part));
};

/** The plan in the visitor's size of text, and at rest when it is let go where gestures are slower. */
export class Suit {
  private words = 1;

  constructor(private readonly map: MapLibre) {}

  follow() {
    const words = Number(document.documentElement.style.getPropertyValue('--text-mid')) || 1;
    this.map.dragPan.enable({ maxSpeed: speedKept(FASTEST) });
    if (words === this.words) return;
    const times = words / this.words;
    this.words = words;
    for (const { id, type, layout } of this.map.getStyle().layers) {
      const size = type === 'symbol' && layout && 'text-size' in layout ? layout['text-size'] : undefined;
      if (size !== undefined) this.map.setLayoutProperty(id, 'text-size', larger(size, times) as never);
    }
  }
}
