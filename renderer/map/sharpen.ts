import type { Map } from 'maplibre-gl';

/**
 * The share of the screen's pixels in which the plan is drawn while its parts still arrive. Each arrival draws the whole
 * plan again, ten times in a row; without a graphics card a full picture takes up to a second, a small one a tenth of it.
 */
export const DRAFT = 1 / 8;
/** A part that never comes must not leave the plan blurred, in ms. */
const PATIENCE = 8_000;

/** Draws the plan in all its pixels once everything is there. */
export function sharpen(map: Map) {
  const full = () => {
    clearTimeout(timer);
    map.off('load', full);
    map.setPixelRatio(window.devicePixelRatio);
  };
  const timer = setTimeout(full, PATIENCE);
  map.once('load', full);
  map.once('remove', () => clearTimeout(timer));
}
