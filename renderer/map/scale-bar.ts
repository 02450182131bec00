/** Metres on the ground of one pixel at MapLibre's zoom, on the sphere that Web Mercator assumes. */
export const metresPerPixel = (lat: number, zoom: number) =>
  (2 * Math.PI * 6_378_137 * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);

export interface ScaleBar { metres: number; pixels: number }

/** The longest round length (1, 2 or 5 and zeros) that fits in `most` pixels. */
export function scaleBar(perPixel: number, most: number): ScaleBar {
  const fits = perPixel * most;
  const power = 10 ** Math.floor(Math.log10(fits));
  const metres = ([5, 2, 1].find((step) => step * power <= fits) ?? 1) * power;
  return { metres, pixels: metres / perPixel };
}
