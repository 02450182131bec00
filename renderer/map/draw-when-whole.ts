import type { Map } from 'maplibre-gl';
import type { Curtain } from './curtain';

/** A part that never comes must not keep the plan away, in ms. */
const PATIENCE = 8_000;

/**
 * Draws nothing of the plan before all of it is there. MapLibre would draw everything anew at each arrival of a part,
 * fifteen times in a row, and the page waits for each of these pictures: without a graphics card that takes longer than
 * to make the parts, which wait for it too.
 */
export function drawWhenWhole(map: Map, curtain: Curtain) {
  const draw = () => {
    clearTimeout(timer);
    map.off('load', draw);
    curtain.release('parts');
  };
  curtain.hold('parts');
  const timer = setTimeout(draw, PATIENCE);
  map.once('load', draw);
  map.once('remove', () => clearTimeout(timer));
}
